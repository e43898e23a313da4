import { expect, test } from "vitest";
import { desk, now, offered, type Row } from "../../test/policies/callcenter-desk.js";
import { attemptOf } from "../../test/policies/queues-attempt.js";
import { callcenterChange } from "./callcenter/change.js";
import { callcenterDifferences } from "./callcenter/differences.js";
import { callcenterLeaving } from "./callcenter/leaving.js";
import { callcenterPolicy } from "./callcenter/policy.js";
import { queuesAnnouncement } from "./queues/announce.js";
import { queuesDefects } from "./queues/defects.js";
import { queuesEmpty } from "./queues/empty.js";
import { queuesLimits } from "./queues/limits.js";
import { type QueuesAttempt, queuesPolicy } from "./queues/policy.js";
import { queuesTurn } from "./queues/turn.js";

// Every peculiarity that is listed, seen; those with a remedy, seen mended, too.

/** What is seen with `exact`, and what without; for one that nothing mends, the same. */
type Show = (exact: boolean) => unknown;

const callcenter: Readonly<Record<string, readonly [Show, seen: unknown, mended?: unknown]>> = {
  "top-down-stalls": [
    (exact) => {
      const memory = {
        members: { m1: { cc_last_agent_tier_level: 1, cc_last_agent_tier_position: 1 } },
      };
      const agents = [{ name: "a" }, { name: "b", status: "On Break" }];
      const tables = desk("top-down", agents, { memory, exact });
      // Stalled, a minute later it is still stalled.
      const later = { ...tables, ...callcenterPolicy(tables), now: now + 60 };
      return [...offered(tables), ...offered(later)];
    },
    [],
    ["a"],
  ],
  "top-down-skips-zero": [
    (exact) => {
      const tiers = [{ agent: "a", level: 0, position: 0 }];
      return offered(desk("top-down", [{ name: "a" }], { tiers, exact }));
    },
    [],
    ["a"],
  ],
  "break-counts-as-staff": [
    (exact) => {
      const queue = {
        max_wait_time_with_no_agent: 60,
        max_wait_time_with_no_agent_time_reached: 0,
      };
      const members = [{ uuid: "m1", joined_epoch: now - 900 }];
      const tables = desk("ring-all", [{ name: "a", status: "On Break" }], {
        queue,
        members,
        exact,
      });
      return callcenterLeaving({ ...tables, ...callcenterPolicy(tables) }, "m1");
    },
    "NONE",
    "NO_AGENT_TIMEOUT",
  ],
  "first-level-waits": [
    (exact) => {
      const queue = {
        tier_rules_apply: true,
        tier_rule_wait_second: 30,
        tier_rule_wait_multiply_level: true,
        tier_rule_no_agent_no_wait: false,
      };
      return offered(desk("longest-idle-agent", [{ name: "a" }], { queue, exact }));
    },
    [],
    ["a"],
  ],
  "second-after-call": [
    (exact) => offered(desk("ring-all", [{ name: "a", last_bridge_end: now }], { exact })),
    [],
    ["a"],
  ],
  "status-letters": [
    (exact) => offered(desk("ring-all", [{ name: "a", status: "available" }], { exact })),
    [],
    ["a"],
  ],
  "strategy-letters": [(exact) => offered(desk("Ring-All", [{ name: "a" }], { exact })), [], ["a"]],
  "gone-caller-offered": [
    (exact) =>
      offered(
        desk("random", [{ name: "a" }], { members: [{ uuid: "m1", session_uuid: "" }], exact }),
      ),
    ["a"],
    [],
  ],
  "stuck-reserved": [
    (exact) => {
      const members = [{ uuid: "m1", serving_agent: "somebody" }];
      const more = { members, reserve_agents: true, exact };
      return callcenterPolicy(desk("ring-all", [{ name: "a" }], more)).agents[0]?.state;
    },
    "Reserved",
    "Waiting",
  ],
  "lost-race-goes-idle": [
    (exact) => {
      const agents = ["a", "b"].map((name) => ({ name, status: "Available (On Demand)" }));
      let tables = desk("ring-all", agents, { exact });
      tables = { ...tables, ...callcenterPolicy(tables) };
      for (const agent of ["a", "b"]) {
        const change = { type: "answered", agent, queue: "q", member: "m1" } as const;
        tables = { ...tables, ...callcenterChange(tables, change) };
      }
      return (tables.agents as readonly Row[]).map(({ state }) => state);
    },
    ["In a queue call", "Idle"],
    ["In a queue call", "Waiting"],
  ],
  "resumed-score-kept": [
    (exact) => {
      const queue = { abandoned_resume_allowed: true, max_wait_time: 100 };
      const members = [
        {
          uuid: "m1",
          cid_number: "1",
          joined_epoch: now - 900,
          state: "Abandoned",
          abandoned_epoch: now - 9,
        },
      ];
      const tables = desk("random", [{ name: "a" }], { queue, members, exact });
      const member = { uuid: "new", cid_number: "1" };
      const resumed = {
        ...tables,
        ...callcenterChange(tables, { type: "joined", member }),
        now: now + 99,
      };
      return [callcenterLeaving(resumed, "m1"), callcenterPolicy(resumed).turns[0]?.score];
    },
    ["NONE", 999],
  ],
  "idle-through-break": [
    (exact) => {
      const agents = [
        { name: "a", last_bridge_end: 50, last_status_change: now - 1 },
        { name: "b", last_bridge_end: 90, last_status_change: 1 },
      ];
      return offered(desk("longest-idle-agent", agents, { exact }));
    },
    ["a"],
  ],
  "round-robin-of-all-queues": [
    (exact) => {
      const agents = [
        { name: "a", last_offered_call: 5 },
        { name: "b", last_offered_call: 9, status: "Logged Out" },
        { name: "c" },
      ];
      return offered(desk("round-robin", agents, { exact }));
    },
    ["c"],
  ],
  "pass-takes-time": [
    (exact) => {
      const members = [
        { uuid: "late", joined_epoch: now - 1 },
        { uuid: "early", joined_epoch: now - 9 },
      ];
      return callcenterPolicy(desk("random", [{ name: "a" }], { members, exact })).offers.map(
        ({ member }) => member,
      );
    },
    ["early"],
  ],
};

const best = (tables: QueuesAttempt): string | null => queuesPolicy(tables).best;
const heavy = {
  queues: [
    { name: "heavy", weight: 9, members: [{ interface: "a" }], callers: [{ min_penalty: 5 }] },
  ],
};
const other = {
  queues: [
    {
      name: "other",
      members: [{ interface: "a" }],
      callers: [{ start: now - 99, pending: true }, { start: now - 1 }, { start: now - 50 }],
    },
  ],
  caller: { start: now - 9 },
  force_longest_waiting_caller: "yes",
};
const wrapping = {
  queue: { name: "q", wrapuptime: 5 },
  queues: [{ name: "last", wrapuptime: 60 }],
  callers: [{ id: "c" }],
  caller: { id: "c" },
};

const queues: typeof callcenter = {
  "least-recent-crosses-tiers": [
    (exact) =>
      best(attemptOf("leastrecent", [{ lastcall: 1, penalty: 1 }, { lastcall: now }], { exact })),
    "a",
    "b",
  ],
  "fewest-calls-crosses-tiers": [
    (exact) => best(attemptOf("fewestcalls", [{ calls: 2e6 }, { penalty: 1 }], { exact })),
    "b",
    "a",
  ],
  "round-robin-thousand": [
    (exact) => {
      const members = Array.from({ length: 1100 }, (_, index) => ({ interface: `m${index}` }));
      return queuesPolicy(attemptOf("rrmemory", members, { memory: { rrpos: 999 }, exact })).memory
        .rrpos;
    },
    0,
    1000,
  ],
  "penalty-overflow": [
    (exact) => best(attemptOf("ringall", [{ penalty: 2148 }, { penalty: 1 }], { exact })),
    "a",
    "b",
  ],
  "weight-ignores-penalty": [
    (exact) => queuesPolicy(attemptOf("ringall", [{}], { ...heavy, exact })).ring,
    [],
    ["a"],
  ],
  "turn-ignores-penalty": [
    (exact) => {
      const caller = { id: "c", max_penalty: 1 };
      const more = { caller, callers: [caller], exact };
      return queuesTurn(attemptOf("ringall", [{ penalty: 5 }], more)).turn;
    },
    true,
    false,
  ],
  "rule-late-for-head": [
    (exact) => {
      const more = { caller: { start: now - 30, max_penalty: 1 }, head: true, exact };
      return queuesLimits(attemptOf("ringall", [], more), ["30,5"]).max_penalty;
    },
    1,
    5,
  ],
  "raise-without-minimum": [
    (exact) => {
      const caller = { raise_penalty: "r9", max_penalty: 5 };
      const more = { queue: { joinempty: "penalty" }, caller, exact };
      const tables = attemptOf("ringall", [{ penalty: 1 }], more);
      return [queuesEmpty(tables, "joinempty"), queuesPolicy(tables).metrics[0]?.metric];
    },
    [false, null],
    [true, null],
  ],
  "hold-time-rises": [
    (exact) => {
      const queue = { announce_frequency: 15, holdtime: 60, announce_position: "no" };
      const more = { queue, caller: { start: now - 600, position: 2 }, exact };
      return queuesAnnouncement(attemptOf("ringall", [], more))?.holdTime;
    },
    { minutes: 8, seconds: 0 },
    null,
  ],
  "weighted-random-without-tiers": [
    (exact) => {
      const more = { queue: { penaltymemberslimit: 9 }, random: [2500], exact };
      return queuesPolicy(attemptOf("wrandom", [{ penalty: 2 }], more)).metrics[0]?.metric;
    },
    2500,
  ],
  "wrap-up-of-two-queues": [
    (exact) => {
      const members = [{ lastcall: now - 9, lastqueue: "last" }];
      const tables = attemptOf("ringall", members, { ...wrapping, exact });
      return [queuesTurn(tables).turn, queuesPolicy(tables).ring];
    },
    [true, []],
  ],
  "raise-respects-minimum": [
    (exact) => {
      const caller = { min_penalty: 3, raise_penalty: "r5" };
      return queuesPolicy(attemptOf("ringall", [{ penalty: 1 }, { penalty: 4 }], { caller, exact }))
        .order;
    },
    ["b"],
  ],
  "longest-wait-first-of-line": [
    (exact) => queuesPolicy(attemptOf("ringall", [{}], { ...other, exact })).ring,
    ["a"],
  ],
  "container-decides-ties": [
    (exact) => queuesPolicy(attemptOf("ringall", [{}, {}, {}], { exact })).order,
    ["c", "b", "a"],
  ],
};

const lists = { callcenter: [callcenterDifferences, callcenter], queues: [queuesDefects, queues] };
for (const [name, [listed, shown]] of Object.entries(lists)) {
  test(`all that is listed of ${name} is shown here, and nothing else`, () => {
    expect(Object.keys(shown as object).sort()).toEqual(
      (listed as typeof callcenterDifferences).map(({ code }) => code).sort(),
    );
  });
  for (const { code, mended } of listed as typeof callcenterDifferences) {
    test(`${code} is so${mended === null ? ", mended or not" : ", unless mended"}`, () => {
      const [show, seen, after] = (shown as typeof callcenter)[code] ?? [];
      expect(show?.(true)).toEqual(seen);
      expect(show?.(false)).toEqual(mended === null ? seen : after);
    });
  }
}

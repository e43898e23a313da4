import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { describe } from "../../src/messages/index.js";
import { changedAt, hostileValues, placesIn } from "./hostile.js";

const queue = {
  name: "help",
  strategy: "top-down",
  "tier-rules-apply": true,
  max_wait_time: 60,
  "agent-no-answer-status": "On Break",
};
const agent = { name: "ani", status: "Available", state: "Receiving", last_bridge_end: 5 };
const tables = {
  queue,
  queues: [{ name: "sales", strategy: "ring-all" }],
  agents: [agent, { name: "budi", status: "Available", state: "Waiting" }],
  tiers: [
    { queue: "help", agent: "ani", state: "Offering", level: 1, position: 1 },
    { queue: "help", agent: "budi", state: "Ready", level: 1, position: 2 },
  ],
  members: [
    { uuid: "m1", queue: "help", joined_epoch: 900, state: "Trying", serving_agent: "ani" },
    { uuid: "m2", queue: "help", joined_epoch: 950, base_score: 3 },
  ],
  now: 1000,
  memory: {
    members: { m2: { cc_last_agent_tier_level: 1, cc_last_agent_tier_position: 1 } },
    queues: { help: { last_agent_exist: 900, last_agent_exist_check: 990 } },
    offers: { ani: { ...agent, strategy: "top-down", agent_no_answer_status: "On Break" } },
  },
  reserve_agents: false,
  instance_id: "single_box",
  random: () => 0.5,
  seed: 7,
  exact: true,
};
const call = { agent: "ani", queue: "help", member: "m1" };
const caller = { id: "c2", prio: 1, start: 900, max_penalty: 5, raise_penalty: "r2", position: 1 };
const line = {
  queue: {
    name: "help",
    strategy: "rrmemory",
    weight: 1,
    joinempty: "strict",
    announce_frequency: 15,
    holdtime: 60,
    periodic_announce_frequency: 30,
  },
  members: [
    { interface: "PJSIP/1", penalty: 1, status: "INUSE", lastcall: 900, lastqueue: "sales" },
    { interface: "PJSIP/2", paused: "no", ringinuse: "yes", queuepos: 3, starttime: 950 },
  ],
  caller,
  callers: [{ id: "c1", start: 800 }, caller],
  queues: [
    { name: "sales", weight: 2, members: [{ interface: "PJSIP/1" }], callers: [{ start: 700 }] },
  ],
  now: 1000,
  exact: true,
};
const playing = {
  periodic_announce: 3,
  periodic_announce_frequency: 30,
  relative_periodic_announce: "yes",
};
const rule = routing.queuesRules(["30,+1,2,r3"]);
const level = { Name: "Language", Value: "French", ProficiencyLevel: 3 };
const named = { MatchCriteria: { AgentsCriteria: { AgentIds: ["siti"] } } };
const criteria = {
  ActivationTimestamp: 0,
  Steps: [
    {
      Expression: { AndExpression: [{ AttributeCondition: level }, { AttributeCondition: named }] },
      Expiry: { DurationInSeconds: 30 },
    },
    {
      Expression: { NotAttributeCondition: { ...level, Range: { MinProficiencyLevel: 2 } } },
      Expiry: { ExpiryTimestamp: "1970-01-01T00:01:00Z" },
    },
  ],
};
const workspace = {
  workflow: {
    configuration: {
      task_routing: {
        filters: [
          {
            filter_friendly_name: "Support",
            expression: "type == 'support'",
            targets: [
              {
                queue: "WQ1",
                expression: "worker.level >= task.level",
                priority: 5,
                timeout: 40,
                skip_if: "workers.available == 0",
                order_by: "worker.level DESC",
                known_worker_sid: "task.agent",
              },
            ],
          },
        ],
        default_filter: { queue: "WQ1" },
      },
    },
    task_reservation_timeout: 60,
  },
  task_queues: [
    { sid: "WQ1", friendly_name: "One", target_workers: "1==1", max_reserved_workers: 2 },
  ],
  workers: [
    {
      sid: "WK1",
      attributes: { level: 3 },
      activity_sid: "WA1",
      channels: [{ task_channel_unique_name: "chat", configured_capacity: 3, available: true }],
    },
  ],
  activities: [{ sid: "WA1", friendly_name: "Idle", available: true }],
  workspace: { multi_task_enabled: true, prioritize_queue_order: "FIFO" },
  channels: { kiosk: "face-to-face" },
};
const reference = (QueueId: string, Channel: string) => ({ QueueId, Channel });
const instance = {
  routing_profiles: [
    {
      RoutingProfileId: "rp",
      Name: "Desk",
      MediaConcurrencies: [
        {
          Channel: "CHAT",
          Concurrency: 3,
          CrossChannelBehavior: { BehaviorType: "ROUTE_ANY_CHANNEL" },
        },
      ],
      QueueConfigs: [{ QueueReference: reference("q1", "CHAT"), Priority: 2, Delay: 30 }],
      AgentAvailabilityTimer: "TIME_SINCE_LAST_ACTIVITY",
    },
  ],
  queues: [{ QueueId: "q1", Name: "One", Status: "ENABLED", MaxContacts: 5 }],
  agents: [
    {
      Id: "siti",
      Username: "siti",
      RoutingProfileId: "rp",
      UserProficiencies: [{ AttributeName: "Language", AttributeValue: "French", Level: 4 }],
    },
  ],
  hours: [{ Name: "Office" }],
  criteria,
  channels: { TASK: "email" },
};

/** Every function of these folders, with arguments that are right and hold whatever may be given. */
const right: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  callcenterPolicy: [[tables]],
  callcenterOrder: [[tables]],
  callcenterCandidates: [[tables, "m2"]],
  callcenterLeaving: [[tables, "m1", false]],
  callcenterChange: [
    [tables, { type: "status", agent: "ani", status: "Available" }],
    [tables, { type: "state", agent: "ani", state: "Idle" }],
    [tables, { type: "failed", ...call, cause: "NO_ANSWER" }],
    [tables, { type: "answered", ...call }],
    [tables, { type: "ended", ...call }],
    [tables, { type: "joined", member: { uuid: "m3", queue: "help" }, answered_epoch: 990 }],
    [tables, { type: "left", member: "m1" }],
  ],
  callcenterStrategy: [["ring-all"]],
  queuesPolicy: [
    [
      {
        ...line,
        memory: { rrpos: 1, linpos: 0 },
        random: { "PJSIP/1": 3 },
        seed: 3,
        rung: ["PJSIP/1"],
        force_longest_waiting_caller: "prio",
      },
    ],
  ],
  queuesTurn: [[line]],
  queuesJoin: [[line]],
  queuesEmpty: [[line, "joinempty"]],
  queuesEmptyConditions: [["strict,inuse", "leavewhenempty"]],
  queuesRules: [[["30,+1,2,r3"]]],
  queuesLimits: [
    [{ ...line, head: true }, ["30,+1,2,r3"], 0],
    [line, rule, 0],
  ],
  queuesAnnouncement: [[line]],
  queuesPeriodicAnnouncement: [
    [
      { ...line, queue: playing },
      { seconds: 3, chance: 0.5 },
    ],
    [{ ...line, queue: { ...playing, random_periodic_announce: "yes" } }, { chance: 0.5 }],
  ],
  queuesFigures: [
    [line, { type: "answered", member: "PJSIP/2" }],
    [line, { type: "completed", member: "PJSIP/2", inServiceLevel: true, shared: true }],
    [line, { type: "abandoned" }],
    [line, { type: "no-answer", member: "PJSIP/2" }],
  ],
  queuesServiceLevel: [[line.queue]],
  queuesContainerOrder: [[["PJSIP/1", "PJSIP/2"], "ringall"]],
  queuesRemoveMember: [[line, "PJSIP/1"]],
  queuesStrategy: [["ringall"]],
  fromTaskRouter: [[workspace]],
  parseTaskRouter: [[workspace]],
  fromConnect: [[instance]],
  parseConnect: [[instance]],
  connectCriteria: [[criteria]],
  parseConnectCriteria: [[criteria]],
};

type Issue = { readonly code: string; readonly data: unknown; readonly path?: unknown };

const told = new Set<string>();

/** What is wrong with problems as an answer; `undefined` when they can be told, each with its place. */
function slipOf(issues: readonly Issue[]): string | undefined {
  for (const issue of issues) {
    if (!Array.isArray(issue.path)) return `no path: ${issue.code}`;
    const key = JSON.stringify([issue.code, issue.data]);
    if (told.has(key)) continue;
    for (const locale of ["en", "id"] as const) {
      const said = describe(issue as never, locale);
      if (/undefined|\[object/.test(said)) return said;
    }
    told.add(key);
  }
  return issues.length === 0 ? "no problem" : undefined;
}

function slipOfThrown(name: string, thrown: unknown): string | undefined {
  const { message, issues } = thrown as RangeError & { readonly issues?: readonly Issue[] };
  if (!(thrown instanceof RangeError) || issues === undefined) return `threw ${String(thrown)}`;
  return message.startsWith(`${name}: `) ? slipOf(issues) : `refused as ${message}`;
}

const holdsNaN = (value: unknown): boolean =>
  Number.isNaN(value) ||
  (typeof value === "object" && value !== null && Object.values(value).some(holdsNaN));

interface Answer {
  readonly ok?: boolean;
  readonly issues?: readonly Issue[];
  readonly config?: routing.RoutingConfig;
  readonly value?: { readonly config?: routing.RoutingConfig };
}

function slip(name: string, given: readonly unknown[]): string | undefined {
  const ask = (routing as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[
    name
  ];
  try {
    const answer = ask?.(...given) as Answer | null;
    if (answer?.ok === false) return slipOf(answer.issues ?? []);
    const { config = answer?.value?.config } = answer ?? {};
    if (config !== undefined && routing.configProblems(config).length > 0) {
      return `a configuration that no router takes: ${JSON.stringify(routing.configProblems(config))}`;
    }
    return holdsNaN(answer) ? `answers NaN: ${JSON.stringify(answer)}` : undefined;
  } catch (thrown) {
    return slipOfThrown(name, thrown);
  }
}

test("what is right is answered", () => {
  for (const [name, rows] of Object.entries(right)) {
    for (const given of rows) expect([name, slip(name, given)]).toEqual([name, undefined]);
  }
});

test("every function of the dialects and policies is in the sweep", () => {
  const names = Object.entries(routing).flatMap(([name, value]) =>
    typeof value === "function" &&
    /^(?:callcenter|queues)|TaskRouter|[cC]onnect(?:Criteria)?$/.test(name)
      ? [name]
      : [],
  );
  expect(Object.keys(right).sort()).toEqual(names.sort());
});

for (const [name, rows] of Object.entries(right)) {
  test(`whatever stands anywhere in its arguments, ${name} answers or refuses with every problem`, () => {
    const slips: string[] = [];
    for (const [row, given] of rows.entries()) {
      // The tables are gone through once; after that only what else is passed.
      for (const path of placesIn(given).filter(([first]) => row === 0 || first !== 0)) {
        for (const [what, make] of hostileValues) {
          const found = slip(name, changedAt(given, path, make()) as unknown[]);
          if (found !== undefined) slips.push(`${path.join(".")} = ${what}: ${found}`);
        }
      }
    }
    expect(slips).toEqual([]);
  });
}

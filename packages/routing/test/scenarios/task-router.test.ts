import { expect, test } from "vitest";
import { fromTaskRouter } from "../../src/index.js";
import { type Play, play } from "./play.js";

// Each story is one that TaskRouter's documentation tells, in our words; the page is named beside it.

interface Staff {
  readonly [sid: string]: { readonly attributes?: object; readonly available?: boolean };
}
const workspace = (filters: readonly object[], staff: Staff, rest: object = {}): Play => {
  const { config, presence } = fromTaskRouter({
    workflow: {
      configuration: {
        task_routing: { filters, default_filter: { queue: "WQeverybody" } },
      },
      task_reservation_timeout: 5,
    },
    task_queues: [
      { sid: "WQsupport", target_workers: "skills HAS 'support'" },
      { sid: "WQsales", target_workers: "skills HAS 'sales'" },
      { sid: "WQeverybody", target_workers: "1==1" },
    ],
    workers: Object.entries(staff).map(([sid, one]) => ({
      sid,
      attributes: {},
      available: true,
      ...one,
    })),
    ...rest,
  });
  return play(config, presence);
};
const support = { attributes: { skills: ["support"], id: "agent01" } };
const sales = { attributes: { skills: ["sales"] } };
const away = { available: false };

const traced = [
  {
    expression: "type=='Support'",
    filter_friendly_name: "Support Calls",
    targets: [
      { queue: "WQsupport", timeout: 15, expression: "worker.id IN task.preferred_agents" },
      { timeout: 15 },
    ],
  },
  {
    expression: "type=='Sales'",
    filter_friendly_name: "Sales Calls",
    targets: [{ queue: "WQsales", timeout: 15 }],
  },
];

test("a sales task fails the first filter and goes to anybody of the sales queue (workflows and assignment)", () => {
  const desk = workspace(traced, { WKsupport: support, WKsales: sales });
  expect(desk.offer(0, "t1", { type: "Sales" })).toEqual([
    "0s queued t1 WQsales",
    "0s reserve t1 WKsales",
  ]);
});

test("a support task waits 15 seconds for its preferred agents, then 15 for anybody, then is canceled (workflows and assignment)", () => {
  const desk = workspace(traced, {
    WKone: { ...support, ...away },
    WKtwo: { attributes: { skills: ["support"], id: "agent02" }, ...away },
  });
  const task = { type: "Support", preferred_agents: ["agent01", "agent04"] };
  expect(desk.offer(0, "t1", task)).toEqual(["0s queued t1 WQsupport"]);
  expect(desk.until(14.9)).toEqual([]);
  expect(desk.until(15)).toEqual(["15s queued t1 WQsupport"]);
  // It matched a filter: the default filter does not take it although it ran out.
  expect(desk.until(40)).toEqual(["30s timed-out t1 last-step"]);
});

test("only the preferred agents are asked at first, whoever else is free", () => {
  const desk = workspace(traced, {
    WKother: { attributes: { skills: ["support"], id: "agent02" } },
    WKpreferred: { ...support, ...away },
  });
  const task = { type: "Support", preferred_agents: ["agent01"] };
  expect(desk.offer(0, "t1", task)).toEqual(["0s queued t1 WQsupport"]);
  expect(desk.until(15)).toEqual(["15s queued t1 WQsupport", "15s reserve t1 WKother"]);
});

test("a task that matches no filter goes to the default filter and stays there (workflows overview)", () => {
  const desk = workspace(traced, { WKa: away });
  expect(desk.offer(0, "t1", { type: "Other" })).toEqual(["0s queued t1 WQeverybody"]);
  expect(desk.until(100_000)).toEqual([]);
});

test("without a default filter it is not taken at all", () => {
  const { config } = fromTaskRouter({
    workflow: { configuration: { task_routing: { filters: traced } } },
  });
  expect(play(config).offer(0, "t1", { type: "Other" })).toEqual(["0s refused no-route"]);
});

test("a time-out leads from target to target and ends in cancellation: three queues of ten seconds (timeout evaluation)", () => {
  const targets = ["WQsupport", "WQsales", "WQeverybody"].map((queue) => ({ queue, timeout: 10 }));
  const desk = workspace([{ expression: "1==1", targets }], { WKs: support });
  expect(desk.offer(3, "t1")).toEqual(["3s queued t1 WQsupport", "3s reserve t1 WKs"]);
  // The reservation ends after five seconds; the worker is moved away, and the task stays until its time is over.
  expect(desk.until(8)).toEqual(["8s rescind t1 WKs no-answer"]);
  expect(desk.until(60)).toEqual([
    "13s queued t1 WQsales",
    "23s queued t1 WQeverybody",
    "33s timed-out t1 last-step",
  ]);
});

test("after the last target of a filter comes the next filter that matches (workflows overview)", () => {
  const desk = workspace(
    [
      { expression: "type == 'a'", targets: [{ queue: "WQsupport", timeout: 10 }] },
      { expression: "type == 'b'", targets: [{ queue: "WQsupport", timeout: 10 }] },
      { expression: "vip == true", targets: [{ queue: "WQsales", timeout: 10 }] },
    ],
    { WKs: { ...support, ...away }, WKt: { ...sales, ...away } },
  );
  expect(desk.offer(0, "t1", { type: "a", vip: true })).toEqual(["0s queued t1 WQsupport"]);
  expect(desk.until(30)).toEqual(["10s queued t1 WQsales", "20s timed-out t1 last-step"]);
});

test("a waiting task is raised after five minutes and passes those before it (workflows overview)", () => {
  const desk = workspace(
    [
      {
        expression: "1==1",
        targets: [{ queue: "WQeverybody", priority: 1, timeout: 300 }, { priority: 10 }],
      },
    ],
    { WKa: away },
  );
  desk.offer(0, "old", {}, { priority: 0 });
  desk.offer(200, "new", {});
  desk.until(310);
  const ready = { type: "agent.updated", agent: { id: "WKa", presence: "ready" } } as const;
  expect(desk.apply(320, ready)).toEqual(["320s reserve old WKa"]);
});

test("a higher priority comes before any age; among equals the oldest comes first (task queue)", () => {
  const desk = workspace(
    [
      { expression: "type == 'gold'", targets: [{ queue: "WQeverybody", priority: 10 }] },
      { expression: "type == 'lead'", targets: [{ queue: "WQeverybody", priority: 1 }] },
    ],
    { WKa: away },
  );
  desk.offer(0, "lead", { type: "lead" });
  desk.offer(50_000, "gold1", { type: "gold" });
  desk.offer(50_001, "gold2", { type: "gold" });
  desk.apply(50_002, { type: "agent.updated", agent: { id: "WKa", presence: "ready" } });
  const order = ["gold1", "gold2", "lead"].map((id, index) => {
    const at = 50_003 + index;
    desk.accept(at, "WKa");
    return [id, desk.apply(at, { type: "contact.completed", id })];
  });
  expect(order.map(([, lines]) => lines)).toEqual([
    ["50003s reserve gold2 WKa"],
    ["50004s reserve lead WKa"],
    [],
  ]);
});

test("a LIFO queue takes the newest first, whatever its priority (queue ordering)", () => {
  const filters = [
    { expression: "type == 'gold'", targets: [{ queue: "WQnew", priority: 10 }] },
    { expression: "1==1", targets: [{ queue: "WQnew" }] },
  ];
  const desk = workspace(
    filters,
    { WKa: away },
    {
      task_queues: [{ sid: "WQnew", task_order: "LIFO" }, { sid: "WQeverybody" }],
    },
  );
  desk.offer(0, "first", { type: "gold" });
  desk.offer(1, "second", {});
  desk.offer(2, "third", {});
  const ready = { type: "agent.updated", agent: { id: "WKa", presence: "ready" } } as const;
  expect(desk.apply(3, ready)).toEqual(["3s reserve third WKa"]);
});

test("an agent of both kinds of queues serves all of one kind first (queue ordering)", () => {
  const order = (first?: string): string[] => {
    const filters = [{ expression: "kind == 'L'", targets: [{ queue: "WQlifo" }] }];
    const desk = workspace(
      filters,
      { WKa: away },
      {
        task_queues: [{ sid: "WQlifo", task_order: "LIFO" }, { sid: "WQeverybody" }],
        ...(first !== undefined && { workspace: { prioritize_queue_order: first } }),
      },
    );
    for (const [index, id] of ["L1", "F1", "L2", "F2"].entries()) {
      desk.offer(index, id, { kind: id[0] as string });
    }
    const lines = desk.apply(5, {
      type: "agent.updated",
      agent: { id: "WKa", presence: "ready" },
    });
    const served: string[] = [];
    for (let at = 6; at < 10; at += 1) {
      const id = lines.at(-1)?.split(" ")[2] ?? "";
      served.push(id);
      desk.accept(at, "WKa");
      lines.push(...desk.apply(at, { type: "contact.completed", id }));
    }
    return served;
  };
  expect(order()).toEqual(["F1", "F2", "L2", "L1"]);
  expect(order("LIFO")).toEqual(["L2", "L1", "F1", "F2"]);
});

const skipping = (skip_if: string): readonly object[] => [
  {
    expression: "type == 'Sales'",
    targets: [{ queue: "WQsales", skip_if }, { queue: "WQsupport" }],
  },
];

test("a step is skipped when nobody is found at once and its condition holds (worker presence)", () => {
  const none = workspace(skipping("workers.available == 0"), {
    WKsales: { ...sales, ...away },
    WKsupport: support,
  });
  expect(none.offer(0, "t1", { type: "Sales" })).toEqual([
    "0s queued t1 WQsales",
    "0s queued t1 WQsupport",
    "0s reserve t1 WKsupport",
  ]);
});

test("it is not skipped when somebody takes it, even if the condition holds", () => {
  const desk = workspace(skipping("1==1"), { WKsales: sales, WKsupport: support });
  expect(desk.offer(0, "t1", { type: "Sales" })).toEqual([
    "0s queued t1 WQsales",
    "0s reserve t1 WKsales",
  ]);
});

test("workers who are available but busy count as available: 1==1 skips them, a count does not (worker presence)", () => {
  const busy = (skip_if: string): string[] => {
    const desk = workspace(skipping(skip_if), { WKsales: sales, WKsupport: support });
    desk.offer(0, "t1", { type: "Sales" });
    desk.accept(0, "WKsales");
    return desk.offer(1, "t2", { type: "Sales" });
  };
  expect(busy("workers.available == 0")).toEqual(["1s queued t2 WQsales"]);
  expect(busy("1==1")).toEqual([
    "1s queued t2 WQsales",
    "1s queued t2 WQsupport",
    "1s reserve t2 WKsupport",
  ]);
});

test("only the workers of the step's queue are counted", () => {
  const desk = workspace(skipping("workers.unavailable < 1"), {
    WKsales: { ...sales, ...away },
    WKother: { attributes: { skills: ["support"] }, ...away },
  });
  expect(desk.offer(0, "t1", { type: "Sales" })).toEqual(["0s queued t1 WQsales"]);
  const two = workspace(skipping("workers.unavailable >= 2"), {
    WKsales: { ...sales, ...away },
    WKother: { attributes: { skills: ["support"] }, ...away },
  });
  expect(two.offer(0, "t1", { type: "Sales" })).toEqual(["0s queued t1 WQsales"]);
});

test("a task that skips all of its filter goes to the next filter that matches (workflows and assignment)", () => {
  const skip = { skip_if: "workers.available == 0" };
  const desk = workspace(
    [
      { expression: "1==1", targets: [{ queue: "WQsales", ...skip }, skip] },
      { expression: "1==1", targets: [{ queue: "WQsupport" }] },
    ],
    { WKsales: { ...sales, ...away }, WKsupport: { ...support, ...away } },
  );
  expect(desk.offer(0, "t1").at(-1)).toBe("0s queued t1 WQsupport");
});

test("a task that was skipped by every filter qualifies for the default filter; one that timed out does not (worker presence)", () => {
  const skip = { skip_if: "workers.available == 0" };
  const desk = workspace([{ expression: "1==1", targets: [{ queue: "WQsales", ...skip }, skip] }], {
    WKsales: { ...sales, ...away },
    WKsupport: support,
  });
  expect(desk.offer(0, "t1").at(-1)).toBe("0s reserve t1 WKsupport");
  const stood = workspace(
    [{ expression: "1==1", targets: [{ queue: "WQsales", timeout: 5 }, skip] }],
    { WKsales: { ...sales, ...away }, WKsupport: support },
  );
  stood.offer(0, "t1");
  expect(stood.until(20).at(-1)).toBe("5s timed-out t1 last-step");
});

const bySkill = (order_by: string): readonly object[] => [
  { expression: "1==1", targets: [{ queue: "WQeverybody", order_by }] },
];

test("workers are ordered by attributes, the next one breaking ties (ordering workers)", () => {
  const desk = workspace(bySkill("worker.finance ASC, worker.support ASC"), {
    WKalice: { attributes: { finance: 10, support: 8 } },
    WKbob: { attributes: { finance: 10, support: 5 } },
  });
  expect(desk.offer(0, "t1").at(-1)).toBe("0s reserve t1 WKbob");
  const down = workspace(bySkill("worker.finance ASC, worker.support DESC"), {
    WKbob: { attributes: { finance: 10, support: 5 } },
    WKalice: { attributes: { finance: 10, support: 8 } },
  });
  expect(down.offer(0, "t1").at(-1)).toBe("0s reserve t1 WKalice");
});

test("a worker without the attribute comes last, in either direction (ordering workers)", () => {
  for (const direction of ["ASC", "DESC"]) {
    const desk = workspace(bySkill(`worker.finance ASC, worker.support ${direction}`), {
      WKbob: { attributes: { finance: 10 } },
      WKalice: { attributes: { finance: 10, support: 8 } },
    });
    expect(desk.offer(0, "t1").at(-1)).toBe("0s reserve t1 WKalice");
  }
});

test("of workers who are equal, the one idle longest comes first (ordering workers)", () => {
  const desk = workspace(bySkill("worker.finance ASC"), {
    WKa: { attributes: { finance: 1 } },
    WKb: { attributes: { finance: 1 } },
  });
  const first = desk.offer(0, "t1").at(-1)?.split(" ").at(-1) ?? "";
  desk.accept(1, first);
  desk.apply(2, { type: "contact.completed", id: "t1" });
  const other = first === "WKa" ? "WKb" : "WKa";
  expect(desk.offer(3, "t2").at(-1)).toBe(`3s reserve t2 ${other}`);
});

const known = [
  {
    expression: "1==1",
    targets: [
      { queue: "WQeverybody", timeout: 10, known_worker_sid: "task.agent_sid" },
      { queue: "WQeverybody" },
    ],
  },
];

test("the known worker is waited for, then anybody will do (known agent routing)", () => {
  const desk = workspace(known, { WKricky: away, WKother: {} });
  expect(desk.offer(0, "t1", { agent_sid: "WKricky" })).toEqual(["0s queued t1 WQeverybody"]);
  expect(desk.until(10).at(-1)).toBe("10s reserve t1 WKother");
  const there = workspace(known, { WKother: {}, WKricky: {} });
  expect(there.offer(0, "t1", { agent_sid: "WKricky" }).at(-1)).toBe("0s reserve t1 WKricky");
});

test("without a known worker the task still stays for the target's time (known agent routing)", () => {
  const desk = workspace(known, { WKother: {} });
  expect(desk.offer(0, "t1", { agent_sid: null })).toEqual(["0s queued t1 WQeverybody"]);
  expect(desk.until(10).at(-1)).toBe("10s reserve t1 WKother");
});

test("a rejected reservation goes to another worker; when there is none, to the same one again", () => {
  const desk = workspace([], { WKa: {}, WKb: {} });
  const first = desk.offer(0, "t1").at(-1)?.split(" ").at(-1) ?? "";
  const other = first === "WKa" ? "WKb" : "WKa";
  expect(desk.reject(1, first).at(-1)).toBe(`1s reserve t1 ${other}`);
  const alone = workspace([], { WKa: {} });
  alone.offer(0, "t1");
  alone.reject(1, "WKa");
  expect(alone.until(2).at(-1)).toBe("1s reserve t1 WKa");
});

test("a worker who lets a reservation run out gets nothing more until they are back (workspace)", () => {
  const desk = workspace([], { WKa: {} });
  desk.offer(0, "t1");
  expect(desk.until(60)).toEqual(["5s rescind t1 WKa no-answer"]);
  const ready = { type: "agent.updated", agent: { id: "WKa", presence: "ready" } } as const;
  expect(desk.apply(61, ready)).toEqual(["61s reserve t1 WKa"]);
});

test("so many workers are asked at once as the queue reserves; the first who accepts gets the task (multi-reservation)", () => {
  const desk = workspace(
    [],
    { WKa: {}, WKb: {}, WKc: {} },
    {
      task_queues: [{ sid: "WQeverybody", max_reserved_workers: 2 }],
    },
  );
  const asked = desk.offer(0, "t1").filter((one) => one.includes("reserve"));
  expect(asked).toHaveLength(2);
  const [first, second] = asked.map((one) => one.split(" ").at(-1) ?? "");
  expect(desk.accept(1, second ?? "").toSorted()).toEqual(
    [`1s connect t1 ${second}`, `1s rescind t1 ${first} answered-elsewhere`].toSorted(),
  );
});

test("capacity is counted for each channel by itself", () => {
  const desk = workspace(
    [],
    {},
    {
      workers: [
        {
          sid: "WKa",
          available: true,
          channels: [
            { task_channel_unique_name: "voice", configured_capacity: 1 },
            { task_channel_unique_name: "chat", configured_capacity: 2 },
          ],
        },
      ],
    },
  );
  const chat = { channel: "chat" } as const;
  for (const [index, more] of [{}, chat, chat].entries()) {
    expect(desk.offer(index, `t${index}`, {}, more).at(-1)).toBe(`${index}s reserve t${index} WKa`);
    desk.accept(index, "WKa");
  }
  expect(desk.offer(4, "t4", {}, chat)).toEqual(["4s queued t4 WQeverybody"]);
  expect(desk.offer(4, "t5")).toEqual(["4s queued t5 WQeverybody"]);
});

test("gold customers wait for the agent they asked for, then for anybody, before leads (workflows overview)", () => {
  const desk = workspace(
    [
      {
        expression: "type == 'ticket' AND customer_value == 'Gold'",
        targets: [
          {
            queue: "WQsupport",
            priority: "10",
            timeout: 300,
            expression: "task.requested_agent==worker.agent_id",
          },
          { queue: "WQeverybody" },
        ],
      },
      { expression: "type == 'lead'", targets: [{ queue: "WQeverybody", priority: 1 }] },
    ],
    {
      WKsales: { ...sales, ...away },
      WKsupport: { attributes: { skills: ["support"], agent_id: 7 }, ...away },
    },
  );
  desk.offer(0, "lead", { type: "lead" });
  desk.offer(1, "gold", { type: "ticket", customer_value: "Gold", requested_agent: 7 });
  desk.until(301);
  const ready = { type: "agent.updated", agent: { id: "WKsales", presence: "ready" } } as const;
  expect(desk.apply(302, ready)).toEqual(["302s reserve gold WKsales"]);
});

test("a lead without a type falls to everybody, behind those that were sorted (workflows overview)", () => {
  const desk = workspace(
    [{ expression: "type=='ticket'", targets: [{ queue: "WQsupport", priority: 10 }] }],
    { WKsupport: { ...support, ...away } },
  );
  desk.offer(0, "untyped", {});
  desk.offer(1, "ticket", { type: "ticket" });
  const ready = { type: "agent.updated", agent: { id: "WKsupport", presence: "ready" } } as const;
  expect(desk.apply(2, ready)).toEqual(["2s reserve ticket WKsupport"]);
});

test("a task may keep the place of an earlier one (virtual start time)", () => {
  const desk = workspace([], { WKa: away });
  desk.offer(600, "A", {}, { priority: 50 });
  desk.offer(601, "B", {}, { priority: 75, offeredAt: 30_000 });
  desk.offer(603, "C", {}, { priority: 20 });
  desk.offer(604, "D", {}, { priority: 50, offeredAt: 0 });
  const served: string[] = [];
  const lines = desk.apply(605, { type: "agent.updated", agent: { id: "WKa", presence: "ready" } });
  for (let at = 606; at < 610; at += 1) {
    const id = lines.at(-1)?.split(" ")[2] ?? "";
    served.push(id);
    desk.accept(at, "WKa");
    lines.push(...desk.apply(at, { type: "contact.completed", id }));
  }
  expect(served).toEqual(["B", "D", "A", "C"]);
});

import { expect, test } from "vitest";
import { away, workspace } from "./task-router-desk.js";

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

test("attributes inside others order workers, too; in TaskRouter's words, nested or otherwise (ordering workers)", () => {
  const targets = [{ queue: "WQeverybody", order_by: "worker.skills.en DESC" }];
  const desk = workspace([{ expression: "1==1", targets }], {
    WKfew: { attributes: { skills: { en: 2 } } },
    WKmany: { attributes: { skills: { en: 9 } } },
  });
  expect(desk.offer(0, "t1").at(-1)).toBe("0s reserve t1 WKmany");
});

test("a known worker outside of the target's queue is not asked (known agent routing)", () => {
  const targets = [
    { queue: "WQsupport", timeout: 10, known_worker_sid: "task.agent_sid" },
    { queue: "WQsupport" },
  ];
  const desk = workspace([{ expression: "1==1", targets }], {
    WKricky: { attributes: { skills: ["sales"] } },
    WKother: { attributes: { skills: ["support"] } },
  });
  expect(desk.offer(0, "t1", { agent_sid: "WKricky" })).toEqual(["0s queued t1 WQsupport"]);
  expect(desk.until(10).at(-1)).toBe("10s reserve t1 WKother");
});

test("skip_if counts the workers of the queue, whatever the target asks for besides (worker presence)", () => {
  const targets = [
    {
      queue: "WQeverybody",
      expression: "worker.tier == 2",
      skip_if: "workers.available == 0",
      timeout: 10,
    },
    { queue: "WQsupport" },
  ];
  const desk = workspace([{ expression: "1==1", targets }], {
    WKfree: {},
    WKaway: { attributes: { tier: 2 }, available: false },
  });
  expect(desk.offer(0, "t1")).toEqual(["0s queued t1 WQeverybody"]);
});

import { expect, test } from "vitest";
import { fromTaskRouter } from "../../src/index.js";
import { play } from "./play.js";
import { away, sales, support, workspace } from "./task-router-desk.js";

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

test("a task that nobody can take waits all the same: somebody may learn it, or its time runs out (lifecycle of a task)", () => {
  const target = { queue: "WQeverybody", expression: "worker.languages HAS task.language" };
  const filters = [{ expression: "1==1", targets: [{ ...target, timeout: 10 }] }];
  const desk = workspace(filters, { WKone: { attributes: { languages: ["id"] } } });
  expect(desk.offer(0, "t1", { language: "en" })).toEqual(["0s queued t1 WQeverybody"]);
  expect(desk.until(10)).toEqual(["10s timed-out t1 last-step"]);
  desk.offer(20, "t2", { language: "en" });
  const attributes = { languages: ["id", "en"] };
  const learnt = { type: "agent.updated", agent: { id: "WKone", attributes } } as const;
  expect(desk.apply(25, learnt)).toEqual(["25s reserve t2 WKone"]);
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

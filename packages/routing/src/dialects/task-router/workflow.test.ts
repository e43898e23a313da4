import { expect, test } from "vitest";
import { base, codes, filterOf, workflow } from "../../../test/dialects/task-router-export.js";
import { fromTaskRouter } from "./from-task-router.js";

const routesOf = (json: unknown): unknown => fromTaskRouter(json).config.routes;

test("filters become routes and the default filter the fallback, in their order", () => {
  const json = {
    ...base,
    workflow: workflow([
      {
        filter_friendly_name: "Tickets",
        expression: "type == 'ticket' AND customer_value IN ['Silver', 'Bronze']",
        targets: [{ queue: "WQsupport" }],
      },
      {
        filter_friendly_name: "Leads",
        expression: "type == 'lead'",
        targets: [{ queue: "WQsales", priority: 1 }],
      },
    ]),
  };
  expect(routesOf(json)).toEqual([
    {
      id: "Tickets",
      when: "type == 'ticket' AND customer_value IN ['Silver', 'Bronze']",
      steps: [{ queue: "WQsupport" }],
    },
    { id: "Leads", when: "type == 'lead'", steps: [{ queue: "WQsales", priority: 1 }] },
    { id: "default", steps: [{ queue: "WQall" }], isFallback: true },
  ]);
});

test("a target hands its queue down, but neither its expression nor its time", () => {
  const json = {
    ...base,
    workflow: workflow([
      filterOf(
        { queue: "WQsupport", timeout: 15, expression: "worker.id IN task.preferred_agents" },
        { timeout: "15" },
        { queue: "WQall", priority: "10" },
        {},
      ),
    ]),
  };
  expect(routesOf(json)).toMatchObject([
    {
      id: "filter 1",
      steps: [
        {
          queue: "WQsupport",
          needs: [{ where: "worker.id IN task.preferred_agents" }],
          lastsMs: 15_000,
        },
        { queue: "WQsupport", lastsMs: 15_000 },
        { queue: "WQall", priority: 10 },
        { queue: "WQall" },
      ],
    },
    { isFallback: true },
  ]);
  // A priority stays with the contact: the step after it says nothing of its own.
  expect(JSON.stringify(routesOf(json)).match(/needs|priority/g)).toHaveLength(2);
});

test("a known worker is an attribute of the task, together with the target's own expression", () => {
  const json = {
    ...base,
    workflow: workflow([
      filterOf(
        { queue: "WQall", known_worker_sid: "task.agent_sid", expression: "worker.level > 3" },
        { known_worker_friendly_name: "task.history[0].agent" },
      ),
    ]),
  };
  expect(routesOf(json)).toMatchObject([
    {
      steps: [
        { needs: [{ where: "worker.level > 3" }, { where: "worker.sid == task.agent_sid" }] },
        { needs: [{ where: "worker.friendly_name == task.history[0].agent" }] },
      ],
    },
    {},
  ]);
});

test("a known worker is refused where the name is none that an expression could hold", () => {
  const refused = (known_worker_sid: string): readonly string[] =>
    codes({ ...base, workflow: workflow([filterOf({ queue: "WQall", known_worker_sid })]) });
  for (const name of ["task.0a", "task", "worker.sid", "task.a == 1 OR 1 == 1", "task.a "]) {
    expect([name, refused(name)]).toEqual([name, ["dialect-no-task-attribute"]]);
  }
  expect(refused("task.list[2].agent")).toEqual([]);
});

test("order_by, skip_if and names of queues are taken over", () => {
  const json = {
    ...base,
    workflow: workflow([
      filterOf({
        queue: "Sales",
        order_by: "worker.english ASC, worker.age desc,level",
        skip_if: "workers.available == 0 OR workers.unavailable > 2",
      }),
    ]),
  };
  expect(routesOf(json)).toMatchObject([
    {
      steps: [
        {
          queue: "WQsales",
          skipIf: "workers.available == 0 OR workers.unavailable > 2",
          orderBy: [
            { attribute: "english" },
            { attribute: "age", descending: true },
            { attribute: "level" },
          ],
        },
      ],
    },
    {},
  ]);
});

test("a filter without targets is told; names that repeat are numbered", () => {
  const twice = { ...filterOf({ queue: "WQall" }), filter_friendly_name: "Same" };
  const json = { ...base, workflow: workflow([twice, twice]) };
  expect(fromTaskRouter(json).config.routes?.map(({ id }) => id)).toEqual([
    "Same",
    "Same (2)",
    "default",
  ]);
  expect(codes({ ...base, workflow: workflow([{ expression: "1==1" }]) })).toEqual([
    "dialect-missing",
  ]);
  expect(codes({ ...base, workflow: workflow([filterOf()]) })).toEqual(["dialect-missing"]);
});

test("priorities up to a thousand stay as they are", () => {
  const json = { ...base, workflow: workflow([filterOf({ queue: "WQall", priority: 1000 })]) };
  expect(fromTaskRouter(json).config.routes?.[0]?.steps[0]?.priority).toBe(1000);
  const above = {
    ...base,
    workflow: workflow([filterOf({ queue: "WQall", priority: 1001 }, { priority: 0 })]),
  };
  expect(fromTaskRouter(above).config.routes?.[0]?.steps.map(({ priority }) => priority)).toEqual([
    1, 0,
  ]);
});

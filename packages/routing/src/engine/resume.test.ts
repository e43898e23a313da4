import { expect, test } from "vitest";
import { desk, refusals, toldInFull } from "../../test/desk.js";
import { describe } from "../messages/index.js";
import { createRouter } from "./create-router.js";
import type { RouterRefusal } from "./reasons.js";

const agents = [{ id: "ani" }];

const xyz = ["x", "y", "z"].map((id) => ({ id }));

const loans = { id: "q", joinWhen: "always", needs: { skill: "loans" } } as const;

test("a contact goes on where its wait stands, not where the number of its stage leads", () => {
  const relax = [{ afterMs: 60_000, drop: ["loans"] }];
  const first = { afterMs: 10, raise: 1 };
  const { ready, offer, tick, under } = desk({
    agents,
    queues: [{ ...loans, relax: [first, ...relax] }],
  });
  ready(0, "ani");
  offer(0, "c");
  tick(20);
  const other = under({ agents, queues: [{ ...loans, relax }] });
  expect(toldInFull(other.tick(1_000))).toEqual([]);
  expect(other.router().explain("c")?.stage).toBe(0);
  expect(toldInFull(other.tick(60_000))).toEqual(["c relaxed in q/1", "c to ani", "wake at 75000"]);
});

test("steps that came in before or were brought forward are gone through at the first event, and told", () => {
  const { ready, offer, tick, under } = desk({ agents, queues: [loans] });
  ready(0, "ani");
  offer(0, "c");
  tick(20_000);
  const relax = [
    { afterMs: 5_000, raise: 1 },
    { afterMs: 10_000, drop: ["loans"] },
  ];
  const other = under({ agents, queues: [{ ...loans, relax }] });
  expect(toldInFull(other.tick(20_000))).toEqual([
    "c relaxed in q/1",
    "c relaxed in q/2",
    "c to ani",
    "wake at 35000",
  ]);
});

test("a step that is gone or later puts nobody out: who stands in the queue it led to stays there", () => {
  const ofY = [{ id: "ani", queues: [{ queue: "y" }] }];
  const leading = (afterMs: number) => [
    { id: "x", joinWhen: "always", relax: [{ afterMs, instead: { queue: "y" } }] } as const,
    { id: "y" },
  ];
  const { offer, tick, under } = desk({ agents: ofY, queues: leading(1_000) });
  offer(0, "c");
  tick(1_000);
  const later = under({ agents: ofY, queues: leading(9_000) });
  expect(later.router().explain("c")).toMatchObject({ queue: "y", stage: 1 });
  // Whoever stands behind the step already is not brought forward by it.
  expect(later.stateOf("c")?.stageSince).toBe(9_000);
  expect(toldInFull(later.ready(2_000, "ani"))).toEqual(["c to ani", "wake at 17000"]);
  const gone = { agents: ofY, queues: [{ id: "x", joinWhen: "always" }, { id: "y" }] } as const;
  const [issue] = refusals(() => under(gone));
  expect(issue).toEqual({
    code: "stage-unknown",
    path: ["options", "restore", "contacts", 0, "queue"],
    data: { contact: "c", stage: 1, queue: "y" },
  });
  expect(describe(issue as RouterRefusal, "en")).toContain('in the queue "y"');
  expect(describe(issue as RouterRefusal, "id")).toContain('di antrean "y"');
});

test("who stands behind a step that comes later now stays there when delays change", () => {
  const leading = (afterMs: number) => [
    { id: "x", joinWhen: "always", relax: [{ afterMs, instead: { queue: "y" } }] } as const,
    { id: "y" },
  ];
  const agents = [{ id: "ani", queues: [{ queue: "y" }] }, { id: "budi" }];
  const { offer, tick, under } = desk({ agents, queues: leading(1_000) });
  offer(0, "c");
  tick(1_000);
  const later = under({ agents, queues: leading(9_000) });
  const queues = [{ queue: "x", delayMs: 500 }];
  later.go(2_000, { type: "agent.updated", agent: { id: "budi", queues } });
  expect(later.router().explain("c")?.queue).toBe("y");
  expect(toldInFull(later.ready(3_000, "ani"))).toEqual(["c to ani", "wake at 18000"]);
});

test("a stop is known by its number and its queue, wherever other stops come in", () => {
  const routeOf = (...ids: readonly string[]) => [
    { id: "way", steps: ids.map((queue) => ({ queue, lastsMs: 10_000 })) },
  ];
  const { offer, tick, under } = desk({ agents, queues: xyz, routes: routeOf("x", "y") });
  offer(0, "c");
  tick(10_000);
  const other = under({ agents, queues: xyz, routes: routeOf("x", "z", "y") });
  expect(other.router().explain("c")).toMatchObject({ queue: "y", stage: 2 });
  expect(toldInFull(other.tick(20_000))).toEqual(["c last-step"]);
});

test("who stands at what was a fallback and is one no more does not fall back again", () => {
  const spare = (queue: string) => {
    return { id: `to ${queue}`, isFallback: true, steps: [{ queue, lastsMs: 10_000 }] };
  };
  const vips = { id: "vips", when: "vip == true", steps: [{ queue: "x" }] };
  const { offer, under } = desk({ agents, queues: xyz, routes: [vips, spare("y")] });
  expect(toldInFull(offer(0, "c"))).toEqual(["c offered in y/0", "wake at 10000"]);
  const { isFallback: _, ...own } = spare("y");
  const other = under({ agents, queues: xyz, routes: [own, spare("z")] });
  expect(toldInFull(other.tick(10_000))).toEqual(["c last-step"]);
});

test("a snapshot does not go on under a configuration that its contacts have no place in", () => {
  const relax = [{ afterMs: 1_000, instead: { queue: "more" } }];
  const { router, offer, tick } = desk({
    agents,
    queues: [{ id: "main", relax }, { id: "more" }],
  });
  offer(0, "c");
  tick(1_000);
  const restore = router().snapshot();
  const other = { agents, queues: [{ id: "main" }, { id: "more" }] };
  expect(() => createRouter(other, { restore })).toThrow("stage-unknown");
  const connected = restore.contacts.map((contact) => ({
    ...contact,
    status: "connected" as const,
  }));
  const contacts = { ...restore, contacts: connected };
  expect(() => createRouter(other, { restore: contacts })).toThrow("hands-unlike-status");
});

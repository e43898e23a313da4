import { expect, test } from "vitest";
import { desk, toldInFull } from "../../test/desk.js";

const endless: Record<string, unknown> = {};
endless["self"] = endless;

test.each([
  ["needs", { needs: { skill: "loans", note: 1n } }, ["contact", "needs"]],
  ["needs", { needs: { all: [], note: endless } }, ["contact", "needs"]],
  ["relax", { relax: [{ afterMs: 0, raise: 1, note: 1n }] }, ["contact", "relax"]],
  ["call", { call: { from: 5, note: endless } }, ["contact", "call"]],
  ["handover", { handover: { collected: [], note: 1n } }, ["contact", "handover"]],
])("what no snapshot could tell is refused in %s too, where nobody reads it", (_, more, path) => {
  const { router, offer } = desk({ agents: [{ id: "ani", skills: { loans: 3 } }] });
  expect(offer(0, "c", more as never)).toEqual([
    { type: "refused", code: "config-type", path, data: { expected: "json" } },
  ]);
  expect(router().snapshot().contacts).toEqual([]);
});

test("what no snapshot could tell is refused of an agent who joins", () => {
  const { go } = desk({ agents: [] });
  const agent = { id: "ani", queues: [{ queue: "main", note: 1n }] } as never;
  expect(go(0, { type: "agent.added", agent })).toMatchObject([
    { type: "refused", path: ["agent", "queues"], data: { expected: "json" } },
  ]);
});

test("fields that were left out by hand are left out", () => {
  const { offer } = desk({ agents: [{ id: "ani", skills: { loans: 3 } }] });
  const needs = { skill: "loans", level: undefined };
  const attributes = { a: { b: undefined } };
  expect(toldInFull(offer(0, "c", { needs, attributes } as never))).toEqual([
    "c offered in main/0",
  ]);
});

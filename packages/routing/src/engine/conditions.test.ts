import { expect, test } from "vitest";
import { desk, offers } from "../../test/desk.js";

test("fields that nobody knows may hold anything: a circle, a big number, any depth", () => {
  const circle: Record<string, unknown> = { big: 10n, where: "no expression at all (" };
  circle["self"] = circle;
  let deep: unknown = [];
  for (let level = 0; level < 50_000; level++) deep = [deep];
  for (const extra of [circle, deep]) {
    const needs = { where: "task.kind == 'a'", extra } as never;
    const { ready, offer } = desk({ agents: [{ id: "a" }], queues: [{ id: "q", needs }] });
    ready(0, "a");
    expect(offers(offer(1, "c", { attributes: { kind: "a" } }))).toEqual(["c to a"]);
  }
});

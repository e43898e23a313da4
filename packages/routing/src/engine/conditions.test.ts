import { expect, test } from "vitest";
import { createRouter } from "./create-router.js";

test("fields that nobody knows may hold anything: a circle, a big number, any depth", () => {
  const circle: Record<string, unknown> = { big: 10n, where: "no expression at all (" };
  circle["self"] = circle;
  let deep: unknown = [];
  for (let level = 0; level < 50_000; level++) deep = [deep];
  for (const extra of [circle, deep]) {
    const needs = { where: "task.kind == 'a'", extra } as never;
    const router = createRouter({ agents: [{ id: "a" }], queues: [{ id: "q", needs }] });
    router.apply(0, { type: "agent.updated", agent: { id: "a", presence: "ready" } });
    const contact = { id: "c", channel: "phone", attributes: { kind: "a" } } as const;
    const effects = router.apply(1, { type: "contact.offered", contact });
    expect(effects.map(({ type }) => type)).toContain("reserve");
  }
});

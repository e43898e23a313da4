import { test, vi } from "vitest";
for (const name of ["offers", "line", "match", "availability", "contacts", "presence", "timers", "path", "completion", "floor"]) {
test(name, async () => {
  vi.resetModules();
  const path = `../../src/engine/${name}.js`;
  vi.doMock(path, async (original) => ({ ...(await original<object>()) }));
  const started = Date.now();
  const { createRouter } = await import("../../src/engine/create-router.js");
  console.log(name, Date.now() - started, typeof createRouter({ agents: [{ id: "a" }] }).apply(0, { type: "agent.updated", agent: { id: "a", presence: "ready" } }));
  vi.doUnmock(path);
}, 15000);
}

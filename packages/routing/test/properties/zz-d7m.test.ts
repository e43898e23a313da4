import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { callMutants } from "../model/call-mutants.js";
import { stories, returning } from "../model/suite.js";
vi.mock("../model/expected-waits.js", async (o) => ({ ...(await o<object>()), estimateLaws: () => undefined }));
const run = async (law = returning) => { const { createRouter } = await import("../../src/engine/create-router.js"); return fc.check(law(createRouter), { seed: 20, numRuns: 2000, endOnFailure: true }); };
test("base", async () => { const r = await run(); console.log("base", r.numRuns, (r.errorInstance as Error | undefined)?.message); }, 400000);
test.each(callMutants)("$name", async ({ name, module, change }) => {
  const path = `../../src/${module}.js`;
  vi.resetModules();
  vi.doMock(path, async (orig) => { const o = await orig<object>(); return { ...o, ...change(o as never) }; });
  const r = await run(); vi.doUnmock(path); vi.resetModules();
  console.log(name, "=>", r.numRuns, (r.errorInstance as Error | undefined)?.message);
  expect(r.failed).toBe(true);
}, 400000);

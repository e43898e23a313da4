import fc from "fast-check";
import { test, vi } from "vitest";

vi.mock("../model/expected-waits.js", async (o) => ({
  ...(await o<object>()),
  estimateLaws: () => undefined,
}));

import { createRouter } from "../../src/engine/create-router.js";
import { returning, stories } from "../model/suite.js";

const log: unknown[] = [];
const make: typeof createRouter = (c, o) => {
  const r = createRouter(c, o);
  log.length = 0;
  return {
    ...r,
    apply: (at, e) => {
      const all = r.apply(at, e);
      const fx = all.some((f) => f.type === "refused")
        ? all.filter((f) => f.type !== "wake-at")
        : all;
      log.push([at - 1.7e12, e, fx]);
      return fx;
    },
  };
};
test("x", () => {
  try {
    fc.assert((process.env["LAW"] === "r" ? returning : stories)(make), {
      seed: Number(process.env["SEED"] ?? 20),
      numRuns: Number(process.env["RUNS"] ?? 20000),
      ...(process.env["FCPATH"] && { path: process.env["FCPATH"] }),
      endOnFailure: process.env["FCPATH"] !== undefined,
    });
  } catch (e) {
    for (const l of log.slice(-30)) console.log(JSON.stringify(l));
    throw e;
  }
}, 400000);

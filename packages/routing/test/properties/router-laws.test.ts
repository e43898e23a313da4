import fc from "fast-check";
import { expect, test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { moves, newHost, play } from "../model/host.js";
import { stepLaws } from "../model/laws.js";
import { newLedger } from "../model/ledger.js";
import { configs } from "../model/world.js";

// A million for a release: see bench/laws.mjs.
const numRuns = Number(process.env["RAMAH_LAW_RUNS"] ?? 10_000);

test("laws", () => {
  fc.assert(
    fc.property(configs, moves, fc.boolean(), (config, story, isLate) => {
      const router = createRouter(config, { seed: 7 });
      const ledger = newLedger(config);
      play(
        router,
        newHost(config),
        story,
        (event, effects, at) => stepLaws(ledger, event, effects, at, router.snapshot),
        isLate && config.routes === undefined ? "late" : "punctual",
      );
    }),
    { numRuns },
  );
  expect(numRuns).toBeGreaterThan(0);
});

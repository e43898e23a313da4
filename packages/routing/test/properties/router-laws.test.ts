import fc from "fast-check";
import { expect, test } from "vitest";
import { createRouter } from "../../src/index.js";
import { choiceLaws, momentLaws } from "../model/laws.js";
import { configs, moves, newHost, play } from "../model/world.js";

// A million for a release: see bench/laws.mjs.
const numRuns = Number(process.env["RAMAH_LAW_RUNS"] ?? 10_000);

test("conservation, capacity, work conservation, turns and choices hold in random stories (R-01, R-03)", () => {
  fc.assert(
    fc.property(configs, moves, (config, story) => {
      const router = createRouter(config, { seed: 7 });
      const host = newHost(config);
      play(router, host, story, (_, effects, at) => {
        if (effects.some(({ type }) => type === "refused")) return;
        const moment = { config, state: router.snapshot(), at };
        momentLaws(moment);
        choiceLaws(moment, effects);
      });
    }),
    { numRuns },
  );
  expect(numRuns).toBeGreaterThan(0);
});

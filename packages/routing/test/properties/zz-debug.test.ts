import fc from "fast-check";
import { test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { configs } from "../model/world.js";
import { moves, newHost, play } from "../model/host.js";
test("x", () => {
  const counts: Record<string, number> = {};
  const add = (k: string) => { counts[k] = (counts[k] ?? 0) + 1; };
  fc.assert(fc.property(configs, moves, (config, story) => {
    const router = createRouter(config, { seed: 7 });
    play(router, newHost(config), story, (event, effects) => {
      const refused = effects.find((e) => e.type === "refused");
      add(`event ${event.type}${refused ? " refused" : ""}`);
      if (refused) add(`  ${event.type} ${(refused as {code:string}).code}`);
      for (const e of effects) add(`effect ${e.type} ${"because" in e && typeof e.because === "string" ? e.because : ""}`);
    }, "punctual");
  }), { seed: 20, numRuns: 3000 });
  console.log(Object.entries(counts).sort().map(([k, v]) => `${k}: ${v}`).join("\n"));
});

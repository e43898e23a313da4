import fc from "fast-check";
import { expect, test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { changing } from "../model/changing.js";
import { type MakeRouter, storiesOf } from "../model/law.js";

const runs = storiesOf(5_000);

test("(13) gone on with under another configuration: refused with paths, or nobody is lost and nobody starves", () => {
  let asked = 0;
  let refused = 0;
  const make: MakeRouter = (config, options) => {
    if (options?.restore !== undefined) asked++;
    try {
      return createRouter(config, options);
    } catch (thrown) {
      refused++;
      throw thrown;
    }
  };
  fc.assert(changing(make), runs);
  expect(asked).toBeGreaterThan(runs.numRuns / 2);
  expect(refused).toBeGreaterThan(runs.numRuns / 100);
  expect(refused).toBeLessThan(asked / 2);
});

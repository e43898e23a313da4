import { howToGetChromium, needChromium } from "../chromium.mjs";
import { createTally } from "../tally.mjs";
import { build, unbuilt } from "./build.mjs";
import { buildExample } from "./example.mjs";
import { vitest } from "./vitest.mjs";

/**
 * The story of the page, in a real browser. Without one it fails where everything must be checked
 * (CI) and is left out elsewhere.
 *
 * @param {import("../task.mjs").Context} context
 * @returns {Promise<import("../tally.mjs").Counts>}
 */
export const browser = async (context) => {
  const { say } = context;
  const tally = createTally(say);
  const chromium = needChromium(say);
  if (chromium === undefined) {
    if (process.env["CI"] === undefined) {
      say(howToGetChromium);
      return { passed: 0, failed: 0, skipped: "no Chromium" };
    }
    tally.check(false, "a Chromium is there", howToGetChromium);
    return tally.counts;
  }
  const built = await build(context, { declarations: false });
  if (built.failed > 0) return unbuilt(say);
  if (!tally.check(await buildExample(context, "care-desk"), "examples/care-desk is built")) {
    return tally.counts;
  }
  const counts = await vitest(context, ["browser"], { env: { CHROME_PATH: chromium } });
  const found = counts.get("browser") ?? { passed: 0, failed: 1 };
  return { passed: found.passed + tally.counts.passed, failed: found.failed };
};

import { existsSync } from "node:fs";
import { join } from "node:path";
import { createTally } from "../tally.mjs";

/**
 * Runs a tool that tells its own counts: the last line `N passed, N failed` is taken as they are; a
 * tool that tells none counts as one check.
 *
 * @param {import("../task.mjs").Context} context
 * @param {string} script from the root
 * @param {string} claim
 */
export const script = async ({ root, run, say }, script, claim) => {
  const tally = createTally(say);
  if (!tally.check(existsSync(join(root, script)), claim, `${script} is missing.`)) {
    return tally.counts;
  }
  tally.counts.passed = 0;
  const { code, output } = await run("node", [script], { show: "hidden" });
  const counts = closingCounts(output);
  if (code !== 0 || (counts?.failed ?? 0) > 0) say(output.trimEnd());
  if (counts === undefined) {
    tally.check(code === 0, claim);
    return tally.counts;
  }
  return { ...counts, failed: code !== 0 ? Math.max(1, counts.failed) : counts.failed };
};

/** @param {string} output @returns {{ passed: number; failed: number } | undefined} */
export const closingCounts = (output) => {
  const found = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split("\n").at(-1) ?? "");
  return found === null ? undefined : { passed: Number(found[1]), failed: Number(found[2]) };
};

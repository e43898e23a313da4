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

/**
 * @param {string} output ending with `N passed, M failed`, or with `N somethings, M problems`
 * @returns {{ passed: number; failed: number } | undefined}
 */
export const closingCounts = (output) => {
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  const exact = /^(\d+) passed, (\d+) failed$/.exec(last);
  if (exact !== null) return { passed: Number(exact[1]), failed: Number(exact[2]) };
  const told = /(\d+) \w+, (\d+) problems$/.exec(last);
  if (told === null) return undefined;
  const [all, failed] = [Number(told[1]), Number(told[2])];
  return { passed: Math.max(0, all - failed), failed };
};

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createTally } from "../tally.mjs";
import { packagesOf } from "../workspace.mjs";
import { build, unbuilt } from "./build.mjs";

/**
 * Runs the measurements of every package, one after the other, since they would disturb each other.
 *
 * @param {import("../task.mjs").Context} context arguments name the packages to measure
 */
export const bench = async (context) => {
  const { args, run, say } = context;
  const tally = createTally(say);
  const built = await build(context, { declarations: false });
  if (built.failed > 0) return unbuilt(say);
  const chosen = args.filter((word) => !word.startsWith("-"));
  for (const { folder, short } of packagesOf(context.root)) {
    if (chosen.length > 0 && !chosen.includes(short)) continue;
    for (const script of scriptsIn(join(folder, "bench"))) {
      say(`\n${short}/bench/${script}`);
      const { code } = await run("node", [join("bench", script)], { cwd: folder });
      tally.check(code === 0, `${short}/bench/${script} runs`);
    }
  }
  return tally.counts;
};

/** @param {string} folder */
const scriptsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".mjs"))
        .sort()
    : [];

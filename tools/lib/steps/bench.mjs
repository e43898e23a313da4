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
  const { args: chosen, run, say } = context;
  const packages = packagesOf(context.root);
  const names = packages.map(({ short }) => short);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no package ${unknown.join(", ")}. Packages: ${names.join(", ")}`);
  }
  const tally = createTally(say);
  const built = await build(context, { declarations: false });
  if (built.failed > 0) return unbuilt(say);
  for (const { folder, short } of packages) {
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

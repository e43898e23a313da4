import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isFresh, readStamp, writeStamp } from "../fingerprint.mjs";
import { packagesOf } from "../workspace.mjs";
import { inputHashes } from "./build.mjs";

/**
 * Builds an example with its own `build.mjs`, unless nothing changed since. The packages must be
 * built.
 *
 * @param {import("../task.mjs").Context} context
 * @param {string} name of the folder in `examples/`
 * @returns {Promise<boolean>} whether it is built
 */
export const buildExample = async ({ root, run, say }, name) => {
  const folder = join(root, "examples", name);
  const stamp = join(root, ".cache", "build", `example-${name}.json`);
  const hashes = [...inputHashes(root, packagesOf(root)).values()];
  const goal = { hash: fingerprint(root, [folder], hashes), declarations: false };
  if (existsSync(join(folder, "dist")) && isFresh(readStamp(stamp), goal)) return true;
  rmSync(stamp, { force: true });
  const started = performance.now();
  const { code, output } = await run("node", ["build.mjs"], { cwd: folder, show: "hidden" });
  if (code !== 0) {
    say(output);
    return false;
  }
  writeStamp(stamp, goal);
  say(`built examples/${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return true;
};

import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isFresh, readStamp, writeStamp } from "../fingerprint.mjs";
import { createTally } from "../tally.mjs";
import { tools } from "../tools.mjs";
import { packagesOf } from "../workspace.mjs";

/** @typedef {import("../workspace.mjs").Package} Package */

/**
 * Builds every package whose inputs changed, each after those it needs, two at once.
 *
 * @param {import("../task.mjs").Context} context
 * @param {{ declarations: boolean; only?: readonly string[] }} options `only` names packages; what
 *   they need is built too
 */
export const build = async ({ root, run, say }, { declarations, only }) => {
  const tally = createTally(say);
  const packages = wanted(packagesOf(root), only);
  const hashes = inputHashes(root, packages);
  /** @type {Map<string, Promise<boolean>>} */
  const built = new Map();
  const slots = createSlots(2);

  /** @param {Package} one */
  const buildOne = async (one) => {
    const needs = await Promise.all(one.internal.map((name) => built.get(name)));
    if (needs.includes(false)) {
      return tally.check(false, `${one.name} is built`, "A package that it needs is not.");
    }
    const stamp = join(root, ".cache", "build", `${one.short}.json`);
    const goal = { hash: hashes.get(one.name) ?? "", declarations };
    if (existsSync(join(one.folder, "dist")) && isFresh(readStamp(stamp), goal)) {
      return tally.check(true, `${one.name} is built`);
    }
    return slots(async () => {
      rmSync(stamp, { force: true });
      const started = performance.now();
      const { code, output } = await run("node", [join(root, tools.tsup)], {
        cwd: one.folder,
        env: { RAMAH_NO_DTS: declarations ? undefined : "1" },
        show: "hidden",
      });
      if (code === 0) {
        writeStamp(stamp, goal);
        say(`built ${one.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      }
      return tally.check(code === 0, `${one.name} is built`, output);
    });
  };

  for (const one of packages) built.set(one.name, buildOne(one));
  await Promise.all(built.values());
  return tally.counts;
};

/** What counts for a step that needs the packages and does not have them. */
/** @param {(line: string) => void} say */
export const unbuilt = (say) => {
  say("FAILED  nothing could be checked, since not every package could be built");
  return { passed: 0, failed: 1 };
};

/** @param {readonly Package[]} packages in order @param {readonly string[]} [only] */
const wanted = (packages, only) => {
  if (only === undefined) return packages;
  const needed = new Set(only);
  for (const one of [...packages].reverse()) {
    if (needed.has(one.name)) for (const name of one.internal) needed.add(name);
  }
  return packages.filter(({ name }) => needed.has(name));
};

/**
 * What each package is built from, its needs included.
 *
 * @param {string} root
 * @param {readonly Package[]} packages in order
 * @returns {Map<string, string>}
 */
export const inputHashes = (root, packages) => {
  const common = fingerprint(
    root,
    ["tsconfig.base.json", "tools/lib/tsup.mjs", "pnpm-lock.yaml"].map((path) => join(root, path)),
  );
  const hashes = new Map();
  for (const { name, folder, internal } of packages) {
    const needs = internal.map((need) => hashes.get(need) ?? "");
    hashes.set(name, fingerprint(root, [folder], [common, ...needs]));
  }
  return hashes;
};

/** @param {number} count how many may work at once */
const createSlots = (count) => {
  let free = count;
  /** @type {(() => void)[]} */
  const waiting = [];
  /** @template Value @param {() => Promise<Value>} work @returns {Promise<Value>} */
  return async (work) => {
    if (free === 0) await new Promise((go) => waiting.push(() => go(undefined)));
    else free--;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
};

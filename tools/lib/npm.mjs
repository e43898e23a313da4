import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// npm hands these to its scripts; inside another folder they would point back here.
const inherited = { npm_config_local_prefix: undefined, npm_config_prefix: undefined };

// npm and npx are batch files on Windows, which Node starts through a shell only.
const shell = process.platform === "win32";

/** The pnpm that the root's manifest names, such as `pnpm@10.34.9`. */
export const pnpmVersion = () =>
  /** @type {string} */ (
    JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager
  ).replace(/\+.*/, "");

/**
 * pnpm through npx: nobody needs to have it.
 *
 * @param {readonly string[]} args
 * @param {import("./run.mjs").RunOptions} [options]
 */
export const pnpm = (args, options = {}) =>
  run("npx", ["--yes", "--loglevel=error", pnpmVersion(), ...args], {
    ...options,
    shell,
    env: { ...inherited, ...options.env },
  });

/**
 * @param {readonly string[]} args
 * @param {import("./run.mjs").RunOptions} [options]
 */
export const npm = (args, options = {}) =>
  run("npm", ["--loglevel=error", ...args], {
    ...options,
    shell,
    env: { ...inherited, ...options.env },
  });

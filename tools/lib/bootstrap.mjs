import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "./npm.mjs";
import { root as repository } from "./root.mjs";

/**
 * @typedef {object} Machine
 * @property {string} node such as `20.19.0`
 * @property {string} platform such as `linux-x64`
 */

/** @type {Machine} */
const thisMachine = {
  node: process.versions.node,
  platform: `${process.platform}-${process.arch}`,
};

/**
 * Makes every root script run on a machine that has Node and npm and nothing else.
 *
 * @param {(line: string) => void} say
 */
export const bootstrap = async (say) => {
  const refusal = refuseNode(thisMachine.node, wantedNode(repository));
  if (refusal !== undefined) throw new Error(refusal);
  const reason = installReason(repository, thisMachine);
  if (reason === undefined) return;
  say(`Installing the tools of the project, because ${reason} (half a minute the first time).`);
  const { code } = await pnpm(
    ["install", "--frozen-lockfile", "--config.confirmModulesPurge=false"],
    { show: "stderr" },
  );
  if (code !== 0) {
    throw new Error("The tools could not be installed. Check the network, then run it again.");
  }
  rememberInstall();
};

/** To be called after any installation that changed the lockfile. */
export const rememberInstall = () => remember(repository, thisMachine);

/** @param {string} root */
const wantedNode = (root) =>
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(">=", "");

/**
 * @param {string} version of this Node
 * @param {string} wanted the oldest that will do, such as `20.19`
 * @returns {string | undefined} what to tell the person, nothing when it is new enough
 */
export const refuseNode = (version, wanted) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `This is Node ${version}; Ramah needs Node ${wanted} or newer. Install a newer one, then run it again.`;
};

/**
 * @param {string} root
 * @param {Machine} machine
 * @returns {string | undefined} why the tools must be installed, nothing when they are there
 */
export const installReason = (root, machine) => {
  const modules = join(root, "node_modules", ".modules.yaml");
  const lock = join(root, "pnpm-lock.yaml");
  if (!existsSync(modules)) return "they are not there yet";
  const last = recall(root);
  if (last !== undefined) {
    if (last.platform !== machine.platform) return "this is another kind of machine";
    if (majorOf(last.node) !== majorOf(machine.node)) return "this is another version of Node";
    if (last.lock === lockHash(root)) return undefined;
  }
  if (statSync(modules).mtimeMs < statSync(lock).mtimeMs) return "the lockfile changed";
  // Somebody installed by hand since: remember it, so that a fresh time stamp alone means nothing.
  remember(root, machine);
  return undefined;
};

/** @param {string} root */
const stamp = (root) => join(root, "node_modules", ".ramah-install.json");

/** @param {string} root @param {Machine} machine */
const remember = (root, machine) =>
  writeFileSync(stamp(root), `${JSON.stringify({ ...machine, lock: lockHash(root) })}\n`);

/** @param {string} root @returns {(Machine & { lock: string }) | undefined} */
const recall = (root) =>
  existsSync(stamp(root)) ? JSON.parse(readFileSync(stamp(root), "utf8")) : undefined;

/** @param {string} root */
const lockHash = (root) =>
  createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");

/** @param {string} version */
const majorOf = (version) => version.split(".", 1)[0];

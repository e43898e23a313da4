import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the root when left out
 * @property {Readonly<Record<string, string | undefined>>} [env] added to the environment; `undefined` removes
 * @property {"live" | "hidden" | "stderr"} [show] `live` streams, `hidden` collects, `stderr` streams all of it there
 * @property {boolean} [shell] only for commands that are scripts on Windows
 *
 * @typedef {object} Outcome
 * @property {number} code exit code; 128 + n for a signal is not told apart: 1
 * @property {string} output what was written to both streams, when hidden
 * @property {string} stdout what was written to the first, when hidden
 */

/**
 * Runs a program with its arguments as they are: no shell, no input.
 *
 * @param {string} command a program; `node` is the one that runs this
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>} also when the program fails; rejects only when it cannot be started
 */
export const run = (command, args, { cwd = root, env = {}, show = "live", shell = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command === "node" ? process.execPath : command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: stdioOf(show),
    });
    let output = "";
    let stdout = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, stdout }));
  });

/** @param {"live" | "hidden" | "stderr"} show @returns {import("node:child_process").StdioOptions} */
const stdioOf = (show) => {
  if (show === "hidden") return ["ignore", "pipe", "pipe"];
  return show === "stderr" ? ["ignore", 2, 2] : ["ignore", "inherit", "inherit"];
};

/**
 * Runs work on every item, at most so many at once, and keeps the order of the results.
 *
 * @template Item, Value
 * @param {readonly Item[]} items
 * @param {number} atOnce
 * @param {(item: Item) => Promise<Value>} work
 * @returns {Promise<Value[]>}
 */
export const pooled = async (items, atOnce, work) => {
  /** @type {Value[]} */
  const values = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      const item = /** @type {Item} */ (items[index]);
      values[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return values;
};

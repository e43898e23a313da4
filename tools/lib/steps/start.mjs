import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { buildExample } from "./example.mjs";

/**
 * Builds what the care desk needs, then is the care desk.
 *
 * @param {import("../task.mjs").Context} context
 * @returns {Promise<number>} the desk's exit code
 */
export const start = async (context) => {
  const { root, args } = context;
  const built = await build(context, { declarations: false });
  if (built.failed > 0) return 1;
  if (!(await buildExample(context, "care-desk"))) return 1;
  return stayWith(join(root, "examples", "care-desk", "dist", "main.js"), args);
};

/**
 * Runs a script in the person's own folder, so that paths in its arguments mean what they say, and
 * with the person's own streams. Ctrl-C and a request to end reach it once, by its id.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export const stayWith = (script, args, { stdio = "inherit" } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: process.env["INIT_CWD"] ?? process.cwd(),
      stdio,
    });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      // A terminal has already told the child of its Ctrl-C; a second one would cut its farewell.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      child.kill(signal);
    };
    process.on("SIGINT", pass).on("SIGTERM", pass);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });

import { bootstrap } from "./bootstrap.mjs";
import { refuseArguments } from "./refuse-arguments.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * @typedef {object} Context
 * @property {string} root
 * @property {readonly string[]} args what follows the script's name
 * @property {(line: string) => void} say
 * @property {typeof run} run
 */

/**
 * Runs a root script: prepares the machine, does the work, says how long it took and sets the exit
 * code. The work imports what is installed dynamically, because before this nothing is.
 *
 * @param {string} name
 * @param {(context: Context) => Promise<import("./tally.mjs").Counts | number | void>} work
 *   resolves to its counts or to an exit code
 * @param {{
 *   to?: "stdout" | "stderr";
 *   quiet?: boolean;
 *   takes?: readonly string[] | "anything";
 * }} [options] `quiet` leaves the closing time out; `takes` are the options and words it understands,
 *   `anything` where the work refuses by itself
 */
export const task = async (name, work, { to = "stdout", quiet = false, takes = [] } = {}) => {
  const started = performance.now();
  /** @param {string} line */
  const say = (line) => void process[to].write(`${line}\n`);
  const args = process.argv.slice(2);
  try {
    const refusal = refuseArguments(name, args, takes);
    if (refusal !== undefined) throw new Error(refusal);
    await bootstrap((line) => void process.stderr.write(`${line}\n`));
    const outcome = await work({ root, run, say, args });
    const code = exitCode(outcome);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (!quiet) say(`${name}: ${code === 0 ? "done" : "failed"} in ${seconds} s`);
    process.exitCode = code;
  } catch (error) {
    process.stderr.write(`${name}: ${told(error)}\n`);
    process.exitCode = 1;
  }
};

/** @param {import("./tally.mjs").Counts | number | void} outcome */
const exitCode = (outcome) => {
  if (typeof outcome === "number") return outcome;
  return outcome !== undefined && outcome.failed > 0 ? 1 : 0;
};

/** A plain Error is a message to the person; anything else is a fault of ours and needs its stack. */
/** @param {unknown} error */
const told = (error) =>
  error instanceof Error && error.constructor === Error
    ? error.message
    : error instanceof Error
      ? error.stack
      : String(error);

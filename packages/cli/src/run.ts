import { readArguments } from "./arguments.js";
import { check } from "./commands/check.js";
import { explain } from "./commands/explain.js";
import { help, version } from "./commands/help.js";
import { play } from "./commands/play.js";
import { type Context, type ExitCode, refuse, tell } from "./context.js";
import type { Io } from "./io.js";
import { localeFrom } from "./language.js";

/**
 * Runs the `ramah` command: all of it, without a process.
 *
 * @param args the words after the name of the program
 * @param io the machine to run on: files, streams, environment, clock
 * @returns the exit code: 0 all is well, 1 something was found, 2 it could not be done
 * @example
 * import { type Io, run } from "@ramah/cli";
 *
 * const printed: string[] = [];
 * const io: Io = {
 *   stdout: (text) => printed.push(text),
 *   stderr: (text) => printed.push(text),
 *   readFile: async () => "file-missing",
 *   readInput: async () => new Uint8Array(),
 *   readLine: async () => undefined,
 *   environment: { LANG: "id_ID.UTF-8" },
 *   isTerminal: { stdin: false, stdout: false },
 *   now: () => 0,
 *   version: "0.0.0",
 * };
 * await run(["check", "surel.eml"], io); // => 2
 * printed; // => ['ramah: Berkas "surel.eml" tidak ada. Periksa namanya dan folder tempat Anda berada.\n']
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { asked, ...how } = readArguments(args, localeFrom(io.environment));
  const context: Context = { io, ...how };
  if (!asked.ok) {
    return refuse(
      context,
      asked.issues.map((issue) => tell(issue, context.locale)),
    );
  }
  return start(asked.value, context);
}

type Asked = Extract<ReturnType<typeof readArguments>["asked"], { ok: true }>["value"];

async function start(call: Asked, context: Context): Promise<ExitCode> {
  switch (call.command) {
    case "help":
      return help(call.topic ?? "help", context);
    case "version":
      return version(context);
    case "check":
      return check(call, context);
    case "play":
      return play(call, context);
    case "explain":
      return explain(call, context);
  }
}

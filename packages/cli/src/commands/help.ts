import type { CommandName } from "../arguments.js";
import { answerJson, type Context, type ExitCode } from "../context.js";
import { wordsIn } from "../messages/index.js";

/** Tells how to use the program or one of its commands. */
export function help(topic: CommandName, context: Context): ExitCode {
  const text = wordsIn(context.locale).help[topic];
  if (context.isJson) answerJson(context, { help: text, issues: [] });
  else context.io.stdout(text);
  return 0;
}

/** Tells the version. */
export function version(context: Context): ExitCode {
  const { io, isJson } = context;
  if (isJson) answerJson(context, { version: io.version, issues: [] });
  else io.stdout(`${io.version}\n`);
  return 0;
}

import type { Locale } from "@ramah/core";
import type { Io } from "./io.js";
import { describe } from "./messages/index.js";
import type { CliReason } from "./reasons.js";
import { printable } from "./text/printable.js";

/** How a call of the command ends. */
export type ExitCode = 0 | 1 | 2;

/** What every command knows of how to answer. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  readonly isJson: boolean;
}

/** A problem in words, as it stands in the JSON. */
export interface Told {
  readonly code: string;
  readonly text: string;
  /** The file it is about, as it was named. */
  readonly path?: string;
}

/** A problem of the command in words. */
export function tell(reason: CliReason, locale: Locale, path?: string): Told {
  const text = describe(reason, locale);
  return { code: reason.code, text, ...(path === undefined ? {} : { path }) };
}

/** Writes problems for people, on standard error. */
export function complain({ io }: Pick<Context, "io">, problems: readonly Told[]): void {
  for (const { text } of problems) io.stderr(`ramah: ${printable(text)}\n`);
}

/** Writes the answer for programs. */
export function answerJson({ io }: Pick<Context, "io">, answer: object): void {
  io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
}

/** Ends a call that came to nothing: the problems for people, and for programs when asked. */
export function refuse(context: Context, problems: readonly Told[], code: ExitCode = 2): ExitCode {
  complain(context, problems);
  if (context.isJson) answerJson(context, { issues: problems });
  return code;
}

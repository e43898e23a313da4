import type { Locale } from "@ramah/core";
import type { Diagnostic } from "@ramah/scripting";
import { describe, diagnosticText } from "@ramah/scripting/messages";
import { codeFrame } from "../text/frame.js";
import type { Lines } from "../text/lines.js";
import { printable } from "../text/printable.js";
import type { Style } from "../text/style.js";

/** A problem of a script with the lines it is about. */
export function diagnosticLines(
  diagnostic: Diagnostic,
  path: string,
  source: Lines,
  locale: Locale,
  style: Style,
): string {
  const colour = diagnostic.severity === "error" ? style.red : style.yellow;
  return [
    `${printable(path)}:${printable(diagnosticText(diagnostic, locale))}`,
    ...codeFrame(source, diagnostic, colour).map((line) => `  ${line}`),
    "",
    "",
  ].join("\n");
}

/** The same for programs. */
export const diagnosticJson = (diagnostic: Diagnostic, locale: Locale): object => ({
  ...diagnostic,
  text: describe(diagnostic, locale),
});

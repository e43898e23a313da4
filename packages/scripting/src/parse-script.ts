import { comparing } from "@ramah/core";
import { parseBody } from "./document/body.js";
import { buildScript } from "./document/build.js";
import { checkFlow } from "./document/check-flow.js";
import { checkGuards } from "./document/check-guards.js";
import { checkTexts } from "./document/check-texts.js";
import { parseFrontMatter } from "./document/front-matter.js";
import { readLines, spanOf } from "./document/lines.js";
import { linkSteps } from "./document/link.js";
import { factNames } from "./document/names.js";
import { createReport } from "./document/report.js";
import type { Diagnostic } from "./reasons.js";
import type { Script } from "./script.js";

/** What came of reading a document. */
export interface ScriptParse {
  /** There when no diagnostic is an error; warnings do not stand in the way. */
  readonly script?: Script;
  /** Everything that was found, in the order of the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a script document, checks it and makes a script of it. Never throws, lists every problem,
 * and takes time in proportion to the length of the document.
 *
 * @param source the document: CommonMark text with front matter, any line endings
 * @returns the script when there is no error, and every diagnostic in the order of the document
 * @example
 * import { parseScript } from "@ramah/scripting";
 *
 * const { script, diagnostics } = parseScript(`---
 * script: hold
 * languages: id, en
 * ---
 * # Menahan panggilan
 * en: Holding a call
 *
 * ## Minta izin
 * en: Ask leave
 * > Boleh saya minta Anda menunggu sebentar?
 * > en: May I ask you to hold for a moment?
 *
 * - Boleh -> Penutup
 *   en: Yes
 * `);
 * script; // => undefined
 * diagnostics.map(({ code, line, data }) => [code, line, data]); // => [["undefined-step", 13, { step: "Penutup" }]]
 */
export function parseScript(source: string): ScriptParse {
  const report = createReport();
  const lines = readLines(source);
  const front = parseFrontMatter(lines, report);
  const names = factNames(front.facts);
  const body = parseBody(lines.slice(front.next), front.locales, names, report);

  const whole = lines[0] ?? { text: "", start: 0, number: 1 };
  if (body.title === undefined) report.warning("missing-title", spanOf(whole), {});
  if (body.steps.length === 0) report.error("no-steps", spanOf(whole), {});
  checkTexts(body.texts, front.locales, report);
  const linked = linkSteps(body, front.start, report);
  checkFlow(body.steps, linked, report);
  checkGuards(body.steps, linked, names, report);

  const diagnostics = report.diagnostics.sort(
    comparing<Diagnostic>(
      ({ start }) => start,
      ({ end }) => end,
      ({ code }) => code,
    ),
  );
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  return { script: buildScript(front, body, linked), diagnostics };
}

import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { Diagnostic, ScriptReason, ScriptReasons } from "../reasons.js";
import * as en from "./en.js";
import * as id from "./id.js";

const catalogues: Catalogues<ScriptReasons> = { en: en.messages, id: id.messages };

/**
 * Says a diagnostic, a refusal or an effect in words.
 *
 * @param reason anything that `parseScript`, `step` or `view` gave with a code
 * @param locale the language to say it in
 * @returns one or two sentences
 * @throws RangeError for a code that this package does not have
 * @example
 * import { describe } from "@ramah/scripting/messages";
 *
 * const data = { step: "Penutp", nearest: "Penutup" };
 * describe({ code: "undefined-step", data }, "en"); // => "There is no step \"Penutp\". Did you mean \"Penutup\"?"
 * describe({ code: "undefined-step", data }, "id"); // => "Tidak ada langkah \"Penutp\". Mungkin maksud Anda \"Penutup\"?"
 */
export function describe(reason: ScriptReason, locale: Locale): string {
  return describeWith<ScriptReasons>(reason, locale, catalogues);
}

/**
 * Says a diagnostic with its place, as a list of problems shows it.
 *
 * @param diagnostic what `parseScript` found
 * @param locale the language to say it in
 * @returns line, column, how grave, and the words
 * @example
 * import { parseScript } from "@ramah/scripting";
 * import { diagnosticText } from "@ramah/scripting/messages";
 *
 * const [first] = parseScript("Hello").diagnostics;
 * first && diagnosticText(first, "en"); // => "1:1 error: The document must begin with front matter: settings between two lines of \"---\"."
 */
export function diagnosticText(diagnostic: Diagnostic, locale: Locale): string {
  const { line, column, severity } = diagnostic;
  const grave = locale === "id" ? { error: "galat", warning: "peringatan" }[severity] : severity;
  return `${line}:${column} ${grave}: ${describe(diagnostic, locale)}`;
}

import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { CliProblems, CliReason } from "../reasons.js";
import * as en from "./en.js";
import * as id from "./id.js";
import type { Words } from "./words.js";

const catalogues: Catalogues<CliProblems> = { en: en.problems, id: id.problems };

/** Says what is wrong and what to do about it. */
export function describe(reason: CliReason, locale: Locale): string {
  return describeWith<CliProblems>(reason, locale, catalogues);
}

/** Every other word of the command in a language. */
export function wordsIn(locale: Locale): Words {
  return locale === "id" ? id.words : en.words;
}

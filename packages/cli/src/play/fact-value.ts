import { fail, type Locale, type Result, succeed } from "@ramah/core";
import { type Fact, type FactValue, factValue } from "@ramah/scripting";
import { wordsIn } from "../messages/index.js";
import type { CliReason } from "../reasons.js";
import { chosen } from "./choices.js";

/** Reads the value of a fact as a person writes it: yes, a number with separators, a name of a list. */
export function readFactValue(
  fact: Fact,
  written: string,
  locale: Locale,
): Result<FactValue, CliReason> {
  const { domain } = fact;
  switch (domain.kind) {
    case "text":
      return succeed(written);
    case "boolean":
      return readYesOrNo(written, locale);
    case "integer":
    case "money": {
      const { min: minimum, max: maximum } = domain;
      const value = factValue(fact, numberOf(written));
      return value === undefined
        ? fail({ code: "answer-not-a-number", data: { answer: written, minimum, maximum } })
        : succeed(value);
    }
    case "enum": {
      const labels = domain.values.map(({ value, names }) => ({
        value,
        label: names[locale] ?? value,
      }));
      // A value that is itself a number comes before the number in the list.
      const value = factValue(fact, written) ?? chosen(written, labels)?.value;
      return value === undefined
        ? fail({ code: "answer-not-offered", data: { answer: written, count: labels.length } })
        : succeed(value);
    }
  }
}

/** Yes or no, in the language of the call or as the number in the list. */
export function readYesOrNo(written: string, locale: Locale): Result<boolean, CliReason> {
  const { yes, no } = wordsIn(locale);
  const answer = written.toLowerCase();
  if (answer === "1" || answer === yes || answer === yes[0]) return succeed(true);
  if (answer === "2" || answer === no || answer === no[0]) return succeed(false);
  return fail({ code: "answer-not-yes-or-no", data: { answer: written } });
}

/** `1.500.000`, `1,500,000`, `Rp 1 500 000`; whole numbers only. */
function numberOf(written: string): number {
  const digits = written.replace(/^(?:rp\.?|[a-z]{3})\s*/i, "").replace(/\s*[a-z]{3}$/i, "");
  if (/^-?\d+$/.test(digits)) return Number(digits);
  return /^-?\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/.test(digits)
    ? Number(digits.replace(/[.,\s]/g, ""))
    : Number.NaN;
}

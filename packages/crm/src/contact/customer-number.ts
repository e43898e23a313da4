import { fail, type Result, succeed } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import { foldWidth } from "./fold-width.js";

/** How a business writes its customer numbers: never a pattern to run, so that settings cannot hang a server. */
export interface NumberFormat {
  /** What stands before the digits, such as `PLG-`; may be empty. */
  readonly prefix: string;
  /** How many digits follow, 1 to 18. */
  readonly digits: number;
}

/**
 * Brings a customer number into the spelling of the business. The prefix may be left out, digits may not.
 *
 * @param raw as typed
 * @param format how the business writes its numbers
 * @returns prefix and digits, or why it is none; a missing zero is not filled in
 * @throws RangeError when the format asks for fewer than 1 or more than 18 digits
 * @example
 * import { normaliseCustomerNumber } from "@ramah/crm";
 *
 * const format = { prefix: "PLG-", digits: 6 };
 * normaliseCustomerNumber("plg 004 217", format); // => { ok: true, value: "PLG-004217" }
 * normaliseCustomerNumber("004217", format); // => { ok: true, value: "PLG-004217" }
 * normaliseCustomerNumber("4217", format).ok; // => false
 */
export function normaliseCustomerNumber(
  raw: string,
  format: NumberFormat,
): Result<string, CrmReason> {
  const { prefix, digits } = checkedFormat(format, "normaliseCustomerNumber");
  const text = bare(raw);
  const start = bare(prefix);
  const number = start !== "" && text.startsWith(start) ? text.slice(start.length) : text;
  return number.length === digits && /^\d+$/.test(number)
    ? succeed(`${prefix}${number}`)
    : fail({ code: "number-form", data: { prefix, digits } });
}

/** Guards a format at the door of the function that was called. */
export function checkedFormat(format: NumberFormat, caller: string): NumberFormat {
  if (!Number.isInteger(format.digits) || format.digits < 1 || format.digits > 18) {
    throw new RangeError(`${caller}: a format has 1 to 18 digits, not ${format.digits}`);
  }
  return format;
}

/** The signs that people put between digits and leave out again. */
export const numberGap: RegExp = /[\s.\-/\u2010-\u2015]/;

function bare(text: string): string {
  return foldWidth(text)
    .replace(/[\s.\-/\u2010-\u2015]+/g, "")
    .toUpperCase();
}

import type { Locale } from "@ramah/core";

const groups = /\B(?=(?:\d{3})+$)/g;

/**
 * Writes an amount of money, the same on every platform. `Rp` stands right before the figure, as EYD
 * V has it; behind any other code a no-break space keeps both on one line.
 *
 * @param amount whole units of the currency, a safe integer
 * @param currency ISO 4217 code
 * @param locale the language to write it in
 * @returns such as `Rp1.250.000` in Indonesian and `IDR 1,250,000` in English
 * @throws RangeError when the amount is not a safe integer
 * @example
 * import { moneyText } from "@ramah/scripting";
 *
 * moneyText(1_250_000, "IDR", "id"); // => "Rp1.250.000"
 * moneyText(1_250_000, "IDR", "en"); // => "IDR\u00a01,250,000"
 */
export function moneyText(amount: number, currency: string, locale: Locale): string {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`moneyText: ${amount} is not a whole amount`);
  }
  const digits = String(Math.abs(amount)).replace(groups, locale === "id" ? "." : ",");
  const unit = locale === "id" && currency === "IDR" ? "Rp" : `${currency}\u00a0`;
  return `${amount < 0 ? "-" : ""}${unit}${digits}`;
}

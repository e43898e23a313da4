import type { Locale } from "@ramah/core";

// ISO 4217: currencies without minor units, and with three digits of them. All others have two.
const noDigits = /^(?:BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF)$/;
const threeDigits = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/**
 * Writes an amount of money, the same on every platform. Rupiah have sen in ISO 4217 but not in
 * daily life, so they are written only when there are some.
 *
 * @param minor whole minor units
 * @param currency ISO 4217 code
 * @param locale the language to write it in
 * @returns such as `IDR 1,500,000` or `Rp1.500.000`
 * @example
 * import { moneyText } from "@ramah/crm/messages";
 *
 * moneyText(150_000_000, "IDR", "id"); // => "Rp1.500.000"
 * moneyText(-1999, "GBP", "en"); // => "-GBP 19.99"
 */
export function moneyText(minor: number, currency: string, locale: Locale): string {
  const digits = noDigits.test(currency) ? 0 : threeDigits.test(currency) ? 3 : 2;
  const [group, point] = locale === "id" ? [".", ","] : [",", "."];
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const isBare = digits === 0 || (currency === "IDR" && fraction === "00");
  const amount = isBare ? grouped : `${grouped}${point}${fraction}`;
  const sign = minor < 0 ? "-" : "";
  return locale === "id" && currency === "IDR"
    ? `${sign}Rp${amount}`
    : `${sign}${currency} ${amount}`;
}

import type { Locale } from "@ramah/core";
import type { PeriodName } from "../analysis/reasons.js";

/** What one and several periods are called. */
export const periodWords: Readonly<
  Record<PeriodName, { readonly en: readonly [string, string]; readonly id: string }>
> = {
  day: { en: ["day", "days"], id: "hari" },
  week: { en: ["week", "weeks"], id: "minggu" },
  month: { en: ["month", "months"], id: "bulan" },
};

/** A number in thousands: `1.000,5` in Indonesian, `1,000.5` in English. */
export function numberText(value: number | string, locale: Locale): string {
  const [whole = "", part] = String(value).split(".");
  const [group, point] = locale === "id" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${point}${part}`;
}

/** A figure to so many decimals, without noughts at the end. */
export function figureText(value: number, decimals: number, locale: Locale): string {
  const text = value.toFixed(decimals);
  return numberText(text.includes(".") ? text.replace(/\.?0+$/, "") : text, locale);
}

/** A number of periods to two digits: what is said of chance is no more exact than that. */
export function roughly(value: number, locale: Locale): string {
  if (!(value < 1_000_000)) return numberText(1_000_000, locale);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return numberText(Math.round(value / unit) * unit, locale);
}

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

/** A figure to so many decimals, without noughts at the end; Indonesian writes a decimal comma. */
export function figureText(value: number, decimals: number, locale: Locale): string {
  const text = value.toFixed(decimals);
  const tidy = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return locale === "id" ? tidy.replace(".", ",") : tidy;
}

/** A number of periods to two digits: what is said of chance is no more exact than that. */
export function roughly(value: number): string {
  if (!(value < 1_000_000)) return "1000000";
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return String(Math.round(value / unit) * unit);
}

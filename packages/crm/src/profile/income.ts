import type { CrmReason } from "../reasons.js";
import type { IncomeBand } from "./field.js";

/** An answer that may be unknown, with the reason. */
export interface IncomeAnswer {
  readonly verdict: boolean | "unknown";
  readonly reason: CrmReason;
}

/** The income to compare with. */
export interface IncomeThreshold {
  /** ISO 4217 code. */
  readonly currency: string;
  readonly amountMinor: number;
  readonly period: IncomeBand["period"];
}

/**
 * Tells whether an income band lies over an amount: yes when it begins there, no when it ends there,
 * unknown when it straddles the amount. Another currency or period is never converted, because a
 * rate is a guess and a year may hold thirteen salaries.
 *
 * @param band the band of a customer; `undefined` when nobody knows it
 * @param threshold the amount in minor units, its currency and period
 * @returns yes, no or unknown, with the reason
 * @example
 * import { incomeOver } from "@ramah/crm";
 *
 * const over = { currency: "GBP", amountMinor: 2_000_000, period: "year" } as const;
 * incomeOver({ currency: "GBP", lowerMinor: 2_000_000, period: "year" }, over).verdict; // => true
 * incomeOver({ currency: "GBP", lowerMinor: 1_500_000, upperMinor: 2_500_000, period: "year" }, over).verdict; // => "unknown"
 */
export function incomeOver(band: IncomeBand | undefined, threshold: IncomeThreshold): IncomeAnswer {
  if (band === undefined) return unknown({ code: "income-unknown", data: {} });
  const { currency, amountMinor, period } = threshold;
  if (band.currency !== currency) {
    const data = { held: band.currency, asked: currency };
    return unknown({ code: "income-other-currency", data });
  }
  if (band.period !== period) {
    return unknown({ code: "income-other-period", data: { held: band.period, asked: period } });
  }
  const data = { currency, amountMinor, period };
  if (band.lowerMinor !== undefined && band.lowerMinor >= amountMinor) {
    return { verdict: true, reason: { code: "income-over", data } };
  }
  if (band.upperMinor !== undefined && band.upperMinor <= amountMinor) {
    return { verdict: false, reason: { code: "income-not-over", data } };
  }
  return unknown({ code: "income-straddles", data });
}

const unknown = (reason: CrmReason): IncomeAnswer => ({ verdict: "unknown", reason });

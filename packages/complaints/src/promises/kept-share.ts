import type { Instant } from "@ramah/core";
import { wilson } from "../analysis/sampling/wilson.js";
import type { Ledger } from "./ledger.js";
import { promiseStates } from "./promise-states.js";

/** How many promises were kept. */
export interface KeptShare {
  readonly made: number;
  readonly kept: number;
  readonly broken: number;
  /** Released by the customer in time: neither kept nor broken. */
  readonly cancelled: number;
  readonly open: number;
  /** Of the promises that have been kept or broken, 0 to 1; left out while there are none. */
  readonly share?: number;
  /** Wilson's interval of the share at 95 %. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/**
 * Counts how many promises of a ledger were kept, late ones being broken (K-04). What is still open is no
 * success yet.
 *
 * @param ledger the folded ledger
 * @param at the moment asked about; what was recorded later does not count
 * @returns the counts, and the share of those that have been decided
 * @example
 * import { keptShare, promiseLedger } from "@ramah/complaints";
 *
 * keptShare(promiseLedger.initial, 0).made; // => 0
 */
export function keptShare(ledger: Ledger, at: Instant): KeptShare {
  const states = promiseStates(ledger, at).map(({ state }) => state);
  const count = (...wanted: (typeof states)[number][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const kept = count("kept");
  const broken = count("broken");
  const decided = kept + broken;
  return {
    made: states.length,
    kept,
    broken,
    cancelled: count("cancelled"),
    open: count("open", "due-soon"),
    ...(decided === 0 ? {} : { share: kept / decided, interval: wilson(kept, decided) }),
  };
}

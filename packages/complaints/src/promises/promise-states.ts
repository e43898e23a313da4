import { comparing, hourMs, type Instant } from "@ramah/core";
import type { PromiseReason } from "../reasons.js";
import type { Ledger, PromiseEntry, PromiseTerm } from "./ledger.js";

/** How a promise stands. Once its time has passed unkept it is `broken` for good. */
export type PromiseState = "open" | "due-soon" | "kept" | "cancelled" | "broken";

/** A promise as it stands at a moment. */
export interface PromiseView {
  readonly promise: PromiseEntry;
  readonly state: PromiseState;
  /** The due time in force at that moment; the last moment that passes. */
  readonly dueAt: Instant;
  /** Whether something is still to be done: not kept, not released, not put on record as broken. */
  readonly isOutstanding: boolean;
  readonly reasons: readonly PromiseReason[];
}

/** When to warn. */
export interface PromiseOptions {
  /** Milliseconds before the due time from which a promise is due soon; an hour when left out. */
  readonly leadMs?: number;
}

/**
 * Tells how every promise of a ledger stands at a moment, so that made = open + due soon + kept +
 * cancelled + broken. What was recorded later than `at` is not looked at.
 *
 * @param ledger the folded ledger
 * @param at the moment asked about
 * @param options `leadMs`, milliseconds before the due time from which it is due soon
 * @returns one view for each promise made by then, in the order made
 * @example
 * import { promiseLedger, promiseStates } from "@ramah/complaints";
 *
 * promiseStates(promiseLedger.initial, 0); // => []
 */
export function promiseStates(
  ledger: Ledger,
  at: Instant,
  { leadMs = hourMs }: PromiseOptions = {},
): readonly PromiseView[] {
  return ledger.promises
    .filter(({ madeAt }) => madeAt <= at)
    .map((promise) => viewOf(promise, at, leadMs));
}

/**
 * Lists the promises with which something is still to be done: open, due soon, or broken and neither
 * made good nor put on record. Their number is what `close` asks for.
 *
 * @param ledger the folded ledger
 * @param at the moment asked about
 * @param options `leadMs`, milliseconds before the due time from which it is due soon
 * @returns the views, most urgent first
 * @example
 * import { openPromises, promiseLedger } from "@ramah/complaints";
 * import { execute } from "@ramah/core";
 *
 * const made = execute(
 *   promiseLedger,
 *   promiseLedger.initial,
 *   {
 *     type: "make",
 *     id: "P-1",
 *     caseId: "C-1",
 *     what: "call the shop",
 *     by: "dewi",
 *     to: "Ibu Sari",
 *     dueAt: 5_000,
 *   },
 *   0,
 * );
 * const states = made.ok ? openPromises(made.value.state, 5_001).map((view) => view.state) : []; // => ["broken"]
 */
export function openPromises(
  ledger: Ledger,
  at: Instant,
  options: PromiseOptions = {},
): readonly PromiseView[] {
  return promiseStates(ledger, at, options)
    .filter(({ isOutstanding }) => isOutstanding)
    .sort(
      comparing(
        ({ dueAt }) => dueAt,
        ({ promise }) => promise.id,
      ),
    );
}

/**
 * Lists the promises that are about to break, and those that broke, before the customer has to ask.
 *
 * @param ledger the folded ledger
 * @param at the moment asked about
 * @param options `leadMs`, milliseconds before the due time from which to warn
 * @returns the outstanding promises that are due soon or broken, most urgent first
 * @example
 * import { promiseLedger, warnings } from "@ramah/complaints";
 *
 * warnings(promiseLedger.initial, 0, { leadMs: 1_800_000 }); // => []
 */
export function warnings(
  ledger: Ledger,
  at: Instant,
  options: Required<PromiseOptions>,
): readonly PromiseView[] {
  return openPromises(ledger, at, options).filter(({ state }) => state !== "open");
}

function viewOf(promise: PromiseEntry, at: Instant, leadMs: number): PromiseView {
  const terms = promise.terms.filter(({ agreedAt }) => agreedAt <= at);
  const { dueAt } = terms.at(-1) ?? promise.terms[0];
  const settled =
    promise.settled !== undefined && promise.settled.at <= at ? promise.settled : undefined;
  const base = { promise, dueAt, isOutstanding: settled === undefined };
  const history = historyOf(terms);
  if (settled !== undefined && settled.how !== "broken" && settled.at <= dueAt) {
    const reason: PromiseReason =
      settled.how === "kept"
        ? { code: "promise-kept", data: { earlyMs: dueAt - settled.at } }
        : { code: "promise-cancelled", data: { by: settled.by } };
    return { ...base, state: settled.how, reasons: [reason, ...history] };
  }
  if (settled !== undefined) {
    const lateMs = settled.at - dueAt;
    return { ...base, state: "broken", reasons: [...brokenBy(settled, lateMs), ...history] };
  }
  if (at > dueAt) {
    const broken: PromiseReason = { code: "promise-broken", data: { lateMs: at - dueAt } };
    return { ...base, state: "broken", reasons: [broken, ...history] };
  }
  const remainingMs = dueAt - at;
  return remainingMs <= leadMs
    ? {
        ...base,
        state: "due-soon",
        reasons: [{ code: "promise-due-soon", data: { remainingMs } }, ...history],
      }
    : {
        ...base,
        state: "open",
        reasons: [{ code: "promise-open", data: { remainingMs } }, ...history],
      };
}

function brokenBy(
  { how, by }: NonNullable<PromiseEntry["settled"]>,
  lateMs: number,
): PromiseReason[] {
  switch (how) {
    case "kept":
      return [{ code: "promise-kept-late", data: { lateMs } }];
    case "cancelled":
      return [{ code: "promise-released-late", data: { by } }];
    case "broken":
      return [{ code: "promise-broken-noted", data: { by } }];
  }
}

const historyOf = (terms: readonly PromiseTerm[]): PromiseReason[] =>
  terms.length < 2 ? [] : [{ code: "promise-renegotiated", data: { times: terms.length - 1 } }];

import { createRandom, type Instant, type RandomState } from "@ramah/core";
import { arrivalTimes } from "./chance/arrival-times.js";
import { createDraws } from "./chance/draws.js";
import { naturalLog } from "./chance/elementary.js";
import { samplerOf } from "./chance/sample.js";
import type { DemandClass, Distribution } from "./demand.js";

/** The customers of a class one after the other; both engines meet the same ones. */
export interface Customers {
  /** When this one comes, whole milliseconds; infinite after the last. */
  at: number;
  /** Time with an agent of speed 1; not rounded. */
  handleMs: number;
  /** Infinite for somebody who never hangs up. */
  patienceMs: number;
  /** After-call work, `undefined` where the configuration decides. */
  wrapUpMs: number | undefined;
  answerMs: number;
  /** Goes on to the next one. */
  readonly next: () => void;
}

/** What the chance of a class is for. */
const purposes = { main: 0, handle: 1, patience: 2, work: 3, wrapUp: 4, answer: 5 };

/**
 * Draws the customers of a class. Customer 7 of a class in replication 3 is the same person under every
 * policy and beside every other class: the draws hang on seed, replication, name and number alone.
 */
export function customersOf(
  demandClass: DemandClass,
  answer: Distribution | undefined,
  options: { readonly seed: number | string; readonly replication: number; readonly from: Instant },
): Customers {
  const { seed, replication, from } = options;
  const draws = createDraws(keyOf(seed, replication, demandClass.name));
  const times = arrivalTimes(demandClass.arrivals, from);
  const { handle, patience, wrapUp } = demandClass;
  const handleOf = samplerOf(handle);
  const patienceOf = patience === undefined ? undefined : samplerOf(patience);
  const wrapUpOf = wrapUp === undefined ? undefined : samplerOf(wrapUp);
  const answerOf = answer === undefined ? undefined : samplerOf(answer);
  let item = -1;
  const customers: Customers = {
    at: from,
    handleMs: 0,
    patienceMs: Number.POSITIVE_INFINITY,
    wrapUpMs: undefined,
    answerMs: 0,
    next: () => {
      item++;
      draws.at(item, purposes.main);
      const gap = draws.first();
      const work = draws.second();
      const staying = draws.third();
      customers.at = Math.round(times(-naturalLog(gap)));
      customers.handleMs = handleOf(work, draws, item, purposes.handle);
      if (patienceOf !== undefined) {
        customers.patienceMs = Math.round(patienceOf(staying, draws, item, purposes.patience));
      }
      if (wrapUpOf === undefined && answerOf === undefined) return;
      draws.at(item, purposes.work);
      const after = draws.first();
      const ring = draws.second();
      if (wrapUpOf !== undefined) {
        customers.wrapUpMs = Math.round(wrapUpOf(after, draws, item, purposes.wrapUp));
      }
      if (answerOf !== undefined) {
        customers.answerMs = Math.round(answerOf(ring, draws, item, purposes.answer));
      }
    },
  };
  customers.next();
  return customers;
}

const keyOf = (seed: number | string, replication: number, name: string): RandomState =>
  createRandom(seed).split(`replication ${replication}`).split(name).state();

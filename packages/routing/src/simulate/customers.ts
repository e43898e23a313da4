import { createRandom, type RandomState } from "@ramah/core";
import { arrivalTimes } from "./chance/arrival-times.js";
import { createDraws } from "./chance/draws.js";
import { naturalLog } from "./chance/elementary.js";
import { samplerOf } from "./chance/sample.js";
import type { DemandClass, Distribution } from "./demand.js";
import type { Settings } from "./options.js";

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
  /** How long an offer of a customer rings until it is accepted; both from 0. */
  readonly answerMs: (item: number, offer: number) => number;
  /** Goes on to the next one. */
  readonly next: () => void;
}

/** What the chance of a class is for; every offer has its own, from `answer` upwards. */
const purposes = { main: 0, handle: 1, patience: 2, work: 3, wrapUp: 4, answer: 5 };

/**
 * Draws the customers of a class. Customer 7 of a class in replication 3 is the same person under every
 * policy and beside every other class: the draws hang on seed, replication, name and number alone.
 */
export function customersOf(
  demandClass: DemandClass,
  answer: Distribution | undefined,
  options: Pick<Settings, "seed" | "from" | "until"> & { readonly replication: number },
): Customers {
  const { seed, replication, from, until } = options;
  const draws = createDraws(keyOf(seed, replication, demandClass.name));
  const times = arrivalTimes(demandClass.arrivals, from, until);
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
    answerMs: (customer, offer) => {
      if (answerOf === undefined) return 0;
      const purpose = purposes.answer + offer;
      draws.at(customer, purpose);
      return Math.round(answerOf(draws.first(), draws, customer, purpose));
    },
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
      if (wrapUpOf === undefined) return;
      draws.at(item, purposes.work);
      customers.wrapUpMs = Math.round(wrapUpOf(draws.first(), draws, item, purposes.wrapUp));
    },
  };
  customers.next();
  return customers;
}

const keyOf = (seed: number | string, replication: number, name: string): RandomState =>
  createRandom(seed).split(`replication ${replication}`).split(name).state();

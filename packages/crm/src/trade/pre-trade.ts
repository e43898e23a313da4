import type { Instant } from "@ramah/core";
import type { View } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import { type Account, accountsOf, received, standing } from "./account.js";
import { type MethodUse, methodsOf } from "./methods.js";
import { type ProductUse, productsOf } from "./products.js";
import type { Purchase } from "./purchase.js";
import { type Reach, reachOf } from "./reach.js";

/** The record behind a statement. */
export interface RecordRef {
  readonly kind: "purchase" | "claim";
  readonly ref: string;
}

/** One thing to know: known, unknown, or known and something is to be paid. */
export interface Point<Value> {
  readonly status: "known" | "unknown" | "due";
  /** Missing when nothing is known; partly filled when only a part is. */
  readonly value?: Value;
  readonly reasons: readonly CrmReason[];
  readonly records: readonly RecordRef[];
}

/** When a customer bought before. */
export interface BuyingSpan {
  readonly purchases: number;
  readonly firstAt?: Instant;
  readonly lastAt?: Instant;
}

/** The five things to know before doing more business with a customer. */
export interface FivePoints {
  readonly boughtBefore: Point<BuyingSpan>;
  readonly howMuch: Point<readonly Account[]>;
  readonly whichProducts: Point<readonly ProductUse[]>;
  readonly howTheyPay: Point<readonly MethodUse[]>;
  readonly whereToReach: Point<Reach>;
}

/** What is on record of one customer. */
export interface TradeHistory {
  /** All purchases, or nothing when they could not be read: that is not the same as none. */
  readonly purchases?: readonly Purchase[];
  /** The customer as known, for the address and the phone. */
  readonly view?: View;
}

/** The moment to look from. */
export interface PreTradeOptions {
  readonly at: Instant;
}

/**
 * Answers the five questions of the course before more business is done (C-06): bought before, how
 * much and paid or not, which products, how they pay, where to deliver and to ring in the daytime.
 *
 * @param history purchases and view of one customer
 * @param options the moment to look from; what was bought, paid or cancelled later is not known yet
 * @returns five points, each with its reasons and the records behind it
 * @example
 * import { preTrade } from "@ramah/crm";
 *
 * const points = preTrade({
 *   purchases: [{
 *     id: "o1", profileId: "p1", at: 1000, currency: "IDR", totalMinor: 50_000_000, dueAt: 2000,
 *     lines: [{ product: "Oil 5W-30", kind: "oil", quantity: 4, amountMinor: 50_000_000 }],
 *     payments: [{ id: "b1", at: 1500, amountMinor: 20_000_000, method: "transfer" }],
 *   }],
 * }, { at: 3000 });
 * points.howMuch.status; // => "due"
 * points.howMuch.value?.map(({ overdueMinor }) => overdueMinor); // => [30000000]
 * points.whereToReach.status; // => "unknown"
 */
export function preTrade(history: TradeHistory, options: PreTradeOptions): FivePoints {
  const { at } = options;
  const purchases = history.purchases && standing(history.purchases, at);
  return {
    boughtBefore: boughtBefore(purchases),
    howMuch: howMuch(purchases, at),
    whichProducts: whichProducts(purchases),
    howTheyPay: howTheyPay(purchases, at),
    whereToReach: reachOf(purchases ?? [], history.view),
  };
}

const missing: Point<never> = {
  status: "unknown",
  reasons: [{ code: "history-missing", data: {} }],
  records: [],
};

const nothing = { code: "never-bought", data: {} } as const;

const refs = (purchases: readonly Purchase[]): readonly RecordRef[] =>
  purchases.map(({ id }) => ({ kind: "purchase", ref: id }));

function boughtBefore(purchases: readonly Purchase[] | undefined): Point<BuyingSpan> {
  if (purchases === undefined) return missing;
  const first = purchases[0];
  const last = purchases.at(-1);
  if (first === undefined || last === undefined) {
    return { status: "known", value: { purchases: 0 }, reasons: [nothing], records: [] };
  }
  const data = { purchases: purchases.length, firstAt: first.at, lastAt: last.at };
  return {
    status: "known",
    value: data,
    reasons: [{ code: "bought-before", data }],
    records: refs(purchases),
  };
}

function howMuch(
  purchases: readonly Purchase[] | undefined,
  at: Instant,
): Point<readonly Account[]> {
  if (purchases === undefined) return missing;
  const accounts = accountsOf(purchases, at);
  return {
    status: accounts.some(({ unpaidMinor }) => unpaidMinor > 0) ? "due" : "known",
    value: accounts,
    reasons: accounts.length === 0 ? [nothing] : accounts.flatMap((one) => accountReasons(one, at)),
    records: refs(purchases),
  };
}

function accountReasons(account: Account, at: Instant): readonly CrmReason[] {
  const { currency, overdueSince } = account;
  const reasons: CrmReason[] = [
    {
      code: "spent",
      data: { currency, minor: account.spentMinor, purchases: account.purchases },
    },
  ];
  if (account.unpaidMinor > 0) {
    const data = { currency, minor: account.unpaidMinor, purchases: account.unpaidPurchases };
    reasons.push({ code: "unpaid", data });
  }
  if (overdueSince !== undefined) {
    const { overdueMinor: minor, overduePurchases } = account;
    const data = { currency, minor, purchases: overduePurchases, lateMs: at - overdueSince };
    reasons.push({ code: "overdue", data });
  }
  return reasons;
}

function whichProducts(purchases: readonly Purchase[] | undefined): Point<readonly ProductUse[]> {
  if (purchases === undefined) return missing;
  const products = productsOf(purchases);
  const data = { products: products.length };
  return {
    status: "known",
    value: products,
    reasons: [products.length === 0 ? nothing : { code: "products-bought", data }],
    records: refs(purchases),
  };
}

function howTheyPay(
  purchases: readonly Purchase[] | undefined,
  at: Instant,
): Point<readonly MethodUse[]> {
  if (purchases === undefined) return missing;
  const paid = purchases.filter((purchase) => received(purchase, at).length > 0);
  const methods = methodsOf(paid, at);
  if (methods.length === 0) {
    return { status: "unknown", reasons: [{ code: "never-paid", data: {} }], records: [] };
  }
  return {
    status: "known",
    value: methods,
    reasons: methods.map((data): CrmReason => ({ code: "pays-by", data })),
    records: refs(paid),
  };
}

import { comparing, type Instant } from "@ramah/core";
import type { Payment, Purchase } from "./purchase.js";

/** What a customer spent and owes in one currency, in minor units. */
export interface Account {
  /** ISO 4217 code. */
  readonly currency: string;
  readonly purchases: number;
  readonly spentMinor: number;
  readonly paidMinor: number;
  /** What is still open, on purchases that are not paid in full. */
  readonly unpaidMinor: number;
  readonly unpaidPurchases: number;
  /** The part of `unpaidMinor` that should have been paid. */
  readonly overdueMinor: number;
  readonly overduePurchases: number;
  /** Since when the oldest of it is overdue. */
  readonly overdueSince?: Instant;
}

/** Purchases as they stood at a moment: made by then, not cancelled by then; oldest first. */
export function standing(purchases: readonly Purchase[], at: Instant): readonly Purchase[] {
  return purchases
    .filter((purchase) => purchase.at <= at)
    .filter(({ cancelledAt }) => cancelledAt === undefined || cancelledAt > at)
    .sort(
      comparing(
        (purchase) => purchase.at,
        ({ id }) => id,
      ),
    );
}

/** Payments that had come in at a moment. */
export function received(purchase: Purchase, at: Instant): readonly Payment[] {
  return purchase.payments.filter((payment) => payment.at <= at);
}

/** One account for each currency, by its code; currencies are never added up. */
export function accountsOf(purchases: readonly Purchase[], at: Instant): readonly Account[] {
  const currencies = [...new Set(purchases.map(({ currency }) => currency))].sort();
  return currencies.map((currency) =>
    accountOf(
      currency,
      purchases.filter((purchase) => purchase.currency === currency),
      at,
    ),
  );
}

function accountOf(currency: string, purchases: readonly Purchase[], at: Instant): Account {
  // What was overpaid on one purchase does not settle another.
  const open = purchases
    .map((purchase) => ({
      openMinor: purchase.totalMinor - paidMinor(purchase, at),
      dueAt: purchase.dueAt ?? purchase.at,
    }))
    .filter(({ openMinor }) => openMinor > 0);
  const overdue = open.filter(({ dueAt }) => dueAt < at);
  const sum = (amounts: readonly number[]): number =>
    amounts.reduce((one, other) => one + other, 0);
  return {
    currency,
    purchases: purchases.length,
    spentMinor: sum(purchases.map(({ totalMinor }) => totalMinor)),
    paidMinor: sum(purchases.map((purchase) => paidMinor(purchase, at))),
    unpaidMinor: sum(open.map(({ openMinor }) => openMinor)),
    unpaidPurchases: open.length,
    overdueMinor: sum(overdue.map(({ openMinor }) => openMinor)),
    overduePurchases: overdue.length,
    ...(overdue.length === 0
      ? {}
      : { overdueSince: Math.min(...overdue.map(({ dueAt }) => dueAt)) }),
  };
}

const paidMinor = (purchase: Purchase, at: Instant): number =>
  received(purchase, at).reduce((sum, { amountMinor }) => sum + amountMinor, 0);

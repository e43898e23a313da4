import { comparing } from "@ramah/core";
import type { Purchase } from "./purchase.js";

/** How much of a product a customer bought in one currency. */
export interface ProductUse {
  readonly product: string;
  readonly kind: string;
  readonly quantity: number;
  readonly currency: string;
  readonly amountMinor: number;
  readonly purchases: number;
}

/** Products bought, the most often bought first. */
export function productsOf(purchases: readonly Purchase[]): readonly ProductUse[] {
  const uses = new Map<string, ProductUse>();
  for (const { currency, lines } of purchases) {
    const counted = new Set<string>();
    for (const { kind, product, quantity, amountMinor } of lines) {
      const key = JSON.stringify([kind, product, currency]);
      const before = uses.get(key);
      uses.set(key, {
        product,
        kind,
        quantity: (before?.quantity ?? 0) + quantity,
        currency,
        amountMinor: (before?.amountMinor ?? 0) + amountMinor,
        // Two lines of one purchase are one purchase.
        purchases: (before?.purchases ?? 0) + (counted.has(key) ? 0 : 1),
      });
      counted.add(key);
    }
  }
  return [...uses.values()].sort(
    comparing(
      { descending: (use) => use.purchases },
      { descending: (use) => use.quantity },
      (use) => JSON.stringify([use.kind, use.product, use.currency]),
    ),
  );
}

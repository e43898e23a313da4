import { comparing, type Instant } from "@ramah/core";
import { received } from "./account.js";
import type { PaymentMethod, Purchase } from "./purchase.js";

/** How often a customer pays in one way, and how often late. */
export interface MethodUse {
  readonly method: PaymentMethod;
  readonly payments: number;
  /** Payments that came after the day they were due. */
  readonly late: number;
}

/** Ways of paying, the most used first; money that went back is no payment. */
export function methodsOf(purchases: readonly Purchase[], at: Instant): readonly MethodUse[] {
  const uses = new Map<PaymentMethod, MethodUse>();
  for (const purchase of purchases) {
    for (const payment of received(purchase, at)) {
      if (payment.amountMinor <= 0) continue;
      const { method } = payment;
      const before = uses.get(method);
      const isLate = purchase.dueAt !== undefined && payment.at > purchase.dueAt;
      uses.set(method, {
        method,
        payments: (before?.payments ?? 0) + 1,
        late: (before?.late ?? 0) + (isLate ? 1 : 0),
      });
    }
  }
  return [...uses.values()].sort(
    comparing({ descending: ({ payments }) => payments }, ({ method }) => method),
  );
}

import type { Instant } from "@ramah/core";

/** How money arrives. */
export type PaymentMethod = "cash" | "card" | "transfer" | "e-wallet" | "direct-debit" | "credit";

/** One kind of product in a purchase. */
export interface PurchaseLine {
  readonly product: string;
  /** The family of the product, such as `tyres`. */
  readonly kind: string;
  readonly quantity: number;
  readonly amountMinor: number;
}

/** Money that came in, or went back when it is negative. */
export interface Payment {
  readonly id: string;
  readonly at: Instant;
  readonly amountMinor: number;
  readonly method: PaymentMethod;
}

/** Something a customer bought. All money is whole minor units of one currency. */
export interface Purchase {
  readonly id: string;
  readonly profileId: string;
  readonly at: Instant;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly lines: readonly PurchaseLine[];
  /** What is to be paid, discounts, carriage and tax included. */
  readonly totalMinor: number;
  readonly payments: readonly Payment[];
  /** When it must be paid; at once when missing. */
  readonly dueAt?: Instant;
  readonly deliverTo?: string;
  readonly cancelledAt?: Instant;
}

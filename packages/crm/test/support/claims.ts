import type { Claim, ClaimOf, FieldName, Profile, ProfileFields, Purchase } from "@ramah/crm";

/** A claim with sensible parts, so that a test names only what it is about. */
export function said<Field extends FieldName>(
  field: Field,
  value: ProfileFields[Field],
  more: Partial<Omit<ClaimOf<Field>, "field" | "value">> = {},
): Claim {
  return {
    field,
    value,
    source: { kind: "customer", ref: "call-1" },
    method: "stated",
    collectedAt: 1000,
    confidentiality: "public",
    ...more,
  } as Claim;
}

export const guessed = { method: "inferred", source: { kind: "inference", ref: "rule" } } as const;

export const profile = (id: string, ...claims: readonly Claim[]): Profile => ({ id, claims });

export const purchase = (id: string, more: Partial<Purchase> = {}): Purchase => ({
  id,
  profileId: "p1",
  at: 1000,
  currency: "IDR",
  lines: [{ product: "Oil 5W-30", kind: "oil", quantity: 4, amountMinor: 40_000_000 }],
  totalMinor: 40_000_000,
  payments: [],
  ...more,
});

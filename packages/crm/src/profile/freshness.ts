import type { Instant } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import type { FieldName } from "./field.js";
import type { View, ViewValue } from "./view.js";

/** A value that nobody confirmed for too long. */
export interface StaleField {
  readonly field: FieldName;
  readonly confirmedAt: Instant;
  readonly ageMs: number;
  readonly reason: CrmReason;
}

/** How old a value may grow. */
export interface FreshnessOptions {
  readonly at: Instant;
  /** Milliseconds for every field, or by field; a field without a limit never goes stale. */
  readonly maxAgeMs: number | Readonly<Partial<Record<FieldName, number>>>;
}

/**
 * Finds what should be asked again, because nobody confirmed it for longer than allowed (C-02).
 *
 * @param view the customer as known
 * @param options the moment and the ages allowed, in milliseconds
 * @returns one entry for each stale value, oldest first; exactly the allowed age is still fresh
 * @example
 * import { dayMs } from "@ramah/core";
 * import { goldenView, staleFields } from "@ramah/crm";
 *
 * const view = goldenView({
 *   id: "p1",
 *   claims: [{
 *     field: "address", value: "Jl. Merdeka 1, Bandung", method: "stated", collectedAt: 0,
 *     source: { kind: "customer", ref: "form-1" }, confidentiality: "confidential",
 *   }],
 * }, { at: 400 * dayMs });
 * staleFields(view, { at: 400 * dayMs, maxAgeMs: 365 * dayMs }).map(({ field }) => field); // => ["address"]
 */
export function staleFields(view: View, options: FreshnessOptions): readonly StaleField[] {
  const { at, maxAgeMs } = options;
  return viewValues(view)
    .flatMap(([field, value]): StaleField[] => {
      const limitMs = typeof maxAgeMs === "number" ? maxAgeMs : maxAgeMs[field];
      const ageMs = at - value.confirmedAt;
      if (limitMs === undefined || ageMs <= limitMs) return [];
      const reason: CrmReason = { code: "field-stale", data: { field, ageMs, limitMs } };
      return [{ field, confirmedAt: value.confirmedAt, ageMs, reason }];
    })
    .sort((one, other) => other.ageMs - one.ageMs);
}

/** Every value of a view with its field, in the order of the field table. */
export function viewValues(view: View): readonly (readonly [FieldName, ViewValue<FieldName>])[] {
  return (Object.entries(view.fields) as [FieldName, unknown][]).flatMap(([field, held]) =>
    (Array.isArray(held) ? held : [held]).map(
      (value: ViewValue<FieldName>) => [field, value] as const,
    ),
  );
}

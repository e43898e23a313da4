import { profileFields } from "../data/fields.js";
import type { CrmReason } from "../reasons.js";
import type { FieldName } from "./field.js";
import { viewValues } from "./freshness.js";
import type { View } from "./view.js";

/** What a business asks of its customers; a field left out is not asked for. */
export type FieldPolicy = Readonly<Partial<Record<FieldName, "mandatory" | "optional">>>;

/** How far a customer's profile meets the policy of a business. */
export interface Completeness {
  /** Whether nothing mandatory is missing. */
  readonly complete: boolean;
  /** Mandatory fields that are missing or only inferred. */
  readonly missing: readonly CrmReason[];
  /** Optional fields that are missing. */
  readonly wanted: readonly CrmReason[];
  /** Fields that are held although the business does not ask for them: a question of data minimisation. */
  readonly notAsked: readonly CrmReason[];
}

/**
 * Compares a profile with what a business makes mandatory or optional (C-01).
 *
 * @param view the customer as known
 * @param policy which fields the business asks for
 * @returns the gaps as reasons; an inferred value does not fill a mandatory field
 * @example
 * import { goldenView, requireFields } from "@ramah/crm";
 *
 * const view = goldenView({ id: "p1", claims: [] }, { at: 0 });
 * const { complete, missing } = requireFields(view, { name: "mandatory", hobbies: "optional" });
 * complete; // => false
 * missing; // => [{ code: "field-missing", data: { field: "name" } }]
 */
export function requireFields(view: View, policy: FieldPolicy): Completeness {
  const held = viewValues(view);
  const fields = Object.keys(profileFields) as FieldName[];
  const isHeld = (field: FieldName): boolean => held.some(([name]) => name === field);
  const isSaid = (field: FieldName): boolean =>
    held.some(([name, { claim }]) => name === field && claim.method !== "inferred");
  const missing = fields
    .filter((field) => policy[field] === "mandatory" && !isSaid(field))
    .map((field): CrmReason => {
      const code = isHeld(field) ? "field-only-inferred" : "field-missing";
      return { code, data: { field } };
    });
  return {
    complete: missing.length === 0,
    missing,
    wanted: fields
      .filter((field) => policy[field] === "optional" && !isHeld(field))
      .map((field) => ({ code: "field-wanted", data: { field } })),
    notAsked: fields
      .filter((field) => policy[field] === undefined && isHeld(field))
      .map((field) => ({ code: "field-not-asked", data: { field } })),
  };
}

import type { Confidentiality } from "../profile/claim.js";
import { reaches } from "../profile/confidentiality.js";
import type { FieldName } from "../profile/field.js";
import type { CrmReason } from "../reasons.js";

/** A part of the screen that a role may or may not see. */
export type PopPart = "matters" | "promises" | "contacts" | "points" | "offers" | "assets";

/** What a role may see: only what is listed, and of that only what its clearance reaches. */
export interface Role {
  readonly id: string;
  readonly clearance: Confidentiality;
  readonly fields: readonly FieldName[];
  readonly parts: readonly PopPart[];
}

/** The class below which no part falls; purchases are a person's finances. */
export const partFloors: Readonly<Record<PopPart, Confidentiality>> = {
  matters: "internal",
  promises: "internal",
  contacts: "internal",
  points: "confidential",
  offers: "internal",
  assets: "internal",
};

/**
 * Tells why a role may not see a value of a field; anything that is not allowed is denied.
 *
 * @param role what the role may see
 * @param field the field
 * @param confidentiality the class of the value
 * @returns the reason, or `undefined` when the value may be shown
 * @example
 * import { fieldDenied } from "@ramah/crm";
 *
 * const role = { id: "front-desk", clearance: "internal", fields: ["name"], parts: [] } as const;
 * fieldDenied(role, "name", "internal"); // => undefined
 * fieldDenied(role, "name", "specific"); // => { code: "field-masked", data: { field: "name", because: "clearance" } }
 * fieldDenied(role, "email", "public"); // => { code: "field-masked", data: { field: "email", because: "not-listed" } }
 */
export function fieldDenied(
  role: Role,
  field: FieldName,
  confidentiality: Confidentiality,
): CrmReason | undefined {
  const because = role.fields.includes(field)
    ? reaches(role.clearance, confidentiality)
      ? undefined
      : "clearance"
    : "not-listed";
  return because && { code: "field-masked", data: { field, because } };
}

/** Whether a role may see an item of a part. */
export function maySee(
  role: Role,
  part: PopPart,
  confidentiality: Confidentiality = "public",
): boolean {
  return (
    role.parts.includes(part) &&
    reaches(role.clearance, partFloors[part]) &&
    reaches(role.clearance, confidentiality)
  );
}

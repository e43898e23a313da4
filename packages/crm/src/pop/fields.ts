import type { Instant } from "@ramah/core";
import type { FieldName, ProfileFields } from "../profile/field.js";
import { viewValues } from "../profile/freshness.js";
import type { View } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import { fieldDenied, type Role } from "./role.js";

/** A value of a field on the screen, or the sign that it is there but hidden. */
export type PopField = {
  [Field in FieldName]:
    | {
        readonly field: Field;
        readonly masked: false;
        readonly value: ProfileFields[Field];
        readonly reason: CrmReason;
      }
    | { readonly field: Field; readonly masked: true; readonly reason: CrmReason };
}[FieldName];

/** Every value of a view as a role may see it, in the order of the field table. */
export function popFields(view: View, role: Role, at: Instant): readonly PopField[] {
  return viewValues(view).map(([field, held]): PopField => {
    const denied = fieldDenied(role, field, held.confidentiality);
    if (denied !== undefined) return { field, masked: true, reason: denied };
    const reason: CrmReason = {
      code: "field-held",
      data: { field, method: held.claim.method, ageMs: at - held.confirmedAt },
    };
    return { field, masked: false, value: held.value, reason } as PopField;
  });
}

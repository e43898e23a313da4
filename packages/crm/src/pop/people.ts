import type { Candidate } from "../lookup/find.js";
import type { Identification } from "../lookup/identify.js";
import type { View } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import { fieldDenied, type Role } from "./role.js";

/** Somebody who may be calling. */
export interface PopPerson {
  readonly profileId: string;
  /** Missing when unknown or when the role may not see names. */
  readonly name?: string;
  readonly reasons: readonly CrmReason[];
}

/** Who it is: one, several to choose from, or nobody known. */
export interface PopWho {
  readonly kind: Identification["kind"];
  readonly people: readonly PopPerson[];
  readonly reasons: readonly CrmReason[];
}

/** The people of an identification, without the keys that led to them: those may be above the role. */
export function popPeople(
  identified: Identification,
  viewOf: (profileId: string) => View | undefined,
  role: Role,
): PopWho {
  return {
    kind: identified.kind,
    people: identified.candidates.map((one) => personOf(one, viewOf(one.profileId), role)),
    reasons: identified.reasons,
  };
}

function personOf(candidate: Candidate, view: View | undefined, role: Role): PopPerson {
  const { profileId, reasons } = candidate;
  const name = view?.fields.name;
  if (name === undefined) return { profileId, reasons };
  const denied = fieldDenied(role, "name", name.confidentiality);
  return denied === undefined
    ? { profileId, name: name.value, reasons }
    : { profileId, reasons: [...reasons, denied] };
}

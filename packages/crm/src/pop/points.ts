import { profileFields } from "../data/fields.js";
import type { Claim, Confidentiality } from "../profile/claim.js";
import { strictest } from "../profile/confidentiality.js";
import type { FieldName } from "../profile/field.js";
import type { CrmReason } from "../reasons.js";
import type { FivePoints } from "../trade/pre-trade.js";
import { fieldDenied, type Role } from "./role.js";

/** Hides address and phone among the five points from a role that may not see these fields. */
export function maskedPoints(points: FivePoints, role: Role, claims: readonly Claim[]): FivePoints {
  const { whereToReach } = points;
  const address = fieldDenied(role, "address", fieldClass(claims, "address"));
  const phone = fieldDenied(role, "phone", fieldClass(claims, "phone"));
  if (address === undefined && phone === undefined) return points;
  const { deliverTo, daytimePhone } = whereToReach.value ?? {};
  const masks = [
    ...(address !== undefined && deliverTo !== undefined ? [address] : []),
    ...(phone !== undefined && daytimePhone !== undefined ? [phone] : []),
  ];
  const kept = {
    ...(deliverTo === undefined || address !== undefined ? {} : { deliverTo }),
    ...(daytimePhone === undefined || phone !== undefined ? {} : { daytimePhone }),
  };
  const reasons: readonly CrmReason[] = [...whereToReach.reasons, ...masks];
  return {
    ...points,
    whereToReach: { status: whereToReach.status, value: kept, reasons, records: [] },
  };
}

/** The strictest class of anything ever claimed on a field: a copy elsewhere is not looser than its original. */
export function fieldClass(claims: readonly Claim[], field: FieldName): Confidentiality {
  return strictest([
    profileFields[field].floor,
    ...claims.filter((claim) => claim.field === field).map((claim) => claim.confidentiality),
  ]);
}

import type { View, ViewValue } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import type { Point, RecordRef } from "./pre-trade.js";
import type { Purchase } from "./purchase.js";

/** Where goods go and where the customer answers in the daytime. */
export interface Reach {
  readonly deliverTo?: string;
  readonly daytimePhone?: string;
}

/** The address of the last delivery, else the customer's own; a phone only when somebody said it is for the daytime. */
export function reachOf(purchases: readonly Purchase[], view: View | undefined): Point<Reach> {
  const address = addressOf(purchases, view);
  const phone = phoneOf(view?.fields.phone ?? []);
  return {
    status: address.value !== undefined && phone.value !== undefined ? "known" : "unknown",
    value: {
      ...(address.value === undefined ? {} : { deliverTo: address.value }),
      ...(phone.value === undefined ? {} : { daytimePhone: phone.value }),
    },
    reasons: [address.reason, phone.reason],
    records: [...address.records, ...phone.records],
  };
}

interface Part {
  readonly value?: string;
  readonly reason: CrmReason;
  readonly records: readonly RecordRef[];
}

function addressOf(purchases: readonly Purchase[], view: View | undefined): Part {
  const last = purchases.findLast(({ deliverTo }) => deliverTo !== undefined);
  if (last?.deliverTo !== undefined) {
    return {
      value: last.deliverTo,
      reason: { code: "delivery-as-last", data: { purchase: last.id } },
      records: [{ kind: "purchase", ref: last.id }],
    };
  }
  const held = view?.fields.address;
  if (held === undefined) return { reason: { code: "delivery-unknown", data: {} }, records: [] };
  return {
    value: held.value,
    reason: { code: "delivery-as-profile", data: {} },
    records: [{ kind: "claim", ref: held.claim.source.ref }],
  };
}

function phoneOf(phones: readonly ViewValue<"phone">[]): Part {
  const daytime = phones.find(({ value }) => value.reach === "daytime" || value.reach === "always");
  if (daytime !== undefined) {
    return {
      value: daytime.value.number,
      reason: { code: "daytime-phone-known", data: {} },
      records: [{ kind: "claim", ref: daytime.claim.source.ref }],
    };
  }
  const reason: CrmReason =
    phones.length === 0
      ? { code: "daytime-phone-unknown", data: {} }
      : { code: "daytime-phone-not-asked", data: { phones: phones.length } };
  return { reason, records: [] };
}

import { comparing } from "@ramah/core";
import { ageOn } from "../profile/age.js";
import type { View } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import { accountsOf, standing } from "../trade/account.js";
import type { Offer, PopInput } from "./input.js";
import { fieldDenied, maySee } from "./role.js";

/** The best offer that suits, or every reason why none is made. */
export interface PopOffer {
  readonly offer?: Offer;
  readonly reasons: readonly CrmReason[];
}

/** Picks the first offer that nothing speaks against (C-10). What is unknown or hidden speaks against it. */
export function bestOffer(input: PopInput, view: View): PopOffer {
  const offers = (input.offers ?? []).filter(({ profileId }) => profileId === view.profileId);
  if (offers.length === 0) return { reasons: [{ code: "offer-none", data: {} }] };
  const against = customerReasons(input, view.profileId);
  const unfit = offers.map((offer) => ageReasons(offer, input, view));
  const offer =
    against.length === 0 ? offers.find((_, nth) => unfit[nth]?.length === 0) : undefined;
  if (offer !== undefined) {
    return { offer, reasons: [{ code: "offer-fits", data: { offer: offer.id } }] };
  }
  return { reasons: discreet([...against, ...unfit.flat()], input, view) };
}

/** What speaks against any offer to this customer now, the law first. */
function customerReasons(input: PopInput, profileId: string): readonly CrmReason[] {
  const { at, openMatters, purchases } = input;
  const reasons: CrmReason[] = [];
  const consent = latestConsent(input, profileId);
  if (consent === undefined) reasons.push({ code: "offer-consent-missing", data: {} });
  else if (!consent) reasons.push({ code: "offer-consent-refused", data: {} });
  const complaints = openMatters.filter(
    (matter) => matter.profileId === profileId && matter.kind === "complaint",
  ).length;
  if (complaints > 0) reasons.push({ code: "offer-complaint-open", data: { complaints } });
  if (purchases === undefined) return [...reasons, { code: "offer-payment-unknown", data: {} }];
  const own = standing(purchases, at).filter((purchase) => purchase.profileId === profileId);
  const overdue = accountsOf(own, at).reduce((sum, account) => sum + account.overduePurchases, 0);
  if (overdue > 0) reasons.push({ code: "offer-arrears", data: { purchases: overdue } });
  return reasons;
}

/** At the same moment a no outlives a yes. */
function latestConsent(input: PopInput, profileId: string): boolean | undefined {
  const { at, channel, consents = [] } = input;
  return consents
    .filter((consent) => consent.profileId === profileId && consent.at <= at)
    .filter((consent) => consent.channel === undefined || consent.channel === channel)
    .sort(comparing({ descending: (consent) => consent.at }, ({ given }) => (given ? 1 : 0)))[0]
    ?.given;
}

function ageReasons(offer: Offer, input: PopInput, view: View): readonly CrmReason[] {
  const { minimumAge, maximumAge, id } = offer;
  if (minimumAge === undefined && maximumAge === undefined) return [];
  const held = view.fields.birthDate;
  // An offer made for an age tells the age: enough of them would spell the date of birth out.
  const needed = held?.confidentiality ?? "confidential";
  if (fieldDenied(input.role, "birthDate", needed)) return [{ code: "offer-withheld", data: {} }];
  const age = held && ageOn(held.value, input.today, input.leapDay);
  if (age === undefined) return [{ code: "offer-age-unknown", data: { offer: id } }];
  const isFit = age >= (minimumAge ?? 0) && age <= (maximumAge ?? Number.POSITIVE_INFINITY);
  if (isFit) return [];
  const minimum = minimumAge === undefined ? {} : { minimumAge };
  const maximum = maximumAge === undefined ? {} : { maximumAge };
  return [{ code: "offer-age-unfit", data: { offer: id, ...minimum, ...maximum } }];
}

/** A reason may not tell what the role may not see: who learns "in arrears" has seen the account. */
function discreet(
  reasons: readonly CrmReason[],
  input: PopInput,
  view: View,
): readonly CrmReason[] {
  const { role } = input;
  const isHidden = ({ code }: CrmReason): boolean => {
    switch (code) {
      case "offer-arrears":
      case "offer-payment-unknown":
        return !maySee(role, "points");
      case "offer-complaint-open":
        return !input.openMatters
          .filter(({ profileId, kind }) => profileId === view.profileId && kind === "complaint")
          .every(({ confidentiality }) => maySee(role, "matters", confidentiality));
      case "offer-withheld":
        return true;
      default:
        return false;
    }
  };
  const told = reasons.filter((reason) => !isHidden(reason));
  return told.length === reasons.length ? told : [...told, { code: "offer-withheld", data: {} }];
}

import type { Channel } from "@ramah/core";
import type { Candidate } from "../lookup/find.js";
import { type Identification, identify } from "../lookup/identify.js";
import type { Confidentiality, Profile } from "../profile/claim.js";
import type { CustomerValue, FieldName } from "../profile/field.js";
import { goldenView, type View } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import { type FivePoints, preTrade } from "../trade/pre-trade.js";
import { breakingPromises, type PopLine, recentContacts, urgentMatters } from "./agenda.js";
import { type PopAsset, popAssets } from "./assets.js";
import { type PopField, popFields } from "./fields.js";
import type { Interaction, OpenMatter, OpenPromise, PopInput } from "./input.js";
import { bestOffer, type PopOffer } from "./offer.js";
import { type PopWho, popPeople } from "./people.js";
import { maskedPoints } from "./points.js";
import { fieldDenied, maySee, type PopPart } from "./role.js";

/** The value of the customer as a sign on the screen. */
export interface PopValue {
  /** Missing when unknown or hidden. */
  readonly flag?: CustomerValue;
  readonly reason: CrmReason;
}

/** How to speak with the customer. */
export interface PopManner {
  readonly channel?: Channel;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly reasons: readonly CrmReason[];
}

/** The one customer on the screen. */
export interface PopCustomer {
  readonly profileId: string;
  readonly fields: readonly PopField[];
  /** Fields that are known but hidden, each once. */
  readonly masked: readonly FieldName[];
  readonly value: PopValue;
  readonly manner: PopManner;
  readonly promises: readonly PopLine<OpenPromise>[];
  readonly matters: readonly PopLine<OpenMatter>[];
  readonly contacts: readonly PopLine<Interaction>[];
  readonly assets: readonly PopAsset[];
  /** Missing when the role may not see what a customer bought. */
  readonly points?: FivePoints;
  /** Missing when the role makes no offers. */
  readonly offer?: PopOffer;
  /** Parts that are hidden in whole or in part. */
  readonly hidden: readonly CrmReason[];
}

/** What stands on the screen when it rings. */
export interface ScreenPop {
  readonly who: PopWho;
  /** Missing as long as nobody knows or chose who it is. */
  readonly customer?: PopCustomer;
}

/**
 * Makes what a person sees when it rings (C-14, C-08): who it is, the value, what is open and
 * promised, what was said last, the five points, an offer only when nothing speaks against it.
 * Only what the role lists and its clearance reaches is shown; the rest is marked as hidden. Free
 * texts are shown or hidden as a whole, by their own class.
 *
 * @param input the look-up, the records, the moment and the role
 * @returns the screen as plain data, every line with its reason
 * @example
 * import { screenPop } from "@ramah/crm";
 *
 * const pop = screenPop({
 *   found: {
 *     candidates: [{
 *       profileId: "p1", reasons: [],
 *       matches: [{ kind: "customerNumber", key: "PLG-004217", confirmedAt: 0 }],
 *     }],
 *     reasons: [],
 *   },
 *   profiles: [{
 *     id: "p1",
 *     claims: [{
 *       field: "value", value: "high", method: "stated", collectedAt: 0,
 *       source: { kind: "system", ref: "rule-9" }, confidentiality: "internal",
 *     }],
 *   }],
 *   at: 1000, today: "2026-11-21", channel: "phone",
 *   role: { id: "agent", clearance: "internal", fields: ["value"], parts: [] },
 *   openMatters: [], promises: [], lastContacts: [],
 * });
 * pop.who.kind; // => "one"
 * pop.customer?.value.flag; // => "high"
 */
export function screenPop(input: PopInput): ScreenPop {
  const { at, survivorship = {}, region = "ID" } = input;
  const viewOf = (profileId: string): View | undefined => {
    const profile = input.profiles.find(({ id }) => id === profileId);
    return profile && goldenView(profile, { at, survivorship, region });
  };
  const identified = decide(input);
  const who = popPeople(identified, viewOf, input.role);
  const [one] = identified.candidates;
  if (identified.kind !== "one" || one === undefined) return { who };
  const profile = input.profiles.find(({ id }) => id === one.profileId);
  const view = viewOf(one.profileId);
  if (profile === undefined || view === undefined) {
    const reasons: readonly CrmReason[] = [...who.reasons, { code: "profile-missing", data: {} }];
    return { who: { ...who, reasons } };
  }
  return { who, customer: customerOf(input, one, profile, view) };
}

/** A choice counts only among those who were found. */
function decide(input: PopInput): Identification {
  const chosen = input.found.candidates.find(({ profileId }) => profileId === input.chosen);
  if (chosen === undefined) return identify(input.found);
  return { kind: "one", candidates: [chosen], reasons: [{ code: "chosen-by-person", data: {} }] };
}

function customerOf(
  input: PopInput,
  candidate: Candidate,
  profile: Profile,
  view: View,
): PopCustomer {
  const { at, role } = input;
  const own = <Item extends { readonly profileId: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ profileId }) => profileId === profile.id);
  const hidden: CrmReason[] = [];
  const seen = <Item extends Secret>(part: PopPart, items: readonly Item[]): readonly Item[] => {
    const shown = items.filter(({ confidentiality }) => maySee(role, part, confidentiality));
    const count = items.length - shown.length;
    if (count > 0) hidden.push({ code: "part-hidden", data: { part, count } });
    return shown;
  };
  const fields = popFields(view, role, at);
  const purchases = input.purchases && own(input.purchases);
  const points = preTrade({ view, ...(purchases === undefined ? {} : { purchases }) }, { at });
  const screen = {
    profileId: profile.id,
    fields,
    masked: [...new Set(fields.filter(({ masked }) => masked).map(({ field }) => field))],
    value: popValue(input, view),
    manner: mannerOf(input, view),
    promises: breakingPromises(seen("promises", own(input.promises)), at),
    matters: urgentMatters(seen("matters", own(input.openMatters)), at),
    contacts: recentContacts(seen("contacts", own(input.lastContacts)), at),
    assets: popAssets(
      seen("assets", own(input.assets ?? [])),
      candidate.matches,
      role,
      profile.claims,
      at,
    ),
    ...(maySee(role, "points") ? { points: maskedPoints(points, role, profile.claims) } : {}),
    ...(maySee(role, "offers") ? { offer: bestOffer(input, view) } : {}),
  };
  for (const part of ["points", "offers"] as const) {
    if (!maySee(role, part)) hidden.push({ code: "part-hidden", data: { part, count: 1 } });
  }
  return { ...screen, hidden };
}

interface Secret {
  readonly profileId: string;
  readonly confidentiality?: Confidentiality;
}

function popValue(input: PopInput, view: View): PopValue {
  const held = view.fields.value;
  if (held === undefined) return { reason: { code: "value-unknown", data: {} } };
  const denied = fieldDenied(input.role, "value", held.confidentiality);
  if (denied !== undefined) return { reason: denied };
  const data = { method: held.claim.method, ageMs: input.at - held.confirmedAt };
  const code = held.value === "high" ? "value-high" : "value-normal";
  return { flag: held.value, reason: { code, data } };
}

function mannerOf(input: PopInput, view: View): PopManner {
  const { preferredChannel, language } = view.fields;
  const isShown = (field: FieldName, confidentiality: Confidentiality): boolean =>
    fieldDenied(input.role, field, confidentiality) === undefined;
  const channel =
    preferredChannel && isShown("preferredChannel", preferredChannel.confidentiality)
      ? preferredChannel.value
      : undefined;
  const tongue =
    language && isShown("language", language.confidentiality) ? language.value : undefined;
  const reasons: CrmReason[] = [];
  if (channel !== undefined) {
    const code = channel === input.channel ? "channel-preferred" : "channel-not-preferred";
    reasons.push({ code, data: { preferred: channel, used: input.channel } });
  }
  if (tongue !== undefined)
    reasons.push({ code: "language-preferred", data: { language: tongue } });
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(tongue === undefined ? {} : { language: tongue }),
    reasons,
  };
}

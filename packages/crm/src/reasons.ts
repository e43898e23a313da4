import type { Channel, Instant, NoData, ReasonOf } from "@ramah/core";
import type { Region } from "./contact/region.js";
import type { KeyKind } from "./lookup/key.js";
import type { PopPart } from "./pop/role.js";
import type { ClaimMethod, SourceKind } from "./profile/claim.js";
import type { FieldName } from "./profile/field.js";
import type { PaymentMethod } from "./trade/purchase.js";

/** Every code of this package with its data. What `screenPop` puts on the screen holds no value that is hidden. */
export interface CrmReasons {
  /** Lost: only inferred, while another was said. */
  "claim-inferred": { readonly field: FieldName };
  /** Lost: not said by anybody, where the business puts that first. */
  "claim-not-stated": { readonly field: FieldName };
  /** Lost: nobody checked it. */
  "claim-unverified": { readonly field: FieldName };
  /** Lost: confirmed earlier than the winner. */
  "claim-older": { readonly field: FieldName; readonly olderMs: number };
  /** Lost: from a source trusted less. */
  "claim-weaker-source": {
    readonly field: FieldName;
    readonly source: SourceKind;
    readonly winner: SourceKind;
  };
  /** Lost: no rule told them apart; the text order did. */
  "claim-tied": { readonly field: FieldName };
  /** Lost: it was true once. */
  "claim-ended": { readonly field: FieldName };
  /** A mandatory field that nobody knows. */
  "field-missing": { readonly field: FieldName };
  /** A mandatory field that was only inferred. */
  "field-only-inferred": { readonly field: FieldName };
  /** An optional field that nobody knows. */
  "field-wanted": { readonly field: FieldName };
  /** A field that is held although it is not asked for. */
  "field-not-asked": { readonly field: FieldName };
  /** A value nobody confirmed for too long. */
  "field-stale": { readonly field: FieldName; readonly ageMs: number; readonly limitMs: number };
  /** A value on the screen. */
  "field-held": { readonly field: FieldName; readonly method: ClaimMethod; readonly ageMs: number };
  /** A value hidden from the role. */
  "field-masked": { readonly field: FieldName; readonly because: "not-listed" | "clearance" };
  /** The band begins at the amount or above. */
  "income-over": {
    readonly currency: string;
    readonly amountMinor: number;
    readonly period: "month" | "year";
  };
  /** The band ends at the amount or below. */
  "income-not-over": {
    readonly currency: string;
    readonly amountMinor: number;
    readonly period: "month" | "year";
  };
  /** The amount lies inside the band. */
  "income-straddles": {
    readonly currency: string;
    readonly amountMinor: number;
    readonly period: "month" | "year";
  };
  /** Another currency is never converted. */
  "income-other-currency": { readonly held: string; readonly asked: string };
  /** Another period is never converted. */
  "income-other-period": { readonly held: string; readonly asked: string };
  /** No band is known. */
  "income-unknown": NoData;
  /** No digit in it. */
  "phone-empty": NoData;
  /** A sign that no number has, such as a slash between two numbers. */
  "phone-sign": { readonly sign: string };
  /** The prefix for calls abroad does not exist there. */
  "phone-abroad-prefix": { readonly prefix: string; readonly region: Region };
  /** The area code is missing. */
  "phone-local": { readonly region: Region };
  /** No number has this form. */
  "phone-no-number": { readonly region: Region };
  /** It can be read as two numbers. */
  "phone-ambiguous": { readonly readings: readonly string[] };
  /** A service number leads to no customer. */
  "phone-short-code": NoData;
  /** Not exactly one @. */
  "email-at": { readonly count: number };
  /** The part before the @ is not one. */
  "email-local": NoData;
  /** The part after the @ is no domain. */
  "email-domain": NoData;
  /** Too long, in octets. */
  "email-long": { readonly limit: number };
  /** Not the form of the region. */
  "plate-form": { readonly region: Region };
  /** Not the form of the business. */
  "number-form": { readonly prefix: string; readonly digits: number };
  /** A key led to this customer. */
  "key-matched": {
    readonly key: KeyKind;
    readonly strength: number;
    readonly confirmedAt: Instant;
  };
  /** Several keys led to this customer. */
  "keys-agree": { readonly count: number };
  /** A key could not be read. */
  "key-unreadable": { readonly key: KeyKind; readonly because: string };
  /** A key nobody has. */
  "key-unknown": { readonly key: KeyKind };
  /** The caller hides the number. */
  "caller-withheld": NoData;
  /** No candidate at all. */
  "nobody-found": NoData;
  /** Several customers hold the same key. */
  "several-holders": { readonly count: number };
  /** The keys lead to different customers. */
  "keys-disagree": { readonly count: number };
  /** Only a phone number matched. */
  "identity-unproven": NoData;
  /** A person chose among several. */
  "chosen-by-person": NoData;
  /** The look-up knows a customer whose profile is not there. */
  "profile-missing": NoData;
  /** Purchases could not be read. */
  "history-missing": NoData;
  /** No purchase. */
  "never-bought": NoData;
  "bought-before": {
    readonly purchases: number;
    readonly firstAt?: Instant;
    readonly lastAt?: Instant;
  };
  /** All that was bought in a currency. */
  spent: { readonly currency: string; readonly minor: number; readonly purchases: number };
  /** What is open, due or not. */
  unpaid: { readonly currency: string; readonly minor: number; readonly purchases: number };
  /** What should have been paid. */
  overdue: {
    readonly currency: string;
    readonly minor: number;
    readonly purchases: number;
    readonly lateMs: number;
  };
  "products-bought": { readonly products: number };
  "pays-by": {
    readonly method: PaymentMethod;
    readonly payments: number;
    readonly late: number;
  };
  /** No payment yet. */
  "never-paid": NoData;
  /** The address of the last delivery. */
  "delivery-as-last": { readonly purchase: string };
  /** The customer's own address. */
  "delivery-as-profile": NoData;
  "delivery-unknown": NoData;
  "daytime-phone-known": NoData;
  /** Phones are known, but nobody asked when they reach the customer. */
  "daytime-phone-not-asked": { readonly phones: number };
  "daytime-phone-unknown": NoData;
  "value-high": { readonly method: ClaimMethod; readonly ageMs: number };
  "value-normal": { readonly method: ClaimMethod; readonly ageMs: number };
  "value-unknown": NoData;
  "matter-overdue": { readonly lateMs: number };
  "matter-due": { readonly inMs: number };
  /** Open without a date. */
  "matter-undated": NoData;
  /** Open without an owner. */
  "matter-unowned": NoData;
  "promise-broken": { readonly by: string; readonly lateMs: number };
  "promise-breaks": { readonly by: string; readonly inMs: number };
  "said-before": { readonly agoMs: number; readonly channel: Channel };
  "channel-preferred": { readonly preferred: Channel; readonly used: Channel };
  "channel-not-preferred": { readonly preferred: Channel; readonly used: Channel };
  "language-preferred": { readonly language: string };
  /** The vehicle that led to the customer. */
  "asset-matched": NoData;
  /** Another vehicle of the customer. */
  "asset-owned": NoData;
  "fact-held": { readonly fact: string; readonly ageMs: number };
  /** Nothing speaks against the offer. */
  "offer-fits": { readonly offer: string };
  /** There is none for this customer. */
  "offer-none": NoData;
  "offer-consent-missing": NoData;
  "offer-consent-refused": NoData;
  "offer-complaint-open": { readonly complaints: number };
  "offer-arrears": { readonly purchases: number };
  /** Purchases could not be read, so arrears are not ruled out. */
  "offer-payment-unknown": NoData;
  "offer-age-unfit": {
    readonly offer: string;
    readonly minimumAge?: number;
    readonly maximumAge?: number;
  };
  "offer-age-unknown": { readonly offer: string };
  /** A reason the role may not see. */
  "offer-withheld": NoData;
  /** A part of the screen hidden from the role. */
  "part-hidden": { readonly part: PopPart; readonly count: number };
}

/** Why something of this package was decided, found, refused or hidden. */
export type CrmReason = ReasonOf<CrmReasons>;

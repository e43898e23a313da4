export {
  type NumberFormat,
  normaliseCustomerNumber,
} from "./contact/customer-number.js";
export { type Email, normaliseEmail } from "./contact/email.js";
export { normalisePhone, type Phone, type PhoneKind, phoneText } from "./contact/phone.js";
export { normalisePlate } from "./contact/plate.js";
export type { Region, RegionOptions } from "./contact/region.js";
export { type FieldRule, profileFields } from "./data/fields.js";
export { type Candidate, type Found, find, type Match } from "./lookup/find.js";
export { type Identification, identify } from "./lookup/identify.js";
export type { KeyKind, KeyRules, LookupKey } from "./lookup/key.js";
export { type KeyInText, keysIn } from "./lookup/keys-in.js";
export {
  createLookup,
  type Holder,
  type Lookup,
  type LookupOptions,
  type UnindexedKey,
} from "./lookup/lookup.js";
export type { PopLine } from "./pop/agenda.js";
export type { PopAsset, PopFact } from "./pop/assets.js";
export type { PopField } from "./pop/fields.js";
export type {
  Interaction,
  MarketingConsent,
  Offer,
  OpenMatter,
  OpenPromise,
  PopInput,
} from "./pop/input.js";
export type { PopOffer } from "./pop/offer.js";
export type { PopPerson, PopWho } from "./pop/people.js";
export { fieldDenied, type PopPart, type Role } from "./pop/role.js";
export {
  type PopCustomer,
  type PopManner,
  type PopValue,
  type ScreenPop,
  screenPop,
} from "./pop/screen-pop.js";
export { ageOn, type LeapDayRule } from "./profile/age.js";
export { type Asset, type AssetFact, currentFacts } from "./profile/asset.js";
export type {
  Claim,
  ClaimMethod,
  ClaimOf,
  ClaimSource,
  Confidentiality,
  Profile,
  SourceKind,
} from "./profile/claim.js";
export { strictest } from "./profile/confidentiality.js";
export type {
  ContactPhone,
  CustomerValue,
  FieldName,
  IncomeBand,
  MultiField,
  ProfileFields,
  SingleField,
} from "./profile/field.js";
export { type FreshnessOptions, type StaleField, staleFields } from "./profile/freshness.js";
export { type IncomeAnswer, type IncomeThreshold, incomeOver } from "./profile/income.js";
export { type Completeness, type FieldPolicy, requireFields } from "./profile/requirement.js";
export type { Survivorship, SurvivorshipRule } from "./profile/survivorship.js";
export {
  goldenView,
  type LostClaim,
  type View,
  type ViewOptions,
  type ViewValue,
} from "./profile/view.js";
export type { CrmReason, CrmReasons } from "./reasons.js";
export type { Account } from "./trade/account.js";
export type { MethodUse } from "./trade/methods.js";
export {
  type BuyingSpan,
  type FivePoints,
  type Point,
  type PreTradeOptions,
  preTrade,
  type RecordRef,
  type TradeHistory,
} from "./trade/pre-trade.js";
export type { ProductUse } from "./trade/products.js";
export type { Payment, PaymentMethod, Purchase, PurchaseLine } from "./trade/purchase.js";
export type { Reach } from "./trade/reach.js";

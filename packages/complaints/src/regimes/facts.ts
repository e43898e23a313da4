import type { Channel, InstantLike } from "@ramah/core";

/** Where a complaint belongs for the law: a country or part of one. */
export type Jurisdiction = "GB-ENG" | "GB-SCT" | "GB-NIR" | "EU" | "ID" | "US" | "AU" | "BH";

/** The trade about which somebody complains. */
export type Sector =
  | "banking"
  | "payments"
  | "credit"
  | "insurance"
  | "investment"
  | "superannuation"
  | "telecoms"
  | "housing"
  | "retail"
  | "air-travel"
  | "other";

/** What regimes ask about a complaint in order to know whether they apply. Facts, no judgement. */
export interface ComplaintFacts {
  /** In a second stage, when the request for it was received. */
  readonly receivedAt: InstantLike;
  readonly jurisdiction: Jurisdiction;
  readonly sector: Sector;
  readonly channel: Channel;
  readonly isOral: boolean;
  /** IANA zone where it was received; needed in the EU, the US and Australia, which have several. */
  readonly zone?: string;
  /** It has a limb about the handling of personal data. */
  readonly concernsPersonalData?: boolean;
  /** A request for one's own data rather than a complaint about their handling. */
  readonly isAccessRequest?: boolean;
  /**
   * Payment services or electronic money: rights and duties of the payment rules, an erroneous transfer.
   * `in-part` when only some of it is, and the house answers in parts.
   */
  readonly concernsPayment?: boolean | "in-part";
  readonly concernsDisability?: boolean;
  readonly concernsHardship?: boolean;
  /** It came through a regulator's portal. */
  readonly isViaPortal?: boolean;
  /** Goods that were delivered faulty, or a distance sale that the customer takes back. */
  readonly remedy?: "faulty-goods" | "distance-cancellation";
  /** Second stage of a two-stage procedure. */
  readonly stage?: 1 | 2;
}

/** Moments of a case as far as they are known; each is what the customer or the file says. */
export interface CaseMoments {
  readonly firstRaisedAt?: InstantLike;
  readonly acknowledgedAt?: InstantLike;
  /** When the house asked for more documents. */
  readonly documentsRequestedAt?: InstantLike;
  readonly documentsCompleteAt?: InstantLike;
  readonly goodsReceivedAt?: InstantLike;
  readonly goodsReturnedAt?: InstantLike;
  readonly refundAgreedAt?: InstantLike;
  /** When the regulator's portal passed it on. */
  readonly sentToCompanyAt?: InstantLike;
  readonly transactionAt?: InstantLike;
  readonly disputeFiledAt?: InstantLike;
  /** When single milestones were done, by `regime/milestone`; it outweighs `acknowledgedAt`. */
  readonly doneAt?: Readonly<Record<string, InstantLike>>;
}

/** A complaint as planning needs it: its facts and the moments that are known. */
export interface PlannedComplaint extends ComplaintFacts, CaseMoments {}

/**
 * Every {@link Jurisdiction}.
 *
 * @example
 * import { jurisdictions } from "@ramah/complaints";
 *
 * jurisdictions.includes("ID"); // => true
 */
export const jurisdictions: readonly Jurisdiction[] = [
  "GB-ENG",
  "GB-SCT",
  "GB-NIR",
  "EU",
  "ID",
  "US",
  "AU",
  "BH",
];

/**
 * Every {@link Sector}.
 *
 * @example
 * import { sectors } from "@ramah/complaints";
 *
 * sectors.includes("telecoms"); // => true
 */
export const sectors: readonly Sector[] = [
  "banking",
  "payments",
  "credit",
  "insurance",
  "investment",
  "superannuation",
  "telecoms",
  "housing",
  "retail",
  "air-travel",
  "other",
];

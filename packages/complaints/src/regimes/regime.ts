import type { DayRule } from "@ramah/calendar";
import type { Bilingual, Channel, PlainDate, Source } from "@ramah/core";
import type { LetterElement, LetterKind } from "../letters/letter.js";
import type { ComplaintFacts, Jurisdiction, Sector } from "./facts.js";

/** From where a milestone counts: a moment of the case, or another milestone of its regime. */
export type StartPoint = CaseMoment | `milestone:${string}`;

/** A moment of the case that the law counts from. */
export type CaseMoment =
  | "receipt"
  | "complete-documents"
  | "documents-requested"
  /** When the complaint was first raised, by whatever way; receipt, when nothing earlier is known. */
  | "first-raised"
  | "goods-received"
  | "goods-returned"
  | "refund-agreed"
  | "sent-to-company"
  | "transaction"
  | "dispute-filed";

/**
 * What a time limit is for; of those with one purpose the strictest binds. `customer` is the customer's own
 * time to act and `body` that of a court or scheme: neither is a duty of the house and none is merged.
 */
export type Purpose =
  | "acknowledge"
  | "settle-early"
  | "answer"
  | "conclude"
  | "report"
  | "refer"
  | "credit"
  | "refund"
  | "follow-up"
  | "customer"
  | "body";

/** A letter with what it must say. */
export interface LetterDemand {
  readonly kind: LetterKind;
  readonly mustContain: readonly LetterElement[];
}

/** More time that a regime allows on conditions. */
export interface MilestoneExtension {
  readonly mode: "fromStart" | "append";
  /** In the unit of the rule. */
  readonly n: number;
  /** What must reach the customer before the first limit ends. */
  readonly notice?: LetterDemand;
}

/** One duty, or one right of the customer, with its time limit. */
export interface Milestone {
  /** Unique in its regime, such as `final-response`. */
  readonly key: string;
  /** Left out in the regimes of this package: `milestoneText` names theirs. */
  readonly name?: Bilingual;
  readonly purpose: Purpose;
  readonly from: StartPoint;
  /** Left out when no number is in the source ("promptly"): such a duty has no clock. */
  readonly rule?: DayRule;
  readonly extension?: MilestoneExtension;
  readonly letter?: LetterDemand;
  /** A letter that keeps the time limit in place of `letter`. */
  readonly orLetter?: LetterDemand;
}

/** A set of rules that binds a complaint, as it stood in one stretch of time. */
export interface Regime {
  /** Stable over versions, such as `uk-fca`. */
  readonly id: string;
  /** Left out in the regimes of this package: `regimeText` names theirs. */
  readonly name?: Bilingual;
  /** A rule that the house gave itself: it binds nobody else and may be paused. Left out, it is law. */
  readonly origin?: "house";
  readonly validFrom: PlainDate;
  /** The last date on which it held. */
  readonly validTo?: PlainDate;
  /** Which moment decides between versions, by its date in the zone; `receipt` when left out. */
  readonly validBy?: "receipt" | "first-raised";
  /**
   * The calendar of its business days: an id of `@ramah/calendar`, the id of a calendar that the context
   * brings, or `part` for the part of the United Kingdom of the complaint.
   */
  readonly calendar?: string;
  readonly zone: string;
  readonly appliesTo: RegimeScope;
  readonly milestones: readonly Milestone[];
  readonly source: Source;
}

/** The facts that a regime can ask for besides place, trade and channel. */
export type ScopeFacts = Required<
  Pick<
    ComplaintFacts,
    | "isOral"
    | "concernsPersonalData"
    | "isAccessRequest"
    | "concernsPayment"
    | "concernsDisability"
    | "concernsHardship"
    | "isViaPortal"
    | "remedy"
    | "stage"
  >
>;

/** The name of a fact that a regime can ask for. */
export type ScopeFact = keyof ScopeFacts;

/** The complaints that a regime binds: every field that is given must hold, by one of its values. */
export interface RegimeScope {
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly sectors?: readonly Sector[];
  readonly channels?: readonly Channel[];
  /** A fact left out of the complaint is `false`, stage 1, no remedy. */
  readonly facts?: { readonly [Fact in ScopeFact]?: readonly ScopeFacts[Fact][] };
}

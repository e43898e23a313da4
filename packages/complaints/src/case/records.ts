import type { Channel, Instant, PlainDate } from "@ramah/core";
import type { LetterKind } from "../letters/letter.js";
import type { PlannedClock } from "../regimes/timeline.js";
import type { Money } from "./money.js";

/** Something that a person did at a moment. */
export interface Deed {
  readonly at: Instant;
  readonly by: string;
}

/** A letter that goes out with a step of the case. */
export interface LetterSent {
  /** Unique in the case: the number in your own archive. */
  readonly id: string;
  /** `other` for a letter that no regime asks for. */
  readonly kind: LetterKind | "other";
  /** The complainant when left out. */
  readonly to?: "complainant" | "representative";
}

/** A letter on the record. */
export interface LetterRecord extends Deed {
  readonly id: string;
  readonly kind: LetterKind | "other";
  readonly to: "complainant" | "representative";
  readonly channel: Channel;
}

/** The deadlines of a round as they were planned once. Planning again adds another, and this one stays. */
export interface Plan extends Deed {
  readonly clocks: readonly PlannedClock[];
  /** Why it was planned again. */
  readonly reason?: string;
}

/** More time for one deadline, told to the customer before the first limit. */
export interface ExtensionRecord extends Deed {
  readonly clock: string;
  /** Which plan of the round it extends, from 0: a later plan counts anew. */
  readonly plan: number;
  readonly due: Instant;
  readonly date: PlainDate;
  readonly reason: string;
  readonly letter: string;
}

/** The duty of a deadline was done. */
export interface Fulfilment {
  readonly clock: string;
  readonly at: Instant;
}

/** Documents that were asked for. */
export interface DocumentRequest extends Deed {
  readonly documents: readonly string[];
  /** Until when the customer was asked to send them. */
  readonly until?: Instant;
}

/** Documents that came in. */
export interface DocumentReceipt extends Deed {
  readonly documents: readonly string[];
  readonly receivedAt: Instant;
  /** Nothing is missing any more. */
  readonly isComplete: boolean;
}

/** What puts the customer back where they would be: it is owed, unlike a gesture of goodwill. */
export type RedressKind = "financial" | "interest" | "distress" | "non-financial";

/** One part of the redress. */
export interface RedressRecord extends Deed {
  readonly kind: RedressKind;
  readonly what: string;
  /** With every kind but `non-financial`. */
  readonly amount?: Money;
}

/** A gesture that is not owed and admits nothing: a dessert, a voucher, an upgrade. */
export interface GoodwillRecord extends Deed {
  readonly what: string;
  readonly amount?: Money;
}

/** The drivers of vulnerability that the Financial Conduct Authority names. */
export type VulnerabilityDriver = "health" | "life-event" | "resilience" | "capability";

/** That the customer needs particular care. */
export interface VulnerabilityRecord extends Deed {
  /** The complaint arose because nobody took account of it. */
  readonly causedBy: boolean;
  readonly consent: boolean;
  /** Only with the customer's consent. */
  readonly drivers?: readonly VulnerabilityDriver[];
  /** What is done differently for this customer; only with their consent. */
  readonly adjustment?: string;
}

/** On what somebody may speak for the customer. */
export type AuthorityKind =
  | "written-consent"
  | "spoken-consent"
  | "power-of-attorney"
  | "guardian"
  | "estate"
  | "law";

/** Somebody who speaks for the customer. Without an authority they may tell, but are told nothing. */
export interface RepresentativeRecord extends Deed {
  readonly name: string;
  readonly authority?: AuthorityKind;
  /** Where the authority is kept. */
  readonly evidence?: string;
}

/** What a code of a taxonomy tells about a complaint. */
export type CodeRole = "product" | "issue" | "root-cause";

/** A code with the taxonomy and the version that it was taken from. */
export interface CaseCode {
  readonly role: CodeRole;
  readonly taxonomy: string;
  readonly version: string;
  readonly code: string;
}

/** Codes that were given at a moment; for a role the last ones count. */
export interface Coding extends Deed {
  readonly codes: readonly CaseCode[];
}

/** How two cases belong together. */
export type LinkKind =
  | "repeat"
  | "systemic"
  | "related"
  | "merged-into"
  | "absorbed"
  | "duplicate-of"
  | "split-from"
  | "split-into";

/** A link to another case. */
export interface CaseLink {
  readonly kind: LinkKind;
  readonly caseId: string;
}

/** What went to a scheme outside the house, and what came of it. */
export interface Referral extends Deed {
  readonly scheme: string;
  /** Until when the customer may go there; left out when the scheme names none. */
  readonly deadline?: Instant;
  readonly reference?: string;
  readonly decision?: Deed & {
    readonly outcome: "upheld" | "partly-upheld" | "not-upheld" | "settled" | "declined";
  };
}

/** To whom a complaint went, and what of it. */
export interface Forwarding extends Deed {
  readonly to: string;
  readonly what: string;
  readonly letter: string;
}

/** What the house changes because of a complaint. */
export interface Lesson extends Deed {
  readonly change: string;
  /** The cause reaches beyond this customer. */
  readonly isSystemic: boolean;
}

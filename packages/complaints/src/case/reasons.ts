import type { Channel, Instant, NoData } from "@ramah/core";
import type { ComplaintCommandType } from "./commands.js";
import type { DefinitionElement } from "./complaint-definitions.js";
import type { Outcome } from "./outcome.js";
import type { LinkKind, RedressKind } from "./records.js";
import type { CaseStatus } from "./transitions.js";

/** Why a command was refused, whatever the machine. */
export interface SharedRefusals {
  /** A text that must say something is empty or blank. */
  readonly "blank-field": { readonly field: string };
  /** The moment lies before the last event, or is no moment at all. */
  readonly "time-backwards": { readonly at: Instant; readonly lastAt?: Instant };
}

/** Why a command to a complaint case was refused. */
export interface CaseRefusals
  extends SharedRefusals,
    MomentRefusals,
    OwnershipRefusals,
    HandlingRefusals,
    ClockRefusals,
    RecordRefusals,
    SideRefusals {
  /** The command is not allowed in this status; `allowed` lists where it is. */
  readonly "wrong-status": {
    readonly command: ComplaintCommandType;
    readonly status: CaseStatus;
    readonly allowed: readonly CaseStatus[];
  };
  /** A list that must name something is empty. */
  readonly "empty-list": { readonly field: string };
  /** It is no date that exists, written `YYYY-MM-DD`. */
  readonly "no-date": { readonly field: string };
  /** A field that is a choice holds what is none. */
  readonly "unknown-value": {
    readonly field: string;
    readonly given: string;
    readonly known: readonly string[];
  };
}

/** What is wrong with a moment in a command. */
export interface MomentRefusals {
  /** It is no moment of the years 0001 to 9999 in whole milliseconds. */
  readonly "no-moment": { readonly field: string };
  /** Nothing can be put on record before it comes in. */
  readonly "received-in-future": { readonly receivedAt: Instant; readonly at: Instant };
  readonly "sent-in-future": { readonly sentAt: Instant; readonly at: Instant };
  readonly "before-receipt": { readonly field: string; readonly receivedAt: Instant };
  /** What the rules deem received is received then or later, never before it came. */
  readonly "deemed-too-early": { readonly receivedAt: Instant };
}

/** What stands against a change of owner. */
export interface OwnershipRefusals {
  /** An offer of ownership waits for its answer. */
  readonly "hand-over-pending": { readonly to: string };
  readonly "no-hand-over-pending": NoData;
  /** Only the person it was offered to can take it. */
  readonly "not-offered-to": { readonly by: string; readonly to: string };
  readonly "already-owner": { readonly owner: string };
}

/** What stands against a step of the handling. */
export interface HandlingRefusals {
  readonly "severity-out-of-range": { readonly severity: number };
  /** The text calls the customer a liar or puts them in the wrong. */
  readonly "customer-accused": { readonly word: string };
  readonly "channel-not-written": { readonly channel: Channel };
  /** A phone contact that nobody followed up in writing. */
  readonly "follow-up-open": { readonly since: Instant };
  readonly "promises-open": { readonly count: number };
  /** Nobody asked the ledger: the number of open promises is not a whole number. */
  readonly "promises-unknown": NoData;
  /** Deadlines that nobody met and that have not passed: they do not vanish by closing. */
  readonly "clocks-open": { readonly clocks: readonly string[] };
  /** A dissatisfied customer was not told in writing where else to go. */
  readonly "recourse-not-told": NoData;
  readonly "second-stage-used": NoData;
  readonly "adr-undecided": { readonly scheme: string };
  readonly "adr-decided-already": { readonly scheme: string };
  /** Learning needs the root cause as a code. */
  readonly "cause-code-missing": NoData;
}

/** What stands against a change of the deadlines. */
export interface ClockRefusals {
  /** A plan is there: another one says why. */
  readonly "plan-unexplained": { readonly plans: number };
  readonly "plan-double-clock": { readonly clock: string };
  readonly "unknown-clock": { readonly clock: string; readonly known: readonly string[] };
  readonly "clock-fulfilled": { readonly clock: string };
  readonly "extended-already": { readonly clock: string; readonly due: Instant };
  /** The notice comes before the first limit or not at all. */
  readonly "extension-too-late": { readonly clock: string; readonly due: Instant };
  readonly "extension-not-later": { readonly clock: string; readonly due: Instant };
}

/** What stands against an entry on the record. */
export interface RecordRefusals {
  readonly "letter-double": { readonly id: string };
  /** What makes somebody vulnerable is kept only with their consent. */
  readonly "consent-missing": NoData;
  readonly "representative-missing": NoData;
  /** Somebody without an authority is told nothing. */
  readonly "authority-missing": { readonly name: string };
  readonly "linked-to-itself": { readonly caseId: string };
  readonly "linked-already": { readonly caseId: string; readonly kind: LinkKind };
  readonly "no-money": { readonly currency: string; readonly amount: string };
  readonly "amount-missing": { readonly kind: RedressKind };
  readonly "amount-unexpected": { readonly kind: RedressKind };
  /** Nothing was upheld: what is given all the same is goodwill. */
  readonly "redress-not-owed": { readonly outcome?: Outcome };
}

/** What stands against a side track. */
export interface SideRefusals {
  /** The older case goes on: otherwise a deadline would be won by merging. */
  readonly "merge-into-later": { readonly into: string; readonly intoReceivedAt: Instant };
  readonly "too-few-parts": { readonly count: number };
  readonly "double-part": { readonly caseId: string };
}

/** Why a contact is a complaint by a definition or is none. */
export interface DefinitionReasons {
  readonly "element-met": { readonly element: DefinitionElement };
  readonly "element-not-met": { readonly element: DefinitionElement };
  /** Nobody asked yet. */
  readonly "element-unknown": { readonly element: DefinitionElement };
}

import type { Bilingual, Channel, Instant, Source } from "@ramah/core";
import type { ServiceFactType } from "./fact.js";

/** How a standard is measured. */
export type StandardMeasure =
  /** Answered before it rang more often than this. */
  | { readonly kind: "rings"; readonly atMost: number }
  /** From the contact's arrival to the first fact of this type. */
  | {
      readonly kind: "until";
      readonly fact: ServiceFactType;
      readonly withinMs: number;
      /** The time itself is too late already: the rule says less than, not at most. */
      readonly isBelow?: boolean;
    }
  /** No stretch of a hold is longer than this without a word. */
  | { readonly kind: "hold-silence"; readonly atMostMs: number }
  /** No hold is dropped by the system, which some do after this time. */
  | { readonly kind: "hold-kept"; readonly dropsAfterMs: readonly [number, number] };

/** What customers may expect, as it can be measured. */
export interface ResponseStandard {
  readonly id: string;
  readonly text: Bilingual;
  readonly measure: StandardMeasure;
  /** Contacts it is about; every channel when left out. */
  readonly channels?: readonly Channel[];
  /** The share of contacts that must meet it, where the source names one. */
  readonly target?: number;
  readonly source: Source;
}

/** One time that a standard was not met. */
export interface StandardBreach {
  readonly contact: string;
  /** When it was broken, or when the log ends without it being met. */
  readonly at: Instant;
  /** By how much: milliseconds, or rings; for a dropped hold, how long it had been held. */
  readonly by: number;
}

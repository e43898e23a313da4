import type { Bilingual, Channel, Instant, Source } from "@ramah/core";
import type { ServiceFactType } from "./fact.js";

/** How a standard is measured. */
export type StandardMeasure =
  /** Answered before it rang more often than this. */
  | { readonly kind: "rings"; readonly atMost: number }
  /** From the contact's arrival to the first fact of this type, at most so many milliseconds. */
  | {
      readonly kind: "until";
      readonly fact: ServiceFactType;
      readonly withinMs: number;
      /** The time itself is too late already: the rule says less than, not at most. */
      readonly isBelow?: boolean;
    }
  /** No stretch of a hold is longer than so many milliseconds without a word. */
  | { readonly kind: "hold-silence"; readonly atMostMs: number }
  /** No hold is dropped by the system, as some do after so many milliseconds, from and to. */
  | { readonly kind: "hold-kept"; readonly dropsAfterMs: readonly [number, number] };

/** What customers may expect, as it can be measured. */
export interface ResponseStandard {
  readonly id: string;
  /** What is promised, in a sentence. */
  readonly text: Bilingual;
  readonly measure: StandardMeasure;
  /** Contacts it is about; every channel when left out. */
  readonly channels?: readonly Channel[];
  /** The share of contacts that must meet it, 0 to 1, where the source names one. */
  readonly target?: number;
  /** Where the rule comes from. */
  readonly source: Source;
}

/** One time that a standard was not met. */
export interface StandardBreach {
  /** Id of the contact. */
  readonly contact: string;
  /** When it was broken, or when the log ends without it being met. */
  readonly at: Instant;
  /** By how much: milliseconds, or rings; for a dropped hold, how long it had been held. */
  readonly by: number;
}

import type { Channel, Instant } from "@ramah/core";
import type { Attributes } from "../config/agent.js";
import type { Level } from "../config/skill.js";
import type { Requirement } from "../requirements/requirement.js";

/** How a length of time varies; milliseconds from 0 to a year, rounded to whole ones where it is used. */
export type Distribution =
  | { readonly type: "constant"; readonly ms: number }
  | { readonly type: "exponential"; readonly meanMs: number }
  | { readonly type: "lognormal"; readonly meanMs: number; readonly sdMs: number }
  /** Sum of so many exponential stages, 1 to 1,000: the more, the steadier. */
  | { readonly type: "erlang"; readonly stages: number; readonly meanMs: number }
  /** Lengths that were measured, each as likely as the others. */
  | { readonly type: "empirical"; readonly ms: readonly number[] };

/** When contacts of a class come in. */
export type Arrivals =
  /** A Poisson process at one rate, contacts per hour from 0. */
  | { readonly perHour: number }
  /** A Poisson process whose rate changes; nothing comes outside the intervals. */
  | {
      readonly intervals: readonly RateInterval[];
      /** The intervals come again after so many milliseconds: `dayMs` for a day that repeats. Once when left out. */
      readonly everyMs?: number;
    }
  /** At these moments and no others. */
  | { readonly at: readonly Instant[] };

/** A rate from a moment up to but not including another. */
export interface RateInterval {
  readonly from: Instant;
  readonly to: Instant;
  /** Contacts per hour on average, from 0. */
  readonly perHour: number;
}

/** What every contact of a class is like: the fields of `Contact` of the same names. */
export interface ContactTemplate {
  /** `phone` when left out. */
  readonly channel?: Channel;
  /** Id of the queue; as the routes say when left out, or the first queue. */
  readonly queue?: string;
  /** BCP 47 tag; any language when left out. */
  readonly language?: string;
  /** `minimumLanguageLevel` of the rules when left out. */
  readonly languageLevel?: Level;
  readonly needs?: Requirement | readonly Requirement[];
  /** Whole number from -1000 to 1000, higher is sooner; 0 when left out. */
  readonly priority?: number;
  /** Id of an agent of the configuration. */
  readonly preferredAgent?: string;
  readonly attributes?: Attributes;
}

/** Contacts that come and behave alike. */
export interface DemandClass {
  /** Told in the report. What its customers are like depends on it, too: the same name is the same customers. */
  readonly name: string;
  readonly arrivals: Arrivals;
  /** Conversation with an agent of speed 1, from the acceptance on; after-call work comes on top. */
  readonly handle: Distribution;
  /** After-call work, whatever the speed; as the configuration says when left out. */
  readonly wrapUp?: Distribution;
  /** How long a customer waits, or lets it ring, before hanging up; for ever when left out. */
  readonly patience?: Distribution;
  readonly contact?: ContactTemplate;
}

/** Hours of an agent, `to` not included. Who is with a customer when the shift ends finishes the contact. */
export interface Shift {
  /** Id of an agent of the configuration. */
  readonly agent: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Who calls and who is there: everything a simulation needs to know besides the configuration. Plain JSON. */
export interface Demand {
  readonly classes: readonly DemandClass[];
  /** Everybody is there all the time when left out; agents without a shift never are when given. */
  readonly shifts?: readonly Shift[];
  /** How fast an agent works, by id, 0.001 to 1000: conversations are divided by it, after-call work is not; 1 when left out. */
  readonly speed?: Readonly<Record<string, number>>;
  /**
   * How long an agent lets a contact ring before accepting it, drawn anew for each offer; at once when left out.
   * An offer that would ring longer than the queue's `reservationMs` runs out.
   */
  readonly answer?: Distribution;
  /** An agent whom the router took for absent is back after so many milliseconds; 60,000 when left out. */
  readonly absentMs?: number;
}

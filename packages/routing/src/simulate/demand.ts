import type { Channel, Instant } from "@ramah/core";
import type { Attributes } from "../config/agent.js";
import type { Level } from "../config/skill.js";
import type { Requirement } from "../requirements/requirement.js";

/** How a length of time varies; milliseconds, rounded to whole ones where it is used. */
export type Distribution =
  | { readonly type: "constant"; readonly ms: number }
  | { readonly type: "exponential"; readonly meanMs: number }
  | { readonly type: "lognormal"; readonly meanMs: number; readonly sdMs: number }
  /** Sum of so many exponential stages: the more, the steadier. */
  | { readonly type: "erlang"; readonly stages: number; readonly meanMs: number }
  /** Lengths that were measured, each as likely as the others. */
  | { readonly type: "empirical"; readonly ms: readonly number[] };

/** When contacts of a class come in. */
export type Arrivals =
  /** A Poisson process at one rate. */
  | { readonly perHour: number }
  /** A Poisson process whose rate changes; nothing comes outside the intervals. */
  | {
      readonly intervals: readonly RateInterval[];
      /** The intervals come again after so long: `dayMs` for a day that repeats. */
      readonly everyMs?: number;
    }
  /** At these moments and no others. */
  | { readonly at: readonly Instant[] };

/** A rate from a moment up to but not including another. */
export interface RateInterval {
  readonly from: Instant;
  readonly to: Instant;
  readonly perHour: number;
}

/** What every contact of a class is like; see `Contact`. */
export interface ContactTemplate {
  /** `phone` when left out. */
  readonly channel?: Channel;
  readonly queue?: string;
  readonly language?: string;
  readonly languageLevel?: Level;
  readonly needs?: Requirement | readonly Requirement[];
  readonly priority?: number;
  readonly preferredAgent?: string;
  readonly attributes?: Attributes;
}

/** Contacts that come and behave alike. */
export interface DemandClass {
  /** Told in the report; the chance of a class hangs on its name and on nothing else. */
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

/** Hours of an agent. Who is with a customer when the shift ends finishes the contact. */
export interface Shift {
  readonly agent: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Who calls and who is there: everything a simulation needs to know besides the configuration. Plain JSON. */
export interface Demand {
  readonly classes: readonly DemandClass[];
  /** Everybody is there all the time when left out; agents without a shift never are when given. */
  readonly shifts?: readonly Shift[];
  /** How fast an agent works, by id: conversations are divided by it, after-call work is not; 1 when left out. */
  readonly speed?: Readonly<Record<string, number>>;
  /** How long an agent lets a contact ring before accepting it; at once when left out. */
  readonly answer?: Distribution;
  /** An agent whom the router took for absent is back after so long; a minute when left out. */
  readonly absentMs?: number;
}

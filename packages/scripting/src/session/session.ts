import type { Instant, Locale } from "@ramah/core";
import type { FactSource, FactValue } from "../fact.js";
import type { Script, ScriptStep } from "../script.js";

/** A value with where it came from and when. */
export interface HeldFact {
  readonly value: FactValue;
  readonly source: FactSource;
  readonly at: Instant;
}

/**
 * Where a statement stands that must be said: `ahead` before its step was entered, `pending` from
 * then on, `said`, or `refused` when the customer would not hear it.
 */
export type ObligationState =
  | { readonly id: string; readonly status: "ahead" | "pending" }
  | { readonly id: string; readonly status: "refused"; readonly at: Instant }
  | {
      readonly id: string;
      readonly status: "said";
      readonly at: Instant;
      readonly locale: Locale;
      /** Hash of the words as they were to be heard, facts filled in. */
      readonly textHash: string;
    };

/** A step that was left, with what going back to it needs. */
export interface Visit {
  readonly step: string;
  readonly linesSaid: readonly number[];
  /** What facts were before this visit changed them; `null` for unknown. */
  readonly before: Readonly<Record<string, HeldFact | null>>;
}

/** A call on its way through a script: small plain JSON, to be stored and taken up again. */
export interface Session {
  readonly v: 1;
  readonly script: string;
  /** The content of the script that the call began with; another content is refused. */
  readonly contentHash: string;
  readonly status: "running" | "ended" | "transferred" | "left";
  readonly step: string;
  /** Indexes of the statements of this step whose words were said. */
  readonly linesSaid: readonly number[];
  readonly facts: Readonly<Record<string, HeldFact>>;
  readonly before: Readonly<Record<string, HeldFact | null>>;
  readonly obligations: readonly ObligationState[];
  /** The steps before this one, oldest first, at most {@link longestTrail}. */
  readonly trail: readonly Visit[];
  /** How many times a step was entered, going back included. */
  readonly turn: number;
  /** How many events were taken in. */
  readonly logLength: number;
}

/**
 * How many steps a call can go back: enough for a person, and a bound for the size of a session.
 *
 * @example
 * import { longestTrail } from "@ramah/scripting";
 *
 * longestTrail; // => 50
 */
export const longestTrail = 50;

/** The values of facts, as guards read them. */
export function valuesOf(session: Session): Record<string, FactValue> {
  const values: Record<string, FactValue> = {};
  for (const [key, { value }] of Object.entries(session.facts)) values[key] = value;
  return values;
}

/** The step at which a session stands. */
export const stepOf = (script: Script, session: Session): ScriptStep | undefined =>
  script.steps.find(({ id }) => id === session.step);

import type { Instant } from "@ramah/core";
import type { Zone } from "../zone/zone.js";
import type { DueContext } from "./context.js";
import type { DayRule } from "./day-rule.js";
import type { Start } from "./start.js";

/** A rule, what it counts from and with; all of it was checked. */
export interface Count {
  readonly start: Start;
  readonly rule: DayRule;
  readonly context: DueContext;
  readonly zone: Zone;
}

/** What a count comes to. */
export interface Outcome {
  /** The last day, as days since 1 January 1970. */
  readonly day: number;
  readonly due: Instant;
}

import type { Instant, Locale } from "@ramah/core";
import type { FactValue } from "../fact.js";

/** What the person on the call or the host does. */
export type ScriptCommand =
  /** Words were said: a line by its index in the step. */
  | { readonly type: "said"; readonly line: number }
  /** A must-say was said word for word, in a language. */
  | { readonly type: "said"; readonly obligation: string; readonly locale?: Locale }
  /** The customer would not hear a must-say. */
  | { readonly type: "refused"; readonly obligation: string }
  /** The customer told a fact, asked or not; a fact that was known is corrected. */
  | { readonly type: "answer"; readonly fact: string; readonly value: FactValue }
  | { readonly type: "choose"; readonly option: string }
  | { readonly type: "back" }
  | { readonly type: "transfer" }
  /** Ends the call at an end; anywhere when the customer has left. */
  | { readonly type: "end"; readonly because?: "customer-left" }
  /** The records changed during the call. */
  | { readonly type: "host-update"; readonly facts: Readonly<Record<string, unknown>> };

/** A command and the moment at which it was given: what a log holds. */
export type ScriptEvent = ScriptCommand & { readonly at: Instant };

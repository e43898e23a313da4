import { canonicalText } from "./canonical-text.js";
import type { Decider } from "./decider.js";
import { replay } from "./decider.js";
import type { Instant } from "./instant.js";
import type { Reason } from "./reason.js";

/** The last step of a specification: what must have come of the command. */
export interface Outcome<State, Event> {
  /** Exactly these events, in this order. */
  then(...events: readonly Event[]): void;
  /** Refused, with exactly these codes, in any order. */
  thenRefused(...codes: readonly string[]): void;
  /** Accepted, and the state afterwards satisfies the check, which throws when it does not. */
  thenState(check: (state: State) => void): void;
}

/** The middle step of a specification: the command and its moment. */
export interface Situation<State, Command, Event> {
  when(command: Command, at: Instant): Outcome<State, Event>;
}

/**
 * Begins a specification of a decider: given what happened, when a command comes, then these events
 * or refusals follow. Works in every test runner: a broken specification throws an `Error`.
 *
 * @param decider the machine under test
 * @param events what happened before, oldest first
 * @returns the next step, `when`
 * @example
 * import { type Decider, fail, succeed } from "@ramah/core";
 * import { given } from "@ramah/core/testing";
 *
 * const door: Decider<boolean, "open", "opened"> = {
 *   initial: false,
 *   decide: (_, open) => (open ? fail({ code: "already-open", data: {} }) : succeed(["opened"])),
 *   evolve: () => true,
 * };
 * given(door).when("open", 0).then("opened"); // => undefined
 * given(door, "opened").when("open", 0).thenRefused("already-open"); // => undefined
 */
export function given<State, Command, Event, Refusal extends Reason>(
  decider: Decider<State, Command, Event, Refusal>,
  ...events: readonly NoInfer<Event>[]
): Situation<State, Command, Event> {
  return {
    when: (command, at) => {
      const before = replay(decider, events);
      const decision = decider.decide(command, before, at);
      const accepted = (): readonly Event[] => {
        if (decision.ok) return decision.value;
        throw new Error(`expected events, but it was refused: ${canonicalText(decision.issues)}`);
      };
      return {
        // biome-ignore lint/suspicious/noThenProperty: given, when, then is the vocabulary of specifications; nobody awaits one
        then: (...expected) => mustEqual("events", accepted(), expected),
        thenRefused: (...codes) => {
          if (decision.ok) {
            throw new Error(`expected a refusal, but it led to: ${canonicalText(decision.value)}`);
          }
          mustEqual("refusals", decision.issues.map(({ code }) => code).sort(), [...codes].sort());
        },
        thenState: (check) => check(replay(decider, accepted(), before)),
      };
    },
  };
}

function mustEqual(what: string, actual: unknown, expected: unknown): void {
  if (canonicalText(actual) !== canonicalText(expected)) {
    throw new Error(
      `expected ${what} ${canonicalText(expected)}, but got ${canonicalText(actual)}`,
    );
  }
}

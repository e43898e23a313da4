import type { Instant } from "./instant.js";
import type { Reason } from "./reason.js";
import type { Result } from "./result.js";

/**
 * A long-lived thing as an event-sourced state machine: a command and a moment go in, events or
 * refusals come out, and the state is nothing but the events folded. State, commands and events are
 * plain JSON.
 */
export interface Decider<State, Command, Event, Refusal extends Reason = Reason> {
  /** The state before anything happened. */
  readonly initial: State;
  /** What a command leads to at a moment, or every reason why it cannot be. Changes nothing. */
  readonly decide: (
    command: Command,
    state: State,
    at: Instant,
  ) => Result<readonly Event[], Refusal>;
  /** The state after an event. Total: an event is a fact and is never refused. */
  readonly evolve: (state: State, event: Event) => State;
}

/**
 * Rebuilds a state from its events.
 *
 * @param decider the machine
 * @param events what happened, oldest first
 * @param from a snapshot to go on from, the initial state when left out
 * @returns the state after the last event
 * @example
 * import { type Decider, replay, succeed } from "@ramah/core";
 *
 * const counter: Decider<number, "add", "added"> = {
 *   initial: 0,
 *   decide: () => succeed(["added"]),
 *   evolve: (state) => state + 1,
 * };
 * replay(counter, ["added", "added"]); // => 2
 */
export function replay<State, Command, Event, Refusal extends Reason>(
  decider: Decider<State, Command, Event, Refusal>,
  events: Iterable<NoInfer<Event>>,
  from: NoInfer<State> = decider.initial,
): State {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** What came of a command: the events to store and the state after them. */
export interface Execution<State, Event> {
  readonly events: readonly Event[];
  readonly state: State;
}

/**
 * Decides a command and folds its events in one step.
 *
 * @param decider the machine
 * @param state the state to decide on
 * @param command what is asked
 * @param at the moment of asking
 * @returns the new events and the state after them, or the refusals
 * @example
 * import { type Decider, execute, fail, succeed } from "@ramah/core";
 *
 * const door: Decider<boolean, "open", "opened"> = {
 *   initial: false,
 *   decide: (_, open) => (open ? fail({ code: "already-open", data: {} }) : succeed(["opened"])),
 *   evolve: () => true,
 * };
 * execute(door, false, "open", 0); // => { ok: true, value: { events: ["opened"], state: true } }
 * execute(door, true, "open", 0).ok; // => false
 */
export function execute<State, Command, Event, Refusal extends Reason>(
  decider: Decider<State, Command, Event, Refusal>,
  state: NoInfer<State>,
  command: NoInfer<Command>,
  at: Instant,
): Result<Execution<State, Event>, Refusal> {
  const decision = decider.decide(command, state, at);
  if (!decision.ok) return decision;
  const events = decision.value;
  return { ok: true, value: { events, state: replay(decider, events, state) } };
}

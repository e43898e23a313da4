import {
  type Decider,
  execute,
  type Instant,
  type Reason,
  type Result,
  succeed,
} from "@ramah/core";
import type { NewEvent, Write } from "../store/event-store.js";

/** A thing of a case with its log so far, on its way to new events. */
export interface Change<State, Event> {
  readonly stream: string;
  readonly expected: number;
  readonly state: State;
  readonly events: readonly Event[];
}

/** Begins a change of a folded stream. */
export function changeOf<State, Event>(
  stream: { readonly name: string; readonly version: number },
  state: State,
): Change<State, Event> {
  return { stream: stream.name, expected: stream.version, state, events: [] };
}

/** Decides commands one after the other; the first refusal ends it and nothing is kept. */
export function changed<State, Command, Event, Refusal extends Reason>(
  decider: Decider<State, Command, Event, Refusal>,
  change: Change<State, Event>,
  commands: readonly Command[],
  at: Instant,
): Result<Change<State, Event>, Refusal> {
  let { state, events } = change;
  for (const command of commands) {
    const done = execute(decider, state, command, at);
    if (!done.ok) return done;
    state = done.value.state;
    events = [...events, ...done.value.events];
  }
  return succeed({ ...change, state, events });
}

/** The write of a change. The ids come from what caused it, so that the same cause is stored once. */
export function writeOf(
  change: Pick<Change<unknown, { readonly type: string }>, "stream" | "expected" | "events">,
  causeId: string,
): Write {
  const { stream, expected } = change;
  const events = change.events.map(
    (event, index): NewEvent => ({
      id: `${causeId}:${stream}:${index}`,
      type: event.type,
      data: event,
    }),
  );
  return { stream, expected, events };
}

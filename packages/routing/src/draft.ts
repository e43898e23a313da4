import type { RouterEvent } from "./event.js";
import { evolve } from "./evolve.js";
import type { RouterState } from "./state.js";

/** A decision in the making: what happens so far and the state after it. */
export interface Draft {
  readonly events: readonly RouterEvent[];
  readonly state: RouterState;
  readonly record: (event: RouterEvent) => void;
}

export function createDraft(initial: RouterState): Draft {
  const events: RouterEvent[] = [];
  let state = initial;
  return {
    events,
    get state() {
      return state;
    },
    record: (event) => {
      events.push(event);
      state = evolve(state, event);
    },
  };
}

import type { Instant } from "@ramah/core";
import type { Presence } from "../../engine/event.js";
import type { KernelAgent } from "../kernel/plan.js";
import type { Counter } from "../measure/counter.js";

/** Who is at the desk. */
export interface Staff {
  /** Takes down what the router knows already. */
  readonly note: (agent: number, presence: Presence, at: Instant) => void;
  /** Comes to the desk and tells the router. */
  readonly comes: (agent: number, at: Instant) => void;
  /** Takes nothing new from now on, and leaves the desk once nothing is in hand; tells the router. */
  readonly leaves: (agent: number, at: Instant) => void;
  /** Back after the router took the agent for absent, unless the shift is over. */
  readonly isBack: (agent: number, at: Instant) => void;
  readonly takes: (agent: number) => void;
  /** Has one contact less in hand since a moment, and it is now noticed. */
  readonly finishes: (agent: number, since: Instant, at: Instant) => void;
  /** Counts the presence of whoever is still there at the end. */
  readonly close: (at: Instant) => void;
}

export function createStaff(
  agents: readonly KernelAgent[],
  counter: Counter,
  tell: (agent: number, presence: Presence, at: Instant) => void,
): Staff {
  const hands = new Int32Array(agents.length);
  const isOn = new Uint8Array(agents.length);
  const isLeaving = new Uint8Array(agents.length);
  const presentSince: (Instant | undefined)[] = agents.map(() => undefined);
  const depart = (agent: number, at: Instant): void => {
    if (isOn[agent] === 1 || hands[agent] !== 0) return;
    const since = presentSince[agent];
    if (since === undefined) return;
    counter.present(agent, (agents[agent] as KernelAgent).capacity, since, at);
    presentSince[agent] = undefined;
  };
  const signOut = (agent: number, at: Instant): void => {
    if (isLeaving[agent] === 0 || hands[agent] !== 0) return;
    isLeaving[agent] = 0;
    tell(agent, "signed-out", at);
  };
  const note = (agent: number, presence: Presence, at: Instant): void => {
    isLeaving[agent] = 0;
    isOn[agent] = presence === "ready" ? 1 : 0;
    if (presence === "ready") presentSince[agent] ??= at;
    else depart(agent, at);
  };
  return {
    note,
    comes: (agent, at) => {
      note(agent, "ready", at);
      tell(agent, "ready", at);
    },
    leaves: (agent, at) => {
      note(agent, "not-ready", at);
      isLeaving[agent] = 1;
      tell(agent, "not-ready", at);
      signOut(agent, at);
    },
    isBack: (agent, at) => {
      if (isOn[agent] === 1) tell(agent, "ready", at);
    },
    takes: (agent) => {
      hands[agent] = (hands[agent] as number) + 1;
    },
    finishes: (agent, since, at) => {
      hands[agent] = (hands[agent] as number) - 1;
      depart(agent, since);
      signOut(agent, at);
    },
    close: (at) => {
      isOn.fill(0);
      hands.fill(0);
      for (let agent = 0; agent < agents.length; agent++) depart(agent, at);
    },
  };
}

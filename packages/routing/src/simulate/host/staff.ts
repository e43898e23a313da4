import type { Instant } from "@ramah/core";
import type { RoutingEvent } from "../../engine/event.js";
import type { KernelAgent } from "../kernel/plan.js";
import type { Counter } from "../measure/counter.js";

/** Who is at the desk; tells the router who comes and goes. */
export interface Staff {
  readonly comes: (agent: number, at: Instant) => void;
  /** Takes nothing new from now on; leaves the desk, if asked to, once nothing is in hand. */
  readonly stops: (agent: number, isLeaving: boolean, at: Instant) => void;
  /** Back after the router took the agent for absent, unless the shift is over. */
  readonly isBack: (agent: number, at: Instant) => void;
  readonly takes: (agent: number) => void;
  readonly finishes: (agent: number, at: Instant) => void;
  /** Counts the presence of whoever is still there at the end. */
  readonly close: (at: Instant) => void;
}

export function createStaff(
  agents: readonly KernelAgent[],
  ids: readonly string[],
  counter: Counter,
  apply: (at: Instant, event: RoutingEvent) => void,
): Staff {
  const hands = new Int32Array(agents.length);
  const isOn = new Uint8Array(agents.length);
  const isLeaving = new Uint8Array(agents.length);
  const presentSince: (Instant | undefined)[] = agents.map(() => undefined);
  const tell = (agent: number, presence: "ready" | "not-ready" | "signed-out", at: Instant): void =>
    apply(at, { type: "agent.updated", agent: { id: ids[agent] as string, presence } });
  const depart = (agent: number, at: Instant): void => {
    if (isOn[agent] === 1 || hands[agent] !== 0) return;
    const since = presentSince[agent];
    if (since === undefined) return;
    counter.present(agent, (agents[agent] as KernelAgent).capacity, since, at);
    presentSince[agent] = undefined;
  };
  const leave = (agent: number, at: Instant): void => {
    depart(agent, at);
    if (isOn[agent] === 1 || hands[agent] !== 0 || isLeaving[agent] === 0) return;
    isLeaving[agent] = 0;
    tell(agent, "signed-out", at);
  };
  return {
    comes: (agent, at) => {
      isOn[agent] = 1;
      isLeaving[agent] = 0;
      presentSince[agent] ??= at;
      tell(agent, "ready", at);
    },
    stops: (agent, isGoing, at) => {
      isOn[agent] = 0;
      if (isGoing) isLeaving[agent] = 1;
      tell(agent, "not-ready", at);
      leave(agent, at);
    },
    isBack: (agent, at) => {
      if (isOn[agent] === 1) tell(agent, "ready", at);
    },
    takes: (agent) => {
      hands[agent] = (hands[agent] as number) + 1;
    },
    finishes: (agent, at) => {
      hands[agent] = (hands[agent] as number) - 1;
      leave(agent, at);
    },
    close: (at) => {
      isOn.fill(0);
      hands.fill(0);
      for (let agent = 0; agent < agents.length; agent++) depart(agent, at);
    },
  };
}

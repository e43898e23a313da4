import type { Channel } from "@ramah/core";
import type { Agent } from "./config.js";

/** Units of work that a contact of a channel takes of an agent. */
export function weightOf(agent: Agent, channel: Channel): number {
  return agent.weights?.[channel] ?? 1;
}

import type { CallcenterState } from "./state.js";

const statuses: readonly string[] = [
  "logged out",
  "available",
  "available (on demand)",
  "on break",
];
const states: readonly string[] = ["waiting", "receiving", "in a queue call", "idle", "reserved"];

/** Sets an agent's status as the module's own command does. False for a status it does not know. */
export function setStatus(state: CallcenterState, name: string, status: string): boolean {
  const agent = state.agents.get(name);
  if (agent === undefined || !statuses.includes(status.toLowerCase())) return false;
  const isAvailable = status.toLowerCase() === "available";
  if (isAvailable && agent.status === status) return true;
  // The letters stay as they were typed, and only the usual ones are ever served again.
  agent.status = status;
  agent.last_status_change = state.now;
  if (isAvailable) {
    agent.talk_time = 0;
    agent.calls_answered = 0;
    agent.no_answer_count = 0;
  }
  return true;
}

/** Sets an agent's state. False for a state the module does not know. */
export function setState(state: CallcenterState, name: string, value: string): boolean {
  const agent = state.agents.get(name);
  if (agent === undefined || !states.includes(value.toLowerCase())) return false;
  agent.state = value;
  if (value.toLowerCase() === "receiving") agent.last_offered_call = state.now;
  return true;
}

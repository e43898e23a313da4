import { isWord } from "../value.js";
import { agentWords } from "./rules.js";
import type { CallcenterState } from "./state.js";

/** Sets an agent's status as the module's own command does. False for a status it does not know. */
export function setStatus(state: CallcenterState, name: string, status: string): boolean {
  const agent = state.agents.get(name);
  if (agent === undefined || !isWord(status, agentWords.status)) return false;
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
  if (agent === undefined || !isWord(value, agentWords.state)) return false;
  agent.state = value;
  if (value.toLowerCase() === "receiving") agent.last_offered_call = state.now;
  return true;
}

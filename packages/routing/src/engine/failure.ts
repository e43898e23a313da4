import type { Instant } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import { isBackingOff } from "./availability.js";
import { exclude } from "./exclusions.js";
import { type Floor, tell } from "./floor.js";
import { takeBack } from "./offers.js";
import { stopPreferring, stopWaitingFor } from "./preference.js";
import { changePresence } from "./presence.js";
import type { HandRecord } from "./records.js";

/** The offer came to nothing: the agent has a pause from this contact, and what the cause asks for besides. */
export function fail(
  floor: Floor,
  hand: HandRecord,
  cause: OfferFailure,
  at: Instant,
  endedAt: Instant,
): void {
  const { agent, contact } = hand;
  const { contactMs, agentMs = 0, notReadyAfter } = floor.rules.backOff[cause];
  exclude(floor, contact, agent, cause, endedAt + contactMs);
  const failures = (agent.failures[cause] ?? 0) + 1;
  agent.failures = { ...agent.failures, [cause]: failures };
  if (agentMs > 0) {
    const until = endedAt + agentMs;
    agent.backOffUntil = isBackingOff(agent, until) ? agent.backOffUntil : until;
    floor.timers.set("back-off", agent, agent.backOffUntil);
    stopPreferring(floor, agent, agent.backOffUntil);
  }
  if (contact.contact.preferredAgent === agent.agent.id) {
    stopWaitingFor(floor, contact, endedAt + contactMs);
  }
  takeBack(floor, hand, cause, at);
  if (notReadyAfter === undefined || failures < notReadyAfter || agent.presence !== "ready") return;
  agent.failures = { ...agent.failures, [cause]: 0 };
  changePresence(floor, agent, "not-ready", "no-answer", at);
  tell(floor, { type: "not-ready", agent: agent.agent.id, because: "no-answer" });
}

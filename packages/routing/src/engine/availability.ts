import { channels, type Instant } from "@ramah/core";
import { capacityOf, type Floor, laneOf, loadOf, unitsOf } from "./floor.js";
import { delist, enlist } from "./pending.js";
import type { AgentRecord } from "./records.js";

/** Takes note of what an agent can take from now on; who can take anything is looked at in the next matching. */
export function settle(floor: Floor, agent: AgentRecord, at: Instant): void {
  withdraw(floor, agent);
  agent.lanes = lanesOf(floor, agent, at);
  if (agent.lanes !== 0) enlist(floor.freed, agent);
  else delist(floor.freed, agent);
}

export function withdraw(floor: Floor, agent: AgentRecord): void {
  if (agent.isReleased) floor.matcher.withdraw(agent.index);
  agent.isReleased = false;
}

export function release(floor: Floor, agent: AgentRecord): void {
  if (agent.isReleased) return;
  floor.matcher.release(agent.index, agent.idleSince, agent.idleSequence, agent.lanes);
  agent.isReleased = true;
}

/** Whether an agent still has a pause from all contacts; 0 is no moment, but none at all. */
export const isBackingOff = ({ backOffUntil }: AgentRecord, at: Instant): boolean =>
  backOffUntil !== 0 && at < backOffUntil;

/** The channels an agent has room for now, as bits. */
function lanesOf(floor: Floor, record: AgentRecord, at: Instant): number {
  if (record.presence !== "ready" || isBackingOff(record, at)) return 0;
  if (record.site !== undefined && !record.site.isOpen) return 0;
  const { agent } = record;
  let lanes = 0;
  if (agent.capacity && "slots" in agent.capacity) {
    for (const channel of channels) {
      if (capacityOf(agent, channel) - loadOf(record, channel) >= 1) lanes |= laneOf(channel);
    }
    return lanes;
  }
  const free = capacityOf(agent, "phone") - loadOf(record, "phone");
  if (free <= 0) return 0;
  const known = floor.lanesByUnits.get(free);
  if (known !== undefined) return known;
  for (const channel of channels) {
    if (unitsOf(floor, agent, channel) <= free) lanes |= laneOf(channel);
  }
  floor.lanesByUnits.set(free, lanes);
  return lanes;
}

/** Whether any site may have opened or closed. */
export function isSiteDue(floor: Floor, at: Instant): boolean {
  for (const { hours, until } of floor.sites.values()) {
    if (hours !== undefined && at >= until) return true;
  }
  return false;
}

/** Opens and closes sites whose time has come. */
export function refreshSites(floor: Floor, at: Instant): void {
  for (const site of floor.sites.values()) {
    if (site.hours === undefined || at < site.until) continue;
    const wasOpen = site.isOpen;
    const { hours } = site;
    try {
      site.isOpen = hours.isOpen(at);
      // Without a next closing the question is asked anew each time.
      const next = site.isOpen ? (hours.nextClosing?.(at + 1) ?? at) : hours.nextOpening(at);
      site.until = next ?? Number.POSITIVE_INFINITY;
    } catch {
      // Beyond what its calendar knows nobody can say whether it is open: closed, and said.
      site.isOpen = false;
      site.until = at + unknownHoursMs;
      floor.effects.push({ type: "hours-unknown", site: site.id });
    }
    if (site.until > at && site.until < Number.POSITIVE_INFINITY) {
      floor.timers.set("site", site, site.until);
    }
    if (site.isOpen === wasOpen) continue;
    for (const agent of site.agents) settle(floor, agent, at);
  }
}

const unknownHoursMs = 3_600_000;

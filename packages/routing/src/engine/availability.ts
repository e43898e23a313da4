import { channels, type Instant } from "@ramah/core";
import type { OpeningHours } from "../config/site.js";
import { capacityOf, type Floor, laneOf, loadOf, setAlarm, unitsOf } from "./floor.js";
import { delist, enlist } from "./pending.js";
import type { AgentRecord, SiteRecord } from "./records.js";

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

/** Opens and closes sites whose time has come; tells whose site has closed. */
export function refreshSites(floor: Floor, at: Instant): readonly AgentRecord[] {
  const away: AgentRecord[] = [];
  for (const site of floor.sites.values()) {
    if (site.hours === undefined || at < site.until) continue;
    const wasOpen = site.isOpen;
    askHours(floor, site, at);
    if (!site.isKnown) floor.effects.push({ type: "hours-unknown", site: site.id });
    if (site.isOpen === wasOpen) continue;
    for (const agent of site.agents) settle(floor, agent, at);
    if (!site.isOpen) away.push(...site.agents);
  }
  return away;
}

const unknownHoursMs = 3_600_000;

/** Notes what the hours of a site say of a moment, and when they are to be asked again. */
export function askHours(floor: Floor, site: SiteRecord, at: Instant): void {
  const { hours } = site;
  if (hours === undefined) return;
  const answer = answerOf(hours, at);
  site.askedAt = at;
  site.isKnown = answer !== undefined;
  // Where nobody can say whether it is open it is taken for closed.
  site.isOpen = answer?.isOpen ?? false;
  site.until = answer?.until ?? at + unknownHoursMs;
  const isDue = site.until > at && site.until < Number.POSITIVE_INFINITY;
  setAlarm(floor, "site", site, isDue ? site.until : null);
}

/** Whether it is open and until when; `undefined` beyond what its calendar knows, and for what makes no sense. */
function answerOf(
  hours: OpeningHours,
  at: Instant,
): { readonly isOpen: boolean; readonly until: Instant } | undefined {
  try {
    const isOpen = hours.isOpen(at);
    if (isOpen === false) {
      const until = openingAfter(hours, at);
      return until > at ? { isOpen, until } : undefined;
    }
    const until = closingAfter(hours, at);
    const isSense = isOpen === true && !Number.isNaN(until);
    return isSense ? { isOpen, until: Math.max(at, until) } : undefined;
  } catch {
    return undefined;
  }
}

/** When an open site closes, now where it is not told: then the question is asked anew each time. */
function closingAfter(hours: OpeningHours, at: Instant): Instant {
  try {
    return momentOf(hours.nextClosing?.(at + 1), at);
  } catch {
    return endOfKnown(hours, at);
  }
}

/** The first moment of which a calendar that ends says nothing any more, an hour from then at most. */
function endOfKnown(hours: OpeningHours, at: Instant): Instant {
  let known = at;
  let end = at + unknownHoursMs;
  for (let asked = end; end - known > 1; asked = Math.floor((known + end) / 2)) {
    try {
      hours.isOpen(asked);
      known = asked;
    } catch {
      end = asked;
    }
  }
  return end;
}

/** When a closed site opens: infinite for never, not a number for what makes no sense. */
export const openingAfter = (hours: OpeningHours, at: Instant): Instant =>
  momentOf(hours.nextOpening(at), Number.POSITIVE_INFINITY);

const lastMoment = 8.64e15;

/** The first whole millisecond from then on, infinite beyond all calendars. */
function momentOf(answer: Instant | undefined, otherwise: Instant): Instant {
  const moment = answer ?? otherwise;
  if (typeof moment !== "number") return Number.NaN;
  return moment > lastMoment ? Number.POSITIVE_INFINITY : Math.ceil(moment);
}

import { type Instant, toInstant } from "@ramah/core";
import { longestMs } from "../../config/figures.js";
import type { RelaxStep, Requirement } from "../../requirements/requirement.js";
import { field, isGiven, needed, type Place, records, tell, whole } from "../read.js";
import { type FindAgent, requirementOf } from "./condition.js";

/** What routing criteria come to on a contact: what it needs at first, and what replaces that later. */
export interface ConnectCriteria {
  /** What the first step asks for; left out when there is none. */
  readonly needs?: Requirement;
  /** When each later step begins, and that after the last anybody will do; left out when nothing changes. */
  readonly relax?: readonly RelaxStep[];
}

// The interface says no more than that it is a number of 32 bits.
const longestStep = 2_147_483_647;

/**
 * The steps one after another: each holds from where the one before it expired; one that never expires
 * is the last; after all of them anybody of the queue will do.
 */
export function criteriaOf(place: Place, findAgent: FindAgent): ConnectCriteria {
  const activation = field(place, "ActivationTimestamp");
  const activated = { place: activation, at: instantOf(activation) };
  const relax: RelaxStep[] = [];
  let first: Requirement | undefined;
  let openMs: number | undefined = 0;
  let endless = 0;
  for (const [index, step] of records(needed(field(place, "Steps"))).entries()) {
    const needs = requirementOf(needed(field(step, "Expression")), findAgent);
    const lastsMs = durationOf(field(step, "Expiry"), openMs ?? 0, activated);
    if (openMs === undefined) {
      const data = { step: index + 1, after: endless + 1 };
      tell(step, "warning", { code: "connect-step-unreachable", data });
      continue;
    }
    if (needs !== undefined) {
      if (openMs === 0) first = needs;
      else relax.push({ afterMs: openMs, instead: { needs } });
    }
    openMs = endOf(openMs, lastsMs);
    if (openMs === undefined) endless = index;
  }
  if (first === undefined) return {};
  if (openMs !== undefined) relax.push({ afterMs: openMs, instead: { needs: null } });
  return relax.length === 0 ? { needs: first } : { needs: first, relax };
}

/** When a step ends; one that ends later than a router counts never does. */
function endOf(openMs: number, lastsMs: number | undefined): number | undefined {
  const end = openMs + (lastsMs ?? Number.POSITIVE_INFINITY);
  return end > longestMs ? undefined : end;
}

/** How long a step lasts: given as a duration, or as the moment at which it ends. */
function durationOf(
  expiry: Place,
  openMs: number,
  activated: { readonly place: Place; readonly at: Instant | undefined },
): number | undefined {
  const duration = field(expiry, "DurationInSeconds");
  if (isGiven(duration)) {
    const seconds = whole(duration, 0, longestStep);
    return seconds === undefined ? undefined : seconds * 1000;
  }
  const end = instantOf(field(expiry, "ExpiryTimestamp"));
  if (end === undefined) return undefined;
  needed(activated.place);
  return activated.at === undefined ? undefined : Math.max(0, end - activated.at - openMs);
}

// Seconds pass this mark in the year 5138, milliseconds did in 1973.
const fromNumber = (value: number): Instant =>
  Math.round(Math.abs(value) < 100_000_000_000 ? value * 1000 : value);

/** A timestamp: ISO text, a `Date`, or seconds since 1970, as the command line writes it. */
function instantOf(place: Place): Instant | undefined {
  if (!isGiven(place)) return undefined;
  const { value } = place;
  const instant = typeof value === "number" ? fromNumber(value) : toInstant(value as string);
  if (instant !== undefined && Number.isFinite(instant)) return instant;
  place.issues.push({ code: "dialect-type", path: place.path, data: { expected: "number" } });
  return undefined;
}

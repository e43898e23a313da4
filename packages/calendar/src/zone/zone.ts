import { dayMs, type Instant } from "@ramah/core";
import { type OffsetReader, offsetReader } from "./offset-reader.js";

/** A stretch of time in which a zone keeps one distance from UTC. */
export interface OffsetPeriod {
  readonly from: Instant;
  /** The first moment that no longer belongs to it. */
  readonly to: Instant;
  /** What to add to UTC to get wall time. */
  readonly offsetMs: number;
}

/**
 * The clocks of a zone. What was asked once is kept compiled, so that a question costs a few
 * comparisons and no call to the platform; the answers are those of the platform's database.
 */
export interface Zone {
  readonly id: string;
  /** What to add to UTC to get wall time at a moment, in milliseconds. */
  readonly offsetAt: (at: Instant) => number;
  /**
   * The moment of a wall time that is given as if it were UTC. A time that the clock skips is moved on
   * by the length of the gap; of a time that it shows twice the first is meant (Temporal's `compatible`).
   */
  readonly momentOf: (wall: number) => Instant;
  /** The periods between the clock changes of a span, cut at its ends. */
  readonly periods: (from: Instant, to: Instant) => readonly OffsetPeriod[];
}

/** Finds the clocks of an IANA zone, or `undefined` when the platform does not know it. */
export function zoneOf(id: string): Zone | undefined {
  const known = zones.get(id);
  if (known !== undefined) return known;
  const read = offsetReader(id);
  if (read === undefined) return undefined;
  const zone = createZone(id, read);
  if (zones.size >= mostZones) zones.clear();
  zones.set(id, zone);
  return zone;
}

// Only speed hangs on what is kept: the same question has the same answer with and without it.
const zones: Map<string, Zone> = /* @__PURE__ */ new Map();
const mostZones = 128;
// A century and a half of sections, some 100 kB a zone.
const mostSections = 512;

// 98 days: long enough for few sections a year, short enough that one is compiled in a tenth of a millisecond.
const sectionMs = 8_467_200_000;
// The shortest time for which a zone of the database ever changed its clocks is four days less 20 minutes
// (Africa/Freetown, September 1939), the second shortest a week (Brazil, October 2000); this is three and a
// half days.
const probeMs = 302_400_000;

// The year 1000. Until the railways every zone keeps its local mean time, so that earlier moments read
// the same, and years of one or two digits (which Date.UTC takes for 19xx) and years B.C. never occur.
const beforeZones = -30_610_224_000_000;

/** A part of the line of time: one offset more than there are changes. */
interface Section {
  readonly changes: readonly Instant[];
  readonly offsets: readonly [number, ...number[]];
}

function createZone(id: string, read: OffsetReader): Zone {
  const sections = new Map<number, Section>();
  let latestIndex = Number.NaN;
  let latest: Section = { changes: [], offsets: [0] };

  const sectionAt = (at: Instant): Section => {
    const index = Math.floor(at / sectionMs);
    if (index === latestIndex) return latest;
    let section = sections.get(index);
    if (section === undefined) {
      section = compileSection(read, index * sectionMs);
      if (sections.size >= mostSections) sections.clear();
      sections.set(index, section);
    }
    latestIndex = index;
    latest = section;
    return section;
  };

  const offsetAt = (moment: Instant): number => {
    const at = moment < beforeZones ? beforeZones : moment;
    const { changes, offsets } = sectionAt(at);
    let index = changes.length;
    while (index > 0 && at < (changes[index - 1] ?? 0)) index--;
    return offsets[index] ?? 0;
  };

  const momentOf = (wall: number): Instant => {
    // No zone is further than 16 hours from UTC, so that the moment lies between these two; a clock
    // change between them shows as two different distances.
    const before = offsetAt(wall - dayMs);
    const after = offsetAt(wall + dayMs);
    if (before === after) return wall - before;
    const early = wall - Math.max(before, after);
    if (offsetAt(early) === wall - early) return early;
    const late = wall - Math.min(before, after);
    if (offsetAt(late) === wall - late) return late;
    return wall - before;
  };

  const periods = (from: Instant, to: Instant): readonly OffsetPeriod[] => {
    const found: OffsetPeriod[] = [];
    let start = from;
    let offsetMs = offsetAt(from);
    for (let at = from; at < to; at = (Math.floor(at / sectionMs) + 1) * sectionMs) {
      for (const change of sectionAt(Math.max(at, beforeZones)).changes) {
        if (change <= start || change >= to) continue;
        found.push({ from: start, to: change, offsetMs });
        start = change;
        offsetMs = offsetAt(change);
      }
    }
    found.push({ from: start, to, offsetMs });
    return found;
  };

  return { id, offsetAt, momentOf, periods };
}

// The range of ECMAScript time values; the platform throws beyond.
const lastMoment = 8.64e15;

/** Looks at the clock twice a week and finds the moment of each change between two looks. */
function compileSection(read: OffsetReader, from: Instant): Section {
  const changes: Instant[] = [];
  const offsets: [number, ...number[]] = [read(from)];
  let offsetMs = offsets[0];
  for (let at = from; at < from + sectionMs; at += probeMs) {
    const next = Math.min(at + probeMs, lastMoment);
    const nextOffset = read(next);
    if (nextOffset === offsetMs) continue;
    changes.push(firstWith(nextOffset, read, at, next));
    offsets.push(nextOffset);
    offsetMs = nextOffset;
  }
  return { changes, offsets };
}

/** Clock changes fall on whole seconds. */
function firstWith(offsetMs: number, read: OffsetReader, before: Instant, after: Instant): Instant {
  let low = before / 1000;
  let high = after / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (read(middle * 1000) === offsetMs) high = middle;
    else low = middle;
  }
  return high * 1000;
}

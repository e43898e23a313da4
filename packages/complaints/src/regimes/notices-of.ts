import { type PlainDate, toEpochDay } from "@ramah/core";
import type { Duties } from "./date-duties.js";
import type { PlanNotice } from "./reasons.js";
import type { RegimeVerdict } from "./regimes-for.js";
import type { TimelineEntry } from "./timeline.js";

// For so many days after a change of rules it is said which side of it a complaint is on.
const noticeDays = 60;

/** What strikes whoever plans a case: changes of the rules, weak sources, assumptions. */
export function noticesOf(
  verdicts: readonly RegimeVerdict[],
  duties: Duties,
): readonly PlanNotice[] {
  const binding = verdicts.filter(({ binds }) => binds);
  return [
    ...binding.flatMap((one) => changesOf(one, verdicts, duties.entries)),
    ...binding.flatMap(sourceNotices),
    ...duties.entries.flatMap((entry) => plannedNotices(entry, duties.entries)),
    ...(duties.assumedClose === undefined
      ? []
      : [{ code: "close-assumed" as const, data: { time: duties.assumedClose } }]),
  ];
}

/** The change of rules that lies shortly behind a complaint, or before its end. */
function changesOf(
  { regime, on }: RegimeVerdict,
  verdicts: readonly RegimeVerdict[],
  entries: readonly TimelineEntry[],
): readonly PlanNotice[] {
  const { id, validFrom } = regime;
  const starts = verdicts
    .filter(({ regime: other }) => other.id === id)
    .map(({ regime: other }) => other.validFrom);
  const isNew =
    starts.some((start) => start < validFrom) &&
    toEpochDay(on) - toEpochDay(validFrom) < noticeDays;
  const ends = lastDates(id, entries);
  const changes = starts.filter((start) => on < start && ends.some((end) => start <= end)).sort();
  return [
    ...(isNew ? [{ code: "rules-new" as const, data: { regime: id, on, since: validFrom } }] : []),
    ...changes.map((from) => ({ code: "rules-change" as const, data: { regime: id, on, from } })),
  ];
}

/** The dates of a regime's own duties; the customer's time to act runs on for months after them. */
function lastDates(id: string, entries: readonly TimelineEntry[]): readonly PlainDate[] {
  return entries
    .filter(({ clock, purpose }) => clock.regime === id && purpose !== "customer")
    .map(({ clock }) => clock.date);
}

function sourceNotices({ regime }: RegimeVerdict): readonly PlanNotice[] {
  const { status, document } = regime.source;
  const data = { regime: regime.id, document };
  if (status === "verified") return [];
  return [{ code: status === "secondary" ? "source-secondary" : "source-unverified", data }];
}

function plannedNotices(
  { clock, startsFrom, after }: TimelineEntry,
  entries: readonly TimelineEntry[],
): readonly PlanNotice[] {
  const { regime, milestone } = clock;
  const before = entries.find(({ clock: { key } }) => key === `${regime}/${after}`);
  if (startsFrom === "known" || after === undefined || before === undefined) return [];
  const data = { regime, milestone, after, date: before.clock.date };
  return [{ code: "start-planned", data }];
}

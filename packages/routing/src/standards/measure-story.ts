import type { Instant } from "@ramah/core";
import type { ServiceFact } from "./fact.js";
import type { MeasureGap } from "./reasons.js";
import type { ResponseStandard, StandardBreach, StandardMeasure } from "./response-standard.js";
import { firstOf, type Story } from "./stories.js";

/** What came of a standard for one contact, or one hold: met, unless it is broken or cannot be told. */
export interface Outcome {
  readonly contact: string;
  readonly breach?: StandardBreach;
  readonly gap?: MeasureGap;
}

interface Known {
  readonly until: Instant;
  readonly ringMs: number | undefined;
}

/** What a contact says about a standard; nothing where the standard is not about it. */
export function measureStory(
  story: Story,
  { measure, channels }: ResponseStandard,
  known: Known,
): readonly Outcome[] {
  const { contact, offered } = story;
  if (measure.kind === "hold-silence" || measure.kind === "hold-kept") {
    const isOther =
      offered?.channel !== undefined &&
      channels !== undefined &&
      !channels.includes(offered.channel);
    return isOther ? [] : holdsOf(story).map((hold) => measureHold(hold, measure, known));
  }
  if (channels !== undefined) {
    const channel = offered?.channel;
    if (channel === undefined) {
      // Facts that only such a contact has, without its beginning.
      const isAsked = firstOf(story, measure.kind === "rings" ? "answered" : measure.fact);
      const code = offered === undefined ? "start-not-logged" : "channel-not-logged";
      return isAsked === undefined ? [] : [{ contact, gap: { code, data: {} } }];
    }
    if (!channels.includes(channel)) return [];
  }
  if (offered === undefined) return [{ contact, gap: { code: "start-not-logged", data: {} } }];
  return [
    measure.kind === "rings"
      ? measureRings(story, offered, measure.atMost, known)
      : measureUntil(story, offered, measure, known.until),
  ];
}

function measureRings(
  story: Story,
  offered: ServiceFact,
  atMost: number,
  { until, ringMs }: Known,
): Outcome {
  const { contact } = story;
  const answered = firstOf(story, "answered");
  if (answered?.rings !== undefined) {
    const by = answered.rings - atMost;
    return by > 0 ? { contact, breach: { contact, at: answered.at, by } } : { contact };
  }
  if (ringMs === undefined) return { contact, gap: { code: "rings-not-logged", data: {} } };
  // Within three rings: before the fourth one begins.
  const withinMs = atMost * ringMs;
  const timed = measureUntil(
    story,
    offered,
    { kind: "until", fact: "answered", withinMs, isBelow: true },
    until,
  );
  if (timed.breach === undefined) return timed;
  const by = Math.floor(timed.breach.by / ringMs) + 1;
  return { contact, breach: { ...timed.breach, by } };
}

function measureUntil(
  story: Story,
  offered: ServiceFact,
  { fact, withinMs, isBelow }: Extract<StandardMeasure, { kind: "until" }>,
  until: Instant,
): Outcome {
  const { contact } = story;
  const done = firstOf(story, fact);
  const left = firstOf(story, "left", "callback-requested", "completed");
  const isLeft = done === undefined && left !== undefined;
  const at = done?.at ?? left?.at ?? until;
  const tookMs = at - offered.at;
  if (isBelow ? tookMs >= withinMs : tookMs > withinMs) {
    return { contact, breach: { contact, at, by: tookMs - withinMs } };
  }
  if (isLeft) {
    const code = left.type === "completed" ? "ended-without" : "left-in-time";
    return { contact, gap: { code, data: { afterMs: tookMs } } };
  }
  if (done === undefined) return { contact, gap: { code: "still-open", data: { forMs: tookMs } } };
  return { contact };
}

/** One hold: its moments with a word, from its beginning on, and its end. */
interface Hold {
  readonly contact: string;
  readonly words: readonly Instant[];
  readonly end: ServiceFact | undefined;
}

function holdsOf({ contact, facts }: Story): readonly Hold[] {
  const holds: { contact: string; words: Instant[]; end: ServiceFact | undefined }[] = [];
  let open: (typeof holds)[number] | undefined;
  for (const fact of facts) {
    if (fact.type === "hold-started") {
      // A second start without an end says that somebody was on the line in between.
      if (open !== undefined) open.end = fact;
      open = { contact, words: [fact.at], end: undefined };
      holds.push(open);
    } else if (open !== undefined && fact.type === "hold-acknowledged") {
      open.words.push(fact.at);
    } else if (open !== undefined && ends.includes(fact.type)) {
      open.end = fact;
      open = undefined;
    }
  }
  return holds;
}

const ends: readonly ServiceFact["type"][] = [
  "hold-ended",
  "hold-dropped",
  "transferred",
  "left",
  "completed",
];

function measureHold(
  { contact, words, end }: Hold,
  measure: Extract<StandardMeasure, { kind: "hold-silence" | "hold-kept" }>,
  { until }: Known,
): Outcome {
  const from = words[0] ?? until;
  const open: MeasureGap = { code: "still-open", data: { forMs: until - from } };
  if (measure.kind === "hold-kept") {
    if (end === undefined) return { contact, gap: open };
    if (end.type !== "hold-dropped") return { contact };
    return { contact, breach: { contact, at: end.at, by: end.at - from } };
  }
  const moments = [...words, end?.at ?? until];
  // The longest silence counts, once for a hold.
  let longest = { at: from, ms: 0 };
  for (const [index, at] of words.entries()) {
    const ms = (moments[index + 1] ?? at) - at;
    if (ms > longest.ms) longest = { at, ms };
  }
  const { atMostMs } = measure;
  if (longest.ms > atMostMs) {
    const breach = { contact, at: longest.at + atMostMs, by: longest.ms - atMostMs };
    return { contact, breach };
  }
  return end === undefined ? { contact, gap: open } : { contact };
}

import type { Token } from "../words.js";
import { startsWith } from "./starts-with.js";
import type { When } from "./time-phrase.js";
import { numbers, type SpanUnit, singleSpans, spanUnits } from "./when-words.js";

const openers: readonly (readonly string[])[] = [
  ["within", "the", "next"],
  ["in", "the", "next"],
  ["no", "later", "than"],
  ["in", "less", "than"],
  ["within"],
  ["in"],
  ["dalam", "waktu", "maksimal"],
  ["dalam", "waktu", "paling", "lama"],
  ["dalam", "waktu", "kurang", "dari"],
  ["dalam", "waktu"],
  ["dalam"],
  ["paling", "lambat"],
  ["paling", "lama"],
  ["selambat", "-", "lambatnya"],
  ["maksimal"],
];

/** Reads a span such as "within 24 hours", "dalam 2 jam", "2x24 jam" or "30 menit lagi". */
export function readSpan(tokens: readonly Token[], from: number, end: number): When | undefined {
  const opener = openers.find((words) => startsWith(tokens, from, end, words));
  const length = readLength(tokens, from + (opener?.length ?? 0), end);
  if (length === undefined) return undefined;
  const hasMore = tokens[length.to]?.text === "lagi" && length.to < end;
  if (opener === undefined && !hasMore && !length.isMultiple) return undefined;
  const to = hasMore ? length.to + 1 : length.to;
  const { count, unit } = length;
  if (unit === "calendar") return { from, to, isBefore: false, problem: "needs-calendar" };
  if ("ms" in unit) return { from, to, isBefore: false, spanMs: Math.round(count * unit.ms) };
  return { from, to, isBefore: false, day: { kind: "offset", days: Math.ceil(count * unit.days) } };
}

interface Length {
  readonly to: number;
  readonly count: number;
  readonly unit: SpanUnit;
  /** Written the Indonesian way, "2 x 24 jam", which is a span without any opener. */
  readonly isMultiple: boolean;
}

function readLength(tokens: readonly Token[], from: number, end: number): Length | undefined {
  const single = singleSpans[tokens[from]?.text ?? ""];
  if (single !== undefined && from < end) {
    return { to: from + 1, count: 1, unit: single, isMultiple: false };
  }
  let count = numberAt(tokens, from, end);
  if (count === undefined) return undefined;
  let at = from + 1;
  const joint = tokens[at]?.text ?? "";
  const second = numberAt(tokens, at + 1, end);
  const isMultiple = (joint === "x" || joint === "×") && second !== undefined;
  if (isMultiple) {
    count *= second;
    at += 2;
  } else if (["-", "–", "to", "or", "sampai", "hingga", "atau"].includes(joint) && second) {
    // Of a range the later end binds.
    count = Math.max(count, second);
    at += 2;
  }
  // "half an hour"
  if (count === 0.5 && ["a", "an"].includes(tokens[at]?.text ?? "")) at += 1;
  const isWorking = ["working", "business"].includes(tokens[at]?.text ?? "");
  if (isWorking) at += 1;
  const unit = spanUnits[tokens[at]?.text ?? ""];
  if (unit === undefined || at >= end) return undefined;
  at += 1;
  const isWorked = tokens[at]?.text === "kerja" && at < end;
  if (isWorked) at += 1;
  return { to: at, count, unit: isWorking || isWorked ? "calendar" : unit, isMultiple };
}

function numberAt(tokens: readonly Token[], at: number, end: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || at >= end) return undefined;
  if (token.kind === "number") return token.text.length <= 4 ? Number(token.text) : undefined;
  return numbers[token.text];
}

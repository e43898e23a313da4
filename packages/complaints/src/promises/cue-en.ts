import type { Token } from "../words.js";
import type { Cue } from "./cue.js";
import {
  englishDeeds,
  englishDoings,
  englishFeelings,
  englishHedges,
  englishPleasantries,
  englishRoles,
  englishWishes,
  fillers,
} from "./cue-words.js";
import { startsWith } from "./starts-with.js";

/** Reads the English commitment that begins at a token, such as "I will" or "your refund will be". */
export function englishCue(tokens: readonly Token[], from: number, end: number): Cue | undefined {
  const text = tokens[from]?.text ?? "";
  if (["i", "we", "i'll", "we'll", "i'm", "we're"].includes(text)) {
    return (
      ownWish(tokens, from, end) ??
      ownPromise(tokens, from, end) ??
      ownArrangement(tokens, from, end)
    );
  }
  if (text === "you" || text === "you'll") return customerGets(tokens, from, end);
  if (text === "will") return thingGetsDone(tokens, from, end) ?? thingComes(tokens, from, end);
  if (text === "is" || text === "are") return thingUnderWay(tokens, from, end);
  return undefined;
}

const cue = (from: number, to: number, hedge?: string, isPassive = false): Cue => ({
  locale: "en",
  from,
  to,
  ...(hedge === undefined ? {} : { hedge }),
  isPassive,
  needsTime: false,
});

/** What is a commitment only with a time: "I am sending it today", not "I am sending it". */
const timed = (from: number, to: number, isPassive: boolean): Cue => ({
  ...cue(from, to, undefined, isPassive),
  needsTime: true,
});

/** The present for what has been arranged: "I am sending it today". */
function ownArrangement(tokens: readonly Token[], from: number, end: number): Cue | undefined {
  const text = tokens[from]?.text;
  const isLong = text === "i" || text === "we";
  if (isLong && tokens[from + 1]?.text !== (text === "i" ? "am" : "are")) return undefined;
  if (text === "i'll" || text === "we'll") return undefined;
  const verb = afterFillers(tokens, isLong ? from + 2 : from + 1, end);
  // "I am sending this e-mail because …" speaks of the letter in hand.
  if (tokens[verb + 1]?.text === "this") return undefined;
  return verb < end && englishDoings.has(tokens[verb]?.text ?? "")
    ? timed(from, verb, false)
    : undefined;
}

/** "The technician is coming on Tuesday", "your refund is being processed today". */
function thingUnderWay(tokens: readonly Token[], at: number, end: number): Cue | undefined {
  const subject = subjectBefore(tokens, at);
  if (subject === undefined) return undefined;
  const verb = afterFillers(tokens, at + 1, end);
  const text = verb < end ? (tokens[verb]?.text ?? "") : "";
  const isDone = text === "being" && englishDeeds.has(tokens[verb + 1]?.text ?? "");
  const isComing = text === "arriving" || (text === "coming" && subject.isOurs);
  return isDone || isComing ? timed(subject.from, at, true) : undefined;
}

/** "It will be with you by Friday", "the parcel will reach you on Monday". */
function thingComes(tokens: readonly Token[], at: number, end: number): Cue | undefined {
  const isIt = tokens[at - 1]?.text === "it";
  const from = isIt ? at - 1 : subjectBefore(tokens, at)?.from;
  if (from === undefined) return undefined;
  const verb = afterFillers(tokens, at + 1, end);
  const comes = [["be", "with", "you"], ["reach", "you"], ["arrive"]];
  return comes.some((words) => startsWith(tokens, verb, end, words))
    ? timed(from, verb, true)
    : undefined;
}

function ownWish(tokens: readonly Token[], from: number, end: number): Cue | undefined {
  const after = afterFillers(tokens, from + 1, end);
  const words = englishWishes.find((wish) => startsWith(tokens, after, end, wish));
  return words === undefined ? undefined : cue(from, after + words.length, words.join(" "));
}

function ownPromise(tokens: readonly Token[], from: number, end: number): Cue | undefined {
  const isShort = tokens[from]?.text.endsWith("'ll") === true;
  const marker = isShort ? from : afterFillers(tokens, from + 1, end);
  const marked = isShort ? from + 1 : afterMarker(tokens, from, marker, end);
  if (marked === undefined) return undefined;
  const verb = afterFillers(tokens, marked, end);
  return commits(tokens, verb, end) ? cue(from, verb, hedgeAt(tokens, verb, end)) : undefined;
}

function afterMarker(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
): number | undefined {
  const isBe = tokens[from]?.text !== "i" && tokens[from]?.text !== "we";
  const going = isBe ? ["going", "to"] : [tokens[from]?.text === "i" ? "am" : "are", "going", "to"];
  if (startsWith(tokens, at, end, going)) return at + going.length;
  if (isBe) return undefined;
  const text = at < end ? tokens[at]?.text : undefined;
  if (text === "will" || text === "shall") return at + 1;
  if (text !== "promise" && text !== "guarantee") return undefined;
  const next = tokens[at + 1]?.text;
  // "I promise that we will": the second commitment is read on its own.
  return next === "to" && at + 1 < end ? at + 2 : undefined;
}

function customerGets(tokens: readonly Token[], from: number, end: number): Cue | undefined {
  const isShort = tokens[from]?.text === "you'll";
  if (!isShort && tokens[from + 1]?.text !== "will") return undefined;
  const verb = afterFillers(tokens, isShort ? from + 1 : from + 2, end);
  const text = verb < end ? (tokens[verb]?.text ?? "") : "";
  const isGiven = text === "receive" || text === "get" || text === "hear";
  const isDone = text === "be" && englishDeeds.has(tokens[verb + 1]?.text ?? "");
  const next = verb + 1 < end ? (tokens[verb + 1]?.text ?? "") : "";
  if (text === "have" && ["your", "the", "a", "an", "it", "our"].includes(next)) {
    return timed(from, verb, true);
  }
  return isGiven || isDone ? cue(from, verb, undefined, true) : undefined;
}

function thingGetsDone(tokens: readonly Token[], at: number, end: number): Cue | undefined {
  const subject = subjectBefore(tokens, at);
  if (subject === undefined) return undefined;
  const verb = afterFillers(tokens, at + 1, end);
  if (tokens[verb]?.text === "be" && verb < end) {
    return englishDeeds.has(tokens[verb + 1]?.text ?? "")
      ? cue(subject.from, verb, undefined, true)
      : undefined;
  }
  if (!subject.isOurs && tokens[verb]?.text !== "arrive") return undefined;
  return commits(tokens, verb, end)
    ? cue(subject.from, verb, hedgeAt(tokens, verb, end), true)
    : undefined;
}

/** "our technician", "your new ticket", "the courier": at most three words before "will". */
function subjectBefore(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly isOurs: boolean } | undefined {
  for (let from = at - 2; from >= Math.max(0, at - 4); from--) {
    const text = tokens[from]?.text ?? "";
    if (tokens[from + 1]?.kind !== "word") return undefined;
    const role = tokens[at - 1]?.text ?? "";
    if (text === "our" || text === "my") return { from, isOurs: true };
    if (text === "your") return { from, isOurs: false };
    if (text === "the" || text === "a") return { from, isOurs: englishRoles.has(role) };
  }
  return undefined;
}

function commits(tokens: readonly Token[], verb: number, end: number): boolean {
  const token = tokens[verb];
  if (token === undefined || verb >= end || token.kind !== "word") return false;
  if (englishPleasantries.has(token.text)) return false;
  return token.text !== "be" || !englishFeelings.has(tokens[verb + 1]?.text ?? "");
}

function hedgeAt(tokens: readonly Token[], at: number, end: number): string | undefined {
  return englishHedges.find((words) => startsWith(tokens, at, end, words))?.join(" ");
}

/** The first token that is no filler, at most three further on. */
export function afterFillers(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 3 && fillers.has(tokens[at]?.text ?? "")) at += 1;
  return at;
}

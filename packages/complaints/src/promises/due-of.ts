import type { Instant } from "@ramah/core";
import type { FindingReason } from "../reasons.js";
import type { Token } from "../words.js";
import type { When } from "./time-phrase.js";
import { resolveWhen, type Viewpoint } from "./when-resolve.js";

/** Until when a commitment must be kept, with what was read. */
export interface Due {
  readonly dueAt: Instant | undefined;
  readonly reasons: readonly FindingReason[];
}

/** Tells until when the phrases of time in a commitment bind it. Two that differ bind to nothing. */
export function dueOf(
  text: string,
  tokens: readonly Token[],
  whens: readonly When[],
  view: Viewpoint & { readonly condition: string | undefined },
): Due {
  const { condition } = view;
  const reasons: FindingReason[] =
    condition === undefined ? [] : [{ code: "conditional", data: { phrase: condition } }];
  const phrases = whens.map((when) => phraseOf(text, tokens, when));
  const [first] = whens;
  const [phrase = ""] = phrases;
  if (first === undefined) {
    return { dueAt: undefined, reasons: [...reasons, { code: "no-time", data: {} }] };
  }
  const resolutions = whens.map((when) => resolveWhen(when, view));
  const moments = new Set(resolutions.map((one) => ("dueAt" in one ? one.dueAt : one.problem)));
  if (moments.size > 1) {
    return {
      dueAt: undefined,
      reasons: [...reasons, { code: "several-times", data: { phrases } }],
    };
  }
  const resolution = resolveWhen(first, view);
  if ("problem" in resolution) {
    // The past is filtered before; what is left has a message of the same name.
    const code = resolution.problem === "past" ? "time-passed" : resolution.problem;
    return { dueAt: undefined, reasons: [...reasons, { code, data: { phrase } }] };
  }
  const { dueAt, offsetMinutes, isFromNow } = resolution;
  if (condition !== undefined && isFromNow) {
    // "Within 24 hours once we have the form": nobody knows yet when that begins.
    return {
      dueAt: undefined,
      reasons: [...reasons, { code: "starts-with-condition", data: { phrase } }],
    };
  }
  const read: FindingReason = { code: "time-read", data: { phrase, dueAt, offsetMinutes } };
  return { dueAt, reasons: [...reasons, read] };
}

function phraseOf(text: string, tokens: readonly Token[], { from, to }: When): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

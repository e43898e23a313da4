import { type Instant, type InstantLike, toInstant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import type { ClockEvent } from "./event.js";

/** Takes a moment; the text of the refusal names the function that was asked. */
export function momentOf(asked: string, at: InstantLike): Instant {
  const moment = toInstant(at);
  if (moment === undefined) throw new RangeError(`${asked}: ${JSON.stringify(at)} is no moment`);
  return moment;
}

/** Throws for a definition that no clock can go by. */
export function checkDefinition(
  asked: string,
  definition: Partial<Pick<ClockDefinition, "warnAt">> & { readonly targetMs?: number | undefined },
): void {
  const { targetMs, warnAt = [] } = definition;
  if (targetMs !== undefined && !isLength(targetMs)) {
    throw new RangeError(`${asked}: a target of ${targetMs} ms is none`);
  }
  for (const warning of warnAt) {
    const isWarning =
      "fraction" in warning
        ? warning.fraction > 0 && warning.fraction < 1
        : isLength(warning.beforeMs);
    if (!isWarning) throw new RangeError(`${asked}: ${JSON.stringify(warning)} is no warning`);
  }
}

/** Throws for an event that a clock of this kind does not know: nobody pauses what the law runs. */
export function checkEvent(asked: string, { kind }: ClockDefinition, event: ClockEvent): void {
  const { type } = event;
  if (!eventTypes.includes(type)) {
    throw new TypeError(`${asked}: "${String(type)}" is no event of a clock`);
  }
  if (kind === "statutory" && (type === "pause" || type === "resume")) {
    throw new TypeError(`${asked}: a statutory clock knows no ${type}`);
  }
  if (type === "retarget") checkDefinition(asked, event.to);
  if (type !== "extend") return;
  if (kind === "house" && !("byMs" in event && isLength(event.byMs))) {
    throw new RangeError(`${asked}: a house clock is extended by whole milliseconds above zero`);
  }
  if (kind === "statutory" && !("extension" in event && isLength(event.extension.n))) {
    throw new RangeError(`${asked}: a statutory clock is extended by a whole number above zero`);
  }
}

const isLength = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

const eventTypes: readonly ClockEvent["type"][] = [
  "activate",
  "pause",
  "resume",
  "fulfil",
  "reset",
  "retarget",
  "extend",
  "reopen",
  "cancel",
];

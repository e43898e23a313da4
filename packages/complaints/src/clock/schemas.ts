import type { DayRule } from "@ramah/calendar";
import { dayRuleSchema } from "@ramah/calendar/schemas";
import {
  type InputIssue,
  type Instant,
  type PlainDate,
  parseInput,
  type Result,
  type Standard,
} from "@ramah/core";
import { instantSchema, plainDateSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { Warning } from "./definition.js";
import type { PlainClockEvent } from "./event.js";
import type { ClockRun } from "./state.js";

const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const plainDate = plainDateSchema as unknown as z.ZodMiniType<PlainDate>;
const dayRule = dayRuleSchema as unknown as z.ZodMiniType<DayRule>;
const length = z.int().check(z.minimum(1));
const passedMs = z.int();

const warning = z.union([
  z.strictObject({ fraction: z.number().check(z.gt(0), z.lt(1)) }),
  z.strictObject({ beforeMs: length }),
]) satisfies z.ZodMiniType<Warning>;

const extension = z.strictObject({ mode: z.enum(["fromStart", "append"]), n: length });
const plain = z.strictObject({
  type: z.enum(["activate", "fulfil", "reset", "reopen", "cancel"]),
  at: instant,
});

/** What happened to a house clock, as it is stored: opening hours are no JSON and come with the code. */
export type StoredHouseClockEvent =
  | (PlainClockEvent & { readonly at: Instant })
  | { readonly type: "pause" | "resume"; readonly at: Instant }
  | { readonly type: "extend"; readonly at: Instant; readonly byMs: number }
  | {
      readonly type: "retarget";
      readonly at: Instant;
      readonly to: { readonly targetMs?: number; readonly warnAt?: readonly Warning[] };
    };

/** What happened to a statutory clock, as it is stored: calendars are no JSON and come with the code. */
export type StoredStatutoryClockEvent =
  | (PlainClockEvent & { readonly at: Instant })
  | {
      readonly type: "extend";
      readonly at: Instant;
      readonly extension: { readonly mode: "fromStart" | "append"; readonly n: number };
    }
  | {
      readonly type: "retarget";
      readonly at: Instant;
      readonly to: { readonly rule?: DayRule; readonly warnAt?: readonly Warning[] };
    };

/**
 * Events of a house clock.
 *
 * @example
 * import { houseClockEventsSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(houseClockEventsSchema, [{ type: "pause", at: 5 }]).ok; // => true
 */
export const houseClockEventsSchema: Standard<readonly StoredHouseClockEvent[]> = z.array(
  z.union([
    plain,
    z.strictObject({ type: z.enum(["pause", "resume"]), at: instant }),
    z.strictObject({ type: z.literal("extend"), at: instant, byMs: length }),
    z.strictObject({
      type: z.literal("retarget"),
      at: instant,
      to: z.strictObject({
        targetMs: z.exactOptional(length),
        warnAt: z.exactOptional(z.array(warning)),
      }),
    }),
  ]),
);

/**
 * Events of a statutory clock: a pause is none.
 *
 * @example
 * import { statutoryClockEventsSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(statutoryClockEventsSchema, [{ type: "pause", at: 5 }]).ok; // => false
 */
export const statutoryClockEventsSchema: Standard<readonly StoredStatutoryClockEvent[]> = z.array(
  z.union([
    plain,
    z.strictObject({ type: z.literal("extend"), at: instant, extension }),
    z.strictObject({
      type: z.literal("retarget"),
      at: instant,
      to: z.strictObject({
        rule: z.exactOptional(dayRule),
        warnAt: z.exactOptional(z.array(warning)),
      }),
    }),
  ]),
);

const ends = {
  metAt: z.exactOptional(instant),
  missedAt: z.exactOptional(instant),
  metLateAt: z.exactOptional(instant),
  cancelledAt: z.exactOptional(instant),
};

/**
 * A clock between two events, as `clockStep` keeps it.
 *
 * @example
 * import { clockStart } from "@ramah/complaints";
 * import { clockRunSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(clockRunSchema, clockStart({ kind: "house", targetMs: 60 }).run).ok; // => true
 */
export const clockRunSchema: Standard<ClockRun> = z.strictObject({
  phase: z.enum(["idle", "running", "paused", "fulfilled", "cancelled"]),
  startedAt: z.exactOptional(instant),
  since: instant,
  elapsedMs: passedMs,
  targetMs: passedMs,
  extendedMs: z.int().check(z.minimum(0)),
  rule: z.exactOptional(dayRule),
  appended: z.array(length),
  due: z.exactOptional(instant),
  date: z.exactOptional(plainDate),
  ...ends,
  warned: z.array(z.strictObject({ warning, at: instant })),
  extensions: z.array(
    z.strictObject({
      at: instant,
      from: z.exactOptional(instant),
      to: z.exactOptional(instant),
      isTooLate: z.boolean(),
    }),
  ),
  past: z.array(
    z.strictObject({
      startedAt: instant,
      due: z.exactOptional(instant),
      ...ends,
      endedAt: instant,
    }),
  ),
});

/**
 * Takes in the stored events of a house clock.
 *
 * @param input what came from outside
 * @returns the events, or every problem with its path
 * @example
 * import { parseHouseClockEvents } from "@ramah/complaints/schemas";
 *
 * parseHouseClockEvents([{ type: "extend", at: 5, byMs: 0 }]).ok; // => false
 */
export function parseHouseClockEvents(
  input: unknown,
): Result<readonly StoredHouseClockEvent[], InputIssue> {
  return parseInput(houseClockEventsSchema, input);
}

/**
 * Takes in the stored events of a statutory clock; a pause among them is refused.
 *
 * @param input what came from outside
 * @returns the events, or every problem with its path
 * @example
 * import { parseStatutoryClockEvents } from "@ramah/complaints/schemas";
 *
 * parseStatutoryClockEvents([{ type: "activate", at: 0 }, { type: "fulfil", at: 9 }]).ok; // => true
 */
export function parseStatutoryClockEvents(
  input: unknown,
): Result<readonly StoredStatutoryClockEvent[], InputIssue> {
  return parseInput(statutoryClockEventsSchema, input);
}

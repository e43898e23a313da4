import {
  type Bilingual,
  type Channel,
  type InputIssue,
  type Instant,
  parseInput,
  type Result,
  type Source,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, channelSchema, instantSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import { factTypes, type ServiceFact } from "./fact.js";
import type { ResponseStandard } from "./response-standard.js";

const id = z.string().check(z.minLength(1));
const channel = channelSchema as unknown as z.ZodMiniType<Channel>;
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const durationMs = z.int().check(z.minimum(0));
const count = z.int().check(z.minimum(0));
const type = z.literal([...factTypes]);

/**
 * A log of what happened to contacts, as plain JSON.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { serviceLogSchema } from "@ramah/routing/schemas";
 *
 * parseInput(serviceLogSchema, [{ type: "offered", at: 0, contact: "c1", channel: "phone" }]).ok; // => true
 * parseInput(serviceLogSchema, [{ type: "rang", at: 0, contact: "c1" }]).ok; // => false
 */
export const serviceLogSchema: Standard<readonly ServiceFact[]> = z.array(
  z.strictObject({
    type,
    at: instant,
    contact: id,
    channel: z.exactOptional(channel),
    customer: z.exactOptional(id),
    matter: z.exactOptional(id),
    rings: z.exactOptional(count),
    isResolved: z.exactOptional(z.boolean()),
  }),
) as never;

/**
 * A response standard of one's own, as plain JSON.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { responseStandards } from "@ramah/routing";
 * import { responseStandardSchema } from "@ramah/routing/schemas";
 *
 * parseInput(responseStandardSchema, responseStandards[0]).ok; // => true
 */
export const responseStandardSchema: Standard<ResponseStandard> = z.strictObject({
  id,
  text: bilingualSchema as unknown as z.ZodMiniType<Bilingual>,
  measure: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("rings"), atMost: count }),
    z.strictObject({
      kind: z.literal("until"),
      fact: type,
      withinMs: durationMs,
      isBelow: z.exactOptional(z.boolean()),
    }),
    z.strictObject({ kind: z.literal("hold-silence"), atMostMs: durationMs }),
    z.strictObject({
      kind: z.literal("hold-kept"),
      dropsAfterMs: z.tuple([durationMs, durationMs]),
    }),
  ]),
  channels: z.exactOptional(z.array(channel)),
  target: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  source: sourceSchema as unknown as z.ZodMiniType<Source>,
}) as never;

/**
 * Takes a log in from outside, such as the lines of a file.
 *
 * @param input parsed JSON
 * @returns the facts, or every problem with its path
 * @example
 * import { parseServiceLog } from "@ramah/routing/schemas";
 *
 * parseServiceLog([{ type: "answered", at: 9000, contact: "c1", rings: 2 }]).ok; // => true
 * parseServiceLog([{ type: "answered", contact: "c1" }]).ok; // => false
 */
export function parseServiceLog(input: unknown): Result<readonly ServiceFact[], InputIssue> {
  return parseInput(serviceLogSchema, input);
}

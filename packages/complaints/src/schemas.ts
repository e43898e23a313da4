import {
  type InputIssue,
  type Instant,
  parseInput,
  type Result,
  type Source,
  type Sourced,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, instantSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { Accusation } from "./data/accusations.js";
import type { Claim } from "./data/claims.js";
import { type ComplaintClassEntry, complaintClasses } from "./data/classes.js";
import type { ComplaintPhrase } from "./data/complaint-phrase.js";
import type { Ledger, PromiseCommand, PromiseEvent } from "./promises/ledger.js";

export {
  crosswalkSchema,
  parseCrosswalk,
  parseTaxonomy,
  taxonomySchema,
} from "./analysis/learning/schemas.js";
export {
  complaintCaseSchema,
  complaintCommandSchema,
  complaintEventSchema,
  complaintEventsSchema,
  complaintJsonSchemas,
  type JsonSchema,
  parseComplaintCommand,
  parseComplaintEvents,
  timedCommandSchema,
} from "./case/schemas.js";
export {
  clockRunSchema,
  houseClockEventsSchema,
  parseHouseClockEvents,
  parseStatutoryClockEvents,
  type StoredHouseClockEvent,
  type StoredStatutoryClockEvent,
  statutoryClockEventsSchema,
} from "./clock/schemas.js";
export {
  parsePlannedComplaint,
  parseRegime,
  parseRegimes,
  plannedComplaintSchema,
  regimeSchema,
} from "./regimes/schemas.js";
export {
  authorityMatrixSchema,
  decisionTableSchema,
  parseAuthorityMatrix,
  parseDecisionTable,
} from "./severity/schemas.js";

const text = z.string().check(z.minLength(1));
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const source = sourceSchema as unknown as z.ZodMiniType<Source>;
const bilingual = bilingualSchema as unknown as z.ZodMiniType<{ en: string; id: string }>;
const complaintClass = z.enum(complaintClasses.map(({ id }) => id));

const command = <Shape extends z.core.$ZodShape>(type: string, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

const event = <Shape extends z.core.$ZodShape>(type: string, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at: instant, ...shape });

const deed = { at: instant, by: text };

const made = { id: text, caseId: text, what: text, by: text, to: text };

/**
 * A command to the promise ledger.
 *
 * @example
 * import { promiseCommandSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(promiseCommandSchema, { type: "keep", id: "P-1", by: "dewi" }).ok; // => true
 */
export const promiseCommandSchema: Standard<PromiseCommand> = z.discriminatedUnion("type", [
  // What the machine refuses with a reason of its own is let through to it: no due time, no owner.
  command("make", { ...made, by: z.string(), dueAt: z.optional(instant) }),
  command("keep", { id: text, by: text }),
  command("renegotiate", { id: text, dueAt: instant, agreedBy: text }),
  command("cancel", { id: text, releasedBy: text }),
  command("note-broken", { id: text, by: text }),
]) as never;

const promiseEvent = z.discriminatedUnion("type", [
  event("promise-made", { ...made, dueAt: instant }),
  event("promise-kept", { id: text, by: text }),
  event("promise-renegotiated", { id: text, dueAt: instant, agreedBy: text }),
  event("promise-cancelled", { id: text, releasedBy: text }),
  event("promise-broken", { id: text, by: text }),
]);

/**
 * The stored events of a promise ledger, oldest first.
 *
 * @example
 * import { promiseEventsSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(promiseEventsSchema, []).ok; // => true
 */
export const promiseEventsSchema: Standard<readonly PromiseEvent[]> = z.array(
  promiseEvent,
) as never;

/**
 * The folded state of a promise ledger, as a snapshot is stored.
 *
 * @example
 * import { ledgerSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(ledgerSchema, { promises: [] }).ok; // => true
 */
export const ledgerSchema: Standard<Ledger> = z.strictObject({
  promises: z.array(
    z.strictObject({
      ...made,
      madeAt: instant,
      terms: z.array(z.strictObject({ agreedAt: instant, dueAt: instant })).check(z.minLength(1)),
      settled: z.exactOptional(
        z.strictObject({ ...deed, how: z.enum(["kept", "cancelled", "broken"]) }),
      ),
    }),
  ),
  lastAt: z.exactOptional(instant),
}) as never;

/**
 * A class of complaint.
 *
 * @example
 * import { complaintClasses } from "@ramah/complaints";
 * import { complaintClassEntrySchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * complaintClasses.every((entry) => parseInput(complaintClassEntrySchema, entry).ok); // => true
 */
export const complaintClassEntrySchema: Standard<ComplaintClassEntry> = z.strictObject({
  id: complaintClass,
  name: bilingual,
  meaning: bilingual,
  source,
}) as never;

/**
 * A weighted phrase: lower case, `~` only between words.
 *
 * @example
 * import { complaintPhraseSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintPhraseSchema, { phrase: "Broken" }).ok; // => false
 */
export const complaintPhraseSchema: Standard<ComplaintPhrase> = z.strictObject({
  phrase: z.string().check(z.regex(/^[a-z]+( ~)?( [a-z]+( ~)?)*(?<!~)$/)),
  for: z.union([complaintClass, z.enum(["dissatisfaction", "urgency", "no-reply"])]),
  weight: z.int(),
  locale: z.enum(["en", "id"]),
  source,
}) as never;

/**
 * Words that accuse, in one language.
 *
 * @example
 * import { accusations } from "@ramah/complaints";
 * import { accusationSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * accusations.every((entry) => parseInput(accusationSchema, entry).ok); // => true
 */
export const accusationSchema: Standard<Accusation> = z.strictObject({
  locale: z.enum(["en", "id"]),
  words: z.array(z.string().check(z.regex(/^[a-z]+$/))),
  source,
}) as never;

/**
 * A figure that a source claims, with what is known about it; its status is `claim`.
 *
 * @example
 * import { claims } from "@ramah/complaints";
 * import { claimSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * claims.every((claim) => parseInput(claimSchema, claim).ok); // => true
 */
export const claimSchema: Standard<Sourced<Claim>> = z.strictObject({
  value: z.strictObject({
    id: z.enum(["told-of-bad-service", "told-of-good-service", "defused-by-apology"]),
    figure: z.number(),
    claim: bilingual,
    finding: bilingual,
  }),
  source: source.check(
    z.refine((one) => (one as Source).status === "claim", "marked as the source's claim"),
  ),
}) as never;

/**
 * Takes a command to the promise ledger in from outside.
 *
 * @param input what came in
 * @returns the command, or every problem with its path
 * @example
 * import { parsePromiseCommand } from "@ramah/complaints/schemas";
 *
 * parsePromiseCommand({ type: "keep", id: "P-1" }).ok; // => false
 */
export function parsePromiseCommand(input: unknown): Result<PromiseCommand, InputIssue> {
  return parseInput(promiseCommandSchema, input);
}

import {
  type Channel,
  type InputIssue,
  type Instant,
  parseInput,
  type Result,
  type Source,
  type Sourced,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, channelSchema, instantSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { ComplaintCommand } from "./case/commands.js";
import type { ComplaintEvent } from "./case/events.js";
import type { ComplaintCase } from "./case/state.js";
import { complaintStatuses } from "./case/status.js";
import type { Accusation } from "./data/accusations.js";
import type { Claim } from "./data/claims.js";
import { type ComplaintClassEntry, complaintClasses } from "./data/classes.js";
import type { ComplaintPhrase } from "./data/complaint-phrase.js";
import type { Ledger, PromiseCommand, PromiseEvent } from "./promises/ledger.js";

const text = z.string().check(z.minLength(1));
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const channel = channelSchema as unknown as z.ZodMiniType<Channel>;
const source = sourceSchema as unknown as z.ZodMiniType<Source>;
const bilingual = bilingualSchema as unknown as z.ZodMiniType<{ en: string; id: string }>;
const complaintClass = z.enum(complaintClasses.map(({ id }) => id));
const severity = z.literal([1, 2, 3, 4, 5]);
const outcome = z.enum(["upheld", "partly-upheld", "not-upheld", "goodwill"]);

const data = {
  receive: {
    caseId: text,
    channel,
    complainant: text,
    summary: text,
    class: z.exactOptional(complaintClass),
    owner: text,
    highValue: z.exactOptional(z.boolean()),
    externalDeadline: z.exactOptional(instant),
  },
  acknowledge: { by: text, channel, givenName: text },
  "hand-over": { by: text, to: text },
  by: { by: text },
  assess: { by: text, severity, class: z.exactOptional(complaintClass) },
  contact: { by: text, channel },
  analyse: { by: text, cause: text, prevention: z.exactOptional(text) },
  decide: { by: text, outcome, explanation: text },
  reopen: { by: text, channel, reason: text },
  withdraw: { by: text, reason: text },
};

const command = <Shape extends z.core.$ZodShape>(type: string, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

const event = <Shape extends z.core.$ZodShape>(type: string, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at: instant, ...shape });

/**
 * A command to a complaint case.
 *
 * @example
 * import { complaintCommandSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintCommandSchema, { type: "confirm-hand-over", by: "budi" }).ok; // => true
 */
export const complaintCommandSchema: Standard<ComplaintCommand> = z.discriminatedUnion("type", [
  command("receive", data.receive),
  command("acknowledge", data.acknowledge),
  command("hand-over", data["hand-over"]),
  command("confirm-hand-over", data.by),
  command("decline-hand-over", data.by),
  command("assess", data.assess),
  command("apologise", data.contact),
  command("analyse", data.analyse),
  command("decide", data.decide),
  command("answer", data.contact),
  command("follow-up", data.contact),
  command("close", { ...data.by, openPromises: z.int().check(z.minimum(0)) }),
  command("reopen", data.reopen),
  command("withdraw", data.withdraw),
]) as never;

const complaintEvent = z.discriminatedUnion("type", [
  event("received", data.receive),
  event("acknowledged", data.acknowledge),
  event("hand-over-offered", data["hand-over"]),
  event("owner-changed", { owner: text, previous: text }),
  event("hand-over-declined", data.by),
  event("assessed", data.assess),
  event("apologised", data.contact),
  event("analysed", data.analyse),
  event("outcome-decided", data.decide),
  event("answered", data.contact),
  event("followed-up", data.contact),
  event("closed", data.by),
  event("reopened", data.reopen),
  event("withdrawn", data.withdraw),
]);

/**
 * The stored events of one complaint, oldest first.
 *
 * @example
 * import { complaintEventsSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintEventsSchema, [{ type: "closed", at: 0, by: "dewi" }]).ok; // => true
 */
export const complaintEventsSchema: Standard<readonly ComplaintEvent[]> = z.array(
  complaintEvent,
) as never;

const deed = { at: instant, by: text };

const round = z.strictObject({
  openedAt: instant,
  acknowledgement: z.exactOptional(z.strictObject({ ...deed, givenName: text })),
  assessments: z.array(z.strictObject({ ...deed, severity })),
  apologies: z.array(z.strictObject(deed)),
  analyses: z.array(z.strictObject({ ...deed, cause: text, prevention: z.exactOptional(text) })),
  outcome: z.exactOptional(z.strictObject({ ...deed, outcome, explanation: text })),
  answers: z.array(z.strictObject({ ...deed, channel, owner: text })),
  end: z.exactOptional(z.strictObject({ at: instant, how: z.enum(["closed", "withdrawn"]) })),
});

/**
 * The folded state of a complaint, as a snapshot is stored.
 *
 * @example
 * import { complaintCaseSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintCaseSchema, { status: "none" }).ok; // => true
 */
export const complaintCaseSchema: Standard<ComplaintCase> = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("none") }),
  z.strictObject({
    status: z.enum(complaintStatuses),
    caseId: text,
    complainant: text,
    summary: text,
    class: z.exactOptional(complaintClass),
    highValue: z.boolean(),
    externalDeadline: z.exactOptional(instant),
    owner: text,
    owners: z.array(z.strictObject({ owner: text, from: instant })).check(z.minLength(1)),
    pendingHandOver: z.exactOptional(z.strictObject({ to: text, by: text, at: instant })),
    contacts: z.array(
      z.strictObject({ at: instant, channel, direction: z.enum(["inbound", "outbound"]) }),
    ),
    rounds: z.array(round).check(z.minLength(1)),
    lastAt: instant,
  }),
]) as never;

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
 * Takes a command to a complaint case in from outside.
 *
 * @param input what came in
 * @returns the command, or every problem with its path
 * @example
 * import { parseComplaintCommand } from "@ramah/complaints/schemas";
 *
 * parseComplaintCommand({ type: "close", by: "dewi", openPromises: -1 }).ok; // => false
 */
export function parseComplaintCommand(input: unknown): Result<ComplaintCommand, InputIssue> {
  return parseInput(complaintCommandSchema, input);
}

/**
 * Takes the stored events of a complaint in.
 *
 * @param input what was stored
 * @returns the events, oldest first, or every problem with its path
 * @example
 * import { parseComplaintEvents } from "@ramah/complaints/schemas";
 *
 * parseComplaintEvents([{ type: "closed" }]).ok; // => false
 */
export function parseComplaintEvents(
  input: unknown,
): Result<readonly ComplaintEvent[], InputIssue> {
  return parseInput(complaintEventsSchema, input);
}

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

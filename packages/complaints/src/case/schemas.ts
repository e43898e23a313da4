import { type InputIssue, parseInput, type Result, type Standard } from "@ramah/core";
import * as z from "zod/mini";
import { commandData, instant, text } from "./commands/schemas.js";
import type { ComplaintCommand, ComplaintCommandType, TimedCommand } from "./commands.js";
import { eventTypes } from "./event-types.js";
import type { ComplaintEvent } from "./events.js";
import { complaintState } from "./evolve/schemas.js";
import type { ComplaintCase } from "./state.js";

type Shape = Readonly<Record<string, z.core.$ZodType>>;

const types = Object.keys(commandData) as ComplaintCommandType[];

const union = (options: readonly z.ZodMiniObject[]): z.ZodMiniType =>
  z.discriminatedUnion("type", options as never);

const command = (type: ComplaintCommandType, more: Shape = {}): z.ZodMiniObject =>
  z.strictObject({ type: z.literal(type), ...commandData[type], ...more }) as never;

function event(type: ComplaintCommandType): z.ZodMiniObject {
  const fields: Shape =
    type === "confirm-hand-over"
      ? { owner: text, previous: text }
      : type === "close"
        ? { by: text, drops: commandData.close.drops }
        : commandData[type];
  return z.strictObject({
    type: z.literal(eventTypes[type]),
    at: instant,
    ...fields,
  }) as never;
}

/**
 * A command to a complaint case.
 *
 * @example
 * import { complaintCommandSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintCommandSchema, { type: "confirm-hand-over", by: "budi" }).ok; // => true
 */
export const complaintCommandSchema: Standard<ComplaintCommand> = union(
  types.map((type) => command(type)),
) as never;

/**
 * A command with the moment at which it is given, as `decide` takes it.
 *
 * @example
 * import { timedCommandSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(timedCommandSchema, { type: "confirm-hand-over", by: "budi" }).ok; // => false
 */
export const timedCommandSchema: Standard<TimedCommand> = union(
  types.map((type) => command(type, { at: instant })),
) as never;

const complaintEvent = union(types.map(event));

/**
 * One stored event of a complaint.
 *
 * @example
 * import { complaintEventSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintEventSchema, { type: "closed", at: 0, by: "dewi" }).ok; // => true
 */
export const complaintEventSchema: Standard<ComplaintEvent> = complaintEvent as never;

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

/**
 * The folded state of a complaint, as a snapshot is stored.
 *
 * @example
 * import { complaintCaseSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(complaintCaseSchema, { status: "none" }).ok; // => true
 */
export const complaintCaseSchema: Standard<ComplaintCase> = complaintState as never;

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Writes the shapes of a complaint as JSON Schema, draft 2020-12, for programs in other languages. What
 * JSON Schema cannot say (that a date exists) only the schemas of this entry check.
 *
 * @returns a schema for a command with its moment, for one event, for the events of a case and for its state
 * @example
 * import { complaintJsonSchemas } from "@ramah/complaints/schemas";
 *
 * complaintJsonSchemas().event.$schema; // => "https://json-schema.org/draft/2020-12/schema"
 */
export function complaintJsonSchemas(): Readonly<
  Record<"command" | "event" | "events" | "case", JsonSchema>
> {
  const written = (schema: unknown): JsonSchema =>
    z.toJSONSchema(schema as z.core.$ZodType, { target: "draft-2020-12" }) as JsonSchema;
  return {
    command: written(timedCommandSchema),
    event: written(complaintEventSchema),
    events: written(complaintEventsSchema),
    case: written(complaintCaseSchema),
  };
}

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

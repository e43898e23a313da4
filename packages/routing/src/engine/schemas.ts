import { type InputIssue, type Instant, parseInput, type Result, type Standard } from "@ramah/core";
import { instantSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import { parts } from "../config/schemas.js";
import type { Contact } from "../contact/contact.js";
import type { RoutingEvent } from "./event.js";

const {
  agent,
  attributes,
  changeable,
  channel,
  durationMs,
  id,
  level,
  needs,
  priority,
  relaxStep,
} = parts;
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const optional = z.exactOptional;

const fact = z.strictObject({
  name: id,
  value: z.union([z.string(), z.number(), z.boolean()]),
});

const promise = z.strictObject({ text: z.string(), by: optional(instant) });

const handover = z.strictObject({
  collected: z.array(fact),
  reason: optional(z.string()),
  from: optional(id),
  promise: optional(promise),
  channels: optional(z.array(id)),
  mustRepeat: optional(z.array(id)),
});

const contact = z.strictObject({
  id,
  channel,
  queue: optional(id),
  language: optional(id),
  languageLevel: optional(level),
  needs: optional(needs),
  relax: optional(z.array(relaxStep)),
  priority: optional(priority),
  preferredAgent: optional(id),
  customer: optional(id),
  offeredAt: optional(instant),
  call: optional(z.strictObject({ from: optional(instant), until: optional(instant) })),
  attributes: optional(attributes),
  handover: optional(handover),
});

const event = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("agent.added"), agent }),
  z.strictObject({
    type: z.literal("agent.updated"),
    agent: z.strictObject({
      id,
      presence: optional(z.enum(["ready", "not-ready", "signed-out"])),
      because: optional(
        z.enum(["no-answer", "break", "meeting", "training", "paperwork", "other"]),
      ),
      ...changeable,
    }),
  }),
  z.strictObject({ type: z.literal("contact.offered"), contact }),
  z.strictObject({
    type: z.literal("contact.updated"),
    id,
    priority: optional(priority),
    attributes: optional(attributes),
    needs: optional(needs),
  }),
  z.strictObject({
    type: z.literal("contact.callback-requested"),
    id,
    from: optional(instant),
    until: optional(instant),
  }),
  z.strictObject({
    type: z.literal([
      "contact.abandoned",
      "callback.answered",
      "callback.failed",
      "reservation.accepted",
      "contact.wrapped-up",
    ]),
    id,
  }),
  z.strictObject({
    type: z.literal("reservation.rejected"),
    id,
    cause: optional(z.enum(["rejected", "busy", "unreachable"])),
  }),
  z.strictObject({ type: z.literal("contact.completed"), id, wrapUpMs: optional(durationMs) }),
  z.strictObject({
    type: z.literal("contact.transferred"),
    id,
    to: z.strictObject({
      queue: optional(id),
      needs: optional(needs),
      language: optional(id),
      priority: optional(priority),
      preferredAgent: optional(id),
      channel: optional(channel),
    }),
    note: z.strictObject({
      reason: z.string(),
      collected: z.array(fact),
      dropped: optional(z.array(id)),
      promise: optional(promise),
    }),
  }),
  z.strictObject({ type: z.literal("tick") }),
]);

/**
 * A contact as it is offered.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { contactSchema } from "@ramah/routing/schemas";
 *
 * const contact = { id: "c1", channel: "phone", language: "id", needs: { skill: "loans", level: 3 } };
 * parseInput(contactSchema, contact).ok; // => true
 * parseInput(contactSchema, { ...contact, priority: 0.5 }).ok; // => false
 */
export const contactSchema: Standard<Contact> = contact as never;

/**
 * An event, as the host tells it to a router.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { routingEventSchema } from "@ramah/routing/schemas";
 *
 * parseInput(routingEventSchema, { type: "contact.abandoned", id: "c1" }).ok; // => true
 * parseInput(routingEventSchema, { type: "contact.vanished", id: "c1" }).ok; // => false
 */
export const routingEventSchema: Standard<RoutingEvent> = event as never;

/**
 * Takes an event in.
 *
 * @param input parsed JSON, such as a line of a log without its moment
 * @returns the event, or every problem with its path
 * @example
 * import { parseRoutingEvent } from "@ramah/routing/schemas";
 *
 * parseRoutingEvent({ type: "tick" }); // => { ok: true, value: { type: "tick" } }
 */
export function parseRoutingEvent(input: unknown): Result<RoutingEvent, InputIssue> {
  return parseInput(routingEventSchema, input);
}

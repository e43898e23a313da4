import {
  type Channel,
  type InputIssue,
  type Instant,
  parseInput,
  type Result,
  type Standard,
  unlessIssues,
} from "@ramah/core";
import { bilingualSchema, channelSchema, instantSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { RoutingPlan } from "./config/config.js";
import { longestMs, mostCount, mostPriority, mostSecondsPerPriority } from "./config/figures.js";
import { configProblems } from "./config/problems.js";
import type { ConfigIssue } from "./config/reasons.js";
import type { Level } from "./config/skill.js";
import type { Contact } from "./contact/contact.js";
import type { RoutingEvent } from "./engine/event.js";
import type { StrategyName } from "./strategies/strategy.js";

export { menuSchema, parseMenu } from "./menus/schemas.js";
export { parseServiceLog, responseStandardSchema, serviceLogSchema } from "./standards/schemas.js";

const bilingual = bilingualSchema as unknown as z.ZodMiniType<{ en: string; id: string }>;
const channel = channelSchema as unknown as z.ZodMiniType<Channel, Channel>;
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const id = z.string().check(z.minLength(1));
const level = z.literal([1, 2, 3, 4, 5] satisfies Level[]);
const levels = z.record(id, level);
const count = z.int().check(z.minimum(1), z.maximum(mostCount));
const durationMs = z.int().check(z.minimum(0), z.maximum(longestMs));
const someMs = z.int().check(z.minimum(1), z.maximum(longestMs));
const priority = z.int().check(z.minimum(-mostPriority), z.maximum(mostPriority));
const place = z.number().check(z.minimum(-mostCount), z.maximum(mostCount));
const tier = z.number().check(z.minimum(0), z.maximum(mostCount));
const optional = z.exactOptional;

const attributes = z.record(z.string(), z.json());

const requirement: z.ZodMiniType = z.union([
  z.strictObject({ skill: id, level: optional(level), maximum: optional(level) }),
  z.strictObject({ language: id, level: optional(level) }),
  z.strictObject({ agents: z.array(id) }),
  z.strictObject({ sites: z.array(id) }),
  z.strictObject({ where: id }),
  z.strictObject({ all: z.array(z.lazy(() => requirement)) }),
  z.strictObject({ any: z.array(z.lazy(() => requirement)) }),
  z.strictObject({ not: z.lazy(() => requirement) }),
]);
const needs = z.union([z.array(requirement), requirement]);

const capacity = z.union([
  z.strictObject({ units: count }),
  z.strictObject({
    slots: z.partialRecord(channel as never, z.int().check(z.minimum(0), z.maximum(mostCount))),
  }),
]);

const membership = z.strictObject({
  queue: id,
  tier: optional(tier),
  position: optional(place),
  priority: optional(place),
  delayMs: optional(durationMs),
  weight: optional(z.number().check(z.minimum(0), z.maximum(mostCount))),
});

const changeable = {
  skills: optional(levels),
  languages: optional(levels),
  capacity: optional(capacity),
  queues: optional(z.array(membership)),
  attributes: optional(attributes),
};

const agent = z.strictObject({ id, name: optional(id), site: optional(id), ...changeable });

const relaxStep = z.strictObject({
  afterMs: durationMs,
  drop: optional(z.array(id)),
  lower: optional(levels),
  widen: optional(z.strictObject({ queues: optional(z.array(id)), tier: optional(tier) })),
  raise: optional(priority),
  fromTier: optional(tier),
  instead: optional(
    z.strictObject({
      queue: optional(id),
      needs: optional(z.nullable(requirement)),
      tier: optional(z.nullable(tier)),
    }),
  ),
});

const strategy = z.union([
  z.enum([
    "longest-idle",
    "round-robin",
    "fewest-calls",
    "least-talk-time",
    "top-down",
    "sequential",
    "ring-all",
    "ring-progressively",
    "random",
    "weighted-random",
    "best-skill",
    "least-loaded",
  ] satisfies StrategyName[]),
  z.strictObject({ name: z.literal("ring-progressively"), everyMs: someMs }),
  z.strictObject({ name: z.literal("ring-all"), atMost: optional(count) }),
]);

const staffing = z.enum(["member", "signed-in", "ready"]);

const queue = z.strictObject({
  id,
  name: optional(bilingual),
  needs: optional(needs),
  relax: optional(z.array(relaxStep)),
  tier: optional(tier),
  strategy: optional(strategy),
  priority: optional(priority),
  order: optional(z.enum(["oldest-first", "newest-first"])),
  maximumWaiting: optional(z.int().check(z.gte(0), z.lte(mostCount))),
  joinWhen: optional(z.enum(["always", "member", "signed-in", "ready"])),
  leaveWithout: optional(z.strictObject({ staffing, afterMs: durationMs })),
  maximumWaitMs: optional(durationMs),
  overflowTo: optional(id),
  keepPlaceMs: optional(durationMs),
  reservationMs: optional(someMs),
  wrapUpMs: optional(durationMs),
  expectedHandleMs: optional(someMs),
});

const route = z.strictObject({
  id,
  when: optional(id),
  steps: z
    .array(
      z.strictObject({
        queue: id,
        needs: optional(needs),
        priority: optional(priority),
        lastsMs: optional(durationMs),
        skipIf: optional(id),
        orderBy: optional(
          z.array(z.strictObject({ attribute: id, descending: optional(z.boolean()) })),
        ),
      }),
    )
    .check(z.minLength(1)),
  isFallback: optional(z.boolean()),
});

const backOff = z.strictObject({
  contactMs: durationMs,
  agentMs: optional(durationMs),
  notReadyAfter: optional(count),
});

const rules = z.strictObject({
  secondsPerPriority: optional(
    z.union([z.literal("strict"), z.int().check(z.minimum(0), z.maximum(mostSecondsPerPriority))]),
  ),
  reservationMs: optional(someMs),
  backOff: optional(
    z.strictObject({
      rejected: backOff,
      "no-answer": backOff,
      busy: backOff,
      unreachable: backOff,
    }),
  ),
  wrapUpMs: optional(durationMs),
  minimumLanguageLevel: optional(level),
  units: optional(z.partialRecord(channel as never, count)),
  preferredAgentMs: optional(durationMs),
  callback: optional(z.strictObject({ attempts: count, retryMs: durationMs })),
});

const shape = z.strictObject({
  agents: z.array(agent),
  queues: optional(z.array(queue).check(z.minLength(1))),
  routes: optional(z.array(route)),
  skills: optional(z.array(z.strictObject({ id, name: bilingual }))),
  sites: optional(z.array(z.strictObject({ id, name: id }))),
  rules: optional(rules),
});

const plan = shape.check((context) => {
  for (const found of configProblems(context.value)) {
    const message = `${found.code} ${JSON.stringify(found.data)}`;
    context.issues.push({ code: "custom", path: [...found.path], message, input: context.value });
  }
});

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
 * The stored part of a configuration: everything but opening hours, which are functions and are added by
 * the program. Its references, figures and loops are looked at too.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { routingConfigSchema } from "@ramah/routing/schemas";
 *
 * parseInput(routingConfigSchema, { agents: [{ id: "sari" }] }).ok; // => true
 * parseInput(routingConfigSchema, { agents: [{ id: "sari", site: "jkt" }] }).ok; // => false
 */
export const routingConfigSchema: Standard<RoutingPlan> = plan as never;

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
 * Takes the stored part of a configuration in: shape, figures and cross references. What passes makes a
 * router without an exception.
 *
 * @param input what came from outside, without opening hours
 * @returns the plan, or every problem with its path: those of its shape, said by `describe` of
 *   `@ramah/core/messages`, or else those of its meaning, said by `describe` of `@ramah/routing/messages`
 * @example
 * import { parseRoutingConfig } from "@ramah/routing/schemas";
 *
 * const parsed = parseRoutingConfig({ agents: [{ id: "sari", skils: { loans: 3 } }] });
 * parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]); // => [["input-unknown-keys", "agents", 0]]
 */
export function parseRoutingConfig(input: unknown): Result<RoutingPlan, InputIssue | ConfigIssue> {
  const parsed = parseInput(shape as unknown as Standard<RoutingPlan>, input);
  if (!parsed.ok) return parsed;
  return unlessIssues<RoutingPlan, InputIssue | ConfigIssue>(
    configProblems(parsed.value),
    () => parsed.value,
  );
}

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

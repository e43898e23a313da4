import {
  type Channel,
  type InputIssue,
  type Instant,
  parseInput,
  type Result,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, channelSchema, instantSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import { checkConfig } from "./check-config.js";
import type { RouterCommand } from "./command.js";
import type { Level, RoutingPlan } from "./config.js";
import { type Contact, signatureOf } from "./contact.js";
import type { RouterState } from "./state.js";
import { compareTurns } from "./turn.js";

const bilingual = bilingualSchema as unknown as z.ZodMiniType<{ en: string; id: string }>;
const channel = channelSchema as unknown as z.ZodMiniType<Channel>;
const id = z.string().check(z.minLength(1));
const level = z.literal([1, 2, 3, 4, 5] satisfies Level[]);
const whole = z.int();
const count = z.int().check(z.gte(0));
const units = z.int().check(z.gte(1));
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
// A year in milliseconds: nobody rings or waits longer, so a larger figure is a slip of units.
const longestMs = 31_536_000_000;
const durationMs = z.int().check(z.gte(0), z.lte(longestMs));
// With a day of head start for each step at most, every place in the order is a whole number.
const priority = z.int().check(z.gte(-1000), z.lte(1000));
const secondsPerPriority = z.int().check(z.gte(0), z.lte(86_400));
const levels = z.record(z.string().check(z.minLength(1)), level);

const agent = z.strictObject({
  id,
  name: id,
  skills: levels,
  languages: levels,
  site: id,
  capacity: units,
  weights: z.exactOptional(z.partialRecord(channel as never, units)),
});

const plan = z
  .strictObject({
    skills: z.array(z.strictObject({ id, name: bilingual })),
    sites: z.array(z.strictObject({ id, name: id })),
    agents: z.array(agent),
    rules: z.strictObject({
      secondsPerPriority,
      reservationMs: z.int().check(z.gte(1), z.lte(longestMs)),
      rejectionHoldMs: durationMs,
      wrapUpMs: durationMs,
      minimumLanguageLevel: level,
      noAnswer: z.enum(["not-ready", "stay-ready"]),
    }),
  })
  .check((context) => {
    // What createRouter would throw on is refused here, so that parsed data never makes it throw.
    for (const found of checkConfig(context.value as unknown as RoutingPlan)) {
      if (found.severity !== "error") continue;
      const message = `${found.code} ${JSON.stringify(found.data)}`;
      context.issues.push({
        code: "custom",
        path: [...found.path],
        message,
        input: context.value,
      });
    }
  });

const requirement = z.strictObject({ skill: id, minimumLevel: level });

const fact = z.strictObject({
  name: id,
  value: z.union([z.string(), z.number(), z.boolean()]),
});

const contact = z.strictObject({
  id,
  channel,
  language: id,
  languageLevel: z.exactOptional(level),
  requires: z.array(requirement),
  priority: z.exactOptional(priority),
  preferredAgent: z.exactOptional(id),
  offeredAt: instant,
  handover: z.exactOptional(
    z.strictObject({
      collected: z.array(fact),
      reason: z.exactOptional(z.string()),
      from: z.exactOptional(id),
      mustRepeat: z.exactOptional(z.array(id)),
    }),
  ),
});

const notReady = z.enum([
  "just-signed-in",
  "no-answer",
  "break",
  "meeting",
  "training",
  "paperwork",
  "other",
]);

const ofAgent = { agentId: id };
const ofBoth = { agentId: id, contactId: id };

const command = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal(["sign-in", "sign-out", "ready"]), ...ofAgent }),
  z.strictObject({ type: z.literal("not-ready"), ...ofAgent, because: notReady }),
  z.strictObject({ type: z.literal("offer-contact"), contact }),
  z.strictObject({ type: z.literal("abandon"), contactId: id }),
  z.strictObject({ type: z.literal(["accept", "reject", "complete", "wrap-up-done"]), ...ofBoth }),
  z.strictObject({
    type: z.literal("transfer"),
    ...ofBoth,
    note: z.strictObject({
      reason: z.string(),
      collected: z.array(fact),
      dropped: z.exactOptional(z.array(id)),
    }),
    requires: z.exactOptional(z.array(requirement)),
    language: z.exactOptional(id),
    priority: z.exactOptional(priority),
    preferredAgent: z.exactOptional(id),
  }),
  z.strictObject({ type: z.literal("tick") }),
]);

const waiting = {
  contact,
  key: whole,
  sequence: count,
  exclusions: z.array(
    z.strictObject({
      agentId: id,
      because: z.enum(["rejected", "no-answer", "transferred"]),
      until: z.nullable(whole),
    }),
  ),
};

const decision = z.strictObject({
  at: instant,
  agentId: id,
  rule: z.enum(["preferred", "only-one", "least-loaded", "longest-idle"]),
  eligible: units,
  idleMs: whole,
  runnerUp: z.nullable(z.strictObject({ agentId: id, byMs: whole })),
  waitedMs: whole,
  passedOver: count,
});

const entry = z.strictObject({
  agentId: id,
  readiness: z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("ready") }),
    z.strictObject({ status: z.literal("not-ready"), because: notReady }),
  ]),
  idleSince: instant,
  idleSequence: count,
  holding: z.array(
    z
      .strictObject({
        ...waiting,
        status: z.enum(["reserved", "connected", "wrapping"]),
        since: instant,
        until: z.nullable(whole),
        decision,
        decidedAfter: count,
      })
      .check(
        // Without an end it would ring for ever; with one, a talk would be cut off.
        z.refine(
          ({ status, until }) => (until === null) === (status === "connected"),
          "an end while it rings or is wrapped up, none while they talk",
        ),
      ),
  ),
});

const state = z
  .strictObject({
    version: z.literal(1),
    at: z.nullable(instant),
    sequence: count,
    counts: z.strictObject({ queued: count, completed: count, abandoned: count }),
    roster: z.array(entry),
    queues: z.array(
      z.strictObject({
        signature: z.string(),
        waiting: z.array(z.strictObject(waiting)).check(z.minLength(1)),
      }),
    ),
  })
  .check(
    z.refine((value) => isInOrder(value as never), "every queue in order, under its signature"),
    z.refine((value) => isConserved(value as never), "every contact once, and none lost"),
  );

function isInOrder({ queues }: RouterState): boolean {
  const signatures = new Set(queues.map(({ signature }) => signature));
  return (
    signatures.size === queues.length &&
    queues.every(({ signature, waiting: line }) =>
      line.every((one, index) => {
        const earlier = line[index - 1];
        const follows = earlier === undefined || compareTurns(earlier, one) < 0;
        return follows && signatureOf(one.contact) === signature;
      }),
    )
  );
}

function isConserved({ roster, queues, counts }: RouterState): boolean {
  const present = [
    ...roster.flatMap(({ holding }) => holding),
    ...queues.flatMap(({ waiting: line }) => line),
  ];
  const ids = new Set(present.map((one) => one.contact.id));
  const agents = new Set(roster.map(({ agentId }) => agentId));
  return (
    ids.size === present.length &&
    agents.size === roster.length &&
    counts.queued === counts.completed + counts.abandoned + present.length
  );
}

/**
 * The stored part of a configuration: skills, sites, agents and rules. Opening hours are functions
 * and are added by the program.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { routingConfigSchema } from "@ramah/routing/schemas";
 *
 * parseInput(routingConfigSchema, { skills: [], sites: [], agents: [] }).ok; // => false
 */
export const routingConfigSchema: Standard<RoutingPlan> = plan as never;

/**
 * A contact as it is offered.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { contactSchema } from "@ramah/routing/schemas";
 *
 * const contact = { id: "c1", channel: "phone", language: "id", requires: [], offeredAt: 0 };
 * parseInput(contactSchema, contact).ok; // => true
 * parseInput(contactSchema, { ...contact, priority: 0.5 }).ok; // => false
 */
export const contactSchema: Standard<Contact> = contact as never;

/**
 * A command to a router.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { routerCommandSchema } from "@ramah/routing/schemas";
 *
 * parseInput(routerCommandSchema, { type: "ready", agentId: "sari" }).ok; // => true
 * parseInput(routerCommandSchema, { type: "dance", agentId: "sari" }).ok; // => false
 */
export const routerCommandSchema: Standard<RouterCommand> = command as never;

/**
 * A snapshot of a router, checked for contacts that are lost, doubled or out of order.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { routerStateSchema } from "@ramah/routing/schemas";
 *
 * const counts = { queued: 0, completed: 0, abandoned: 0 };
 * const snapshot = { version: 1, at: null, sequence: 0, counts, roster: [], queues: [] };
 * parseInput(routerStateSchema, snapshot).ok; // => true
 * parseInput(routerStateSchema, { ...snapshot, counts: { ...counts, queued: 1 } }).ok; // => false
 */
export const routerStateSchema: Standard<RouterState> = state as never;

/**
 * Takes the stored part of a configuration in: shape, figures and cross references. What passes makes
 * a router without an exception.
 *
 * @param input what came from outside, without opening hours
 * @returns the plan, or every problem with its path
 * @example
 * import { parseRoutingConfig } from "@ramah/routing/schemas";
 *
 * const parsed = parseRoutingConfig({ skills: [], sites: [], agents: [{ id: "sari" }] });
 * parsed.ok ? [] : parsed.issues[0].path; // => ["agents", 0, "name"]
 */
export function parseRoutingConfig(input: unknown): Result<RoutingPlan, InputIssue> {
  return parseInput(routingConfigSchema, input);
}

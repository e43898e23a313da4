import {
  type Channel,
  type InputIssue,
  parseInput,
  type Result,
  type Standard,
  unlessIssues,
} from "@ramah/core";
import { bilingualSchema, channelSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import { strategyNames } from "../strategies/strategy.js";
import type { RoutingPlan } from "./config.js";
import { longestMs, mostCount, mostPriority, mostSecondsPerPriority } from "./figures.js";
import { configProblems } from "./problems.js";
import type { Staffing } from "./queue.js";
import type { ConfigIssue } from "./reasons.js";
import type { Level } from "./skill.js";

const bilingual = bilingualSchema as unknown as z.ZodMiniType<{ en: string; id: string }>;
const channel = channelSchema as unknown as z.ZodMiniType<Channel, Channel>;
const id = z.string().check(z.minLength(1));
const level = z.literal([1, 2, 3, 4, 5] satisfies Level[]);
const levels = z.record(id, level);
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const figure = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
const count = whole(1, mostCount);
const countOrNone = whole(0, mostCount);
const durationMs = whole(0, longestMs);
const someMs = whole(1, longestMs);
const priority = whole(-mostPriority, mostPriority);
const place = figure(-mostCount, mostCount);
const share = figure(0, mostCount);
const tier = figure(0, mostCount);
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
  z.strictObject({ slots: z.partialRecord(channel as never, countOrNone) }),
]);

const membership = z.strictObject({
  queue: id,
  tier: optional(tier),
  position: optional(place),
  priority: optional(place),
  delayMs: optional(durationMs),
  weight: optional(share),
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
  z.enum(strategyNames),
  z.strictObject({ name: z.literal("ring-progressively"), everyMs: someMs }),
  z.strictObject({ name: z.literal("ring-all"), atMost: optional(count) }),
]);

const staffing = ["member", "signed-in", "ready"] satisfies Staffing[];

const queue = z.strictObject({
  id,
  name: optional(bilingual),
  needs: optional(needs),
  relax: optional(z.array(relaxStep)),
  tier: optional(tier),
  strategy: optional(strategy),
  priority: optional(priority),
  order: optional(z.enum(["oldest-first", "newest-first"])),
  maximumWaiting: optional(countOrNone),
  joinWhen: optional(z.enum(["always", ...staffing])),
  leaveWithout: optional(z.strictObject({ staffing: z.enum(staffing), afterMs: durationMs })),
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
  secondsPerPriority: optional(z.union([z.literal("strict"), whole(0, mostSecondsPerPriority)])),
  reservationMs: optional(someMs),
  backOff: optional(
    z.strictObject({
      rejected: optional(backOff),
      "no-answer": optional(backOff),
      busy: optional(backOff),
      unreachable: optional(backOff),
    }),
  ),
  wrapUpMs: optional(durationMs),
  minimumLanguageLevel: optional(level),
  units: optional(z.partialRecord(channel as never, count)),
  preferredAgentMs: optional(durationMs),
  callback: optional(z.strictObject({ attempts: optional(count), retryMs: optional(durationMs) })),
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

type Schema = z.ZodMiniType<unknown, unknown>;

/** What events consist of as well. */
export const parts: {
  readonly changeable: Readonly<Record<string, Schema>>;
} & Readonly<
  Record<
    | "agent"
    | "attributes"
    | "channel"
    | "durationMs"
    | "id"
    | "level"
    | "needs"
    | "priority"
    | "relaxStep",
    Schema
  >
> = { agent, attributes, changeable, channel, durationMs, id, level, needs, priority, relaxStep };

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

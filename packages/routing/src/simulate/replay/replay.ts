import { type Instant, refuse } from "@ramah/core";
import type { Agent } from "../../config/agent.js";
import type { RoutingConfig } from "../../config/config.js";
import { defaultRules } from "../../config/default-rules.js";
import { durationMs } from "../../config/figures.js";
import { configProblems } from "../../config/problems.js";
import type { ConfigIssue } from "../../config/reasons.js";
import { type Check, fieldsOf, listOf, number, oneOf } from "../../config/shape.js";
import type { LoggedEvent } from "../../engine/event.js";
import {
  type ClassComparison,
  type ComparisonSaying,
  classComparisons,
  sayingsOf,
} from "../differences.js";
import { runHost } from "../host/run.js";
import type { KernelAgent } from "../kernel/plan.js";
import { agentsOf } from "../kernel/plan-of.js";
import { problemOf } from "../log.js";
import { createCounter, type Recorder } from "../measure/counter.js";
import { type RunFacts, runReport, type SimulationReport } from "../measure/report.js";
import { createTally, type Tally } from "../measure/tally.js";
import type { ReplaySayings } from "../reasons.js";
import { countLog } from "./before.js";
import { follow, type Life } from "./lives.js";
import { type Behaviour, behavioursOf, recordedCustomers } from "./recorded-customers.js";

/** What a replay cannot know; `describe` of `@ramah/routing/messages` finds the words. */
export type ReplaySaying = {
  [Code in keyof ReplaySayings]: { readonly code: Code; readonly data: ReplaySayings[Code] };
}[keyof ReplaySayings];

/** How a log is replayed. */
export interface ReplayOptions {
  /** The configuration the log was written under; the policy itself when left out. */
  readonly recorded?: RoutingConfig;
  /** The seed of the router the log was written by; only strategies that draw lots need it. */
  readonly recordedSeed?: number;
  /** Of everything that has to be drawn, and of the policy's router; 1 when left out. */
  readonly seed?: number;
  /** Beyond the wait they bore, customers stay as others were seen to (`estimated`, when left out) or for ever. */
  readonly patience?: "estimated" | "endless";
  /** What a class of the report is; `queue` when left out. */
  readonly classBy?: "queue" | "language" | "channel";
  /** Answered within this time counts for the service level; 20,000 when left out. */
  readonly withinMs?: number;
  /** Of the intervals, between 0 and 1; 0.95 when left out. */
  readonly confidence?: number;
}

/** How a contact fared; what is not known yet at the end of the log is `waiting`. */
export interface Fate {
  readonly outcome: "answered" | "abandoned" | "timedOut" | "refused" | "waiting";
  readonly agent: string | null;
  /** How long it stood in line, until the end of the log where it still does. */
  readonly waitedMs: number;
}

/** One contact of a log, as it was and as it would have been. */
export interface ReplayedContact {
  readonly contact: string;
  readonly class: string;
  readonly at: Instant;
  readonly before: Fate;
  readonly after: Fate;
}

/** A log under another policy. Plain JSON. */
export interface Replay {
  readonly before: SimulationReport;
  readonly after: SimulationReport;
  /** After less before, paired by stretches of the log. */
  readonly overall: ClassComparison;
  readonly classes: readonly ClassComparison[];
  readonly sayings: readonly ComparisonSaying[];
  /** In the order of the log; a contact that was passed on stands here once for each stay in line. */
  readonly contacts: readonly ReplayedContact[];
  /** What the log could not tell, and what was done about it. */
  readonly unknown: readonly ReplaySaying[];
}

// As in a simulation with one replication.
const batches = 20;

/**
 * Lets the customers of a log come again under another policy: at the same moments, with the same work and
 * the same patience, while everything the router decides is decided anew. What the log cannot know is
 * said, not guessed in silence.
 *
 * @param log what the router was told, in order of time; `readLog` reads it from JSON lines
 * @param policy the configuration to try: other rules, strategies, queues, skills or agents
 * @param options above all `recorded`, the configuration in force when the log was written
 * @returns the report of the log and of the replay, their differences, every contact before and after, and
 *   what could not be known
 * @throws RangeError with `code` and `issues` when a configuration is not sound
 * @example
 * import { rehearse, replay } from "@ramah/routing";
 *
 * const recorded = { agents: [{ id: "sari" }] };
 * const demand = {
 *   classes: [{ name: "calls", arrivals: { at: [0, 1_000] }, handle: { type: "constant", ms: 60_000 } }],
 * } as const;
 * const log = rehearse(recorded, demand, { seed: 1, until: 600_000 });
 * const policy = { ...recorded, rules: { wrapUpMs: 5_000 } };
 * const { contacts } = replay(log, policy, { recorded });
 * contacts.map(({ before, after }) => [before.waitedMs, after.waitedMs]); // => [[0, 0], [59000, 64000]]
 */
export function replay(
  log: readonly LoggedEvent[],
  policy: RoutingConfig,
  options: ReplayOptions = {},
): Replay {
  refuse("replay", replayProblems(log, options));
  const { recorded = policy, seed = 1, patience = "estimated", classBy = "queue" } = options;
  const { withinMs = 20_000, confidence = 0.95 } = options;
  refuse("replay (policy)", configProblems(policy));
  refuse("replay (recorded)", configProblems(recorded));
  // What is no event at all is refused by the router, and told; nothing else may trip over it.
  const sound = log
    .map((event, order) => ({ event, order }))
    .filter(({ event }) => problemOf(event) === undefined);
  const first = sound[0]?.event.at ?? 0;
  const from = sound.reduce((least, { event }) => Math.min(least, event.at), first);
  const until = sound.reduce((most, { event }) => Math.max(most, event.at), first) + 1;
  const { lives, addedAgents, refusals, leftOut } = follow(log, recorded, options.recordedSeed);
  const { behaviours, unknown } = behavioursOf(lives, { seed, patience, until });

  const classNames = [...new Set(lives.map((life) => className(life, classBy)))];
  const classOf = (life: Life): number => classNames.indexOf(className(life, classBy));
  const sides = [sideOf(recorded, addedAgents), sideOf(policy, addedAgents)] as const;
  const facts: RunFacts = {
    classNames,
    from,
    until,
    countFrom: from,
    confidence,
    replications: 1,
    withinMs,
  };
  const counting = (side: Side): Tally =>
    createTally({
      classes: classNames.length,
      agents: side.agents.length,
      observations: batches,
      countFrom: from,
      until,
    });
  const [before, after] = [counting(sides[0]), counting(sides[1])];
  const counterOf = (tally: Tally): ReturnType<typeof createCounter> =>
    createCounter(tally, { classes: classNames.length, withinMs });

  const { agents, agentIds, unitsOf } = sides[0];
  before.events = countLog(
    sound.map(({ event }) => event),
    lives,
    classOf,
    agents,
    agentIds,
    unitsOf,
    counterOf(before),
    until,
  );
  const fates = new Map<number, Fate>();
  const record: Recorder = (contact, _class, outcome, agent, at) => {
    const life = lives[contact] as Life;
    const name = agent < 0 ? null : (sides[1].agentIds[agent] ?? null);
    fates.set(contact, { outcome, agent: name, waitedMs: at - life.at });
  };
  const byClass = classNames.map((_, index) => lives.filter((life) => classOf(life) === index));
  const behaviourOf = new Map<Life, Behaviour>(
    lives.map((life, index) => [life, behaviours[index] as Behaviour]),
  );
  after.events = runHost({
    config: policy,
    seed,
    agents: sides[1].agents,
    agentIds: sides[1].agentIds,
    customers: byClass.map((own) => recordedCustomers(own, behaviourOf)),
    contactOf: (classIndex, item) => contactOf(byClass, classIndex, item),
    script: sound.filter(({ event }) => event.type.startsWith("agent.")),
    absentMs: 60_000,
    from,
    until,
    counter: counterOf(after),
    record,
  });

  const [overall, classes] = classComparisons([before, after], classNames, classNames, confidence);
  const told = classes.length > 1 ? [overall, ...classes] : [overall];
  return {
    before: runReport(before, facts, sides[0].agentIds, "router", []),
    after: runReport(after, facts, sides[1].agentIds, "router", []),
    overall,
    classes,
    sayings: told.flatMap((one) => sayingsOf(one, ["log", "replay"], confidence)),
    contacts: lives.map((life, index) => ({
      contact: life.contact.id,
      class: className(life, classBy),
      at: life.at,
      before: fateOf(life, until),
      after: fates.get(index) ?? { outcome: "waiting", agent: null, waitedMs: until - life.at },
    })),
    unknown: [
      { code: "handle-kept", data: {} },
      ...unknown,
      ...[...leftOut].map(
        ([type, events]): ReplaySaying => ({ code: "events-left-out", data: { type, events } }),
      ),
      ...[...refusals].map(
        ([code, { events, first }]): ReplaySaying => ({
          code: "log-refused",
          data: { code, events, first },
        }),
      ),
    ],
  };
}

const anyNumber: Check = /* @__PURE__ */ number(-1e308, 1e308, false);

const optionFields = (): Readonly<Record<string, Check>> => ({
  "recordedSeed?": anyNumber,
  "seed?": anyNumber,
  "patience?": oneOf("estimated", "endless"),
  "classBy?": oneOf("queue", "language", "channel"),
  "withinMs?": durationMs,
  "confidence?": number(0.01, 0.9999, false),
});

/** A log must be a list of objects; what they say is for the router to judge. */
function replayProblems(log: unknown, options: unknown): readonly ConfigIssue[] {
  const checking = {
    issues: [],
    queue: new Set<string>(),
    site: new Set<string>(),
    skill: undefined,
  };
  listOf(fieldsOf({}))(log, ["log"], checking);
  fieldsOf(optionFields())(options, ["options"], checking);
  return checking.issues;
}

/** A configuration with those who joined in the log. */
interface Side {
  readonly agents: readonly KernelAgent[];
  readonly agentIds: readonly string[];
  readonly unitsOf: (life: Life) => number;
}

function sideOf(config: RoutingConfig, addedAgents: readonly Agent[]): Side {
  const known = new Set(config.agents.map(({ id }) => id));
  const added = addedAgents.filter(({ id }) => !known.has(id));
  const all = { ...config, agents: [...config.agents, ...added] };
  // Who is there when, the log tells.
  const agents = agentsOf(all, { classes: [], shifts: [] });
  const agentIds = all.agents.map(({ id }) => id);
  const units = { ...defaultRules.units, ...config.rules?.units };
  return {
    agents,
    agentIds,
    unitsOf: ({ contact, agent = "" }) =>
      agents[agentIds.indexOf(agent)]?.hasSlots === true ? 1 : (units[contact.channel] ?? 100),
  };
}

/** Contacts of later stays in line need a name of their own: the earlier one may still be there. */
function contactOf(
  byClass: readonly (readonly Life[])[],
  classIndex: number,
  item: number,
): Life["contact"] {
  const life = byClass[classIndex]?.[item] as Life;
  const { contact, visit } = life;
  return visit === 1 ? contact : { ...contact, id: `${contact.id}#${visit}` };
}

const className = ({ contact }: Life, by: NonNullable<ReplayOptions["classBy"]>): string =>
  contact[by] ?? "";

const fateOf = ({ outcome, agent, at, leftAt }: Life, until: Instant): Fate => ({
  outcome: outcome ?? "waiting",
  agent: agent ?? null,
  waitedMs: outcome === "refused" ? 0 : (leftAt ?? until) - at,
});

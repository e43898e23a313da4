import type { RoutingConfig } from "../../config/config.js";
import type { Router } from "../../engine/create-router.js";
import type { Course } from "../host/course.js";
import { runHost } from "../host/run.js";
import type { Source, Visitor } from "../host/visitor.js";
import { agentsOf } from "../kernel/plan-of.js";
import { createCounter, type Recorder } from "../measure/counter.js";
import { type RunFacts, runReport, type SimulationReport } from "../measure/report.js";
import { createTally, type Tally } from "../measure/tally.js";
import { batches } from "../run.js";
import type { Followed } from "./follow.js";
import type { Life } from "./lives.js";

/** How a contact fared. */
export interface Fate {
  /** `waiting` for whoever still stands in line when the log ends. */
  readonly outcome: "answered" | "abandoned" | "timedOut" | "refused" | "waiting";
  /** Who answered, `null` where nobody did. */
  readonly agent: string | null;
  /** Milliseconds in line, up to the end of the log for whoever still stands there. */
  readonly waitedMs: number;
}

/** The log as it was, or under the policy. */
export interface Side {
  readonly tally: Tally;
  readonly report: SimulationReport;
  readonly fateOf: (life: Life) => Fate;
}

/** What both sides share. */
export interface Stage {
  readonly followed: Followed;
  readonly visitorOf: (life: Life) => Visitor;
  readonly classOf: (life: Life) => string;
  readonly facts: RunFacts;
}

/** Lets the customers of a log come to a router, which the log leads for as long as it can. */
export function runSide(
  { followed, visitorOf, classOf, facts }: Stage,
  config: RoutingConfig,
  router: Pick<Router, "apply">,
  course: Pick<Course, "most" | "leaveOut">,
): Side {
  const { lives, steps, absences, addedAgents } = followed;
  const { classNames, from, until, countFrom, withinMs } = facts;
  const known = new Set(config.agents.map(({ id }) => id));
  const all = [...config.agents, ...addedAgents.filter(({ id }) => !known.has(id))];
  const agentIds = all.map(({ id }) => id);
  const classes = classNames.length;
  const agents = all.length;
  const tally = createTally({ classes, agents, observations: batches, countFrom, until });
  const fates = new Map<number, Fate>();
  const record: Recorder = (number, _class, outcome, agent, at) => {
    const { began } = lives[number] as Life;
    fates.set(number, { outcome, agent: agentIds[agent] ?? null, waitedMs: at - began.at });
  };
  tally.events = runHost({
    router,
    config,
    // Who is there when, the log tells.
    agents: agentsOf({ ...config, agents: all }, { classes: [], shifts: [] }),
    agentIds,
    sources: lives.map((life) => sourceOf(life, classNames.indexOf(classOf(life)), visitorOf)),
    course: { ...course, steps, absences },
    absentMs: 60_000,
    from,
    until,
    counter: createCounter(tally, { classes, withinMs }),
    record,
  });
  return {
    tally,
    report: runReport(tally, facts, agentIds, "router", []),
    fateOf: ({ number, began }) =>
      fates.get(number) ?? { outcome: "waiting", agent: null, waitedMs: until - began.at },
  };
}

/** One customer, who comes once. */
function sourceOf(life: Life, classIndex: number, visitorOf: (life: Life) => Visitor): Source {
  const { began, passedOn } = life;
  let hasCome = false;
  return {
    classIndex,
    order: began.order,
    at: () => (hasCome ? Number.POSITIVE_INFINITY : began.at),
    take: () => {
      hasCome = true;
      return visitorOf(life);
    },
    passedOn,
  };
}

import { type Instant, refuse } from "@ramah/core";
import type { RoutingConfig } from "../../config/config.js";
import { configProblems } from "../../config/problems.js";
import { createRouter, type Router } from "../../engine/create-router.js";
import type { LoggedEvent } from "../../engine/event.js";
import { type ClassComparison, type ComparisonSaying, differencesOf } from "../differences.js";
import type { SimulationReport } from "../measure/report.js";
import type { ReplaySaying } from "../reasons.js";
import { type Followed, follow } from "./follow.js";
import type { Life } from "./lives.js";
import { type ReplayOptions, replayProblems } from "./options.js";
import { type Fate, runSide } from "./side.js";
import { visitorsOf } from "./visitors.js";

/** One contact of a log, as it was and as it would have been. */
export interface ReplayedContact {
  /** Id of the contact. */
  readonly contact: string;
  /** What `classBy` asks for, empty where the contact does not say. */
  readonly class: string;
  /** When it began to wait. */
  readonly at: Instant;
  readonly before: Fate;
  readonly after: Fate;
}

/** A log under another policy. Plain JSON. */
export interface Replay {
  /** The log as it was. */
  readonly before: SimulationReport;
  /** The same customers under the policy. */
  readonly after: SimulationReport;
  /** After less before, paired by stretches of the log. */
  readonly overall: ClassComparison;
  readonly classes: readonly ClassComparison[];
  /** The same in sentences, all together first. */
  readonly sayings: readonly ComparisonSaying[];
  /** In the order of the log; a contact that was passed on stands here once for each stay in line. */
  readonly contacts: readonly ReplayedContact[];
  /** What the log could not tell, and what was done about it. */
  readonly unknown: readonly ReplaySaying[];
}

/**
 * Lets the customers of a log come again under another policy: at the same moments, with the same work and
 * the same patience, while everything the router decides is decided anew. Up to the first decision that
 * differs, the log is followed event by event: under its own configuration nothing changes, whatever it
 * holds. From then on everybody does what they did: agents let a contact ring as long, turn it down again,
 * come and go; customers hang up, ask to be called back, are passed on. What the log cannot know is said,
 * not guessed in silence.
 *
 * @param log what the router was told, in order of time; `readLog` reads it from JSON lines
 * @param policy the configuration to try: other rules, strategies, queues, skills or agents
 * @param options above all `recorded`, the configuration in force when the log was written
 * @returns the report of the log and of the replay, their differences, every contact before and after, and
 *   what could not be known
 * @throws RangeError with `code` and `issues` when the log is no list of objects, or a configuration or an
 *   option is not sound; events that the router refuses are listed in `unknown` instead
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
  return replayFrom(log, policy, options, Number.POSITIVE_INFINITY);
}

/**
 * As {@link replay}, but keeps to the log for so many events at most, even where the policy decides as
 * the log shows: what customers and agents do by themselves from then on must be what they did.
 */
export function replayFrom(
  log: readonly LoggedEvent[],
  policy: RoutingConfig,
  options: ReplayOptions,
  most: number,
): Replay {
  refuse("replay", replayProblems(log, options));
  const { recorded = policy, recordedSeed, patience = "estimated", classBy = "queue" } = options;
  const { seed = recordedSeed ?? 1, withinMs = 20_000, confidence = 0.95 } = options;
  refuse("replay (policy)", configProblems(policy));
  refuse("replay (recorded)", configProblems(recorded));
  const followed = follow(log, recorded, recordedSeed);
  const moments = followed.steps.map(({ event }) => event.at);
  const from = moments.reduce((least, at) => Math.min(least, at), moments[0] ?? 0);
  const until = moments.reduce((latest, at) => Math.max(latest, at), from) + 1;
  const { visitorOf, unknown } = visitorsOf(followed.lives, { seed, patience, until });
  const classOf = ({ contact }: Life): string => contact[classBy] ?? "";
  const classNames = [...new Set(followed.lives.map(classOf))];
  const facts = { classNames, from, until, countFrom: from, confidence, replications: 1, withinMs };
  const stage = { followed, visitorOf, classOf, facts };
  const leftOut = new Map<string, number>();
  const leaveOut = (type: string): void => {
    leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
  };
  const before = runSide(stage, recorded, asThen(followed), {
    most: Number.POSITIVE_INFINITY,
    leaveOut,
  });
  const router = createRouter(policy, { seed });
  const after = runSide(stage, policy, router, { most, leaveOut });
  return {
    before: before.report,
    after: after.report,
    ...differencesOf(
      { name: "log", classNames, tally: before.tally },
      { name: "replay", classNames, tally: after.tally },
      confidence,
    ),
    contacts: [...followed.lives]
      // Out of order only where the log is.
      .sort((one, other) => one.began.at - other.began.at)
      .map((life) => ({
        contact: life.contact.id,
        class: classOf(life),
        at: life.began.at,
        before: before.fateOf(life),
        after: after.fateOf(life),
      })),
    unknown: [
      { code: "handle-kept", data: {} },
      ...unknown,
      ...[...leftOut].map(
        ([type, events]): ReplaySaying => ({ code: "events-left-out", data: { type, events } }),
      ),
      ...[...followed.refusals].map(
        ([code, seen]): ReplaySaying => ({ code: "log-refused", data: { code, ...seen } }),
      ),
    ],
  };
}

/** A router that says what was said when the log was written. */
function asThen({ steps }: Followed): Pick<Router, "apply"> {
  let next = 0;
  return { apply: () => steps[next++]?.effects ?? [] };
}

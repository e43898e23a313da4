import { type ReasonOf, refuse } from "@ramah/core";
import type { AnalysisFindings } from "../reasons.js";
import { type AgentFigures, type AgentLine, agentFigures, agentLines } from "./agent-side.js";
import { fairnessProblems } from "./fairness-problems.js";
import { countOvertakes, type Overtakes } from "./overtakes.js";
import type { ServedContact, SignedInAgent } from "./served-contact.js";
import {
  groupLines,
  groupsOf,
  type WaitFigures,
  type WaitLine,
  waitFigures,
} from "./wait-figures.js";

/** A finding of the report, in words by `describe`. */
export type FairnessFinding = ReasonOf<
  Pick<AnalysisFindings, "overtakes-counted" | "waits-spread" | "occupancy-spread">
>;

/** How fairly contacts and agents were treated. */
export interface FairnessReport {
  readonly contacts: WaitFigures & {
    /** Within classes: a later arrival of the same class that was taken first. */
    readonly overtakes: Overtakes;
    /** Between any two contacts, whatever they needed: the price of skills and priorities. */
    readonly overtakesOfAll: Overtakes;
    /** In the order in which they first come up, as in the two that follow. */
    readonly byClass: readonly WaitLine[];
    /** Rows without a language or site are left out of these. */
    readonly byLanguage: readonly WaitLine[];
    readonly bySite: readonly WaitLine[];
  };
  readonly agents: AgentFigures & {
    /** One per agent, in the order given. */
    readonly lines: readonly AgentLine[];
  };
  /** The same for `describe`. */
  readonly findings: readonly FairnessFinding[];
}

/**
 * Reports how fairly a way of routing treated both sides: contacts (who waited how long, who was
 * overtaken) and agents (who worked how much). Give it yesterday's log, or the rows of a simulation
 * before a strategy is chosen.
 *
 * An overtake is a later arrival of the same class that was taken while an earlier one still waited;
 * without priorities there should be none. Waits are of contacts that were taken; those that left are
 * counted apart, since their waits say when they gave up. Occupancy is the share of signed-in time with
 * at least one contact.
 *
 * @param rows contacts, in any order, times in epoch milliseconds
 * @param agents who was there, and how long; every agent of the rows must be among them
 * @returns figures of both sides, and findings for `describe`
 * @throws RangeError with `code` and `issues` when a row or an agent is not one
 * @example
 * import { fairness } from "@ramah/routing";
 *
 * const report = fairness(
 *   [
 *     { id: "c1", class: "order", arrivedAt: 0, startedAt: 9000, endedAt: 20_000, agent: "Sari" },
 *     { id: "c2", class: "order", arrivedAt: 1000, startedAt: 2000, endedAt: 30_000, agent: "Budi" },
 *   ],
 *   [{ id: "Sari", signedInMs: 40_000 }, { id: "Budi", signedInMs: 40_000 }],
 * );
 * report.contacts.overtakes; // => { overtakes: 1, overtaken: 1, most: 1 }
 * report.contacts.meanWaitMs; // => 5000
 * report.agents.lines.map(({ occupancy }) => occupancy); // => [0.275, 0.7]
 */
export function fairness(
  rows: readonly ServedContact[],
  agents: readonly SignedInAgent[],
): FairnessReport {
  refuse("fairness", fairnessProblems(rows, agents));
  const byClass = groupLines(rows, (row) => row.class);
  const byLanguage = groupLines(rows, (row) => row.language);
  const bySite = groupLines(rows, (row) => row.site);
  const overtakes = withinClasses(rows);
  const lines = agentLines(rows, agents);
  const figures = agentFigures(lines);
  return {
    contacts: {
      ...waitFigures(rows),
      overtakes,
      overtakesOfAll: countOvertakes(rows),
      byClass,
      byLanguage,
      bySite,
    },
    agents: { ...figures, lines },
    findings: [
      { code: "overtakes-counted", data: { ...overtakes, contacts: rows.length } },
      ...spread("class", byClass),
      ...spread("language", byLanguage),
      ...spread("site", bySite),
      ...unevenness(lines, figures),
    ],
  };
}

function withinClasses(rows: readonly ServedContact[]): Overtakes {
  const all = { overtakes: 0, overtaken: 0, most: 0 };
  for (const same of groupsOf(rows, (row) => row.class).values()) {
    const { overtakes, overtaken, most } = countOvertakes(same);
    all.overtakes += overtakes;
    all.overtaken += overtaken;
    all.most = Math.max(all.most, most);
  }
  return all;
}

function spread(
  by: AnalysisFindings["waits-spread"]["by"],
  lines: readonly WaitLine[],
): readonly FairnessFinding[] {
  const taken = lines.filter(({ served }) => served > 0);
  return extremes(taken, ({ meanWaitMs }) => meanWaitMs).map(([longest, shortest]) => ({
    code: "waits-spread",
    data: {
      by,
      longest: longest.name,
      longestMs: longest.meanWaitMs,
      shortest: shortest.name,
      shortestMs: shortest.meanWaitMs,
    },
  }));
}

function unevenness(
  lines: readonly AgentLine[],
  { evennessOfOccupancy: evenness }: AgentFigures,
): readonly FairnessFinding[] {
  return extremes(lines, ({ occupancy }) => occupancy).map(([busiest, idlest]) => ({
    code: "occupancy-spread",
    data: {
      busiest: busiest.id,
      highest: busiest.occupancy,
      idlest: idlest.id,
      lowest: idlest.occupancy,
      evenness,
    },
  }));
}

/** The line with the highest value and that with the lowest; nothing where there are not two to compare. */
function extremes<Line>(
  lines: readonly Line[],
  figureOf: (line: Line) => number,
): readonly (readonly [highest: Line, lowest: Line])[] {
  const [first] = lines;
  if (first === undefined || lines.length < 2) return [];
  const highest = lines.reduce(
    (best, line) => (figureOf(line) > figureOf(best) ? line : best),
    first,
  );
  const lowest = lines.reduce(
    (best, line) => (figureOf(line) < figureOf(best) ? line : best),
    first,
  );
  return [[highest, lowest]];
}

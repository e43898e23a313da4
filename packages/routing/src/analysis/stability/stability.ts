import { type ReasonOf, refuse } from "@ramah/core";
import { modelProblems } from "../model-problems.js";
import type { AnalysisFindings, AnalysisProblems } from "../reasons.js";
import type { SkillModel } from "../skill-model.js";
import { type Bipartite, mostOverloaded } from "./minimum-cut.js";

/** Classes that share their agents, and how much of those agents' time they take. */
export interface Bottleneck {
  /** Names, in the order of the model. */
  readonly classes: readonly string[];
  /** Numbers, in the model, of the groups that serve any of these classes. */
  readonly groups: readonly number[];
  /** Contacts of these classes per unit of time. */
  readonly arrivalRate: number;
  /** Contacts that all these groups together finish per unit of time, when they do nothing else. */
  readonly serviceRate: number;
  /** Arrivals as a share of what can be finished: 1.03 is overloaded by 3 percent, 0.9 has room. */
  readonly load: number;
}

/** What a bottleneck comes to: too much, or the least room; in words by `describe`. */
export type StabilityFinding = ReasonOf<
  Pick<AnalysisProblems, "overloaded-classes"> & Pick<AnalysisFindings, "tightest-classes">
>;

/** Whether queues stay finite, and what decides it. */
export interface Stability {
  /** True when every set of classes has room to spare: an exact fit is not enough. */
  readonly isStable: boolean;
  /** The factor by which all arrivals may grow until the first queue grows for ever; below 1 when one does. */
  readonly growth: number;
  /** The classes that decide: each line by itself reaches the highest load of all sets of classes. */
  readonly bottlenecks: readonly Bottleneck[];
  /** The same for `describe`, one line per bottleneck. */
  readonly findings: readonly StabilityFinding[];
}

/**
 * Tells whether a skill matrix can carry its contacts: for every set of classes, fewer must arrive than
 * all who can serve any of them can finish. Of the many sets, a minimum cut finds the one that decides.
 *
 * The condition is necessary under every way of routing. It is sufficient when no able agent idles while
 * a contact waits and the one that waited longest is served first (first come first served among able
 * agents); with fixed preferences or strict priorities a queue can grow even so.
 *
 * @param model classes with arrivals and groups with speeds, per the same unit of time
 * @returns whether queues stay finite, how much all arrivals may grow, and the sets that decide
 * @throws RangeError with `code` and `issues` when the model is not one
 * @see Adan and Weiss, A skill based parallel service system under FCFS-ALIS, Stochastic Systems 4 (2014)
 * @example
 * import { stability } from "@ramah/routing";
 *
 * const desk = stability({
 *   classes: [
 *     { name: "Indonesian", arrivalRate: 6.18 },
 *     { name: "English", arrivalRate: 2 },
 *   ],
 *   groups: [
 *     { count: 3, serviceRate: 2, serves: ["Indonesian"] },
 *     { count: 4, serviceRate: 1, serves: ["English"] },
 *   ],
 * });
 * desk.isStable; // => false
 * desk.bottlenecks.map(({ classes, load }) => [classes, Number(load.toFixed(2))]); // => [[["Indonesian"], 1.03]]
 */
export function stability(model: SkillModel): Stability {
  refuse("stability", modelProblems(model));
  const network = networkOf(model);
  // Newton's method on the ratio (Dinkelbach 1967): each cut under the present ratio lowers it, until none does.
  let growth = Number.POSITIVE_INFINITY;
  let deciding = network.demand.flatMap((rate, one) => (rate > 0 ? [one] : []));
  while (deciding.length > 0) {
    const ratio = 1 / loadOf(network, deciding);
    if (!(ratio < growth * (1 - rounding))) break;
    growth = ratio;
    const cut = ratio === 0 ? [] : mostOverloaded(network, ratio);
    if (cut.length > 0) deciding = [...cut];
  }
  // Rounding may let a part into the last cut that is not quite as tight: it does not decide.
  const bottlenecks = parts(network, deciding)
    .map((part) => bottleneckOf(model, network, part))
    .filter(({ load }) => load === Number.POSITIVE_INFINITY || load * growth >= 1 - 1e-9);
  return {
    isStable: growth > 1 + rounding,
    growth,
    bottlenecks,
    findings: bottlenecks.map(findingOf),
  };
}

// Rates that were added up and divided fit exactly only but for this.
const rounding = 1e-12;

function findingOf({ classes, arrivalRate, serviceRate, load }: Bottleneck): StabilityFinding {
  return load < 1 - rounding
    ? { code: "tightest-classes", data: { classes, load } }
    : { code: "overloaded-classes", data: { classes, arrivalRate, serviceRate } };
}

function networkOf({ classes, groups }: SkillModel): Bipartite {
  return {
    demand: classes.map(({ arrivalRate }) => arrivalRate),
    capacity: groups.map(({ count, serviceRate }) => count * serviceRate),
    servedBy: classes.map(({ name }) =>
      groups.flatMap(({ count, serves }, group) =>
        count > 0 && serves.includes(name) ? [group] : [],
      ),
    ),
  };
}

const groupsOf = ({ servedBy }: Bipartite, classes: readonly number[]): readonly number[] =>
  [...new Set(classes.flatMap((one) => servedBy[one] ?? []))].sort((one, other) => one - other);

const sumOf = (rates: readonly number[], which: readonly number[]): number =>
  which.reduce((sum, one) => sum + (rates[one] ?? 0), 0);

const loadOf = (network: Bipartite, classes: readonly number[]): number =>
  sumOf(network.demand, classes) / sumOf(network.capacity, groupsOf(network, classes));

/** Classes without a common agent do not burden each other: each such part decides by itself. */
function parts(network: Bipartite, classes: readonly number[]): readonly (readonly number[])[] {
  let found: { classes: number[]; groups: Set<number> }[] = [];
  for (const one of classes) {
    const groups = new Set(network.servedBy[one]);
    const touching = found.filter((part) => [...groups].some((group) => part.groups.has(group)));
    found = found.filter((part) => !touching.includes(part));
    found.push({
      classes: [...touching.flatMap((part) => part.classes), one].sort((a, b) => a - b),
      groups: new Set([...groups, ...touching.flatMap((part) => [...part.groups])]),
    });
  }
  return found.map((part) => part.classes).sort(([a = 0], [b = 0]) => a - b);
}

function bottleneckOf(
  { classes }: SkillModel,
  network: Bipartite,
  part: readonly number[],
): Bottleneck {
  const groups = groupsOf(network, part);
  const arrivalRate = sumOf(network.demand, part);
  const serviceRate = sumOf(network.capacity, groups);
  const names = part.map((one) => classes[one]?.name ?? "");
  return { classes: names, groups, arrivalRate, serviceRate, load: arrivalRate / serviceRate };
}

import { refuse } from "@ramah/core";
import { modelProblems } from "../model-problems.js";
import type { AnalysisProblem } from "../reasons.js";
import type { SkillModel } from "../skill-model.js";
import { stability } from "../stability/stability.js";
import { type Component, componentsOf } from "./components.js";
import { statesOf } from "./lattice.js";
import {
  type SteadyState,
  steadyStateOf,
  type Tallies,
  talliesOf,
  type WaitMoments,
} from "./tallies.js";

// A state takes 8 bytes, up to 32 where somebody may wait: 20 million states take up to 640 megabytes, and the
// places of 24 groups half a gigabyte more.
const largestStates = 20_000_000;
// One bit of a 32-bit number per group.
const largestGroups = 24;

/** A model whose steady state is known. */
export interface Solution {
  readonly components: readonly { readonly steady: SteadyState; readonly tallies: Tallies }[];
  /** By class of the model. */
  readonly waits: readonly WaitMoments[];
  /** By group of the model: mean number of busy agents. */
  readonly busy: readonly number[];
}

/** Solves a model, or throws the refusal of the function that was asked. */
export function solve(asked: string, model: SkillModel): Solution {
  refuse(asked, modelProblems(model));
  refuse(asked, classesWithoutAgents(model));
  refuse(asked, overloads(model));
  const parts = componentsOf(model);
  refuse(asked, parts.flatMap(tooLarge));

  const never: WaitMoments = { probability: 0, mean: 0, square: 0 };
  const waits = model.classes.map(() => never);
  const busy = model.groups.map(() => 0);
  const components = parts.map((component) => {
    const steady = steadyStateOf(component);
    const tallies = talliesOf(steady);
    for (const [at, { parts: classes }] of component.classes.entries()) {
      for (const one of classes) waits[one] = tallies.waits[at] ?? never;
    }
    for (const [at, { parts: groups, count }] of component.groups.entries()) {
      for (const group of groups) {
        busy[group] = ((tallies.busy[at] ?? 0) * (model.groups[group]?.count ?? 0)) / count;
      }
    }
    refuse(asked, imprecise(component, tallies));
    return { steady, tallies };
  });
  return { components, waits, busy };
}

function classesWithoutAgents({ classes, groups }: SkillModel): AnalysisProblem[] {
  return classes.flatMap(({ name }, index) =>
    groups.some(({ count, serves }) => count > 0 && serves.includes(name))
      ? []
      : [
          {
            code: "class-without-agents",
            path: ["classes", index],
            data: { class: name },
          } as const,
        ],
  );
}

function overloads(model: SkillModel): AnalysisProblem[] {
  const { isStable, bottlenecks } = stability(model);
  if (isStable) return [];
  return bottlenecks.map(({ classes, arrivalRate, serviceRate }) => ({
    code: "overloaded-classes",
    path: ["classes"],
    data: { classes, arrivalRate, serviceRate },
  }));
}

function tooLarge(component: Component): AnalysisProblem[] {
  const states = statesOf(component);
  const groups = component.groups.length;
  if (states <= largestStates && groups <= largestGroups) return [];
  const data = { states, limit: largestStates, groups };
  return [{ code: "too-many-states", path: ["groups"], data }];
}

/** Whatever comes must be served: if the busy agents do not finish what arrives, rounding has won. */
function imprecise({ groups, classes }: Component, { busy, waits }: Tallies): AnalysisProblem[] {
  const arrivals = classes.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
  const finished = groups.reduce(
    (sum, { serviceRate }, at) => sum + serviceRate * (busy[at] ?? 0),
    0,
  );
  const isExact =
    Math.abs(finished - arrivals) <= 1e-7 * arrivals &&
    waits.every(({ mean, square }) => Number.isFinite(mean) && Number.isFinite(square));
  return isExact ? [] : [{ code: "beyond-precision", path: [], data: {} }];
}

import type { StepDraft } from "./draft.js";
import { canReach, pathTo, reach, unreached } from "./graph.js";
import type { Linked } from "./link.js";
import type { Report } from "./report.js";

/** Checks where a call can get stuck, what it never reaches, and what it can leave unsaid. */
export function checkFlow(steps: readonly StepDraft[], linked: Linked, report: Report): void {
  const { graph, duties, isLoose } = linked;
  const titleOf = (step: number): string => steps[step]?.title.span.text ?? "";

  const isTerminal = ({ isEnd, transfer }: StepDraft): boolean => isEnd || transfer !== undefined;
  const goals: number[] = [];
  for (const [at, step] of steps.entries()) {
    const isDeadEnd = step.options.length === 0 && !isTerminal(step);
    if (isDeadEnd) report.error("dead-end", step.title.span, { step: titleOf(at) });
    if (isDeadEnd || isTerminal(step) || isLoose.has(at)) goals.push(at);
  }
  const ending = canReach(graph, goals);
  const from = reach(graph, () => false);
  for (const [at, step] of steps.entries()) {
    if (!ending.has(at)) report.error("no-way-to-end", step.title.span, { step: titleOf(at) });
    if (from[at] === unreached) {
      report.warning("unreachable-step", step.title.span, { step: titleOf(at) });
    }
  }

  for (const { draft, step, before } of duties) {
    const around = reach(graph, (at) => at === step);
    if (around[before] === unreached) continue;
    report.error("must-say-bypassed", draft.span, {
      obligation: draft.obligation,
      before: titleOf(before),
      path: pathTo(around, before).map(titleOf),
    });
  }
}

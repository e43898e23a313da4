import type { Fact } from "../fact.js";
import { type Guard, guardFacts, knowledgeFacts } from "../guard.js";
import { tryGuards } from "./cells.js";
import type { GuardDraft, OptionDraft, StatementDraft, StepDraft } from "./draft.js";
import { reach, unreached } from "./graph.js";
import type { Linked } from "./link.js";
import type { FactNames } from "./names.js";
import type { Report } from "./report.js";

/** Checks what guards read and whether the options of a step leave a situation without a way on. */
export function checkGuards(
  steps: readonly StepDraft[],
  linked: Linked,
  names: FactNames,
  report: Report,
): void {
  const knowledge = assignments(steps, linked);
  for (const [at, step] of steps.entries()) {
    const known = new Set<string>();
    // Notes are made when the step is entered, before anything in it is asked.
    for (const statement of step.statements) {
      if (statement.kind === "note") checkReading(statement.guard, at, known);
      for (const fact of statement.kind === "note" ? assignedBy(statement) : []) known.add(fact);
    }
    for (const statement of step.statements) {
      if (statement.kind === "note" || statement.kind === "must-say") continue;
      checkReading(statement.guard, at, known);
      for (const fact of assignedBy(statement)) known.add(fact);
    }
    for (const option of step.options) checkReading(option.guard, at, known);
    checkOptions(step, (fact) => known.has(fact) || knowledge.isSure(fact, at));
  }

  function checkReading(draft: GuardDraft | undefined, at: number, known: ReadonlySet<string>) {
    if (draft?.guard === undefined) return;
    checkTruth(draft, draft.guard);
    const tested = knowledgeFacts(draft.guard);
    for (const fact of guardFacts(draft.guard, "values")) {
      if (!knowledge.isOwn(fact) || known.has(fact) || tested.includes(fact)) continue;
      if (!knowledge.isSure(fact, at)) report.warning("fact-perhaps-unasked", draft.span, { fact });
    }
  }

  function checkTruth(draft: GuardDraft, guard: Guard): void {
    const [verdict] = tryGuards([guard], factByKey, () => false)?.guards ?? [];
    if (verdict?.everTrue === false) report.warning("guard-never-true", draft.span, {});
    if (verdict?.everFalse === false) report.warning("guard-always-true", draft.span, {});
  }

  function checkOptions(step: StepDraft, isKnown: (fact: string) => boolean): void {
    reportShadowed(step.options, report);
    const isFree = step.isEnd || step.transfer !== undefined || step.options.length === 0;
    if (isFree || step.options.some(({ guard }) => guard === undefined)) return;
    const guards = step.options.flatMap(({ guard }) => (guard?.guard ? [guard.guard] : []));
    // A guard that could not be read was reported already.
    if (guards.length < step.options.length) return;
    const title = step.title.span;
    const verdict = tryGuards(guards, factByKey, isKnown);
    if (verdict === undefined) {
      report.warning("options-not-proved", title, { step: title.text });
    } else if (verdict.gap !== undefined) {
      const { gap } = verdict;
      const facts = verdict.facts.map((fact) => ({
        fact,
        value: gap[fact] ?? ("unknown" as const),
      }));
      report.error("options-run-out", title, { step: title.text, facts });
    }
  }

  function factByKey(key: string): Fact | undefined {
    return names.byName.get(key);
  }
}

/** An option after one with the same label and no guard is never reached. */
function reportShadowed(options: readonly OptionDraft[], report: Report): void {
  const certain = new Map<string, number>();
  for (const { label, guard, span } of options) {
    const key = JSON.stringify(Object.values(label.words)[0]);
    const firstLine = certain.get(key);
    if (firstLine !== undefined) report.warning("option-shadowed", span, { firstLine });
    else if (guard === undefined) certain.set(key, span.line.number);
  }
}

/** The facts that a statement surely fills. */
function assignedBy(statement: StatementDraft): readonly string[] {
  if (statement.kind === "ask" && statement.guard === undefined) {
    return statement.fact === undefined ? [] : [statement.fact];
  }
  if (statement.kind === "note" && statement.guard === undefined) {
    return statement.assignments.map(({ fact }) => fact);
  }
  return [];
}

/** Which facts the script fills itself, and whether one is filled on every way to a step. */
function assignments(
  steps: readonly StepDraft[],
  linked: Linked,
): {
  readonly isOwn: (fact: string) => boolean;
  readonly isSure: (fact: string, step: number) => boolean;
} {
  const own = new Set<string>();
  const assigning = new Map<string, Set<number>>();
  for (const [at, { statements }] of steps.entries()) {
    for (const statement of statements) {
      if (statement.kind === "ask" && statement.fact !== undefined) own.add(statement.fact);
      if (statement.kind === "note") for (const { fact } of statement.assignments) own.add(fact);
      for (const fact of assignedBy(statement)) {
        assigning.set(fact, (assigning.get(fact) ?? new Set()).add(at));
      }
    }
  }
  const around = new Map<string, Int32Array>();
  return {
    isOwn: (fact) => own.has(fact),
    isSure: (fact, step) => {
      const blocks = assigning.get(fact);
      if (blocks === undefined) return false;
      const from = around.get(fact) ?? reach(linked.graph, (at) => blocks.has(at));
      around.set(fact, from);
      return from[step] === unreached;
    },
  };
}

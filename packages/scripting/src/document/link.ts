import { fold, nearestName, slug } from "../name.js";
import type { BodyDraft, OptionDraft, StatementDraft, StepDraft } from "./draft.js";
import type { Graph } from "./graph.js";
import type { Span } from "./lines.js";
import { suggestion } from "./names.js";
import type { Report } from "./report.js";

/** A must-say with its two steps looked up. */
export interface Duty {
  readonly draft: Extract<StatementDraft, { kind: "must-say" }>;
  /** Index of the step in which it is said. */
  readonly step: number;
  /** Index of the step that it protects. */
  readonly before: number;
}

/** A document with every name of a step looked up. */
export interface Linked {
  readonly graph: Graph;
  readonly targets: ReadonlyMap<OptionDraft, number>;
  readonly duties: readonly Duty[];
  /** Steps with an option that leads nowhere known: nothing can be proved of where they lead. */
  readonly isLoose: ReadonlySet<number>;
}

/** Looks up steps by the name of their heading in any language. */
export function linkSteps(body: BodyDraft, start: Span | undefined, report: Report): Linked {
  const { steps } = body;
  const index = indexSteps(steps, report);
  const names = steps.flatMap(({ title }) => Object.values(title.names));
  // Comparing costs time: in a long document with many slips only the first get a suggestion.
  let suggestionsLeft = Math.min(200, Math.ceil(40_000 / Math.max(1, names.length)));
  const find = (span: Span): { readonly step?: number; readonly guessed: boolean } => {
    const step = index.get(slug(span.text));
    if (step !== undefined) return { step, guessed: false };
    const nearest = suggestionsLeft-- > 0 ? nearestName(span.text, names) : undefined;
    report.error("undefined-step", span, { step: span.text, ...suggestion(nearest) });
    // The step that was probably meant stands in, so that one slip is told once and not in its consequences.
    const guess = nearest === undefined ? undefined : index.get(slug(nearest));
    return guess === undefined ? { guessed: true } : { step: guess, guessed: true };
  };

  const targets = new Map<OptionDraft, number>();
  const isLoose = new Set<number>();
  const next = steps.map(({ options }, at) =>
    options.flatMap((option) => {
      const target = option.target === undefined ? undefined : find(option.target).step;
      if (target === undefined) {
        isLoose.add(at);
        return [];
      }
      targets.set(option, target);
      return [target];
    }),
  );
  const duties = linkDuties(steps, (span) => find(span).step, report);
  const startStep = start === undefined ? 0 : (find(start).step ?? 0);
  return { graph: { start: steps.length === 0 ? -1 : startStep, next }, targets, duties, isLoose };
}

/** By the names in all languages: a document in two languages may point with either. */
function indexSteps(steps: readonly StepDraft[], report: Report): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [at, { title }] of steps.entries()) {
    const slugs = new Set(Object.values(title.names).map(slug));
    const double = [...slugs].find((name) => index.has(name));
    const first = double === undefined ? undefined : steps[index.get(double) ?? -1];
    if (first !== undefined) {
      report.error("duplicate-step", title.span, {
        step: title.span.text,
        firstLine: first.title.span.line.number,
      });
    }
    for (const name of slugs) if (name !== "" && !index.has(name)) index.set(name, at);
  }
  return index;
}

/** A must-say needs both its steps: where it is said and what it protects. */
function linkDuties(
  steps: readonly StepDraft[],
  find: (span: Span) => number | undefined,
  report: Report,
): readonly Duty[] {
  const duties: Duty[] = [];
  const firstLines = new Map<string, number>();
  for (const [step, { statements }] of steps.entries()) {
    for (const draft of statements) {
      if (draft.kind !== "must-say") continue;
      const obligation = fold(draft.obligation);
      const firstLine = firstLines.get(obligation);
      if (draft.words === undefined) {
        report.error("must-say-without-words", draft.span, { obligation });
      }
      if (firstLine !== undefined) {
        report.error("duplicate-must-say", draft.span, { obligation, firstLine });
      }
      firstLines.set(obligation, firstLine ?? draft.span.line.number);
      const before = draft.before === undefined ? undefined : find(draft.before);
      if (before !== undefined) duties.push({ draft, step, before });
    }
  }
  return duties;
}

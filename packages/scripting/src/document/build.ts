import type { Guard } from "../guard.js";
import { contentHashOf } from "../hash.js";
import { slug } from "../name.js";
import type { Obligation, Script, ScriptOption, ScriptStep, Statement } from "../script.js";
import type { BodyDraft, GuardDraft, StatementDraft, StepDraft, TextDraft } from "./draft.js";
import type { FrontMatter } from "./front-matter.js";
import type { Linked } from "./link.js";

/** Makes the script of a document in which no error was found. */
export function buildScript(front: FrontMatter, body: BodyDraft, linked: Linked): Script {
  const { steps } = body;
  const idOf = (step: number): string => steps[step]?.id ?? "";
  const content: Omit<Script, "contentHash"> = {
    v: 1,
    id: front.id ?? "",
    title: body.title?.names ?? {},
    locales: front.locales,
    start: idOf(linked.graph.start),
    facts: front.facts,
    steps: steps.map((step) => buildStep(step, linked, idOf)),
    obligations: linked.duties.map(
      ({ draft, step, before }): Obligation => ({
        id: draft.obligation,
        words: draft.words?.words ?? {},
        step: idOf(step),
        before: idOf(before),
      }),
    ),
    sources: front.sources,
  };
  const { v, id, title, ...rest } = content;
  return { v, id, title, contentHash: contentHashOf(content), ...rest };
}

/** Ids of options are made from their words, so that a stored call survives moving a line. */
function buildStep(step: StepDraft, linked: Linked, idOf: (step: number) => string): ScriptStep {
  const taken = new Set<string>();
  return {
    id: step.id,
    title: step.title.names,
    statements: step.statements.map(buildStatement),
    options: step.options.map(
      (option): ScriptOption => ({
        id: uniqueId(option.label, taken),
        label: option.label.words,
        target: idOf(linked.targets.get(option) ?? -1),
        ...guardOf(option.guard),
        line: option.span.line.number,
      }),
    ),
    ...(step.transfer === undefined ? {} : { transfer: step.transfer }),
    isEnd: step.isEnd,
    line: step.title.span.line.number,
  };
}

function buildStatement(statement: StatementDraft): Statement {
  const guard = "guard" in statement ? guardOf(statement.guard) : {};
  if ("text" in statement) {
    const { kind, text } = statement;
    return { kind, words: text.words, ...guard, line: text.span.line.number };
  }
  const line = statement.span.line.number;
  switch (statement.kind) {
    case "ask":
      return {
        kind: "ask",
        fact: statement.fact ?? "",
        ...(statement.question === undefined ? {} : { question: statement.question.words }),
        ...guard,
        line,
      };
    case "note":
      return { kind: "note", assignments: statement.assignments, ...guard, line };
    case "must-say":
      return { kind: "must-say", obligation: statement.obligation, line };
  }
}

const guardOf = (draft: GuardDraft | undefined): { readonly guard?: Guard } =>
  draft?.guard === undefined ? {} : { guard: draft.guard };

/** The words of a label as an id; the second of the same words ends in -2. */
function uniqueId({ words }: TextDraft, taken: Set<string>): string {
  const [template = []] = Object.values(words);
  const plain = template.map((part) => (typeof part === "string" ? part : part.fact)).join(" ");
  const base = slug(plain) || "option";
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

import type { Path } from "@ramah/core";
import { type FactValue, factValue } from "./fact.js";
import { type Guard, guardFacts } from "./guard.js";
import type { Script, Words } from "./script.js";
import type { HeldFact, Session } from "./session/session.js";

/** A broken rule and the path to it; the rule is told in English, as `input-rule` wants it. */
export interface Fault {
  readonly path: Path;
  readonly rule: string;
}

/** Finds what does not hold together in a script whose shape is right. */
export function scriptFaults(script: Script): readonly Fault[] {
  const faults: Fault[] = [];
  const steps = new Set(script.steps.map(({ id }) => id));
  const facts = new Map(script.facts.map((fact) => [fact.key, fact]));
  const obligations = new Set(script.obligations.map(({ id }) => id));
  const must = (isSound: boolean, path: Path, rule: string): void => {
    if (!isSound) faults.push({ path, rule });
  };
  const mustKnow = (fact: string, path: Path): void =>
    must(facts.has(fact), path, "a declared fact");
  const mustFit = (key: string, value: FactValue, path: Path): void => {
    const fact = facts.get(key);
    mustKnow(key, path);
    if (fact !== undefined)
      must(factValue(fact, value) === value, path, "a value of the fact's domain");
  };
  const checkWords = (words: Words, path: Path): void => {
    must(words[script.locales[0]] !== undefined, path, "a text in the script's first language");
    for (const template of Object.values(words)) {
      for (const part of template) if (typeof part === "object") mustKnow(part.fact, path);
    }
  };
  const checkGuard = (guard: Guard | undefined, path: Path): void => {
    if (guard === undefined) return;
    for (const fact of guardFacts(guard)) mustKnow(fact, path);
    if (facts.size > 0) checkComparisons(guard, path, mustFit);
  };

  must(steps.size === script.steps.length, ["steps"], "ids that differ");
  must(facts.size === script.facts.length, ["facts"], "keys that differ");
  must(obligations.size === script.obligations.length, ["obligations"], "ids that differ");
  must(steps.has(script.start), ["start"], "a step of the script");
  for (const [at, { id, words, step, before }] of script.obligations.entries()) {
    must(steps.has(step), ["obligations", at, "step"], "a step of the script");
    must(steps.has(before), ["obligations", at, "before"], "a step of the script");
    checkWords(words, ["obligations", at, "words"]);
    must(id !== "", ["obligations", at, "id"], "an id");
  }
  for (const [at, step] of script.steps.entries()) {
    for (const [index, statement] of step.statements.entries()) {
      const path = ["steps", at, "statements", index];
      if (statement.kind !== "must-say") checkGuard(statement.guard, [...path, "guard"]);
      if ("words" in statement) checkWords(statement.words, [...path, "words"]);
      if (statement.kind === "must-say") {
        must(obligations.has(statement.obligation), path, "an obligation of the script");
      }
      if (statement.kind === "ask") mustKnow(statement.fact, [...path, "fact"]);
      if (statement.kind === "ask" && statement.question) checkWords(statement.question, path);
      if (statement.kind !== "note") continue;
      for (const { fact, value } of statement.assignments) mustFit(fact, value, path);
    }
    const optionIds = new Set(step.options.map(({ id }) => id));
    must(optionIds.size === step.options.length, ["steps", at, "options"], "ids that differ");
    for (const [index, option] of step.options.entries()) {
      const path = ["steps", at, "options", index];
      must(steps.has(option.target), [...path, "target"], "a step of the script");
      checkWords(option.label, [...path, "label"]);
      checkGuard(option.guard, [...path, "guard"]);
    }
  }
  return faults;
}

/** A parsed document cannot compare a fact with what it never holds; stored JSON can. */
function checkComparisons(
  guard: Guard,
  path: Path,
  mustFit: (fact: string, value: FactValue, path: Path) => void,
): void {
  if (guard.op === "not") checkComparisons(guard.part, path, mustFit);
  if (guard.op === "compare") mustFit(guard.fact, guard.value, path);
  if (guard.op !== "and" && guard.op !== "or") return;
  for (const part of guard.parts) checkComparisons(part, path, mustFit);
}

/** Finds what in a stored session does not belong to its script. */
export function sessionFaults(script: Script, session: Session): readonly Fault[] {
  const steps = new Set(script.steps.map(({ id }) => id));
  const facts = new Map(script.facts.map((fact) => [fact.key, fact]));
  const faults: Fault[] = [];
  const checkHeld = (held: Readonly<Record<string, HeldFact | null>>, path: Path): void => {
    for (const [key, entry] of Object.entries(held)) {
      const fact = facts.get(key);
      const fits = fact !== undefined && (!entry || factValue(fact, entry.value) === entry.value);
      if (!fits) faults.push({ path: [...path, key], rule: "a fact of the script and its domain" });
    }
  };
  const checkStep = (step: string, path: Path): void => {
    if (!steps.has(step)) faults.push({ path, rule: "a step of the script" });
  };
  checkStep(session.step, ["step"]);
  checkHeld(session.facts, ["facts"]);
  checkHeld(session.before, ["before"]);
  for (const [at, visit] of session.trail.entries()) {
    checkStep(visit.step, ["trail", at, "step"]);
    checkHeld(visit.before, ["trail", at, "before"]);
  }
  const areSame =
    session.obligations.length === script.obligations.length &&
    session.obligations.every(({ id }, at) => id === script.obligations[at]?.id);
  if (!areSame)
    faults.push({ path: ["obligations"], rule: "the must-says of the script in order" });
  return faults;
}

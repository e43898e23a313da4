import type { Instant } from "@ramah/core";
import type { FactSource, FactValue, Names } from "../fact.js";
import { evaluate } from "../guard.js";
import type { ScriptEffect, ToldFact } from "../reasons.js";
import type { Script } from "../script.js";
import { shownValue } from "./render.js";
import { type HeldFact, type Session, stepOf, valuesOf } from "./session.js";

/** What came of an event: the session after it, and its effects in order. */
export interface Progress {
  readonly session: Session;
  readonly effects: readonly ScriptEffect[];
}

/** Sets a fact and, unless it comes from the records, remembers what was before for going back. */
export function setFact(
  session: Session,
  key: string,
  value: FactValue,
  source: FactSource,
  at: Instant,
): Session {
  const held: HeldFact = { value, source, at };
  const facts = { ...session.facts, [key]: held };
  const isChangedHere = Object.hasOwn(session.before, key);
  if (source === "crm") {
    // What was before is out of date: going back leads to what the records told.
    return isChangedHere
      ? { ...session, facts, before: { ...session.before, [key]: held } }
      : { ...session, facts };
  }
  if (isChangedHere) return { ...session, facts };
  const before = { ...session.before, [key]: heldFact(session, key) ?? null };
  return { ...session, facts, before };
}

/** What a session holds of a fact. */
export function heldFact(session: Session, key: string): HeldFact | undefined {
  return Object.hasOwn(session.facts, key) ? session.facts[key] : undefined;
}

/** The names of a fact. */
export function namesOf(script: Script, key: string): Names {
  return script.facts.find((fact) => fact.key === key)?.names ?? {};
}

/** A fact and a value of it, as effects tell them. */
export function told(script: Script, key: string, value: FactValue): ToldFact {
  const fact = script.facts.find((known) => known.key === key);
  const shown = fact === undefined ? {} : shownValue(fact, value);
  return { fact: key, names: fact?.names ?? {}, value, shown };
}

/**
 * Does what entering a step does, in the order written: notes facts, opens must-says, and tells of
 * each question that is passed over because its fact is known.
 */
export function enterStep(script: Script, entered: Session, at: Instant): Progress {
  const step = stepOf(script, entered);
  if (step === undefined) return { session: entered, effects: [] };
  const effects: ScriptEffect[] = [
    { code: "step-entered", data: { step: step.id, title: step.title } },
  ];
  let session = entered;
  for (const statement of step.statements) {
    const isGuarded = "guard" in statement && statement.guard !== undefined;
    if (isGuarded && evaluate(statement.guard, valuesOf(session)) !== true) continue;
    if (statement.kind === "note") {
      for (const { fact, value } of statement.assignments) {
        session = setFact(session, fact, value, "noted", at);
        effects.push({ code: "fact-noted", data: told(script, fact, value) });
      }
    } else if (statement.kind === "must-say") {
      session = openObligation(session, statement.obligation);
    } else if (statement.kind === "ask") {
      effects.push(...skippedAsk(script, session, statement.fact));
    }
  }
  return { session, effects };
}

/** Tells that a question is passed over, if its fact is known. */
export function skippedAsk(
  script: Script,
  session: Session,
  fact: string,
): readonly Extract<ScriptEffect, { code: "ask-skipped" }>[] {
  const held = heldFact(session, fact);
  if (held === undefined) return [];
  return [{ code: "ask-skipped", data: { ...told(script, fact, held.value), ...held } }];
}

function openObligation(session: Session, id: string): Session {
  const obligations = session.obligations.map((obligation) =>
    obligation.id === id && obligation.status === "ahead"
      ? { id, status: "pending" as const }
      : obligation,
  );
  return { ...session, obligations };
}

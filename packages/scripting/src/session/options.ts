import type { Names } from "../fact.js";
import { evaluate, guardFacts } from "../guard.js";
import type { ScriptRefusal } from "../reasons.js";
import type { Script, ScriptOption, ScriptStep } from "../script.js";
import { isOvertaken } from "./heard.js";
import { type Session, valuesOf } from "./session.js";

/** An option with everything that stands against it now. */
export interface OptionState {
  readonly option: ScriptOption;
  readonly refusals: readonly ScriptRefusal[];
}

/**
 * Tells for each option of a step whether it is open. A guard that is unknown is not taken. Of
 * options with the same label the first that applies is the one, as they stand for one thing that
 * the customer does.
 */
export function optionStates(
  script: Script,
  session: Session,
  step: ScriptStep,
): readonly OptionState[] {
  const values = valuesOf(session);
  const applies = new Map<string, ScriptOption>();
  return step.options.map((option) => {
    const refusals: ScriptRefusal[] = [];
    const label = JSON.stringify(option.label[script.locales[0]]);
    const truth = option.guard === undefined ? true : evaluate(option.guard, values);
    const earlier = applies.get(label);
    if (option.guard !== undefined && truth === "unknown") {
      const unknown = guardFacts(option.guard, "values").filter(
        (fact) => !Object.hasOwn(values, fact),
      );
      refusals.push({ code: "guard-unknown", data: { facts: unknown.map(namesIn(script)) } });
    }
    if (truth === false) refusals.push({ code: "guard-false", data: {} });
    if (truth === true && earlier !== undefined) {
      refusals.push({ code: "earlier-option-applies", data: { option: earlier.id } });
    }
    if (truth === true && earlier === undefined) applies.set(label, option);
    return { option, refusals: [...refusals, ...unsaidBefore(script, session, option.target)] };
  });
}

const namesIn =
  (script: Script) =>
  (key: string): Names =>
    script.facts.find((fact) => fact.key === key)?.names ?? {};

/** The statements that must be said before a step is entered and were not, or not in the words of now. */
function unsaidBefore(script: Script, session: Session, target: string): readonly ScriptRefusal[] {
  return script.obligations.flatMap(({ id, before }, index) => {
    const isSaid = session.obligations[index]?.status === "said";
    if (before !== target || (isSaid && !isOvertaken(script, session, index))) return [];
    const title = script.steps.find((step) => step.id === before)?.title ?? {};
    const code = isSaid ? ("must-say-again" as const) : ("must-say-first" as const);
    return [{ code, data: { obligation: id, before: title } }];
  });
}

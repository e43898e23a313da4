import { type Result, unlessIssues } from "@ramah/core";
import { type FactValue, factNamed, factValue } from "../fact.js";
import { foreignText, nearestName } from "../name.js";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";

/**
 * Reads values for the facts of a script, such as a customer's record: names in any language,
 * values of enums by their names in any language.
 *
 * @param script the script that declares the facts
 * @param input values by the names of facts; `undefined` and `null` mean not known
 * @returns the values by the keys of facts, or every name and value that does not fit
 * @example
 * import { lostTicketScript, parseScript, readFacts } from "@ramah/scripting";
 *
 * const { script } = parseScript(lostTicketScript);
 * const facts = script && readFacts(script, { "Customer value": "High" });
 * facts; // => { ok: true, value: { "nilai pelanggan": "tinggi" } }
 */
export function readFacts(
  script: Pick<Script, "facts">,
  input: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, FactValue>>, ScriptRefusal> {
  const refusals: ScriptRefusal[] = [];
  const values: Record<string, FactValue> = {};
  for (const [name, given] of Object.entries(input)) {
    if (given === undefined || given === null) continue;
    const fact = factNamed(script.facts, name);
    const value = fact === undefined ? undefined : factValue(fact, given);
    if (fact === undefined) {
      refusals.push(unknownFact(script, name));
    } else if (value === undefined) {
      const { key, names } = fact;
      refusals.push({
        code: "invalid-value",
        data: { fact: key, names, value: foreignText(given) },
      });
    } else {
      values[fact.key] = value;
    }
  }
  return unlessIssues(refusals, () => values);
}

function unknownFact(script: Pick<Script, "facts">, name: string): ScriptRefusal {
  const names = script.facts.flatMap((fact) => [fact.key, ...Object.values(fact.names)]);
  const nearest = nearestName(name, names);
  return {
    code: "unknown-fact",
    data: { fact: name, ...(nearest === undefined ? {} : { nearest }) },
  };
}

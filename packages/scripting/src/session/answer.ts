import { fail, type Instant, type Result, succeed } from "@ramah/core";
import { foreignText } from "../name.js";
import type { ScriptEffect, ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import { heldFact, type Progress, setFact, told } from "./enter.js";
import type { ScriptEvent } from "./event.js";
import { readFacts } from "./facts.js";
import type { Session } from "./session.js";

/**
 * Takes what the customer told. Any fact may be told at any time, asked or not: who listens to the
 * answer before the question need not ask it.
 */
export function answer(
  script: Script,
  session: Session,
  { fact, value: given, at }: Extract<ScriptEvent, { type: "answer" }>,
): Result<Progress, ScriptRefusal> {
  const read = readFacts(script, {
    [typeof fact === "string" ? fact : foreignText(fact)]: given ?? "",
  });
  if (!read.ok) return read;
  const effects: ScriptEffect[] = [];
  let after = session;
  for (const [key, value] of Object.entries(read.value)) {
    const held = heldFact(session, key);
    const data = told(script, key, value);
    effects.push(
      held === undefined || held.value === value
        ? { code: "fact-answered", data }
        : {
            code: "fact-corrected",
            data: {
              ...data,
              before: held.value,
              beforeShown: told(script, key, held.value).shown,
            },
          },
    );
    after = setFact(after, key, value, "asked", at);
  }
  return succeed({ session: after, effects });
}

/** Takes what the records know now. Going back does not undo it. */
export function hostUpdate(
  script: Script,
  session: Session,
  facts: Readonly<Record<string, unknown>>,
  at: Instant,
): Result<Progress, ScriptRefusal> {
  if (typeof facts !== "object" || facts === null) {
    return fail({ code: "unknown-fact", data: { fact: foreignText(facts) } });
  }
  const read = readFacts(script, facts);
  if (!read.ok) return read;
  const effects: ScriptEffect[] = [];
  let after = session;
  for (const [key, value] of Object.entries(read.value)) {
    effects.push({ code: "fact-updated", data: told(script, key, value) });
    after = setFact(after, key, value, "crm", at);
  }
  return succeed({ session: after, effects });
}

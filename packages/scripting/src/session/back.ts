import { fail, type Result, succeed } from "@ramah/core";
import type { Names } from "../fact.js";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import { heldFact, namesOf, type Progress } from "./enter.js";
import type { HeldFact, Session } from "./session.js";

/**
 * Goes back to the step before. What was asked or noted in the step that is left is forgotten; what
 * the records told stays, and so does a must-say that was said: it was heard.
 */
export function goBack(script: Script, session: Session): Result<Progress, ScriptRefusal> {
  const visit = session.trail.at(-1);
  if (visit === undefined) return fail({ code: "nowhere-back", data: {} });
  const facts: Record<string, HeldFact> = { ...session.facts };
  const forgotten: Names[] = [];
  for (const [key, held] of Object.entries(session.before)) {
    // The records have spoken since: they know better than what was before.
    if (heldFact(session, key)?.source === "crm") continue;
    if (held === null) delete facts[key];
    else facts[key] = held;
    forgotten.push(namesOf(script, key));
  }
  const title = script.steps.find(({ id }) => id === visit.step)?.title ?? {};
  return succeed({
    session: {
      ...session,
      ...visit,
      facts,
      trail: session.trail.slice(0, -1),
      turn: session.turn + 1,
    },
    effects: [{ code: "went-back", data: { step: visit.step, title, forgotten } }],
  });
}

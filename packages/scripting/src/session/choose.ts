import { fail, type Instant, type Result, succeed } from "@ramah/core";
import { foreignText, nearestName } from "../name.js";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import { enterStep, type Progress } from "./enter.js";
import { optionStates } from "./options.js";
import { longestTrail, type Session, stepOf, type Visit } from "./session.js";

/** Takes an option, if nothing stands against it, and enters the step it leads to. */
export function choose(
  script: Script,
  session: Session,
  id: string,
  at: Instant,
): Result<Progress, ScriptRefusal> {
  const step = stepOf(script, session);
  const states = step === undefined ? [] : optionStates(script, session, step);
  const state = states.find(({ option }) => option.id === id);
  if (state === undefined) return fail(unknownOption(foreignText(id), states));
  const [first, ...more] = state.refusals;
  if (first !== undefined) return fail(first, ...more);

  const { step: left, linesSaid, before } = session;
  const visit: Visit = { step: left, linesSaid, before };
  const entered: Session = {
    ...session,
    step: state.option.target,
    linesSaid: [],
    before: {},
    trail: [...session.trail, visit].slice(-longestTrail),
    turn: session.turn + 1,
  };
  return succeed(enterStep(script, entered, at));
}

function unknownOption(
  option: string,
  states: readonly { readonly option: { readonly id: string } }[],
): ScriptRefusal {
  const nearest = nearestName(
    option,
    states.map((state) => state.option.id),
  );
  return {
    code: "unknown-option",
    data: { option, ...(nearest === undefined ? {} : { nearest }) },
  };
}

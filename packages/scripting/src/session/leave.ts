import { fail, type Result, succeed } from "@ramah/core";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import { type Progress, told } from "./enter.js";
import { isOvertaken } from "./heard.js";
import { type Session, stepOf } from "./session.js";

/** Hands the call over with everything that is known, so that nothing is asked twice. */
export function transfer(script: Script, session: Session): Result<Progress, ScriptRefusal> {
  const step = stepOf(script, session);
  const to = step?.transfer;
  if (to === undefined) {
    return fail({ code: "no-transfer-here", data: { step: step?.title ?? {} } });
  }
  const facts = Object.entries(session.facts).map(([fact, held]) => ({
    ...told(script, fact, held.value),
    ...held,
  }));
  const said = session.obligations
    .filter(({ status }, index) => status === "said" && !isOvertaken(script, session, index))
    .map(({ id }) => id);
  return succeed({
    session: { ...session, status: "transferred" },
    effects: [
      {
        code: "handed-over",
        data: { to, step: session.step, facts, said, unsaid: unsaidIn(script, session) },
      },
    ],
  });
}

/** Ends the call at an end of the script, or where the customer left it. */
export function end(
  script: Script,
  session: Session,
  customerLeft: boolean,
): Result<Progress, ScriptRefusal> {
  const step = stepOf(script, session);
  const early = step?.isEnd !== true;
  if (early && !customerLeft) {
    return fail({ code: "not-an-end", data: { step: step?.title ?? {} } });
  }
  return succeed({
    session: { ...session, status: early ? "left" : "ended" },
    effects: [{ code: "call-ended", data: { early, unsaid: unsaidIn(script, session) } }],
  });
}

/** Must-says that came up in the call and were not heard, or not in the words of now. */
const unsaidIn = (script: Script, session: Session): readonly string[] =>
  session.obligations
    .filter(
      ({ status }, index) =>
        status === "pending" || status === "refused" || isOvertaken(script, session, index),
    )
    .map(({ id }) => id);

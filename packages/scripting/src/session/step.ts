import { fail, type Result, succeed } from "@ramah/core";
import { foreignText } from "../name.js";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import { answer, hostUpdate } from "./answer.js";
import { goBack } from "./back.js";
import { choose } from "./choose.js";
import type { Progress } from "./enter.js";
import type { ScriptEvent } from "./event.js";
import { end, transfer } from "./leave.js";
import { refuseToHear, say } from "./say.js";
import { type Session, stepOf } from "./session.js";

/**
 * Takes an event into a session: pure and total. The same script, session and event give the same
 * result, and an event that cannot be is refused with every reason.
 *
 * @param script the script that the session began with, same content
 * @param session where the call stands; it is not changed
 * @param event what happened and when
 * @returns the session after it and what came of it, or the refusals
 * @example
 * import { lostTicketScript, parseScript, startSession, step } from "@ramah/scripting";
 *
 * const { script } = parseScript(lostTicketScript);
 * const begun = script && startSession(script, { at: 0 });
 * const result = script && begun && step(script, begun, { type: "back", at: 1000 });
 * result; // => { ok: false, issues: [{ code: "nowhere-back", data: {} }] }
 */
export function step(
  script: Script,
  session: Session,
  event: ScriptEvent,
): Result<Progress, ScriptRefusal> {
  const refusal = refuseSession(script, session) ?? refuseMoment(event);
  if (refusal !== undefined) return fail(refusal);
  const result = dispatch(script, session, event);
  if (!result.ok) return result;
  const { session: after, effects } = result.value;
  return succeed({ session: { ...after, logLength: session.logLength + 1 }, effects });
}

/** Why a session cannot go on with a script at all. */
export function refuseSession(script: Script, session: Session): ScriptRefusal | undefined {
  const { contentHash, status } = session;
  if (contentHash !== script.contentHash) {
    const data = { script: script.contentHash, pinned: contentHash };
    return { code: "other-script-version", data };
  }
  if (status !== "running") return { code: "session-over", data: { status } };
  if (stepOf(script, session) === undefined) {
    return { code: "not-this-script", data: { found: session.step } };
  }
  return undefined;
}

const refuseMoment = ({ at }: ScriptEvent): ScriptRefusal | undefined =>
  Number.isSafeInteger(at) ? undefined : { code: "invalid-moment", data: { at: foreignText(at) } };

function dispatch(
  script: Script,
  session: Session,
  event: ScriptEvent,
): Result<Progress, ScriptRefusal> {
  switch (event.type) {
    case "said":
      return say(script, session, event);
    case "refused":
      return refuseToHear(session, event.obligation, event.at);
    case "answer":
      return answer(script, session, event);
    case "choose":
      return choose(script, session, event.option, event.at);
    case "back":
      return goBack(script, session);
    case "transfer":
      return transfer(script, session);
    case "end":
      return end(script, session, event.because === "customer-left");
    case "host-update":
      return hostUpdate(script, session, event.facts, event.at);
    default:
      return fail({
        code: "unknown-event",
        data: { event: foreignText((event as { type: unknown }).type) },
      });
  }
}

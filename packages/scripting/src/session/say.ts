import { fail, type Instant, type Result, succeed } from "@ramah/core";
import { foreignText } from "../name.js";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import type { Progress } from "./enter.js";
import type { ScriptEvent } from "./event.js";
import { heardHash } from "./heard.js";
import { render } from "./render.js";
import { type ObligationState, type Session, stepOf } from "./session.js";

/** Records that words were said: a line of the step, or a must-say word for word. */
export function say(
  script: Script,
  session: Session,
  event: Extract<ScriptEvent, { type: "said" }>,
): Result<Progress, ScriptRefusal> {
  if ("obligation" in event) {
    return sayObligation(script, session, event.obligation, event.locale, event.at);
  }
  const { line } = event;
  const statement = Number.isSafeInteger(line)
    ? stepOf(script, session)?.statements[line]
    : undefined;
  if (statement?.kind !== "say") {
    return fail({ code: "unknown-line", data: { line: foreignText(line) } });
  }
  const linesSaid = session.linesSaid.includes(line)
    ? session.linesSaid
    : [...session.linesSaid, line].sort((first, second) => first - second);
  return succeed({
    session: { ...session, linesSaid },
    effects: [{ code: "line-said", data: { line } }],
  });
}

function sayObligation(
  script: Script,
  session: Session,
  id: string,
  wanted: Script["locales"][number] | undefined,
  at: Instant,
): Result<Progress, ScriptRefusal> {
  const obligation = script.obligations.find((known) => known.id === id);
  if (obligation === undefined) return unknownObligation(id);
  const locale =
    wanted !== undefined && script.locales.includes(wanted) ? wanted : script.locales[0];
  const { text, missing } = render(script, session, obligation.words, locale);
  // Words with a gap are not the words that must be said.
  if (missing.length > 0) return fail({ code: "words-incomplete", data: { facts: missing } });
  const hash = heardHash(text);
  return succeed({
    session: withObligation(session, { id, status: "said", at, locale, textHash: hash }),
    effects: [
      { code: "must-say-said", data: { obligation: id, text, textHash: hash, locale, at } },
    ],
  });
}

/** Records that the customer would not hear a must-say; what it protects stays closed. */
export function refuseToHear(
  session: Session,
  id: string,
  at: Instant,
): Result<Progress, ScriptRefusal> {
  const state = session.obligations.find((known) => known.id === id);
  if (state === undefined) return unknownObligation(id);
  // What was heard cannot be unheard.
  const after =
    state.status === "said" ? session : withObligation(session, { id, status: "refused", at });
  return succeed({
    session: after,
    effects: [{ code: "must-say-refused", data: { obligation: id, at } }],
  });
}

const unknownObligation = (id: unknown): Result<never, ScriptRefusal> =>
  fail({ code: "unknown-obligation", data: { obligation: foreignText(id) } });

const withObligation = (session: Session, state: ObligationState): Session => ({
  ...session,
  obligations: session.obligations.map((known) => (known.id === state.id ? state : known)),
});

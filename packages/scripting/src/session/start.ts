import type { Instant } from "@ramah/core";
import type { Script } from "../script.js";
import { enterStep } from "./enter.js";
import { readFacts } from "./facts.js";
import type { HeldFact, Session } from "./session.js";

/** What a call begins with. */
export interface SessionStart {
  /** What the records know: values by the names of facts, already read by `readFacts`. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The moment at which the call begins. */
  readonly at: Instant;
}

/**
 * Begins a call at the start of a script, pinned to the script's content.
 *
 * @param script a script
 * @param start the moment and the facts that the records know; they count as source `crm`
 * @returns the session
 * @throws RangeError when the moment is not a whole number or a fact does not fit: read facts from outside with `readFacts` first
 * @example
 * import { lostTicketScript, parseScript, startSession } from "@ramah/scripting";
 *
 * const { script } = parseScript(lostTicketScript);
 * const session = script && startSession(script, { at: 0, facts: { "customer value": "high" } });
 * session?.facts; // => { "nilai pelanggan": { value: "tinggi", source: "crm", at: 0 } }
 */
export function startSession(script: Script, start: SessionStart): Session {
  const { at } = start;
  if (!Number.isSafeInteger(at)) throw new RangeError(`startSession: ${at} is not a moment`);
  const read = readFacts(script, start.facts ?? {});
  if (!read.ok) {
    const codes = read.issues.map(({ code, data }) => `${code} ${JSON.stringify(data)}`);
    throw new RangeError(`startSession: facts that do not fit: ${codes.join(", ")}`);
  }
  const facts: Record<string, HeldFact> = {};
  for (const [key, value] of Object.entries(read.value)) facts[key] = { value, source: "crm", at };
  const session: Session = {
    v: 1,
    script: script.id,
    contentHash: script.contentHash,
    status: "running",
    step: script.start,
    linesSaid: [],
    facts,
    before: {},
    obligations: script.obligations.map(({ id }) => ({ id, status: "ahead" })),
    trail: [],
    turn: 1,
    logLength: 0,
  };
  return enterStep(script, session, at).session;
}

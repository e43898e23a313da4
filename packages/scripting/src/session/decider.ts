import { type Decider, succeed } from "@ramah/core";
import type { ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import type { ScriptCommand, ScriptEvent } from "./event.js";
import type { Session } from "./session.js";
import { type SessionStart, startSession } from "./start.js";
import { step } from "./step.js";

/**
 * A call through a script as an event-sourced machine: store the events, replay them for the session.
 *
 * @param script a script
 * @param start what the call begins with, see `startSession`
 * @returns the machine; its events are the commands with their moments
 * @throws RangeError when the start does not fit, see `startSession`
 * @example
 * import { execute } from "@ramah/core";
 * import { greetingScript, parseScript, scriptSession } from "@ramah/scripting";
 *
 * const { script } = parseScript(greetingScript);
 * const machine = script && scriptSession(script, { at: 0 });
 * const done = machine && execute(machine, machine.initial, { type: "said", line: 0 }, 500);
 * done?.ok && done.value.events; // => [{ type: "said", line: 0, at: 500 }]
 */
export function scriptSession(
  script: Script,
  start: SessionStart,
): Decider<Session, ScriptCommand, ScriptEvent, ScriptRefusal> {
  return {
    initial: startSession(script, start),
    decide: (command, session, at) => {
      const event: ScriptEvent = { ...command, at };
      const result = step(script, session, event);
      return result.ok ? succeed([event]) : result;
    },
    // An event of the log was accepted once; one that is refused now belongs to another script.
    evolve: (session, event) => {
      const result = step(script, session, event);
      return result.ok ? result.value.session : session;
    },
  };
}

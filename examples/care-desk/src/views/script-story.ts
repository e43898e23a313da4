import type { Locale } from "@ramah/core";
import {
  factNamed,
  type Script,
  type ScriptEvent,
  type Session,
  startSession,
  step,
  view,
} from "@ramah/scripting";
import type { CaseFile } from "../case/case-file.js";
import type { DeskReason } from "../words/reasons.js";
import type { World } from "../world/world.js";

/** What happened in a script, one reason for each event after its beginning, in order. */
export function scriptStory(world: World, file: CaseFile, locale: Locale): DeskReason[] {
  const [started, ...events] = file.script.events;
  if (started?.type !== "script-started") return [];
  const script = world.scripts.get(started.script);
  if (script === undefined) return [];
  let session = startSession(script, started.start);
  return (events as readonly ScriptEvent[]).map((event) => {
    const told = tell(script, session, event, locale);
    const next = step(script, session, event);
    if (next.ok) session = next.value.session;
    return told;
  });
}

function tell(script: Script, session: Session, event: ScriptEvent, locale: Locale): DeskReason {
  switch (event.type) {
    case "choose": {
      const option = view(script, session, locale).options.find(({ id }) => id === event.option);
      return { code: "script-chosen", data: { option: option?.label ?? event.option } };
    }
    case "answer": {
      const fact = factNamed(script.facts, event.fact);
      const name = fact?.names[locale] ?? event.fact;
      return { code: "script-answered", data: { fact: name, value: String(event.value) } };
    }
    case "said":
      return { code: "script-said", data: {} };
    case "back":
      return { code: "script-back", data: {} };
    default:
      return { code: "script-went-on", data: {} };
  }
}

import type { Locale } from "@ramah/core";
import {
  type FactValue,
  factNamed,
  readFacts,
  type Script,
  type ScriptCommand,
  type Session,
  view,
} from "@ramah/scripting";
import type { CaseCommand } from "../desk/view.js";

/** The script's own command for one of the page, or nothing when the page's does not fit the script. */
export function scriptCommand(
  script: Script,
  session: Session,
  command: CaseCommand,
  locale: Locale,
): ScriptCommand | undefined {
  switch (command.type) {
    case "script-said":
      return { type: "said", obligation: command.mustSay, locale };
    case "script-back":
      return { type: "back" };
    case "script-choose": {
      const option = view(script, session, locale).options[command.option];
      return option && { type: "choose", option: option.id };
    }
    case "script-answer": {
      const value = factOf(script, command.fact, command.value);
      return value === undefined ? undefined : { type: "answer", fact: command.fact, value };
    }
    default:
      return undefined;
  }
}

/** What was typed, as the fact takes it: a number for numbers and money, yes or no for either-or. */
function factOf(script: Script, name: string, typed: string): FactValue | undefined {
  const fact = factNamed(script.facts, name);
  if (fact === undefined) return undefined;
  const text = typed.trim();
  const candidates: readonly unknown[] = [
    text,
    ...(text === "true" || text === "false" ? [text === "true"] : []),
    ...(/^\d[\d.,\s]*$/.test(text) ? [Number(text.replace(/[.,\s]/g, ""))] : []),
  ];
  for (const candidate of candidates) {
    const read = readFacts(script, { [fact.key]: candidate });
    if (read.ok) return read.value[fact.key];
  }
  return undefined;
}

import type { Locale } from "@ramah/core";
import { view } from "@ramah/scripting";
import { describe as sayScripting } from "@ramah/scripting/messages";
import type { CaseFile, ScriptStarted } from "../case/case-file.js";
import type { ScriptView } from "../desk/view.js";
import type { World } from "../world/world.js";

/** The script of a case at the step where it stands. */
export function scriptView(world: World, file: CaseFile, locale: Locale): ScriptView {
  const started = file.script.events[0] as ScriptStarted | undefined;
  const script = started && world.scripts.get(started.script);
  const { session } = file.script;
  if (script === undefined || session === undefined) return noScript;
  const shown = view(script, session, locale);
  return {
    title: script.title[locale] ?? script.id,
    stepTitle: shown.stepTitle,
    say: shown.say.map(({ text }) => text),
    guidance: [...shown.guidance, ...shown.skipped.map((effect) => sayScripting(effect, locale))],
    mustSay: shown.mustSay.map(({ obligation, text }) => ({
      id: obligation,
      text,
      isSaid: session.obligations.some(({ id, status }) => id === obligation && status === "said"),
    })),
    asks: shown.asks.map(({ fact, label, question, choices }) => ({
      fact,
      label: question?.text ?? label,
      ...(choices === undefined
        ? {}
        : {
            choices: choices.map((choice) => ({
              value: String(choice.value),
              label: choice.label,
            })),
          }),
    })),
    options: shown.options.map(({ label, available, reasons }, index) => ({
      index,
      label,
      isAvailable: available,
      ...(reasons.length === 0
        ? {}
        : { text: reasons.map((reason) => sayScripting(reason, locale)).join(" ") }),
    })),
    isEnd: shown.isEnd || session.status !== "running",
    canGoBack: session.trail.length > 0 && session.status === "running",
  };
}

const noScript: ScriptView = {
  title: "",
  stepTitle: "",
  say: [],
  guidance: [],
  mustSay: [],
  asks: [],
  options: [],
  isEnd: true,
  canGoBack: false,
};

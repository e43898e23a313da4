import type { Instant, Locale } from "@ramah/core";
import {
  type Script,
  type ScriptCommand,
  type ScriptEffect,
  type Session,
  step,
  type View,
  view,
} from "@ramah/scripting";
import { describe as describeScript } from "@ramah/scripting/messages";
import { describe, wordsIn } from "../messages/index.js";
import type { CliReason } from "../reasons.js";
import type { Answer, Answers } from "./answers.js";
import { nextQuestion, takeAnswer } from "./question.js";
import type { Entry } from "./transcript.js";

/** A call to go through. */
export interface PlayedCall {
  readonly script: Script;
  readonly session: Session;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly now: () => Instant;
  /** Takes each line of the call, in order. */
  readonly show: (entry: Entry) => void;
}

/** How a call went. */
export interface Played {
  readonly session: Session;
  readonly ending: "over" | "stopped" | "answers-ended" | "answer-unfit";
  /** The title of the step at which it stands. */
  readonly stepTitle: string;
  /** The answer that did not fit, and why. */
  readonly unfit?: { readonly answer: Answer; readonly code: string; readonly text: string };
}

/** What was put in one visit of a step. */
interface Visit {
  readonly turn: number;
  readonly shown: Set<string>;
  readonly passed: Set<string>;
  /** The question that was put last: put again, it needs no words. */
  asked?: string;
}

/** Goes through a call: shows what to say, and takes answers until it is over or the answers are. */
export async function playCall(call: PlayedCall): Promise<Played> {
  const { script, locale, answers, show } = call;
  let session = call.session;
  let visit: Visit = { turn: -1, shown: new Set(), passed: new Set() };
  while (session.status === "running") {
    const shown = view(script, session, locale);
    if (visit.turn !== session.turn) {
      visit = { turn: session.turn, shown: new Set(), passed: new Set() };
      show({ kind: "step", text: shown.stepTitle });
      for (const skipped of shown.skipped) show(noteOf(skipped, locale));
    }
    showNew(shown, visit, call);
    const question = nextQuestion(call, shown, visit.passed);
    if (question === undefined) {
      const ended = advance(call, session, { type: "end" });
      if (ended.session === undefined) {
        return { session, ending: "stopped", stepTitle: shown.stepTitle };
      }
      session = ended.session;
      continue;
    }
    if (visit.asked !== question.key) for (const entry of question.entries) show(entry);
    visit.asked = question.key;
    const answer = await answers.next(question.prompt);
    if (answer === undefined) {
      // A person who closes the input has stopped, whatever the key.
      const ending = answers.isPerson ? "stopped" : "answers-ended";
      return { session, ending, stepTitle: shown.stepTitle };
    }
    show({ kind: "answer", text: `${question.prompt}${answer.text}` });
    if (answer.text === "q") return { session, ending: "stopped", stepTitle: shown.stepTitle };
    if (answer.text === "?") {
      for (const text of wordsIn(locale).keys.split("\n")) show({ kind: "note", text });
      continue;
    }
    const taken = takeAnswer(call, question, answer.text);
    if ("isPassed" in taken) {
      visit.passed.add(question.key);
      continue;
    }
    const after: Advance =
      "unfit" in taken
        ? { refusal: toldUnfit(taken.unfit, locale) }
        : advance(call, session, taken.command);
    session = after.session ?? session;
    if (after.refusal === undefined) continue;
    if (!answers.isPerson) {
      const unfit = { answer, ...after.refusal };
      return { session, ending: "answer-unfit", stepTitle: shown.stepTitle, unfit };
    }
    show({ kind: "note", text: after.refusal.text });
  }
  const { stepTitle } = view(script, session, locale);
  return { session, ending: "over", stepTitle };
}

/** Shows the guidance and the words that were not yet shown in this visit. */
function showNew(shown: View, visit: Visit, { locale, show }: PlayedCall): void {
  for (const text of shown.guidance) showOnce([{ kind: "guide", text }], visit, show);
  for (const { text, missing } of shown.say) {
    // Words that a question of this step completes are shown when it was answered.
    const isEarly = shown.asks.some(
      ({ fact, label }) =>
        !visit.passed.has(`ask ${fact}`) &&
        missing.some((names) => Object.values(names).includes(label)),
    );
    if (!isEarly) showOnce([{ kind: "say", text }], visit, show);
  }
  // What must be said can wait for the questions that complete it.
  const isAsking = shown.asks.some(({ fact }) => !visit.passed.has(`ask ${fact}`));
  for (const { text, missing } of isAsking ? [] : shown.mustSay) {
    if (missing.length === 0) continue;
    const why = describeScript({ code: "words-incomplete", data: { facts: missing } }, locale);
    const entries: Entry[] = [
      { kind: "must-say", text },
      { kind: "note", text: why },
    ];
    showOnce(entries, visit, show);
  }
}

function showOnce(entries: readonly Entry[], { shown }: Visit, show: PlayedCall["show"]): void {
  const key = entries.map(({ kind, text }) => `${kind} ${text}`).join();
  if (shown.has(key)) return;
  shown.add(key);
  for (const entry of entries) show(entry);
}

interface Advance {
  readonly session?: Session;
  readonly refusal?: { readonly code: string; readonly text: string };
}

function advance(call: PlayedCall, session: Session, command: ScriptCommand): Advance {
  const { script, locale, now, show } = call;
  const result = step(script, session, { ...command, at: now() });
  if (!result.ok) {
    const [{ code }] = result.issues;
    const text = result.issues.map((issue) => describeScript(issue, locale));
    return { refusal: { code, text: text.join(" ") } };
  }
  for (const effect of result.value.effects) {
    if (toldEffects.includes(effect.code)) show(noteOf(effect, locale));
  }
  return { session: result.value.session };
}

/** What the rest of the call does not show anyway. */
const toldEffects: readonly ScriptEffect["code"][] = [
  "went-back",
  "fact-noted",
  "fact-corrected",
  "must-say-refused",
  "handed-over",
  "call-ended",
];

const noteOf = (effect: ScriptEffect, locale: Locale): Entry => ({
  kind: "note",
  text: describeScript(effect, locale),
});

const toldUnfit = (reason: CliReason, locale: Locale): Advance["refusal"] & object => ({
  code: reason.code,
  text: describe(reason, locale),
});

import type { Locale } from "@ramah/core";
import {
  type AskView,
  factNamed,
  type MustSayView,
  type Script,
  type ScriptCommand,
  type View,
} from "@ramah/scripting";
import { wordsIn } from "../messages/index.js";
import type { CliReason } from "../reasons.js";
import { type Choice, choicesOf, chosen, closedOf } from "./choices.js";
import { readFactValue, readYesOrNo } from "./fact-value.js";
import type { Entry } from "./transcript.js";

/** Something to ask of the person who plays: the prompt, and what the answer leads to. */
export interface Question {
  /** Stays the same while the question stays the same, so that it is put once in a visit. */
  readonly key: string;
  readonly prompt: string;
  readonly entries: readonly Entry[];
  readonly take: (answer: string) => Taken;
}

/** What an answer leads to; nothing at all when the question is passed over. */
export type Taken =
  | { readonly command: ScriptCommand }
  | { readonly isPassed: true }
  | { readonly unfit: CliReason };

/** What is needed to put a question. */
interface Asker {
  readonly script: Script;
  readonly locale: Locale;
}

/** First what is to be asked, then what must be said, then where to go; nothing where only the end is left. */
export function nextQuestion(asker: Asker, shown: View, passed: Set<string>): Question | undefined {
  const ask = shown.asks.find(({ fact }) => !passed.has(`ask ${fact}`));
  if (ask !== undefined) return askQuestion(asker, ask);
  const mustSay = shown.mustSay.find(
    ({ obligation, missing }) => missing.length === 0 && !passed.has(`must ${obligation}`),
  );
  if (mustSay !== undefined) return mustSayQuestion(asker, mustSay, passed);
  const choices = choicesOf(shown, asker.locale);
  const closed = closedOf(shown, asker.locale);
  const [only] = choices;
  if (choices.length === 1 && closed.length === 0 && only?.command.type === "end") return undefined;
  return choiceQuestion(asker, choices, closed);
}

function askQuestion({ script, locale }: Asker, ask: AskView): Question {
  const fact = factNamed(script.facts, ask.fact);
  const choices = (ask.choices ?? []).map(({ label }, index): Entry => {
    return { kind: "choice", text: `${index + 1}  ${label}` };
  });
  return {
    key: `ask ${ask.fact}`,
    prompt: `${ask.label}: `,
    entries: [
      ...(ask.question === undefined ? [] : [{ kind: "ask" as const, text: ask.question.text }]),
      ...choices,
    ],
    take: (answer) => {
      if (answer === "" || answer === "-" || fact === undefined) return { isPassed: true };
      const read = readFactValue(fact, answer, locale);
      return read.ok
        ? { command: { type: "answer", fact: ask.fact, value: read.value } }
        : { unfit: read.issues[0] };
    },
  };
}

function mustSayQuestion(
  { locale }: Asker,
  { obligation, text }: MustSayView,
  passed: Set<string>,
): Question {
  const key = `must ${obligation}`;
  return {
    key,
    prompt: wordsIn(locale).mustSayPrompt,
    entries: [{ kind: "must-say", text }],
    take: (answer) => {
      const heard = readYesOrNo(answer, locale);
      if (!heard.ok) return { unfit: heard.issues[0] };
      passed.add(key);
      return heard.value
        ? { command: { type: "said", obligation, locale } }
        : { command: { type: "refused", obligation } };
    },
  };
}

function choiceQuestion(
  { locale }: Asker,
  choices: readonly Choice[],
  closed: readonly string[],
): Question {
  const entries: Entry[] = [
    ...choices.map(({ label }, index): Entry => {
      return { kind: "choice", text: `${index + 1}  ${label}` };
    }),
    ...closed.map((text): Entry => ({ kind: "closed", text })),
    ...(choices.length === 0
      ? [{ kind: "note", text: wordsIn(locale).noWayOn } satisfies Entry]
      : []),
  ];
  return {
    key: `choose ${entries.map(({ text }) => text).join("\n")}`,
    prompt: "> ",
    entries,
    take: (answer) => {
      const choice = chosen(answer, choices);
      if (choice !== undefined) return { command: choice.command };
      return { unfit: { code: "answer-not-offered", data: { answer, count: choices.length } } };
    },
  };
}

/** Going back and telling a fact are possible at any question. */
export function takeAnswer({ script, locale }: Asker, question: Question, answer: string): Taken {
  if (answer === "b") return { command: { type: "back" } };
  const at = answer.indexOf("=");
  const fact = at === -1 ? undefined : factNamed(script.facts, answer.slice(0, at));
  if (fact === undefined) return question.take(answer);
  const read = readFactValue(fact, answer.slice(at + 1).trim(), locale);
  return read.ok
    ? { command: { type: "answer", fact: fact.key, value: read.value } }
    : { unfit: read.issues[0] };
}

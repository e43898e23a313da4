import type { Locale } from "@ramah/core";
import { type FactValue, factNamed } from "../fact.js";
import { evaluate } from "../guard.js";
import type { ScriptEffect, ScriptRefusal } from "../reasons.js";
import type { Script } from "../script.js";
import { skippedAsk } from "./enter.js";
import { isOvertaken } from "./heard.js";
import { optionStates } from "./options.js";
import { nameIn, type Rendered, render } from "./render.js";
import { type Session, stepOf, valuesOf } from "./session.js";

/** Words to say now. */
export interface SayView extends Rendered {
  /** What `said` takes. */
  readonly line: number;
  readonly said: boolean;
}

/** A question to ask now. */
export interface AskView {
  /** What `answer` takes. */
  readonly fact: string;
  readonly label: string;
  /** The words of the question; without them the person asks freely. */
  readonly question?: Rendered;
  /** The answers there are, for facts with few. */
  readonly choices?: readonly { readonly value: FactValue; readonly label: string }[];
}

/** What the customer may do next. */
export interface OptionView {
  /** What `choose` takes. */
  readonly id: string;
  readonly label: string;
  readonly available: boolean;
  /** Why not; empty when it is available. */
  readonly reasons: readonly ScriptRefusal[];
}

/** A statement that is still to be said word for word. */
export interface MustSayView extends Rendered {
  /** What `said` takes. */
  readonly obligation: string;
  readonly refused: boolean;
}

/** Everything that a person on a call sees of a step, in one language. */
export interface View {
  readonly stepTitle: string;
  readonly say: readonly SayView[];
  readonly guidance: readonly string[];
  readonly asks: readonly AskView[];
  /** Questions that are passed over, as their facts were known before. */
  readonly skipped: readonly Extract<ScriptEffect, { code: "ask-skipped" }>[];
  readonly options: readonly OptionView[];
  readonly mustSay: readonly MustSayView[];
  /** Whom the call may be handed to here. */
  readonly transferTo?: string;
  readonly isEnd: boolean;
}

/**
 * Shows where a call stands, in a language.
 *
 * @param script the script that the session began with, same content
 * @param session where the call stands
 * @param locale the language to show; one that the script lacks is replaced by its first
 * @returns what to say, ask and offer, with facts filled in
 * @throws RangeError when the session belongs to another content of the script: `step` refuses such a session with a reason
 * @example
 * import { greetingScript, parseScript, startSession, view } from "@ramah/scripting";
 *
 * const { script } = parseScript(greetingScript);
 * const session = script && startSession(script, { at: 0, facts: { department: "Sales" } });
 * const shown = script && session && view(script, session, "en");
 * shown?.say[0]?.text; // => "Sales, welcome. How may I help you?"
 */
export function view(script: Script, session: Session, locale: Locale): View {
  const step = stepOf(script, session);
  if (session.contentHash !== script.contentHash || step === undefined) {
    throw new RangeError("view: the session belongs to another version of the script");
  }
  const values = valuesOf(session);
  const words = (text: Parameters<typeof render>[2]): Rendered =>
    render(script, session, text, locale);
  const say: SayView[] = [];
  const guidance: string[] = [];
  const asks: AskView[] = [];
  const skipped: Extract<ScriptEffect, { code: "ask-skipped" }>[] = [];
  for (const [line, statement] of step.statements.entries()) {
    const guard = "guard" in statement ? statement.guard : undefined;
    if (guard !== undefined && evaluate(guard, values) !== true) continue;
    if (statement.kind === "say") {
      say.push({ line, said: session.linesSaid.includes(line), ...words(statement.words) });
    } else if (statement.kind === "guide") {
      guidance.push(words(statement.words).text);
    } else if (statement.kind === "ask" && !Object.hasOwn(values, statement.fact)) {
      const question = statement.question && words(statement.question);
      asks.push(askView(script, statement.fact, question, locale));
    } else if (statement.kind === "ask" && !Object.hasOwn(session.before, statement.fact)) {
      skipped.push(...skippedAsk(script, session, statement.fact));
    }
  }
  const states = optionStates(script, session, step);
  return {
    stepTitle: nameIn(step.title, locale),
    say,
    guidance,
    asks,
    skipped,
    options: states.map(({ option, refusals }) => ({
      id: option.id,
      label: words(option.label).text,
      available: refusals.length === 0,
      reasons: refusals,
    })),
    mustSay: mustSays(
      script,
      session,
      states.map(({ option }) => option.target),
      words,
    ),
    ...(step.transfer === undefined ? {} : { transferTo: nameIn(step.transfer, locale) }),
    isEnd: step.isEnd,
  };
}

/** The question as it is shown: the words to ask it with, and what it can be answered with. */
function askView(
  script: Script,
  key: string,
  question: Rendered | undefined,
  locale: Locale,
): AskView {
  const fact = factNamed(script.facts, key);
  const choices = fact === undefined ? undefined : choicesOf(fact.domain, locale);
  return {
    fact: key,
    label: nameIn(fact?.names ?? {}, locale),
    ...(question === undefined ? {} : { question }),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Buttons for what can only be one of a few things; everything else is typed. */
function choicesOf(domain: Script["facts"][number]["domain"], locale: Locale): AskView["choices"] {
  if (domain.kind === "enum") {
    return domain.values.map(({ value, names }) => ({ value, label: nameIn(names, locale) }));
  }
  if (domain.kind !== "boolean") return undefined;
  return locale === "id"
    ? [
        { value: true, label: "ya" },
        { value: false, label: "tidak" },
      ]
    : [
        { value: true, label: "yes" },
        { value: false, label: "no" },
      ];
}

/** What came up in the call and was not heard, and what closes a way from here. */
function mustSays(
  script: Script,
  session: Session,
  targets: readonly string[],
  words: (text: Script["obligations"][number]["words"]) => Rendered,
): readonly MustSayView[] {
  return script.obligations.flatMap(({ id, words: text, before }, index) => {
    const status = session.obligations[index]?.status ?? "ahead";
    const isDue =
      status === "ahead"
        ? targets.includes(before)
        : status !== "said" || isOvertaken(script, session, index);
    return isDue ? [{ obligation: id, refused: status === "refused", ...words(text) }] : [];
  });
}

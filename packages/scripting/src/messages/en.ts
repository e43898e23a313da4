import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { FactValue, Names } from "../fact.js";
import type { ScriptReasons, TextKind } from "../reasons.js";
import { nameIn } from "../session/render.js";

const kinds: Readonly<Record<TextKind, string>> = {
  title: "title",
  step: "step heading",
  say: "line to say",
  guide: "guidance",
  question: "question",
  "must-say": "statement that must be said",
  option: "option",
};
const languages = { en: "English", id: "Indonesian" };
const sources = { crm: "the records", asked: "the customer", noted: "the script" };
const statuses: Readonly<Record<string, string>> = {
  ended: "has ended",
  transferred: "was handed over",
  left: "was left by the customer",
};

const perhaps = (nearest: string | undefined): string =>
  nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
const name = (names: Names): string => nameIn(names, "en");
const list = (names: readonly Names[]): string => listText(names.map(name), "en");
const valueText = (value: FactValue): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);

export const messages: Catalogue<ScriptReasons> = {
  "front-matter-missing": () =>
    'The document must begin with front matter: settings between two lines of "---".',
  "front-matter-unclosed": () => 'The front matter has no closing line of "---".',
  "front-matter-line": ({ text }) => `"${text}" is not written as "name: value".`,
  "unknown-setting": ({ setting, nearest }) =>
    `There is no setting "${setting}".${perhaps(nearest)}`,
  "duplicate-setting": ({ setting }) => `The setting "${setting}" stands there twice.`,
  "missing-setting": ({ setting }) => `The setting "${setting}" is missing.`,
  "unknown-language": ({ language }) => `"${language}" is not a language of this script.`,
  "invalid-source": ({ text }) =>
    `"${text}" is not written as "document | section | YYYY-MM-DD | status".`,
  "invalid-fact-name": ({ name: written, reserved }) =>
    reserved === undefined
      ? `"${written}" cannot be the name of a fact: begin with a letter and use letters, digits, spaces and dashes.`
      : `"${written}" cannot be the name of a fact: "${reserved}" has a meaning in conditions.`,
  "invalid-domain": ({ fact, domain, reserved }) =>
    reserved === undefined
      ? `"${domain}" does not say what "${fact}" can be: write text, yes | no, 1..10, 0..1000000 IDR or a | b.`
      : `"${domain}" does not say what "${fact}" can be: "${reserved}" has a meaning in conditions.`,
  "duplicate-fact": ({ fact }) => `Another fact is already called "${fact}".`,
  "missing-title": () => 'The script has no title: a line that begins with "# ".',
  "no-steps": () => 'The script has no step: a line that begins with "## ".',
  "invalid-step-name": ({ name: written }) => `"${written}" has no letter to call a step by.`,
  "duplicate-step": ({ step, firstLine }) =>
    `A step called "${step}" already stands on line ${firstLine}.`,
  "text-before-first-step": () => "This stands before the first step and is never shown.",
  "undefined-step": ({ step, nearest }) => `There is no step "${step}".${perhaps(nearest)}`,
  "undefined-fact": ({ fact, nearest }) => `There is no fact "${fact}".${perhaps(nearest)}`,
  "unknown-placeholder": ({ placeholder, nearest }) =>
    `"{${placeholder}}" names no fact.${perhaps(nearest)}`,
  "unclosed-placeholder": () => 'A "{" has no "}". Write "\\{" for the sign itself.',
  "placeholders-differ": ({ language, missing }) =>
    `The ${languages[language]} text does not fill in ${listText(missing, "en")}, which the other language does.`,
  "missing-translation": ({ language, kind }) =>
    `This ${kinds[kind]} has no ${languages[language]} text.`,
  "translation-without-text": ({ language }) =>
    `There is no text above this that still needs ${languages[language]}.`,
  "guard-misplaced": () => "A condition cannot stand here: it belongs on the line it holds for.",
  "guard-syntax": ({ found }) =>
    found === ""
      ? "The condition breaks off: something is missing at its end."
      : `The condition cannot be understood from "${found}" on.`,
  "guard-too-deep": ({ limit }) => `More than ${limit} brackets inside each other.`,
  "type-mismatch": ({ fact, expected, found, nearest }) =>
    `"${found}" does not fit "${fact}", which is ${expected}.${perhaps(nearest)}`,
  "option-without-target": () => 'The option does not say where it leads: end it with "-> Step".',
  "option-without-label": () => "The option does not say what the customer does.",
  "note-syntax": ({ text }) => `"${text}" is not written as "fact = value".`,
  "must-say-without-target": () =>
    'Say before which step this must be said: "MUST SAY name before Step".',
  "must-say-without-words": ({ obligation }) =>
    `The words of "${obligation}" are missing: put them directly below, after ">".`,
  "duplicate-must-say": ({ obligation, firstLine }) =>
    `"${obligation}" already stands on line ${firstLine}.`,
  "must-say-bypassed": ({ obligation, before, path }) =>
    `"${before}" can be reached without saying "${obligation}": ${path.join(" → ")}.`,
  "dead-end": ({ step }) => `"${step}" is a dead end: it has no option, no transfer and no end.`,
  "no-way-to-end": ({ step }) => `From "${step}" no end can be reached.`,
  "unreachable-step": ({ step }) => `Nothing leads to "${step}".`,
  "options-run-out": ({ step, facts }) =>
    `No option of "${step}" is open when ${listText(
      facts.map(({ fact, value }) =>
        value === "unknown" ? `"${fact}" is unknown` : `"${fact}" is ${valueText(value)}`,
      ),
      "en",
    )}. Add an option without a condition.`,
  "options-not-proved": ({ step }) =>
    `It cannot be proved that an option of "${step}" is always open. Add one without a condition.`,
  "option-shadowed": ({ firstLine }) =>
    `Never taken: the option of the same words on line ${firstLine} has no condition.`,
  "guard-never-true": () => "This condition is never true.",
  "guard-always-true": () => "This condition is never false.",
  "fact-perhaps-unasked": ({ fact }) =>
    `"${fact}" is read here, but there is a way to this line on which it was not asked.`,

  "other-script-version": ({ script, pinned }) =>
    `The call began with another version of the script (${pinned}, not ${script}).`,
  "not-this-script": ({ found }) => `The script has no step "${found}".`,
  "session-over": ({ status }) => `The call ${statuses[status] ?? status}.`,
  "unknown-event": ({ event }) => `"${event}" is not something that can happen in a call.`,
  "invalid-moment": ({ at }) => `"${at}" is not a moment.`,
  "unknown-fact": ({ fact, nearest }) => `The script has no fact "${fact}".${perhaps(nearest)}`,
  "invalid-value": ({ names, value }) => `"${value}" cannot be a value of ${name(names)}.`,
  "unknown-line": ({ line }) => `There is no line ${line} to say in this step.`,
  "unknown-obligation": ({ obligation }) => `The script has no must-say "${obligation}".`,
  "words-incomplete": ({ facts }) => `The words cannot be said yet: ${list(facts)} not known.`,
  "unknown-option": ({ option, nearest }) =>
    `This step has no option "${option}".${perhaps(nearest)}`,
  "guard-false": () => "Does not apply to this call.",
  "guard-unknown": ({ facts }) =>
    facts.length === 0
      ? "It is not known whether this applies."
      : `To know whether this applies, find out: ${list(facts)}.`,
  "earlier-option-applies": () => "An earlier option of the same words applies.",
  "must-say-again": ({ obligation, before }) =>
    `"${obligation}" was said with other facts: say it again before "${name(before)}".`,
  "must-say-first": ({ obligation, before }) =>
    `"${obligation}" must be said before "${name(before)}".`,
  "nowhere-back": () => "There is no step to go back to.",
  "no-transfer-here": ({ step }) => `The call cannot be handed over in "${name(step)}".`,
  "not-an-end": ({ step }) => `"${name(step)}" is not an end of the call.`,

  "step-entered": ({ title }) => `Now at "${name(title)}".`,
  "went-back": ({ title, forgotten }) =>
    forgotten.length === 0
      ? `Back at "${name(title)}".`
      : `Back at "${name(title)}"; undone: ${list(forgotten)}.`,
  "ask-skipped": ({ names, shown, source }) =>
    `${name(names)} is not asked: known from ${sources[source]} (${name(shown)}).`,
  "fact-noted": ({ names, shown }) => `Noted: ${name(names)} is ${name(shown)}.`,
  "fact-answered": ({ names, shown }) => `Answered: ${name(names)} is ${name(shown)}.`,
  "fact-corrected": ({ names, shown, beforeShown }) =>
    `Corrected: ${name(names)} is ${name(shown)}, no longer ${name(beforeShown)}.`,
  "fact-updated": ({ names, shown }) => `From the records: ${name(names)} is ${name(shown)}.`,
  "line-said": ({ line }) => `Line ${line} was said.`,
  "must-say-said": ({ obligation, text }) => `"${obligation}" was said: ${text}`,
  "must-say-refused": ({ obligation }) => `The customer would not hear "${obligation}".`,
  "handed-over": ({ to, facts, unsaid }) =>
    `Handed over to ${name(to)} with ${facts.length} known ${facts.length === 1 ? "fact" : "facts"}${
      unsaid.length === 0 ? "" : `; still to be said: ${listText(unsaid, "en")}`
    }.`,
  "call-ended": ({ early, unsaid }) =>
    `The call ${early ? "was left early" : "has ended"}${
      unsaid.length === 0 ? "" : `; never said: ${listText(unsaid, "en")}`
    }.`,
};

import type { Catalogue } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { LetterDecision } from "../../letters/letter.js";
import { fillSample, letterElements } from "../../letters/letter-elements.js";
import type { ElementToAdd, LetterReasons } from "../../letters/reasons.js";

const quoted = (text: string): string => `“${text}”`;
/** A sentence at the end of another, with one full stop. */
const sample = (text: string): string => `${quoted(text.replace(/\.$/, ""))}.`;

export const decisionNames: Readonly<Record<LetterDecision, string>> = {
  upheld: "upheld",
  "partly-upheld": "upheld in part",
  "not-upheld": "not upheld",
  goodwill: "settled out of goodwill",
};

export const kindNames: Readonly<Record<LetterReasons["element-missing"]["kind"], string>> = {
  acknowledgement: "acknowledgement",
  "summary-resolution": "summary resolution communication",
  "final-response": "final response",
  "holding-response": "holding response",
  "not-yet": "letter that says there is no final response yet",
  "extension-notice": "notice of more time",
  "delay-notice": "notice of delay",
  "adr-letter": "letter that points to the dispute scheme",
};

const expectedText = (expected: string | undefined): string => {
  if (expected === undefined) return "";
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(expected);
  return ` The record says: ${isDate ? dateText(expected as never, "en") : expected}.`;
};

const sampleText = ({ element, letter, scheme, website }: ElementToAdd): string =>
  sample(fillSample(letterElements[element].sample, letter, scheme, website));

const sympathy = {
  en: "I am sorry for the inconvenience this has caused you.",
  id: "Kami mohon maaf atas ketidaknyamanan yang Bapak/Ibu alami.",
};
const forward = {
  en: "I will {next step} and write to you by {date}.",
  id: "Saya akan {langkah berikutnya} dan mengabari Bapak/Ibu paling lambat {tanggal}.",
};
const found = {
  en: "Our records show that {what was found}.",
  id: "Catatan kami menunjukkan bahwa {hal yang ditemukan}.",
};

export const letterMessages: Catalogue<LetterReasons> = {
  "letter-argument": ({ given, known }) =>
    `“${given}” is unknown here. Give one of: ${known.join(", ")}.`,
  "element-missing": ({ element, kind, expected }) =>
    `The ${kindNames[kind]} does not give ${letterElements[element].name.en}.${expectedText(expected)}`,
  "apology-late": ({ paragraph }) =>
    `The apology comes only in paragraph ${paragraph}; it belongs into the first.`,
  "admits-liability": ({ phrase }) =>
    `${quoted(phrase)} admits liability. An apology shows sympathy without it.`,
  "makes-excuse": ({ phrase }) =>
    `${quoted(phrase)} is an excuse. It looks back, and the customer wants to know what happens now.`,
  "blames-customer": ({ phrase }) => `${quoted(phrase)} puts the customer in the wrong.`,
  "states-other-date": ({ expected, found: date }) =>
    `The letter promises an answer by ${quoted(date)}, but the record says ${dateText(expected, "en")}.`,
  "names-other-handler": ({ expected, found: name }) =>
    `The letter names ${name}, but ${expected} owns the complaint.`,
  "gives-other-reference": ({ expected, found: reference }) =>
    `The letter gives ${quoted(reference)}, but the reference of the case is ${expected}.`,
  "states-other-decision": ({ expected, found: decision }) =>
    `The letter says that the complaint is ${decisionNames[decision]}, but the decision on record is: ${decisionNames[expected]}.`,
  "names-other-scheme": ({ expected, found: scheme }) =>
    `The letter points to ${scheme}, but for this complaint it is ${expected}.`,
  "other-language": ({ expected, found: language }) =>
    `The letter is written in ${languages[language]}, but it should be in ${languages[expected]}.`,
  "add-sentence": (add) => `Add a sentence such as ${sampleText(add)}${expectedText(add.expected)}`,
  "move-apology-up": () => "Move the apology into the first paragraph.",
  "sympathise-only": ({ letter }) =>
    `Say how sorry you are for the trouble, not whose fault it was, as long as nothing is decided: ${sample(sympathy[letter])}`,
  "say-what-follows": ({ letter }) =>
    `Say what you will do next instead: ${sample(forward[letter])}`,
  "say-what-was-found": ({ letter }) =>
    `Say what you found, not what the customer did wrong: ${sample(found[letter])}`,
  "write-instead": ({ text }) => `Write ${quoted(text)} instead.`,
  "write-date": ({ date, letter }) => `Write ${quoted(dateText(date, letter))} instead.`,
  "decide-which": ({ expected, found: decision }) =>
    `Check which of the two holds, ${decisionNames[expected]} or ${decisionNames[decision]}, and correct the letter or the record.`,
  "write-in-language": ({ language }) => `Write the letter in ${languages[language]}.`,
};

const languages = { en: "English", id: "Indonesian" };

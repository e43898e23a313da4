import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { CliProblems } from "../reasons.js";
import { help } from "./help-en.js";
import type { Counts, Words } from "./words.js";

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);
const perhaps = (nearest: string | undefined): string =>
  nearest === undefined ? "" : `Did you mean "${nearest}"? `;
const count = (value: number, one: string): string => `${value} ${one}${value === 1 ? "" : "s"}`;
const counted = ({ errors, warnings, hints }: Counts): string =>
  listText([count(errors, "error"), count(warnings, "warning"), count(hints, "hint")], "en");

export const problems: Catalogue<CliProblems> = {
  "command-missing": () =>
    "There is an option but no command. Write check, play or explain before it.",
  "command-unknown": ({ command, nearest }) =>
    `There is no command "${command}". ${perhaps(nearest)}"ramah --help" lists them.`,
  "option-unknown": ({ option, nearest }) =>
    `There is no option "${option}". ${perhaps(nearest)}"ramah --help" lists them.`,
  "option-elsewhere": ({ option, command, belongs }) =>
    `"${option}" does nothing for "ramah ${command}". Leave it out, or use it with "ramah ${belongs}".`,
  "option-without-value": ({ option }) =>
    `"${option}" needs a value. Write it directly behind the option.`,
  "option-with-value": ({ option }) => `"${option}" takes no value. Write the option alone.`,
  "language-unknown": ({ language }) =>
    `The language "${language}" is not spoken here. Write "--lang en" or "--lang id".`,
  "file-not-named": () =>
    'No file was named. Write its name: "ramah check mail.eml", or "-" for standard input.',
  "script-not-named": () =>
    'No script was named. Write a file or a script of the library: "ramah play lost-ticket".',
  "term-not-named": () =>
    'No term was named. Write it: "ramah explain CRM", or list all: "ramah explain --list".',
  "argument-left-over": ({ argument }) =>
    `"${argument}" is one word too many. Leave it out, or put a name with spaces into quotation marks.`,
  "fix-one-file": ({ files }) =>
    `"--fix" prints one text, but ${files} files were named. Name one file at a time.`,
  "input-named-twice": () => 'Standard input can be read only once. Write "-" one time.',
  "file-missing": ({ path }) =>
    `There is no file "${path}". Check the name and the folder you are in.`,
  "file-is-directory": ({ path }) => `"${path}" is a folder. Name a file in it.`,
  "file-forbidden": ({ path }) =>
    `"${path}" may not be read. Ask for the right to read it, or copy it to a place of your own.`,
  "file-too-large": ({ path, limitBytes }) =>
    `"${path}" is larger than ${megabytes(limitBytes)} MB. Remove large attachments and try again.`,
  "file-unreadable": ({ path }) =>
    `"${path}" could not be read. Check the disk and the connection, and try again.`,
  "output-unwritable": () =>
    "The answer could not be written. Make room on the disk, or write it elsewhere.",
  "text-empty": ({ path }) => `"${path}" holds no words. Write the draft first.`,
  "text-unreadable": ({ path }) =>
    `"${path}" is not text in UTF-8. Save it as UTF-8 and try again.`,
  "script-missing": ({ script, nearest, library }) =>
    `There is no script "${script}". ${perhaps(nearest)}Name a file, or a script of the library: ${library.join(", ")}.`,
  "script-faulty": ({ path }) =>
    `"${path}" has errors and cannot be played. Correct what stands above and try again.`,
  "fact-not-written": ({ text }) =>
    `"${text}" is not a fact. Write --fact "name=value", such as --fact "customer name=Siti".`,
  "json-without-answers": () =>
    'With "--json" nobody can be asked. Give the answers: "--answers FILE", or through a pipe.',
  "answer-not-offered": ({ answer, count: offered }) =>
    offered === 0
      ? `"${answer}" is not offered here. Write b to go back, or q to stop.`
      : `"${answer}" is not offered here. Write ${offered === 1 ? "1" : `a number from 1 to ${offered}`}, or the words beside it.`,
  "answer-not-yes-or-no": ({ answer }) => `"${answer}" is neither yes nor no. Write y or n.`,
  "answer-not-a-number": ({ answer, minimum, maximum }) =>
    `"${answer}" does not fit. Write a whole number from ${minimum} to ${maximum}.`,
  "answers-ended": ({ step }) =>
    `The answers end at "${step}", before the call does. Add the answers that are missing.`,
  "answers-left-over": ({ answer }) =>
    `The call has ended, but the answer "${answer}" is left. Remove it, or see where the call took another way.`,
  "term-unknown": ({ term, suggestions }) =>
    `The term "${term}" is not known. ${
      suggestions.length === 0
        ? '"ramah explain --list" lists those that are.'
        : `Did you mean ${suggestions.map((name) => `"${name}"`).join(", ")}?`
    }`,
};

export const words: Words = {
  standardInput: "(standard input)",
  severity: { error: "error", warning: "warning", info: "hint" },
  inSubject: "in the subject",
  inText: (line, column) => `in the text, line ${line}, column ${column}`,
  inWhole: "in the mail as a whole",
  fix: "Better",
  source: "Source",
  note: "Note",
  nothingFound: "nothing found",
  summary: (counts, files) => `${counted(counts)} in ${count(files, "file")}.`,
  fixed: (counts) => `After the safe fixes: ${counted(counts)} left.`,
  guide: "Guide",
  say: "Say",
  ask: "Ask",
  mustSay: "Word for word",
  mustSayPrompt: "Was it said and heard? (y/n) ",
  closed: "closed",
  handOver: (to) => `Hand over to: ${to}`,
  endCall: "End the call",
  noWayOn: "No way on from here: write b to go back, q to stop, or a fact as name=value.",
  yes: "yes",
  no: "no",
  keys: `  1, 2, …     choose what happens next, or write its words
  name=value  note a fact at any time: customer name=Siti
  -           leave a question unanswered (so does Enter)
  b           go back one step
  q           stop here
  ?           show these keys`,
  stoppedAt: (step) => `Stopped at "${step}".`,
  inAnswers: (place, line, text) => `${place}, line ${line}: ${text}`,
  plain: "In plain words",
  definition: "Definition",
  customers: "With customers say",
  others: "Also",
  otherLanguage: "In Indonesian",
  related: "Read next",
  listEnd: (terms) => `${count(terms, "term")}. "ramah explain TERM" tells more.`,
  help,
};

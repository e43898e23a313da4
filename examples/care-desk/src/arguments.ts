import { parseArgs } from "node:util";
import { nearestOf } from "@ramah/cli";
import {
  chooseLocale,
  type Instant,
  type Locale,
  type Reason,
  type Result,
  toInstant,
  unlessIssues,
} from "@ramah/core";

/** How the desk was asked to run. */
export interface Options {
  readonly port: number;
  /** Where the events are kept; the desk's own folder when left out. */
  readonly store?: string;
  /** A mail to take in once, without the page. */
  readonly ingest?: string;
  readonly help: boolean;
  /** The moment to take for now; the clock of the machine when left out. */
  readonly now?: Instant;
}

/** A call of the program. How to answer is known even when what was asked is wrong. */
export interface Call {
  readonly locale: Locale;
  readonly json: boolean;
  readonly asked: Result<Options, ArgumentIssue>;
}

/** What can be wrong with the arguments: codes and the data of each. */
export interface ArgumentProblems {
  "option-unknown": { readonly option: string; readonly nearest?: string };
  "option-without-value": { readonly option: string; readonly example: string };
  "option-with-value": { readonly option: string };
  "option-twice": { readonly option: string };
  "argument-left-over": { readonly text: string; readonly isMail: boolean };
  "argument-port": { readonly text: string };
  "argument-language": { readonly text: string };
  "argument-moment": { readonly text: string };
  "argument-json-alone": Readonly<Record<string, never>>;
}

export type ArgumentIssue = {
  [Code in keyof ArgumentProblems]: Reason<Code, ArgumentProblems[Code]>;
}[keyof ArgumentProblems];

type OptionName = keyof typeof options;

/** Those with an example take a value. */
const options = {
  lang: { type: "string", example: "--lang id" },
  port: { type: "string", example: "--port 8080" },
  store: { type: "string", example: "--store desk.db" },
  ingest: { type: "string", example: "--ingest mail.eml" },
  now: { type: "string", example: "--now 2026-11-20T16:00+07:00" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the command line: every problem is listed. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Call {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    // The words for what is wrong are ours, in both languages.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const has = (name: OptionName): boolean => given.some((token) => token.name === name);
  const ask = (name: OptionName): string | undefined =>
    given.findLast((token) => token.name === name)?.value;
  const problems = [
    ...given.flatMap(formProblems),
    ...repeated(given),
    ...leftOver(words, given),
    ...valueProblems(ask),
    ...(has("json") && !has("ingest") && !has("help")
      ? [{ code: "argument-json-alone" as const, data: {} }]
      : []),
  ];
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const spoken = (LC_ALL || LC_MESSAGES || LANG || "en").replace(/[.@].*$/, "");
  const lang = ask("lang");
  return {
    locale: lang === "en" || lang === "id" ? lang : chooseLocale(spoken),
    json: has("json"),
    asked: unlessIssues(problems, () => readOptions(ask, has("help"))),
  };
}

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

type Ask = (name: OptionName) => string | undefined;

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

function formProblems({ name, rawName: option, value, inlineValue }: Token): ArgumentIssue[] {
  if (!isOption(name)) {
    const nearest = nearestOf(name, Object.keys(options));
    const data = { option, ...(nearest === undefined ? {} : { nearest: `--${nearest}` }) };
    return [{ code: "option-unknown", data }];
  }
  const known = options[name];
  if (known.type === "boolean") {
    return value === undefined ? [] : [{ code: "option-with-value", data: { option } }];
  }
  // A value that begins with a dash is almost always the next option; "--store=-x" still says it.
  const isNext = inlineValue !== true && value?.startsWith("-") === true;
  return value === undefined || value.trim() === "" || isNext
    ? [{ code: "option-without-value", data: { option, example: known.example } }]
    : [];
}

/** A word behind an option that nobody knows is its value: one fault is told once. */
function leftOver(words: readonly string[], given: readonly Token[]): ArgumentIssue[] {
  if (given.some(({ name }) => !isOption(name))) return [];
  return words.map((text) => {
    return { code: "argument-left-over", data: { text, isMail: text.endsWith(".eml") } };
  });
}

/** Of two values one would be dropped without a word. */
function repeated(given: readonly Token[]): ArgumentIssue[] {
  const names = given.map(({ name }) => name);
  const twice = names.filter((name, index) => isOption(name) && names.indexOf(name) < index);
  return [...new Set(twice)].map((name) => ({
    code: "option-twice",
    data: { option: `--${name}` },
  }));
}

function valueProblems(ask: Ask): ArgumentIssue[] {
  const problems: ArgumentIssue[] = [];
  const check = (
    name: OptionName,
    code: "argument-language" | "argument-port" | "argument-moment",
    isFit: (text: string) => boolean,
  ): void => {
    const text = ask(name);
    // What is missing altogether was told before.
    if (text === undefined || text.trim() === "" || text.startsWith("-") || isFit(text)) return;
    problems.push({ code, data: { text } });
  };
  check("lang", "argument-language", (text) => text === "en" || text === "id");
  check("port", "argument-port", (text) => /^\d{1,5}$/.test(text) && Number(text) < 65536);
  check("now", "argument-moment", (text) => toInstant(text) !== undefined);
  return problems;
}

function readOptions(ask: Ask, help: boolean): Options {
  const store = ask("store");
  const ingest = ask("ingest");
  const now = toInstant(ask("now") ?? "");
  return {
    port: Number(ask("port") ?? 4173),
    ...(store === undefined ? {} : { store }),
    ...(ingest === undefined ? {} : { ingest }),
    help,
    ...(now === undefined ? {} : { now }),
  };
}

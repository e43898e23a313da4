import { parseArgs } from "node:util";
import { fail, type Locale, type Result, succeed } from "@ramah/core";
import { localeNamed } from "./language.js";
import type { CliReason } from "./reasons.js";
import { nearestOf } from "./text/nearest.js";

/** A command of the program. */
export type CommandName = "check" | "play" | "explain" | "help";

/** What is to be done. */
export type Invocation =
  | { readonly command: "help"; readonly topic?: CommandName }
  | { readonly command: "version" }
  | {
      readonly command: "check";
      readonly files: readonly string[];
      readonly isComplaint: boolean;
      readonly isFixing: boolean;
    }
  | {
      readonly command: "play";
      readonly script: string;
      readonly answers?: string;
      /** As written, `name=value`. */
      readonly facts: readonly string[];
    }
  | { readonly command: "explain"; readonly term: string }
  | { readonly command: "explain"; readonly isList: true };

/** A call of the program taken apart. How to answer is known even when what was asked is wrong. */
export interface Call {
  readonly locale: Locale;
  readonly isJson: boolean;
  readonly asked: Result<Invocation, CliReason>;
}

interface Option {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly multiple?: boolean;
  /** The command it belongs to; every command when left out. */
  readonly of?: CommandName;
}

const options: Readonly<Record<string, Option>> = {
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  complaint: { type: "boolean", of: "check" },
  fix: { type: "boolean", of: "check" },
  answers: { type: "string", of: "play" },
  fact: { type: "string", multiple: true, of: "play" },
  list: { type: "boolean", of: "explain" },
};
const commands: readonly CommandName[] = ["check", "play", "explain", "help"];

/**
 * Reads what stands behind `ramah`.
 *
 * @param args the words after the name of the program
 * @param fallback the language when none is asked for
 */
export function readArguments(args: readonly string[], fallback: Locale): Call {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { of: _, ...option }]) => [name, option]),
    ),
    // The words for what is wrong are ours, in both languages.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const [command, ...rest] = words;
  const lang = given.findLast(({ name }) => name === "lang")?.value;
  const [first, ...more] = given.flatMap((token) => faultOf(token, command));
  const has = (option: string): boolean => given.some(({ name }) => name === option);
  return {
    locale: localeNamed(lang ?? "") ?? fallback,
    isJson: has("json"),
    asked:
      first === undefined
        ? readCommand(command, rest, { has, values: valuesOf(given), isBare: args.length === 0 })
        : fail(first, ...more),
  };
}

interface Given {
  readonly has: (option: string) => boolean;
  readonly values: (option: string) => readonly string[];
  /** Nothing at all was written. */
  readonly isBare: boolean;
}

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const valuesOf =
  (given: readonly Token[]) =>
  (option: string): readonly string[] =>
    given.flatMap(({ name, value }) => (name === option && value !== undefined ? [value] : []));

function faultOf(token: Token, command: string | undefined): readonly CliReason[] {
  const { name, rawName, value } = token;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const nearest = nearestOf(name, Object.keys(options));
    const data = { option: rawName, ...(nearest === undefined ? {} : { nearest: `--${nearest}` }) };
    return [{ code: "option-unknown", data }];
  }
  if (option.type === "boolean" && value !== undefined) {
    return [{ code: "option-with-value", data: { option: rawName } }];
  }
  // A value that begins with a dash is almost always the next option; "--fact=-x" still says it.
  const isNext = token.inlineValue !== true && value?.startsWith("-") === true && value !== "-";
  if (option.type === "string" && (value === undefined || value === "" || isNext)) {
    return [{ code: "option-without-value", data: { option: rawName } }];
  }
  if (name === "lang" && localeNamed(value ?? "") === undefined) {
    return [{ code: "language-unknown", data: { language: value ?? "" } }];
  }
  const isElsewhere = option.of !== undefined && command !== undefined && command !== option.of;
  return isElsewhere && isCommand(command)
    ? [{ code: "option-elsewhere", data: { option: rawName, command, belongs: option.of } }]
    : [];
}

const isCommand = (word: string | undefined): word is CommandName =>
  commands.some((command) => command === word);

function readCommand(
  command: string | undefined,
  rest: readonly string[],
  { has, values, isBare }: Given,
): Result<Invocation, CliReason> {
  if (has("version")) return succeed({ command: "version" });
  if (command === undefined) {
    if (has("help") || isBare) return succeed({ command: "help" });
    return fail({ code: "command-missing", data: {} });
  }
  if (!isCommand(command)) return fail(unknownCommand(command));
  if (has("help")) return succeed({ command: "help", topic: command });
  switch (command) {
    case "help":
      return readTopic(rest);
    case "check":
      return readCheck(rest, has("complaint"), has("fix"));
    case "play":
      return readPlay(rest, values("answers").at(-1), values("fact"));
    case "explain":
      return readExplain(rest, has("list"));
  }
}

function unknownCommand(command: string): CliReason {
  const nearest = nearestOf(command, commands);
  return {
    code: "command-unknown",
    data: { command, ...(nearest === undefined ? {} : { nearest }) },
  };
}

function readTopic([topic, more]: readonly string[]): Result<Invocation, CliReason> {
  if (topic === undefined) return succeed({ command: "help" });
  if (more !== undefined) return fail({ code: "argument-left-over", data: { argument: more } });
  return isCommand(topic) ? succeed({ command: "help", topic }) : fail(unknownCommand(topic));
}

function readCheck(
  files: readonly string[],
  isComplaint: boolean,
  isFixing: boolean,
): Result<Invocation, CliReason> {
  if (files.length === 0) return fail({ code: "file-not-named", data: {} });
  if (isFixing && files.length > 1) {
    return fail({ code: "fix-one-file", data: { files: files.length } });
  }
  if (files.filter((file) => file === "-").length > 1) {
    return fail({ code: "input-named-twice", data: {} });
  }
  return succeed({ command: "check", files, isComplaint, isFixing });
}

function readPlay(
  [script, more]: readonly string[],
  answers: string | undefined,
  facts: readonly string[],
): Result<Invocation, CliReason> {
  if (script === undefined) return fail({ code: "script-not-named", data: {} });
  if (more !== undefined) return fail({ code: "argument-left-over", data: { argument: more } });
  return succeed({
    command: "play",
    script,
    facts,
    ...(answers === undefined ? {} : { answers }),
  });
}

function readExplain(words: readonly string[], isList: boolean): Result<Invocation, CliReason> {
  const [first] = words;
  if (isList && first !== undefined) {
    return fail({ code: "argument-left-over", data: { argument: first } });
  }
  if (isList) return succeed({ command: "explain", isList });
  const term = words.join(" ").trim();
  return term === ""
    ? fail({ code: "term-not-named", data: {} })
    : succeed({ command: "explain", term });
}

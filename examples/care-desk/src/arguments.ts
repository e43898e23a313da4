import { parseArgs } from "node:util";
import {
  chooseLocale,
  fail,
  type Instant,
  type Locale,
  type Reason,
  type Result,
  succeed,
  toInstant,
} from "@ramah/core";

/** How the desk was asked to run. */
export interface Options {
  readonly locale: Locale;
  readonly port: number;
  /** Where the events are kept; the desk's own folder when left out. */
  readonly store?: string;
  /** A mail to take in once, without the page. */
  readonly ingest?: string;
  readonly json: boolean;
  readonly help: boolean;
  /** The moment to take for now; the clock of the machine when left out. */
  readonly now?: Instant;
}

/** What can be wrong with the arguments: codes and the data of each. */
export interface ArgumentProblems {
  "argument-unknown": { readonly text: string };
  "argument-port": { readonly text: string };
  "argument-language": { readonly text: string };
  "argument-moment": { readonly text: string };
  "argument-json-alone": Readonly<Record<string, never>>;
}

export type ArgumentIssue = {
  [Code in keyof ArgumentProblems]: Reason<Code, ArgumentProblems[Code]>;
}[keyof ArgumentProblems];

/** Reads the command line: every problem is listed. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<Options, ArgumentIssue> {
  let values: Values;
  try {
    values = parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    return fail({ code: "argument-unknown", data: { text: (error as Error).message } });
  }
  const { lang, port = "4173", store, ingest, json = false, help = false, now } = values;
  const moment = now === undefined ? undefined : toInstant(now);
  const problems: ArgumentIssue[] = [
    ...(lang === undefined || lang === "en" || lang === "id"
      ? []
      : [{ code: "argument-language" as const, data: { text: lang } }]),
    ...(/^\d{1,5}$/.test(port) && Number(port) < 65536
      ? []
      : [{ code: "argument-port" as const, data: { text: port } }]),
    ...(now !== undefined && moment === undefined
      ? [{ code: "argument-moment" as const, data: { text: now } }]
      : []),
    ...(json && ingest === undefined && !help
      ? [{ code: "argument-json-alone" as const, data: {} }]
      : []),
  ];
  const [first, ...more] = problems;
  if (first !== undefined) return fail(first, ...more);
  const spoken =
    lang ?? environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "en";
  return succeed({
    locale: chooseLocale(spoken.split(".", 1)[0] ?? "en"),
    port: Number(port),
    ...(store === undefined ? {} : { store }),
    ...(ingest === undefined ? {} : { ingest }),
    json,
    help,
    ...(moment === undefined ? {} : { now: moment }),
  });
}

const options = {
  lang: { type: "string" },
  port: { type: "string" },
  store: { type: "string" },
  ingest: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  now: { type: "string" },
} as const;

interface Values {
  readonly lang?: string | undefined;
  readonly port?: string | undefined;
  readonly store?: string | undefined;
  readonly ingest?: string | undefined;
  readonly json?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly now?: string | undefined;
}

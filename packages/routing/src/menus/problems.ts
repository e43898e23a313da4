import type { Path } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";
import { issuesOf, refuseUnless } from "../config/refuse-unless.js";
import {
  boolean,
  both,
  type Check,
  fieldsOf,
  isObject,
  json,
  listOf,
  number,
  oneOf,
  tableOf,
  text,
  wrongType,
} from "../config/shape.js";
import type { Menu } from "./menu.js";

/**
 * Finds everything for which a menu cannot be looked at: fields of another type, ids given twice, ways
 * that lead to no layer. What is merely bad for callers is told by `lintMenu`.
 *
 * @param menu anything
 * @returns every mistake with its path
 * @example
 * import { menuProblems } from "@ramah/routing";
 *
 * menuProblems({ languages: ["en"], start: "main", layers: [] });
 * // => [{ code: "config-type", path: ["layers"], data: { expected: "list" } }]
 */
export function menuProblems(menu: unknown): readonly ConfigIssue[] {
  return issuesOf(sound, menu);
}

/** Refuses a menu, a language, a pace or options that are not, in the name of the function that was asked. */
export function refuseMenu(asked: string, menu: unknown, more: MenuArguments = {}): void {
  refuseUnless(sound, menu, asked);
  refuseUnless(argumentsCheck(), more, asked);
}

/** What is said about a menu besides the menu itself. */
interface MenuArguments {
  readonly language?: unknown;
  readonly pace?: unknown;
  readonly options?: unknown;
}

/** Names are only looked at where every field is one. */
const sound: Check = (value, path, checking) => {
  both(whole(), named)(value, path, checking);
};

// No call goes on for a day, and no menu says anything that long.
const seconds: Check = /* @__PURE__ */ number(0, 86_400, false);
const share: Check = /* @__PURE__ */ number(0, 1, false);
const locale: Check = /* @__PURE__ */ oneOf("en", "id");
const prompt = (): Check => fieldsOf({ text: tableOf(anyText, locale), "seconds?": seconds });

/** An empty text is no mistake of shape: `lintMenu` tells what is missing. */
const anyText: Check = (value, path, { issues }) => {
  if (typeof value !== "string") issues.push(wrongType("text", path));
};

// A message after a message, a few times; beyond, whoever goes along runs out of stack.
const deepest = 64;

const target: Check = (value, path, checking) => {
  if (typeof value === "string") return oneOf("repeat", "back", "hang-up")(value, path, checking);
  const kinds = isObject(value)
    ? ["menu", "queue", "person", "message"].filter((kind) => value[kind] !== undefined)
    : [];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1 || path.length > deepest) {
    checking.issues.push(wrongType("object", path));
  } else if (kind !== "message") fieldsOf({ [kind]: text })(value, path, checking);
  else {
    const fields = { message: prompt(), "to?": target, "isAnswer?": boolean };
    fieldsOf(fields)(value, path, checking);
  }
};

const fallback = (): Check =>
  fieldsOf({ repeats: number(0, 100), to: target, "afterSeconds?": seconds, "share?": share });

const whole = (): Check =>
  fieldsOf({
    languages: listOf(locale, true),
    start: text,
    layers: listOf(
      fieldsOf({
        id: text,
        "prompt?": prompt(),
        options: listOf(
          fieldsOf({
            prompt: prompt(),
            "digit?": oneOf(..."0123456789*#"),
            "words?": tableOf(listOf(text), locale),
            to: target,
            "share?": share,
            "language?": locale,
            "ensures?": listOf(text),
          }),
        ),
        "noInput?": fallback(),
        "wrongInput?": fallback(),
      }),
      true,
    ),
    "queues?": listOf(
      fieldsOf({
        id: text,
        "languages?": listOf(locale),
        "onlyFor?": listOf(text),
        "waitSeconds?": seconds,
      }),
    ),
  });

const named: Check = (value, _path, { issues }) => {
  const { start, layers, queues = [] } = value as Menu;
  const twice = (list: readonly { readonly id: string }[], path: Path): void => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) {
        issues.push({ code: "config-duplicate", path: [...path, index, "id"], data: { id } });
      }
      seen.add(id);
    }
  };
  twice(layers, ["layers"]);
  twice(queues, ["queues"]);
  const allowed = layers.map(({ id }) => id);
  if (!allowed.includes(start)) {
    issues.push({ code: "config-value", path: ["start"], data: { allowed } });
  }
};

/** How fast a menu speaks and goes on. */
const pace = (): Check =>
  fieldsOf({
    charactersPerSecond: number(0.1, 1000, false),
    pauseSeconds: seconds,
    entrySeconds: seconds,
    noInputSeconds: seconds,
  });

const limits = (): Check => {
  const limit = number(0, 1000);
  return fieldsOf({
    "pace?": pace(),
    "depth?": limit,
    "breadth?": limit,
    "presses?": limit,
    "promptSeconds?": seconds,
    "repeats?": limit,
    "secondsToPerson?": seconds,
  });
};

const argumentsCheck = (): Check =>
  fieldsOf({
    "language?": locale,
    "pace?": pace(),
    // Every field is read once, so that none of them throws when the limits are laid over the usual ones.
    "options?": both(tableOf(json), limits()),
  });

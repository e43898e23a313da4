import { expressionText } from "./expression-problems.js";
import {
  type Check,
  fieldsOf,
  idOf,
  isObject,
  level,
  listOf,
  tableOf,
  text,
  wrongType,
} from "./shape.js";

// Nobody asks for more than a handful of levels; a tree that holds itself has no end.
const deepest = 32;

const kinds: Readonly<Record<string, (inner: Check) => Check>> = {
  skill: () => fieldsOf({ skill: idOf("skill"), "level?": level, "maximum?": level }),
  language: () => fieldsOf({ language: text, "level?": level }),
  agents: () => fieldsOf({ agents: listOf(text) }),
  sites: () => fieldsOf({ sites: listOf(idOf("site")) }),
  where: () => fieldsOf({ where: expressionText }),
  all: (inner) => fieldsOf({ all: listOf(inner) }),
  any: (inner) => fieldsOf({ any: listOf(inner) }),
  not: (inner) => fieldsOf({ not: inner }),
};

const atDepth =
  (depth: number): Check =>
  (value, path, checking) => {
    // Exactly one kind: two in one object would leave open which of them holds.
    const found = isObject(value)
      ? Object.keys(kinds).filter((kind) => value[kind] !== undefined)
      : [];
    const kind = found.length === 1 && depth < deepest ? kinds[found[0] as string] : undefined;
    if (kind === undefined) checking.issues.push(wrongType("requirement", path));
    else kind(atDepth(depth + 1))(value, path, checking);
  };

/** One requirement. */
export const need: Check = (value, path, checking) => atDepth(0)(value, path, checking);

/** A requirement, or a list of them. */
export const needs: Check = (value, path, checking) =>
  (Array.isArray(value) ? listOf(atDepth(0)) : atDepth(0))(value, path, checking);

/** A skill by its id, a language by `language:` and its tag. */
const ability: Check = (value, path, checking) => {
  if (typeof value === "string" && /^language:./.test(value)) return;
  idOf("skill")(value, path, checking);
};

/** Abilities, or `*` for all of them. */
export const dropped: Check = (value, path, checking) => {
  listOf((one, at, inner) => {
    if (one !== "*") ability(one, at, inner);
  })(value, path, checking);
};

/** A level for each ability. */
export const lowered: Check = (value, path, checking) => {
  tableOf(level, ability)(value, path, checking);
};

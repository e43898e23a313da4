import type { Path } from "@ramah/core";
import type { ConfigIssue, ConfigType } from "./reasons.js";

/** The ids that names may lead to, and what was found wrong so far. */
export interface Checking {
  readonly issues: ConfigIssue[];
  readonly queue: ReadonlySet<string>;
  readonly site: ReadonlySet<string>;
  /** Left out where skills are not listed: then every name will do. */
  readonly skill: ReadonlySet<string> | undefined;
}

/** Looks at one value and tells what is wrong with it. */
export type Check = (value: unknown, path: Path, checking: Checking) => void;

/** Anything with fields, lists aside. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const wrongType = (expected: ConfigType, path: Path): ConfigIssue => ({
  code: "config-type",
  path,
  data: { expected },
});

const ofType =
  (expected: ConfigType, isRight: (value: unknown) => boolean): Check =>
  (value, path, { issues }) => {
    if (!isRight(value)) issues.push(wrongType(expected, path));
  };

export const text: Check = /* @__PURE__ */ ofType(
  "text",
  (value) => typeof value === "string" && value !== "",
);
export const boolean: Check = /* @__PURE__ */ ofType(
  "boolean",
  (value) => typeof value === "boolean",
);
export const callable: Check = /* @__PURE__ */ ofType(
  "function",
  (value) => typeof value === "function",
);
export const level: Check = /* @__PURE__ */ ofType("level", (value) =>
  [1, 2, 3, 4, 5].includes(value as number),
);
export const json: Check = /* @__PURE__ */ ofType("json", (value) => isJson(value, 0));

// Attributes nest two or three levels. Far beyond, whoever reads them runs out of stack.
const deepest = 64;

const isJson = (value: unknown, depth: number): boolean => {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "string" || typeof value === "boolean";
  }
  const isLeftOut = (part: unknown): boolean => part === undefined && !Array.isArray(value);
  const parts = Object.values(value);
  return depth < deepest && parts.every((part) => isLeftOut(part) || isJson(part, depth + 1));
};

/** A number between two bounds, both included. */
export const number =
  (least: number, most: number, isWhole = true): Check =>
  (value, path, { issues }) => {
    const isRight =
      typeof value === "number" &&
      value >= least &&
      value <= most &&
      (!isWhole || Number.isInteger(value));
    if (!isRight) issues.push({ code: "config-number", path, data: { least, most, isWhole } });
  };

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path, { issues }) => {
    if (!allowed.includes(value as string)) {
      issues.push({ code: "config-value", path, data: { allowed } });
    }
  };

export const listOf =
  (item: Check, isFilled = false): Check =>
  (value, path, checking) => {
    if (!Array.isArray(value) || (isFilled && value.length === 0)) {
      checking.issues.push(wrongType("list", path));
    } else {
      for (const [index, one] of value.entries()) item(one, [...path, index], checking);
    }
  };

/** Values under names that somebody chose; the names are checked too. */
export const tableOf =
  (item: Check, name: Check = text): Check =>
  (value, path, checking) => {
    if (!isObject(value)) checking.issues.push(wrongType("object", path));
    else {
      for (const [key, one] of Object.entries(value)) {
        name(key, [...path, key], checking);
        // Left out, as in a partial record.
        if (one !== undefined) item(one, [...path, key], checking);
      }
    }
  };

/** Fields by name; a name that ends in `?` may be left out. */
export const fieldsOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path, checking) => {
    if (!isObject(value)) checking.issues.push(wrongType("object", path));
    else {
      for (const [key, check] of Object.entries(fields)) {
        const name = key.replace("?", "");
        const field = value[name];
        if (field !== undefined || name === key) check(field, [...path, name], checking);
      }
    }
  };

/** Asks for nothing: an attribute may have any name, even an empty one. */
export const anything: Check = () => undefined;

/** A text in both languages. */
export const bilingual: Check = /* @__PURE__ */ fieldsOf({ en: text, id: text });

/** Free facts about an agent or a contact. */
export const attributes: Check = /* @__PURE__ */ tableOf(json, anything);

/** A value that may be `null` instead. */
export const orNull =
  (check: Check): Check =>
  (value, path, checking) => {
    if (value !== null) check(value, path, checking);
  };

/** A name that must lead somewhere. */
export const idOf =
  (kind: "queue" | "site" | "skill"): Check =>
  (value, path, checking) => {
    text(value, path, checking);
    const known = checking[kind];
    if (typeof value === "string" && value !== "" && known !== undefined && !known.has(value)) {
      checking.issues.push({ code: "config-unknown", path, data: { kind, id: value } });
    }
  };

/** One check after another, as long as none of them finds anything. */
export const both =
  (first: Check, second: Check): Check =>
  (value, path, checking) => {
    const before = checking.issues.length;
    first(value, path, checking);
    if (checking.issues.length === before) second(value, path, checking);
  };

/** What is kept whole, fields that nobody knows included: a snapshot must be able to tell all of it. */
export const kept = (check: Check): Check => both(check, json);

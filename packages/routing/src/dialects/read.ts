import { type Path, type ReasonOf, type Result, refuse } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";
import { isObject, json } from "../config/shape.js";
import type {
  DialectDifferences,
  DialectIssue,
  DialectProblems,
  DialectType,
  Difference,
} from "./reasons.js";

/** What is found while a foreign configuration is read. */
export interface Findings {
  readonly issues: DialectIssue[];
  readonly differences: Difference[];
}

/** A value of a foreign configuration and where it stands. */
export interface Place extends Findings {
  readonly value: unknown;
  readonly path: Path;
}

export const isGiven = ({ value }: Place): boolean => value !== undefined && value !== null;

/** Whether nothing is there, or a list of nothing. */
export const isEmpty = (place: Place): boolean =>
  !isGiven(place) || (Array.isArray(place.value) && place.value.length === 0);

/** Files say `task_order`, code libraries `taskOrder`, some interfaces `TaskOrder`: all are the same name. */
const plainName = (name: string): string => name.replaceAll("_", "").toLowerCase();

/** A field under any of its spellings; of several names the first that is there. */
export function field(place: Place, ...names: readonly string[]): Place {
  const keys = isObject(place.value) ? Object.keys(place.value) : [];
  for (const name of names) {
    const key = keys.find((one) => plainName(one) === plainName(name));
    const value = key === undefined ? undefined : (place.value as Record<string, unknown>)[key];
    if (key !== undefined && value !== undefined && value !== null) {
      return { ...place, value, path: [...place.path, key] };
    }
  }
  return { ...place, value: undefined, path: [...place.path, names[0] ?? ""] };
}

/** Tells of fields that nobody reads: perhaps misspelt, perhaps new. */
export function tellOtherFields(place: Place, known: readonly string[]): void {
  const names = new Set(known.map(plainName));
  for (const key of Object.keys(isObject(place.value) ? place.value : {})) {
    if (!names.has(plainName(key))) tellIgnored({ ...place, path: [...place.path, key] });
  }
}

export const wrong = (place: Place, expected: DialectType): undefined => {
  place.issues.push({ code: "dialect-type", path: place.path, data: { expected } });
};

/** What has to be there and is not: the place itself, or a field of it. */
export function missing(place: Place, name?: string): undefined {
  const path = name === undefined ? place.path : [...place.path, name];
  place.issues.push({ code: "dialect-missing", path, data: { field: String(path.at(-1) ?? "") } });
}

/** A field that has to be there. */
export function needed(place: Place): Place {
  if (!isGiven(place)) missing(place);
  return place;
}

/** A name that leads nowhere in this file. */
export function unknown(
  { path, issues }: Place,
  kind: DialectProblems["dialect-unknown"]["kind"],
  id: string,
): undefined {
  issues.push({ code: "dialect-unknown", path, data: { kind, id } });
}

export function tell(
  { path, differences }: Place,
  severity: Difference["severity"],
  reason: ReasonOf<DialectDifferences>,
): void {
  differences.push({ ...reason, path, severity });
}

/** Tells of a field that is not taken over. */
export const tellIgnored = (place: Place, severity: Difference["severity"] = "warning"): void => {
  const name = String(place.path.at(-1));
  tell(place, severity, { code: "dialect-field-ignored", data: { field: name } });
};

export function text(place: Place): string | undefined {
  if (!isGiven(place)) return undefined;
  return typeof place.value === "string" && place.value !== "" ? place.value : wrong(place, "text");
}

export function boolean(place: Place): boolean | undefined {
  if (!isGiven(place)) return undefined;
  return typeof place.value === "boolean" ? place.value : wrong(place, "boolean");
}

/** A whole number; consoles write numbers as texts, too. */
export function whole(place: Place, least: number, most: number): number | undefined {
  if (!isGiven(place)) return undefined;
  const { value } = place;
  const number =
    typeof value === "string" && /^-?\d+(\.0+)?$/.test(value.trim()) ? Number(value) : value;
  if (Number.isInteger(number) && (number as number) >= least && (number as number) <= most) {
    return number as number;
  }
  place.issues.push({ code: "dialect-number", path: place.path, data: { least, most } });
  return undefined;
}

export function oneOf<Value extends string>(
  place: Place,
  allowed: readonly Value[],
): Value | undefined {
  if (!isGiven(place)) return undefined;
  if (allowed.includes(place.value as Value)) return place.value as Value;
  place.issues.push({ code: "dialect-value", path: place.path, data: { allowed } });
  return undefined;
}

export function list(place: Place): readonly Place[] {
  if (!isGiven(place)) return [];
  if (!Array.isArray(place.value)) {
    wrong(place, "list");
    return [];
  }
  // A hole in a list is told like anything else that is missing there.
  return Array.from(place.value, (value: unknown, index) => ({
    ...place,
    value,
    path: [...place.path, index],
  }));
}

/** A list of objects; what is none is told and left out. */
export const records = (place: Place): readonly Place[] =>
  list(place).filter((one) => isObject(one.value) || wrong(one, "object"));

/** An object, or the text of one: the interfaces of the other systems nest JSON in JSON. */
export function document(place: Place): Place | undefined {
  if (!isGiven(place)) return undefined;
  const value = typeof place.value === "string" ? parsed(place.value) : place.value;
  if (isObject(value)) return { ...place, value };
  return wrong(place, typeof place.value === "string" ? "json" : "object");
}

/** Fields that hold nothing but JSON, as a configuration takes them; others are told. */
export function plainFields(place: Place): Readonly<Record<string, unknown>> | undefined {
  const found = document(place);
  if (found === undefined) return undefined;
  const issues: ConfigIssue[] = [];
  const names: ReadonlySet<string> = new Set();
  json(found.value, place.path, { issues, queue: names, site: names, skill: names });
  return issues.length > 0
    ? wrong(place, "json")
    : (found.value as Readonly<Record<string, unknown>>);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** The fields that have a value, so that a result holds no `undefined`. */
export function filled<Value extends object>(
  fields: {
    readonly [Key in keyof Value]: Value[Key] | undefined;
  },
): Value {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Value;
}

/** Tells ids that are given twice. */
export function tellDuplicates(places: readonly (readonly [id: string, place: Place])[]): void {
  const seen = new Set<string>();
  for (const [id, place] of places) {
    if (seen.has(id)) {
      place.issues.push({ code: "dialect-duplicate", path: place.path, data: { id } });
    }
    seen.add(id);
  }
}

/** The value of a result; without one the function refuses, with every problem. */
export function orRefused<Value>(asked: string, result: Result<Value, DialectIssue>): Value {
  if (result.ok) return result.value;
  refuse(asked, result.issues);
  throw new RangeError(`${asked}: refused`);
}

import { channels, toPlainDate } from "@ramah/core";
import { type ChoiceName, choices } from "./values.js";

/**
 * What a field of a command may hold: `text` says something, `moment` can be stored, `date` exists, `value`
 * is taken as it is, `channel` is one of ours, `flag` is true or false; a choice knows its values; a list has
 * at least one entry; lists and records are gone into.
 */
export type FieldShape =
  | "text"
  | "moment"
  | "date"
  | "value"
  | "channel"
  | "flag"
  | { readonly choice: ChoiceName }
  | { readonly list: FieldShape }
  | { readonly optional: FieldShape }
  | { readonly fields: Fields };

/** The shapes of the fields of a record. */
export type Fields = Readonly<Record<string, FieldShape>>;

/** A field that is left out, says nothing or holds what it cannot. */
export type ShapeFault =
  | {
      readonly code: "blank-field" | "no-moment" | "no-date" | "empty-list";
      readonly data: { readonly field: string };
    }
  | {
      readonly code: "unknown-value";
      readonly data: {
        readonly field: string;
        readonly given: string;
        readonly known: readonly string[];
      };
    };

/**
 * What stands against the fields of a command. A caller without types may leave anything out: then it
 * is as good as blank.
 */
export function shapeFaults(data: unknown, fields: Fields, path = ""): ShapeFault[] {
  const record = recordOf(data);
  return Object.entries(fields).flatMap(([name, shape]) =>
    faultsOf(record[name], shape, path === "" ? name : `${path}.${name}`),
  );
}

function faultsOf(value: unknown, shape: FieldShape, field: string): ShapeFault[] {
  if (shape === "value") return value === undefined ? [blank(field)] : [];
  if (shape === "text") {
    return typeof value === "string" && value.trim() !== "" ? [] : [blank(field)];
  }
  if (shape === "moment") return isMoment(value) ? [] : [{ code: "no-moment", data: { field } }];
  if (shape === "date") return isDate(value) ? [] : [{ code: "no-date", data: { field } }];
  if (shape === "channel") return unlessOneOf(channels, value, field);
  if (shape === "flag") return typeof value === "boolean" ? [] : unlessOneOf(flags, value, field);
  if ("choice" in shape) return unlessOneOf(Object.keys(choices[shape.choice]), value, field);
  if ("optional" in shape) {
    return value === undefined ? [] : faultsOf(value, shape.optional, field);
  }
  if ("list" in shape) {
    if (!Array.isArray(value) || value.length === 0) {
      return [{ code: "empty-list", data: { field } }];
    }
    return value.flatMap((one, index) => faultsOf(one, shape.list, `${field}[${index}]`));
  }
  return shapeFaults(value, shape.fields, field);
}

/**
 * Copies the fields that a shape names, so that whatever else an application hangs on its commands is
 * not stored.
 */
export function pick(data: unknown, fields: Fields): Readonly<Record<string, unknown>> {
  const record = recordOf(data);
  const picked: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(fields)) {
    const value = record[name];
    if (value !== undefined) picked[name] = pickValue(value, shape);
  }
  return picked;
}

function pickValue(value: unknown, shape: FieldShape): unknown {
  if (typeof shape === "string" || "choice" in shape) return value;
  if ("optional" in shape) return pickValue(value, shape.optional);
  if ("list" in shape) {
    return Array.isArray(value) ? value.map((one) => pickValue(one, shape.list)) : value;
  }
  return pick(value, shape.fields);
}

/** Whether it can be stored and read back as a moment: whole, of the years 0001 to 9999. */
export function isMoment(value: unknown): value is number {
  return (
    Number.isSafeInteger(value) &&
    Number(value) >= -62_135_596_800_000 &&
    Number(value) <= 253_402_300_799_999
  );
}

/** Written as the record has it, so that it sorts and reads the same everywhere. */
const isDate = (value: unknown): boolean =>
  typeof value === "string" && toPlainDate(value) === value;

const flags = ["true", "false"] as const;

function unlessOneOf(known: readonly string[], value: unknown, field: string): ShapeFault[] {
  if (value === undefined) return [blank(field)];
  if (typeof value === "string" && known !== flags && known.includes(value)) return [];
  const given = typeof value === "object" ? typeof value : String(value);
  return [{ code: "unknown-value", data: { field, given, known } }];
}

const recordOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : {};

const blank = (field: string): ShapeFault => ({ code: "blank-field", data: { field } });

import { channels } from "@ramah/core";

/**
 * What a field of a command may hold: `text` says something, `moment` can be stored, `value` is taken
 * as it is, `channel` is one of ours; a list has at least one entry; lists and records are gone into.
 */
export type FieldShape =
  | "text"
  | "moment"
  | "value"
  | "channel"
  | { readonly list: FieldShape }
  | { readonly optional: FieldShape }
  | { readonly fields: Fields };

/** The shapes of the fields of a record. */
export type Fields = Readonly<Record<string, FieldShape>>;

/** A field that is left out or says nothing. */
export interface ShapeFault {
  readonly code: "blank-field" | "no-moment" | "empty-list";
  readonly data: { readonly field: string };
}

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
  if (shape === "channel") return channels.some((one) => one === value) ? [] : [blank(field)];
  if (shape === "moment") return isMoment(value) ? [] : [{ code: "no-moment", data: { field } }];
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
  if (typeof shape === "string") return value;
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

const recordOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : {};

const blank = (field: string): ShapeFault => ({ code: "blank-field", data: { field } });

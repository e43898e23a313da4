import type { Path } from "@ramah/core";
import { readFields } from "../input.js";
import { readRow } from "../row.js";
import { plain } from "../spelled.js";
import { noteTaken, type Reading } from "../value.js";
import { callerRule, notSet } from "./rules.js";
import type { QueuesCaller } from "./tables.js";

/** A caller as it was read, and the columns that were given. */
export interface ReadCaller {
  readonly caller: QueuesCaller;
  readonly given: ReadonlySet<string>;
}

// QUEUE_MAX_PENALTY and its like are names of channel variables.
const columnOf = (name: string): string => plain(name).replace(/^queue(?=max|min|raise|prio)/, "");

/** Reads a caller; limits may be empty, endless or, for the raise, `r4`, as a channel's variables hold them. */
export function readCaller(row: unknown, path: Path, reading: Reading): ReadCaller {
  const fields = Object.entries(readFields(row, path, reading));
  const given = new Set(fields.map(([name]) => columnOf(name)));
  const raise = fields.find(([name]) => columnOf(name) === "raisepenalty")?.[1];
  const limits = fields.map(([name, value]) => {
    const column = columnOf(name);
    // An unknown name stays as it is, to be told so.
    const known = columns.has(column) ? column : name;
    const isLimit = column.endsWith("penalty");
    return [known, isLimit ? limit(value, [...path, name], reading) : value];
  });
  const caller = readRow(Object.fromEntries(limits), path, callerRule, reading);
  if (typeof raise !== "string" || !/^r/i.test(raise)) return { caller, given };
  // `r4` says two things at once.
  return { caller: { ...caller, raise_respect_min: true }, given: given.add("raiserespectmin") };
}

const columns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "prio",
  "maxpenalty",
  "minpenalty",
  "raisepenalty",
]);

/** A limit; what is no number sets none, as app_queue has it. */
function limit(value: unknown, path: Path, reading: Reading): unknown {
  if (value === null || value === undefined || value === Number.POSITIVE_INFINITY) return notSet;
  if (typeof value !== "string") return value;
  const text = value.trim().replace(/^r/i, "");
  if (/^[+-]?\d/.test(text)) return text;
  if (text !== "") noteTaken(value, null, path, reading);
  return notSet;
}

/** A caller in the line, with what was said of it besides: that wins over its row. */
export function merged(row: QueuesCaller, { caller, given }: ReadCaller): QueuesCaller {
  const told = Object.entries(caller).filter(([name]) => given.has(plain(name)));
  return { ...caller, ...row, ...Object.fromEntries(told) };
}

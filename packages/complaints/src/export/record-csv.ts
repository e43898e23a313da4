import type { IssueOf, Locale } from "@ramah/core";
import { type CaseRecord, caseOf } from "../case/case-record.js";
import type { Complaint } from "../case/state.js";
import type { RecordIssues } from "./reasons.js";
import type { RecordColumn } from "./record-column.js";
import { readField } from "./record-field.js";

/** How the record is written. */
export interface RecordCsvOptions {
  /** The zone whose dates are meant. */
  readonly zone: string;
  /** `code` when left out: what a program reads; a language is for people. */
  readonly headers?: "code" | Locale;
  /**
   * Between two cells; a comma when left out, as RFC 4180 has it. A spreadsheet set to Indonesian or to most
   * languages of the continent opens a file with semicolons, and takes one with commas apart wrongly.
   */
  readonly separator?: "," | ";" | "\t";
  /** What no case knows, by the code of the column: the brand, a postcode. */
  readonly given?: (complaint: Complaint) => Readonly<Record<string, string>>;
  /**
   * Puts an apostrophe before what a spreadsheet would run as a formula. Only `false` leaves it out: for a
   * file that no spreadsheet opens.
   */
  readonly guard?: boolean;
}

/** The record as a file, and what is missing in it. */
export interface RecordCsv {
  readonly csv: string;
  /** Paths are the row, from 0, and the code of the column. */
  readonly issues: readonly IssueOf<RecordIssues>[];
}

/**
 * Writes cases as a table for a regulator (CSV by RFC 4180): one row a complaint, the columns as data. What
 * must be there and is not is listed; the file is written all the same, so that it can be seen.
 *
 * @param records the cases, or their events; those in which nothing came in are listed and left out
 * @param columns such as `asicLikeColumns.columns`, or your own
 * @param options the zone of its dates, the headers, what no case knows
 * @returns the file with CRLF at every end of line, and the issues
 * @throws RangeError when the zone is unknown
 * @example
 * import { evolve, initialCase, recordCsv } from "@ramah/complaints";
 *
 * const state = evolve(initialCase, {
 *   type: "received",
 *   at: 0,
 *   caseId: "C-1",
 *   channel: "email",
 *   complainant: "=HYPERLINK(1)",
 *   summary: "x",
 *   owner: "dewi",
 * });
 * const columns = [
 *   { code: "id", label: { en: "Number", id: "Nomor" }, field: "case-id", need: "mandatory" },
 *   { code: "who", label: { en: "Customer", id: "Pelanggan" }, field: "complainant", need: "optional" },
 * ] as const;
 * recordCsv([state], columns, { zone: "Asia/Jakarta" }); // => { csv: "id,who\r\nC-1,'=HYPERLINK(1)\r\n", issues: [] }
 */
export function recordCsv(
  records: readonly CaseRecord[],
  columns: readonly RecordColumn[],
  options: RecordCsvOptions,
): RecordCsv {
  const { headers = "code", separator = ",", guard = true } = options;
  const issues: IssueOf<RecordIssues>[] = [];
  const rows = [columns.map(({ code, label }) => (headers === "code" ? code : label[headers]))];
  for (const [row, record] of records.entries()) {
    const state = caseOf(record);
    if (state.status === "none") {
      issues.push({ code: "record-empty", path: [row], data: {} });
      continue;
    }
    const cells = cellsOf(state, columns, options);
    issues.push(...missing(state, cells, columns, options.zone, row));
    rows.push(cells);
  }
  const lines = rows.map((cells) =>
    cells.map((cell) => quoted(guard ? guarded(cell) : cell)).join(separator),
  );
  return { csv: lines.map((line) => `${line}\r\n`).join(""), issues };
}

function cellsOf(
  complaint: Complaint,
  columns: readonly RecordColumn[],
  { zone, given }: RecordCsvOptions,
): string[] {
  const more = given?.(complaint) ?? {};
  return columns.map(({ code, field }) => {
    if (field !== "given") return readField(field, complaint, zone);
    return Object.hasOwn(more, code) ? (more[code] ?? "") : "";
  });
}

function missing(
  complaint: Complaint,
  cells: readonly string[],
  columns: readonly RecordColumn[],
  zone: string,
  row: number,
): IssueOf<RecordIssues>[] {
  return columns.flatMap((column, index): IssueOf<RecordIssues>[] => {
    const { code, label, need, when } = column;
    if ((cells[index] ?? "").trim() !== "" || need === "optional") return [];
    const path = [row, code];
    if (need === "mandatory")
      return [{ code: "record-element-missing", path, data: { code, label } }];
    if (when === undefined) return [];
    const value = readField(when.field, complaint, zone);
    const isAsked = when.in === undefined ? value !== "" : when.in.includes(value);
    return isAsked
      ? [{ code: "record-element-needed", path, data: { code, label, field: when.field, value } }]
      : [];
  });
}

/** What a spreadsheet takes for a formula: by its first sign that is seen, in both widths. */
const guarded = (cell: string): string =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;

/** Whatever separates cells somewhere is quoted everywhere. */
const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

import {
  asicLikeColumns,
  cfpbLikeColumns,
  initialCase,
  ojkOralLikeColumns,
  type RecordColumn,
  type RecordField,
  recordCsv,
  recordFields,
} from "@ramah/complaints";
import { describe } from "@ramah/complaints/messages";
import { parseInput, toInstant } from "@ramah/core";
import { bilingualSchema, sourceSchema } from "@ramah/core/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answering, play, receive } from "../story.js";

const zone = "Asia/Jakarta";
const start = toInstant("2026-11-20T23:30:00+07:00") ?? 0;
const shift = (steps: typeof answering) =>
  steps.map(([at, command]) => [start + at * 3_600_000, command] as const);
const closed = play([
  ...shift(answering),
  ...shift([
    [
      7,
      {
        type: "classify",
        by: "dewi",
        codes: [
          { role: "product", taxonomy: "shop", version: "2", code: "ticket" },
          { role: "issue", taxonomy: "nacaa", version: "1", code: "not-received" },
        ],
      },
    ],
    [8, { type: "redress", by: "dewi", kind: "financial", what: "x", amount: idr("150000") }],
    [8, { type: "redress", by: "dewi", kind: "interest", what: "x", amount: idr("0.5") }],
    [9, { type: "goodwill", by: "dewi", what: "a dessert" }],
    [10, { type: "close", by: "dewi", openPromises: 0 }],
  ]),
]);

function idr(amount: string) {
  return { currency: "IDR", amount };
}

/** Reads RFC 4180 strictly: CRLF, doubled quotes, as many cells in every row. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let left = csv;
  while (left !== "") {
    const row: string[] = [];
    for (let isEnd = false; !isEnd; ) {
      const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(left);
      if (found === null) throw new Error(`no cell: ${left.slice(0, 40)}`);
      row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
      left = left.slice(found[0].length);
      isEnd = found[3] === "\r\n";
    }
    if (row.length !== (rows[0] ?? row).length) throw new Error(`a short row: ${row}`);
    rows.push(row);
  }
  return rows;
}

const column = (field: RecordColumn["field"], need: RecordColumn["need"] = "optional") =>
  ({ code: field, label: { en: field, id: field }, field, need }) as const;
const cell = (field: RecordField, record = closed) =>
  read(recordCsv([record], [column(field)], { zone, guard: false }).csv)[1]?.[0];

test("dates are those of the zone, and days are days on the wall", () => {
  expect(cell("received-date")).toBe("2026-11-20");
  expect(cell("closed-date")).toBe("2026-11-21");
  expect(cell("days-to-close")).toBe("1");
  const utc = recordCsv([closed], [column("days-to-close")], { zone: "UTC" });
  expect(read(utc.csv)[1]).toEqual(["1"]);
});

test("redress is told by kind and in all, and goodwill apart", () => {
  expect(cell("redress-financial")).toBe("IDR 150000");
  expect(cell("redress-total")).toBe("IDR 150000.5");
  expect(cell("goodwill")).toBe("a dessert");
});

test("a case that was reopened is not closed", () => {
  const again = play(
    shift([[11, { type: "reopen", by: "dewi", channel: "email", reason: "x" }]]),
    closed,
  );
  expect([cell("closed-date", again), cell("is-open", again)]).toEqual(["", "yes"]);
});

test("every field reads of every case, empty or not, and has its place", () => {
  const open = play([[0, receive]]);
  for (const field of recordFields()) {
    expect(typeof cell(field, open)).toBe("string");
    expect(`${cell(field)}${cell(field, open)}`).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(recordFields().length).toBeGreaterThan(45);
});

test("what is missing is listed with its row and column, and why", () => {
  const given = () => ({ brand: "Ramah", complainant_type: "person" });
  const { issues } = recordCsv(
    [play([[0, receive]]), initialCase, closed],
    asicLikeColumns.columns,
    {
      zone,
      given,
    },
  );
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["record-element-missing", 0, "product"],
    ["record-element-missing", 0, "issue"],
    ["record-empty", 1],
  ]);
  expect(issues.map((issue) => describe(issue, "id"))[0]).toBe(
    "“Produk atau layanan” wajib diisi.",
  );
});

test("a conditional element is asked for exactly when its condition holds", () => {
  const columns = [
    { ...column("adr-scheme", "conditional"), when: { field: "is-open", in: ["no"] } },
    { ...column("adr-outcome", "conditional"), when: { field: "answered-date" } },
  ] as const;
  const codes = (record: typeof closed) =>
    recordCsv([record], columns, { zone }).issues.map(({ path }) => path[1]);
  expect(codes(closed)).toEqual(["adr-scheme", "adr-outcome"]);
  expect(codes(play(answering))).toEqual(["adr-outcome"]);
  expect(codes(play([[0, receive]]))).toEqual([]);
});

test("what a spreadsheet would run is told as text, unless nobody opens it in one", () => {
  for (const sign of ["=1+1", "+62", "-1", "@x", "\t=1", "  =1", "＝1", "\r\n=1"]) {
    const state = play([[0, { ...receive, summary: `${sign}` } as typeof receive]]);
    const told = (guard: boolean) =>
      read(recordCsv([state], [column("summary")], { zone, guard }).csv)[1]?.[0];
    expect(told(true)).toBe(`'${sign}`);
    expect(told(false)).toBe(sign);
  }
});

test("signs that nobody sees do not hide a formula", () => {
  for (const sign of ["\u0000", "\u200B", "\uFEFF", "\u001F", " \u200E"]) {
    const state = play([[0, { ...receive, summary: `${sign}=1+1` } as typeof receive]]);
    const { csv } = recordCsv([state], [column("summary")], { zone });
    expect(read(csv)[1]?.[0]).toBe(`'${sign}=1+1`);
  }
});

test("headers are codes for programs and names for people", () => {
  const head = (headers: "code" | "en" | "id") =>
    recordCsv([], ojkOralLikeColumns.columns, { zone, headers }).csv.split(",")[0];
  expect([head("code"), head("en"), head("id")]).toEqual([
    "nomor_registrasi",
    "Register number",
    "Nomor registrasi",
  ]);
});

test("any text reads back as it was, one row a complaint", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 }),
      (list) => {
        const texts = list.filter((text) => text.trim() !== "");
        const states = texts.map((summary) =>
          play([[0, { ...receive, summary } as typeof receive]]),
        );
        const columns = [column("summary"), column("case-id")];
        const rows = read(recordCsv(states, columns, { zone, guard: false }).csv);
        expect(rows.slice(1)).toEqual(texts.map((text) => [text, "C-1"]));
      },
    ),
    { numRuns: 300 },
  );
});

test("every set of columns has a source, names in both languages and stable codes", () => {
  for (const set of [asicLikeColumns, cfpbLikeColumns, ojkOralLikeColumns]) {
    expect(parseInput(sourceSchema, set.source).ok).toBe(true);
    const codes = set.columns.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { label, need, when } of set.columns) {
      expect(parseInput(bilingualSchema, label).ok).toBe(true);
      expect(need === "conditional").toBe(when !== undefined);
    }
  }
});

test("a file for a spreadsheet with semicolons has them, and no cell is cut at one", () => {
  const columns: readonly RecordColumn[] = [
    { code: "id", label: { en: "Number", id: "Nomor" }, field: "case-id", need: "mandatory" },
    { code: "who", label: { en: "Name", id: "Nama" }, field: "complainant", need: "optional" },
  ];
  const state = { ...play([[start, receive]]), complainant: "x;=1" };
  const { csv } = recordCsv([state], columns, { zone, headers: "id", separator: ";" });
  expect(csv.split("\r\n").slice(0, 2)).toEqual(["Nomor;Nama", `${state.caseId};"x;=1"`]);
});

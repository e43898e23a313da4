import { expect, test } from "vitest";
import { diagnosticText } from "./messages/index.js";
import { parseScript } from "./parse-script.js";
import type { Script } from "./script.js";

const head = `---
script: sample
languages: id, en
facts:
  nama / name: text
  nilai / value: biasa / normal | tinggi / high
  umur / age: 0..120
  tagihan / amount due: 0..1000 IDR
  setuju / agrees: ya | tidak
---
# Judul
en: Title
`;

/** The problems of a body, as `code@line:column text`, with the text that they mark. */
function problems(body: string): readonly string[] {
  const source = head + body;
  return parseScript(source).diagnostics.map(
    ({ code, line, column, start, end }) => `${code}@${line}:${column} ${source.slice(start, end)}`,
  );
}

function scriptOf(body: string): Script {
  const { script, diagnostics } = parseScript(head + body);
  if (script === undefined) throw new Error(diagnostics.map((d) => diagnosticText(d, "en")).join());
  return script;
}

const finish = "\n## Tutup\nen: Close\nSelesai\n";

test("a step has words, guidance, a question, notes and options in the order written", () => {
  const script = scriptOf(`
## Mulai
en: Begin
> Halo, {nama}.
> en: Hello, {name}.

Bersikap ramah.
en: Be friendly.
Tanya nama
> Siapa nama Anda?
> en: What is your name?

Catat nilai = high, umur = 7 (jika agrees)
- Ya -> Close (if age >= 17 dan nilai adalah tinggi atau not setuju)
  en: Yes
- Tidak -> tutup
  en: No
${finish}`);
  expect(script.steps[0]).toEqual({
    id: "mulai",
    title: { id: "Mulai", en: "Begin" },
    statements: [
      {
        kind: "say",
        words: { id: ["Halo, ", { fact: "nama" }, "."], en: ["Hello, ", { fact: "nama" }, "."] },
        line: 16,
      },
      { kind: "guide", words: { id: ["Bersikap ramah."], en: ["Be friendly."] }, line: 19 },
      {
        kind: "ask",
        fact: "nama",
        question: { id: ["Siapa nama Anda?"], en: ["What is your name?"] },
        line: 21,
      },
      {
        kind: "note",
        assignments: [
          { fact: "nilai", value: "tinggi" },
          { fact: "umur", value: 7 },
        ],
        guard: { op: "compare", relation: "=", fact: "setuju", value: true },
        line: 25,
      },
    ],
    options: [
      {
        id: "ya",
        label: { id: ["Ya"], en: ["Yes"] },
        target: "tutup",
        guard: {
          op: "or",
          parts: [
            {
              op: "and",
              parts: [
                { op: "compare", relation: ">=", fact: "umur", value: 17 },
                { op: "compare", relation: "=", fact: "nilai", value: "tinggi" },
              ],
            },
            {
              op: "not",
              part: { op: "compare", relation: "=", fact: "setuju", value: true },
            },
          ],
        },
        line: 26,
      },
      { id: "tidak", label: { id: ["Tidak"], en: ["No"] }, target: "tutup", line: 28 },
    ],
    isEnd: false,
    line: 14,
  });
});

test("every problem of a document is listed with its line, column and range", () => {
  expect(
    problems(`
## Mulai
en: Begin
> Halo, {nma}.
> en: Hello, {nma}.

Tanya umurr
- Ya -> Tutp (jika nilai adalah tingi)
  en: Yes
- Tidak -> Tutup
${finish}`),
  ).toEqual([
    "unknown-placeholder@16:10 nma",
    "unknown-placeholder@17:15 nma",
    "undefined-fact@19:7 umurr",
    "undefined-step@20:9 Tutp",
    "type-mismatch@20:33 tingi",
    "missing-translation@22:3 Tidak",
  ]);
});

test("each line ending counts as one, and the ranges still fit", () => {
  for (const ending of ["\n", "\r\n", "\r"]) {
    const source = `\ufeff${head}\n## Mulai\nen: Begin\n- Ya -> Tutp\n  en: Yes\n${finish}`;
    const text = source.replaceAll("\n", ending);
    const [first] = parseScript(text).diagnostics;
    expect(first).toMatchObject({ code: "undefined-step", line: 16, column: 9 });
    expect(text.slice(first?.start, first?.end)).toBe("Tutp");
  }
});

test("a wrong name comes with the name that was probably meant", () => {
  const { diagnostics } = parseScript(`${head}
## Mulai
en: Begin
> {nmae} {agees}
> en: {nmae} {agees}
- Ya -> Cloes (jika nilai adalah hihg)
  en: Yes
${finish}`);
  expect(diagnostics.map(({ data }) => ("nearest" in data ? data.nearest : undefined))).toEqual([
    "name",
    "agrees",
    "name",
    "agrees",
    "Close",
    "high",
  ]);
});

const option = (guard: string) => `
## Mulai
en: Begin
- Ya -> Tutup (jika ${guard})
  en: Yes
- Tidak -> Tutup
  en: No
${finish}`;

test.each([
  ["nilai", "type-mismatch"],
  ["nilai < tinggi", "type-mismatch"],
  ["umur = tinggi", "type-mismatch"],
  ["umur = 121", "type-mismatch"],
  ["umur = 1.5", "guard-syntax"],
  ["umur = tagihan", "type-mismatch"],
  ["nama = umur", "type-mismatch"],
  ['nama < "a"', "type-mismatch"],
  ["setuju = 1", "type-mismatch"],
  ["umur >", "guard-syntax"],
  ["(umur > 3", "guard-syntax"],
  ["umur > 3 dan", "guard-syntax"],
  ["umur > 3 umur", "guard-syntax"],
  ["dan", "guard-syntax"],
  [`${"bukan ".repeat(50)}setuju`, "guard-too-deep"],
  ["umur < 0", "guard-never-true"],
  ["umur < 5 dan umur > 5", "guard-never-true"],
  ["umur >= 0", "guard-always-true"],
  ["nilai = biasa atau nilai = tinggi", "guard-always-true"],
])("the condition (%s) is reported as %s", (guard, code) => {
  expect(problems(option(guard)).map((problem) => problem.split("@")[0])).toEqual([code]);
});

test.each([
  ["nama diketahui", { op: "known", fact: "nama" }],
  ["name is known", { op: "known", fact: "nama" }],
  ["name is not known", { op: "not", part: { op: "known", fact: "nama" } }],
  ["name is unknown", { op: "not", part: { op: "known", fact: "nama" } }],
  ["nama belum diketahui", { op: "not", part: { op: "known", fact: "nama" } }],
  ["nama adalah tidak diketahui", { op: "not", part: { op: "known", fact: "nama" } }],
  ['nama = "Dewi (A)"', { op: "compare", relation: "=", fact: "nama", value: "Dewi (A)" }],
  ["nilai bukan tinggi", { op: "compare", relation: "!=", fact: "nilai", value: "tinggi" }],
  ["value is not high", { op: "compare", relation: "!=", fact: "nilai", value: "tinggi" }],
  ["setuju adalah tidak", { op: "compare", relation: "=", fact: "setuju", value: false }],
  ["((AMOUNT  due > 100))", { op: "compare", relation: ">", fact: "tagihan", value: 100 }],
])("the condition (%s) is understood", (guard, expected) => {
  expect(scriptOf(option(guard)).steps[0]?.options[0]?.guard).toEqual(expected);
});

test("a chain stays flat, with and without brackets, however long it is", () => {
  const guard = (text: string) => scriptOf(option(text)).steps[0]?.options[0]?.guard;
  const terms = Array.from({ length: 300 }, () => "umur > 3").join(" dan ");
  expect(guard(terms)).toMatchObject({ op: "and" });
  const grouped = guard("(umur > 1 atau setuju) atau umur > 2 dan setuju");
  expect(grouped).toMatchObject({ op: "or" });
  expect(grouped && "parts" in grouped && grouped.parts.length).toBe(3);
});

test("a backslash takes the meaning from a sign or a keyword", () => {
  const script = scriptOf(`
## Mulai
en: Begin
> Tulis \\{nama\\} \\(jika sempat)
> en: Write \\{name\\} \\(if you can)

\\Tanya kabarnya.
en: Ask how things are.
- Dari A \\-> B -> Tutup
  en: From A \\-> B
${finish}`);
  expect(
    script.steps[0]?.statements.map((statement) => "words" in statement && statement.words),
  ).toEqual([
    { id: ["Tulis {nama} (jika sempat)"], en: ["Write {name} (if you can)"] },
    { id: ["Tanya kabarnya."], en: ["Ask how things are."] },
  ]);
  expect(script.steps[0]?.options[0]?.label.id).toEqual(["Dari A -> B"]);
});

test("a condition that is never closed is a mistake, brackets inside a text are not", () => {
  const say = (text: string) => `
## Mulai
en: Begin
> ${text}
> en: Hello.
Selesai
`;
  expect(problems(say("Halo (jika setuju"))).toEqual(["guard-syntax@16:9 jika"]);
  expect(problems(say("Halo (jika sempat) (nanti) saja."))).toEqual([]);
});

test("either language may come first, and one text needs the same facts in both", () => {
  expect(
    problems(`
## en: Begin
id: Mulai
> en: Hello, {name}.
> id: Halo, {nama}.

> Halo, {nama}.
> en: Hello.

- en: Yes -> Tutup
  id: Ya
${finish}`),
  ).toEqual(["placeholders-differ@19:3 Halo, {nama}."]);
});

test("a translation with no text above it is reported", () => {
  expect(
    problems(`
## Mulai
en: Begin
- Ya -> Tutup
  en: Yes
  en: Yes again
${finish}`),
  ).toEqual(["translation-without-text@18:3 en: Yes again"]);
});

test("guidance that is only a translation is a mistake, because the script could not be read back", () => {
  const source = `${head}\n## Salam\nen: Greet\nen: Only in English\n${finish}`;
  const only = parseScript(source.replace("en: Greet\n", "en: Greet\n\n"));
  expect(only.script).toBeUndefined();
  expect(only.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual([
    "missing-translation",
    "error",
  ]);
});

test("what is not heard may lack a language for a while, what is heard may not", () => {
  const { script, diagnostics } = parseScript(`${head}
## Mulai
Bersikap ramah.
- Ya -> Tutup
  en: Yes
${finish}`);
  expect(diagnostics.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ["missing-translation", "warning", 14],
    ["missing-translation", "warning", 15],
  ]);
  expect(script).toBeDefined();
});

test("duplicate steps, dead ends, closed circles and unreachable steps are found", () => {
  expect(
    problems(`
## Mulai
en: Begin
- Putar -> Putar
  en: Turn
- Buntu -> Buntu
  en: Dead
- Tutup -> Tutup
  en: Close

## Putar
en: Turn
- Lagi -> Putar
  en: Again

## Buntu
en: Dead

## Mulai
en: Other
Selesai
${finish}`),
  ).toEqual([
    "no-way-to-end@23:4 Putar",
    "dead-end@28:4 Buntu",
    "duplicate-step@31:4 Mulai",
    "unreachable-step@31:4 Mulai",
  ]);
});

test("a must-say that can be bypassed is shown with a shortest way around it (S-08)", () => {
  const { diagnostics } = parseScript(`${head}
## Mulai
en: Begin
- Lama -> Syarat
  en: Long
- Cepat -> Singkat
  en: Quick

## Singkat
en: Short
- Terus -> Bayar
  en: Go on

## Syarat
en: Terms
WAJIB syarat sebelum Bayar
> Ini mengikat.
> en: This binds.

- Setuju -> Bayar
  en: Agrees

## Bayar
en: Pay
Selesai
`);
  expect(diagnostics).toMatchObject([
    {
      code: "must-say-bypassed",
      line: 28,
      data: { obligation: "syarat", before: "Bayar", path: ["Mulai", "Singkat", "Bayar"] },
    },
  ]);
});

test("a must-say inside the step that it protects comes too late", () => {
  expect(
    problems(`
## Mulai
en: Begin
WAJIB syarat sebelum Mulai
> Ini mengikat.
> en: This binds.

Selesai
`),
  ).toEqual(["must-say-bypassed@16:7 syarat"]);
});

test("a must-say needs its step and its words, once", () => {
  expect(
    problems(`
## Mulai
en: Begin
WAJIB satu
> Satu.
> en: One.

WAJIB dua sebelum Tutup
- Ya -> Tutup
  en: Yes
MUST SAY dua before Tutup
> Dua.
> en: Two.
${finish}`),
  ).toEqual([
    "must-say-without-target@16:1 WAJIB satu",
    "must-say-without-words@20:7 dua",
    "duplicate-must-say@23:10 dua",
  ]);
});

test("options that may all be closed are shown with a situation in which they are", () => {
  const guarded = (first: string, second: string) => `
## Mulai
en: Begin
- Ya -> Tutup (jika ${first})
  en: Yes
- Tidak -> Tutup (jika ${second})
  en: No
${finish}`;
  const found = (first: string, second: string) =>
    parseScript(head + guarded(first, second)).diagnostics.map(({ code, data }) => [code, data]);
  expect(found("nama diketahui", "nama belum diketahui")).toEqual([]);
  expect(found("umur > 17", "umur belum diketahui")).toEqual([
    ["options-run-out", { step: "Mulai", facts: [{ fact: "umur", value: 0 }] }],
  ]);
  expect(found("umur > 17", "umur <= 17")).toEqual([
    ["options-run-out", { step: "Mulai", facts: [{ fact: "umur", value: "unknown" }] }],
  ]);
  expect(found("setuju dan umur > 1", "bukan setuju")[0]?.[0]).toBe("options-run-out");
});

test("what is asked first counts as known, and what may be unasked is told", () => {
  const ask = "Tanya umur\n";
  const body = (first: string, second: string) => `
## Mulai
en: Begin
${first}- Terus -> Lanjut
  en: Go on

## Lanjut
en: Next
${second}- Ya -> Tutup (jika umur > 17)
  en: Yes
- Tidak -> Tutup (jika umur <= 17)
  en: No
${finish}`;
  expect(problems(body(ask, ""))).toEqual([]);
  expect(problems(body("", ask))).toEqual([]);
  expect(problems(body("", "Tanya umur (jika setuju)\n"))).toEqual([
    "options-run-out@19:4 Lanjut",
    "fact-perhaps-unasked@22:21 umur > 17",
    "fact-perhaps-unasked@24:24 umur <= 17",
  ]);
});

test("a condition that asks whether a fact is known may read it", () => {
  const body = (guard: string) => `
## Mulai
en: Begin
- Langsung -> Tutup (jika ${guard})
  en: Directly
- Dulu -> Tanya
  en: First

## Tanya
en: Ask
Tanya umur
- Terus -> Mulai
  en: Go on
${finish}`;
  expect(problems(body("umur diketahui dan umur > 17"))).toEqual([]);
  expect(problems(body("umur > 17"))).toEqual(["fact-perhaps-unasked@16:27 umur > 17"]);
});

test("a note is made on entering, so it does not see an answer of its own step", () => {
  expect(
    problems(`
## Mulai
en: Begin
Tanya umur
Catat nilai = tinggi (jika umur > 17)
- Ya -> Tutup
  en: Yes
${finish}`),
  ).toEqual(["fact-perhaps-unasked@17:28 umur > 17"]);
});

test("an option after the same words without a condition is shadowed", () => {
  expect(
    problems(`
## Mulai
en: Begin
- Ya -> Tutup
  en: Yes
- Ya -> Tutup (jika setuju)
  en: Yes
${finish}`),
  ).toEqual(["option-shadowed@18:1 - Ya -> Tutup (jika setuju)"]);
});

test("the front matter is checked", () => {
  const codes = (front: string) =>
    parseScript(`---\n${front}\n---\n# A\n## B\nEnd\n`).diagnostics.map(
      ({ code, line }) => `${code}@${line}`,
    );
  expect(codes("script: a\nlanguages: en")).toEqual([]);
  expect(codes("languages: en")).toEqual(["missing-setting@1"]);
  expect(codes("script: a\nlanguages: en, fr")).toEqual(["unknown-language@3"]);
  expect(codes("script: a\nscript: b\nlanguages: en")).toEqual(["duplicate-setting@3"]);
  expect(codes("script: a\nlanguages: en\nstrat: B")).toEqual(["unknown-setting@4"]);
  expect(codes("script: a\nlanguages: en\nstart: C")).toEqual(["undefined-step@4"]);
  expect(codes("script: a\nlanguages: en\nfacts:\n  x: 1..0\n  y: a | a\n  z: huge")).toEqual([
    "invalid-domain@5",
    "invalid-domain@6",
    "invalid-domain@7",
  ]);
  expect(
    codes("script: a\nlanguages: en\nfacts:\n  x: text\n  X: text\n  this or that: text"),
  ).toEqual(["duplicate-fact@6", "invalid-fact-name@7"]);
  expect(codes("script: a\nlanguages: en\nsources:\n  A | B | 2026-02-30 | verified")).toEqual([
    "invalid-source@5",
  ]);
});

test("nothing at all is a document with problems, not a failure", () => {
  expect(parseScript("").diagnostics.map(({ code }) => code)).toEqual([
    "front-matter-missing",
    "missing-title",
    "no-steps",
  ]);
});

test("the content hash follows the content, not the lines (S-08)", () => {
  const body = `\n## Mulai\nen: Begin\nSelesai\n`;
  const hash = (text: string) => parseScript(text).script?.contentHash;
  expect(hash(`${head}${body}`)).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(`${head}\n\n${body}`)).toBe(hash(`${head}${body}`));
  expect(hash(`${head}${body}`.replace("Begin", "Start"))).not.toBe(hash(`${head}${body}`));
});

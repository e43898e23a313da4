import { contentHashOf, parseScript, scriptLibrary } from "@ramah/scripting";
import { describe } from "@ramah/scripting/messages";
import { readScript } from "@ramah/scripting/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleSource } from "../sample.js";

const sources = [sampleSource, ...scriptLibrary.map(({ source }) => source)];

const pieces = fc.constantFrom(
  "---",
  "# T",
  "## Satu",
  "## Dua",
  "en: text",
  "id: teks",
  "> halo {a}",
  "> en: hi {a",
  "- x -> Dua",
  "- x -> Dua (jika a = 1 dan (bukan b))",
  "Tanya a",
  "Ask b",
  "Catat a = 1, b = x",
  "WAJIB m sebelum Dua",
  "MUST SAY m",
  "Selesai",
  "Transfer to x",
  "facts:",
  "  a: 1..3",
  "  b / c: x | y / z",
  "languages: id, en",
  "script: s",
  "start: Dua",
  "",
  "\\-> (if",
  "(if a",
  "__proto__: text",
  "  constructor: text",
  "> {constructor} {__proto__}",
);
const soup = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join("\n"));
const torn = fc
  .record({
    source: fc.constantFrom(...sources),
    from: fc.nat(),
    size: fc.nat(80),
    insert: fc.string(),
  })
  .map(({ source, from, size, insert }) => {
    const at = from % source.length;
    return source.slice(0, at) + insert + source.slice(at + size);
  });

test("any text is read without throwing, every place lies in it, and every problem has words", () => {
  fc.assert(
    fc.property(fc.oneof(soup, torn), (source) => {
      const { script, diagnostics } = parseScript(source);
      expect(script === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      for (const diagnostic of diagnostics) {
        const { start, end, line, column } = diagnostic;
        expect(start <= end && end <= source.length && line >= 1).toBe(true);
        const before = source.slice(0, start).split(/\r\n|\n|\r/);
        expect([line, column - (line === 1 && source.startsWith("\ufeff") ? -1 : 0)]).toEqual([
          before.length,
          (before.at(-1) ?? "").length + 1,
        ]);
        expect(describe(diagnostic, "en")).not.toBe(describe(diagnostic, "id"));
      }
    }),
    { numRuns: 700 },
  );
});

test("every script that is read passes its schema and fits its hash", () => {
  fc.assert(
    fc.property(fc.oneof(torn, soup), (source) => {
      const { script } = parseScript(source);
      if (script === undefined) return;
      expect(script.contentHash).toBe(contentHashOf(script));
      expect(readScript(JSON.parse(JSON.stringify(script)))).toEqual({ ok: true, value: script });
    }),
  );
});

test("blank lines between steps move the lines and nothing else", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.integer({ min: 1, max: 5 }), (source, count) => {
      const [plain, spaced] = [
        source,
        source.replaceAll("\n## ", `${"\n".repeat(count)}\n## `),
      ].map((text) => parseScript(text).script);
      expect(spaced?.contentHash).toBe(plain?.contentHash);
      expect(spaced?.steps.map(({ line }) => line)).toEqual(
        plain?.steps.map(({ line }, index) => line + count * (index + 1)),
      );
    }),
  );
});

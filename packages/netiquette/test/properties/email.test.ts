import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applySafeFixes,
  checkDraft,
  newText,
  parseEmail,
  sentencesOf,
  type TermLookup,
} from "../../src/index.js";

const piece = fc.constantFrom(
  "Anda lupa",
  "your mistake",
  "Isi formulir",
  "You must send the form",
  "habis",
  "We cannot",
  "No smoking",
  "terlampir",
  "!!",
  "?",
  ".",
  ",",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  "> ",
  ">> ",
  "On 3 Aug 2026, a@b.co wrote:",
  "Pada dasarnya",
  "-- ",
  "Salam,",
  "Budi",
  "🙂",
  "é",
  "“",
  "”",
  '"',
  "SEGERA KIRIM KE KAMI",
  "From: a@b.co",
  "Subject: x",
  "Sent: y",
  "AHT",
  "an AHT",
  "besok",
  "maaf",
  "tidak",
  "not",
  "- ",
  "1. ",
  "kami akan",
  "\r",
  "{date}",
  "-----Original Message-----",
);
const mail = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" ")),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const glossary: TermLookup = {
  find: (text) =>
    [...text.matchAll(/\b(?:AHT|habis|form)\b/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      concept: match[0],
      audience: "internal",
      explanation: { en: "x", id: "x" },
      replacement: { en: "time per call", id: "waktu panggilan" },
    })),
};
const answers = { isComplaint: true };

test("blocks make up the whole text in order, and neighbours differ", () => {
  fc.assert(
    fc.property(mail, (text) => {
      const { blocks } = parseEmail(text);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      let at = 0;
      for (const { start, end } of blocks) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      blocks.slice(1).forEach((block, index) => {
        expect([block.kind, block.level]).not.toEqual([blocks[index]?.kind, blocks[index]?.level]);
      });
    }),
  );
});

test("the pieces of the author's words lead back to the mail", () => {
  fc.assert(
    fc.property(mail, (text) => {
      const own = newText(parseEmail(text));
      for (const { start, end, at } of own.pieces) {
        expect(own.text.slice(at, at + end - start)).toBe(text.slice(start, end));
      }
    }),
  );
});

test("sentences follow each other and leave out nothing but white space", () => {
  fc.assert(
    fc.property(mail, (text) => {
      let rest = "";
      let at = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        rest += text.slice(at, start);
        at = end;
      }
      expect((rest + text.slice(at)).trim()).toBe("");
    }),
  );
});

test("no text makes the checker throw, and every range and edit lies in its text", () => {
  fc.assert(
    fc.property(mail, mail, fc.boolean(), (body, subject, isComplaint) => {
      const draft = { subject, body, answers: { isComplaint } };
      const { findings } = checkDraft(draft, { glossary });
      for (const { part, range, fixes } of findings) {
        const text = draft[part];
        for (const { start, end } of [
          ...(range ? [range] : []),
          ...fixes.flatMap(({ edits }) => edits),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (range !== null) expect(range.end).toBeGreaterThan(range.start);
      }
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      expect(checkDraft(draft, { glossary })).toEqual(checkDraft(draft, { glossary }));
    }),
  );
});

test("quoted text below or above changes no finding of the body", () => {
  const own = fc
    .array(
      piece.filter((text) => !/wrote:|Message|From:|^\r$|^>/.test(text)),
      { minLength: 1, maxLength: 20 },
    )
    .map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(
      own,
      fc.array(fc.constantFrom("your mistake!!", "Item itu habis.", "maaf", "terlampir"), {
        minLength: 1,
      }),
      (body, lines) => {
        const told = (text: string, shift: number) =>
          checkDraft({ body: text, answers }).findings.map(({ rule, range, reason }) => [
            rule,
            reason.code,
            range && range.start - shift,
          ]);
        const quote = lines.map((line) => `> ${line}\n`).join("");
        const alone = told(body, 0);
        expect(told(`${body}\n\n${quote}`, 0)).toEqual(alone);
        expect(told(`${quote}${body}`, quote.length)).toEqual(alone);
      },
    ),
  );
});

test("safe fixes come to rest: fixing a fixed mail changes nothing", () => {
  const check = (body: string) => checkDraft({ body, answers }, { glossary }).findings;
  fc.assert(
    fc.property(mail, (body) => {
      const once = applySafeFixes(body, check(body));
      expect(applySafeFixes(once, check(once))).toBe(once);
    }),
  );
});

test("safe fixes leave quotes and signature as they are", () => {
  fc.assert(
    fc.property(mail, (body) => {
      const foreign = (text: string) =>
        parseEmail(text)
          .blocks.filter(({ kind }) => kind === "quote")
          .map(({ start, end }) => text.slice(start, end));
      const before = foreign(body);
      expect(
        foreign(applySafeFixes(body, checkDraft({ body, answers }, { glossary }).findings)),
      ).toEqual(before);
    }),
  );
});

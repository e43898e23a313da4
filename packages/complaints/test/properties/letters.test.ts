import { type LetterElement, letterPlan, lintLetter } from "@ramah/complaints";
import fc from "fast-check";
import { expect, test } from "vitest";

const kind = fc.constantFrom("acknowledgement", "final-response", "not-yet", "adr-letter");
const locale = fc.constantFrom("en", "id");
const piece = fc.constantFrom(
  "I am sorry for the delay",
  "Kami mohon maaf atas keterlambatan ini",
  "You may refer your complaint to the Financial Ombudsman Service",
  "Anda lalai",
  "it is our fault",
  "not",
  "you",
  "by 3 March 2027",
  "Sari Dewi",
  ".",
  "\n\n",
  "“",
  "don’t",
  "www.financial-ombudsman.org.uk",
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(" "));

test("whatever is written, findings point into it and are the same again", () => {
  fc.assert(
    fc.property(kind, locale, text, (of, language, written) => {
      const findings = lintLetter(of, written, "uk-fca", language);
      for (const { span, rule } of findings) {
        expect(rule).not.toBe("");
        if (span === undefined) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(written.length);
      }
      expect(lintLetter(of, written, "uk-fca", language)).toEqual(findings);
    }),
    { numRuns: 300 },
  );
});

test("to say more never makes anything missing, a signature aside", () => {
  const missing = (of: Parameters<typeof lintLetter>[0], written: string): LetterElement[] =>
    lintLetter(of, written, "uk-fca", "en").flatMap(({ code, data }) =>
      code === "element-missing" && data.element !== "names-handler" ? [data.element] : [],
    );
  const said = "The policy was renewed in May. The branch has two doors.";
  fc.assert(
    fc.property(kind, fc.array(fc.nat(), { maxLength: 12 }), (of, picks) => {
      const samples = letterPlan(of, "uk-fca", "en").map(({ sample }) => sample);
      const letter = picks.map((pick) => samples[pick % samples.length]).join(" ");
      const lacks = missing(of, letter);
      for (const element of missing(of, `${letter} ${said}`)) expect(lacks).toContain(element);
    }),
    { numRuns: 300 },
  );
});

test("each sample sentence of a plan takes its own element off the list", () => {
  for (const of of ["acknowledgement", "final-response", "not-yet", "adr-letter"] as const) {
    for (const language of ["en", "id"] as const) {
      for (const { element, sample } of letterPlan(of, "uk-fca", language)) {
        if (element === "apologises-early") continue;
        const filled = sample
          .replace(/\{(?:name|nama)\}/, "Sari Dewi")
          .replace(/\{(?:date|tanggal|time limit|jangka waktu)\}/g, "2026-12-28")
          .replace(/\{we uphold[^}]*\}/, "we uphold");
        const told = lintLetter(of, filled, "uk-fca", language).map(({ data }) =>
          "element" in data ? data.element : "",
        );
        expect.soft(told, `${language} ${element}: ${filled}`).not.toContain(element);
      }
    }
  }
});

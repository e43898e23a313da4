import { defaultRegimes, type LetterKind, letterPlan, lintLetter } from "@ramah/complaints";
import { locales } from "@ramah/core";
import { expect, test } from "vitest";

const kinds: readonly LetterKind[] = [
  "acknowledgement",
  "summary-resolution",
  "final-response",
  "holding-response",
  "not-yet",
  "extension-notice",
  "delay-notice",
  "adr-letter",
];

// What only an author knows, filled in as an author would.
const known: Readonly<Record<string, string>> = {
  name: "Dewi Lestari",
  nama: "Dewi Lestari",
  "date received": "11 December 2026",
  date: "11 December 2026",
  "tanggal diterima": "11 Desember 2026",
  tanggal: "11 Desember 2026",
  "time limit": "15 business days",
  "jangka waktu": "15 hari kerja",
  "we uphold / partly uphold / do not uphold": "we uphold",
  "mengabulkan / mengabulkan sebagian / tidak mengabulkan": "mengabulkan",
  reference: "C-1184",
  "nomor pengaduan": "C-1184",
  amount: "100",
  jumlah: "100",
  step: "send a form",
  langkah: "mengirim formulir",
  "ombudsman or scheme": "ombudsman",
  "nama lembaga": "LAPS SJK",
  "website of the scheme": "www.scheme.example",
  "situs web lembaga": "www.lembaga.example",
};
const filled = (sample: string): string =>
  sample.replace(/\{([^}]*)\}/g, (_, gap: string) => known[gap] ?? gap);

test("a letter of the plan's own sentences is complete, and each sentence that is left out is missed", () => {
  let leftOut = 0;
  for (const regime of defaultRegimes) {
    for (const kind of kinds) {
      for (const locale of locales) {
        const plan = letterPlan(kind, regime, locale);
        const missing = (without?: string): readonly string[] => {
          const sentences = plan.filter(({ element }) => element !== without);
          const text = sentences.map(({ sample }) => filled(sample)).join("\n\n");
          return lintLetter(kind, text, regime, locale).flatMap(({ code, data }) =>
            code === "element-missing" ? [data.element] : [],
          );
        };
        expect([regime.id, kind, locale, ...missing()]).toEqual([regime.id, kind, locale]);
        for (const { element } of plan) {
          leftOut++;
          expect(missing(element)).toContain(element);
        }
      }
    }
  }
  expect(leftOut).toBeGreaterThan(3_000);
});

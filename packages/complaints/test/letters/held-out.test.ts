import { type Finding, lintLetter } from "@ramah/complaints";
import type { Locale } from "@ramah/core";
import { expect, test } from "vitest";
import { secondEnglish, secondForbidden, secondHarmless, secondIndonesian } from "./held-out-2.js";
import { thirdEnglish, thirdForbidden, thirdHarmless, thirdIndonesian } from "./held-out-3.js";
import { heldOutEnglish, heldOutForbidden, heldOutHarmless } from "./held-out-en.js";
import {
  heldOutForbiddenIndonesian,
  heldOutHarmlessIndonesian,
  heldOutIndonesian,
} from "./held-out-id.js";
import { letterOf, readModels } from "./read-models.js";

// Letters and sentences that were written after the patterns. What was found at first sight, before the
// patterns learnt from them (both languages together):
//   first set: 113 of 137 elements of complete letters recognised, 116 of 121 omissions told,
//     30 of 60 forbidden sentences found, 3 of 40 harmless ones flagged;
//   second set: 60 of 70 elements, 60 of 62 omissions, 38 of 48 forbidden, 4 of 24 harmless flagged;
//   third set, 12 letters: English 45 of 54 elements, 46 of 48 omissions, 20 of 30 forbidden, 2 of 20 harmless
//     flagged, 2 of 6 letters without a finding; Indonesian 42 of 47, 39 of 41, 18 of 30, 3 of 20, 2 of 6.
// Thirty sentences more, written after the patterns had learnt from the third set: 11 of 15 English and 13 of 15
// Indonesian ones found, 2 of 20 and none of 20 harmless ones flagged.
// The limits below hold since then, and show only that nothing is lost again.

const complete = [
  ["en", heldOutEnglish],
  ["id", heldOutIndonesian],
  ["en", secondEnglish],
  ["id", secondIndonesian],
  ["en", thirdEnglish],
  ["id", thirdIndonesian],
] as const;

const forbidden = [
  ["en", heldOutForbidden],
  ["id", heldOutForbiddenIndonesian],
  ["en", secondForbidden.en],
  ["id", secondForbidden.id],
  ["en", thirdForbidden.en],
  ["id", thirdForbidden.id],
] as const;

const harmless = [
  ["en", [...heldOutHarmless, ...secondHarmless.en, ...thirdHarmless.en]],
  ["id", [...heldOutHarmlessIndonesian, ...secondHarmless.id, ...thirdHarmless.id]],
] as const;

const faults = (text: string, locale: Locale): readonly Finding["code"][] =>
  lintLetter("acknowledgement", `\n\n${text}\n`, "house", locale)
    .map(({ code }) => code)
    .filter((code) => ["admits-liability", "makes-excuse", "blames-customer"].includes(code));

test("complete letters by another hand have no finding", () => {
  for (const [locale, written] of complete) {
    for (const { kind, regime, lines } of readModels(written)) {
      const rules = lintLetter(kind, letterOf(lines), regime, locale).map(({ rule }) => rule);
      expect.soft(rules, `${locale} ${kind}`).toEqual([]);
    }
  }
});

test("at least 98 of 100 omissions in them are told", () => {
  let count = 0;
  let told = 0;
  for (const [locale, written] of complete) {
    for (const { kind, regime, lines } of readModels(written)) {
      for (const element of new Set(lines.flatMap((line) => line.elements))) {
        if (element === "apologises-early") continue;
        const rest = lines.filter(({ elements }) => !elements.includes(element));
        const findings = lintLetter(kind, letterOf(rest), regime, locale);
        count++;
        told += findings.some(
          ({ code, data }) => code === "element-missing" && data.element === element,
        )
          ? 1
          : 0;
      }
    }
  }
  expect(count).toBeGreaterThan(180);
  expect(told / count).toBeGreaterThanOrEqual(0.98);
});

test("at least 97 of 100 forbidden sentences by another hand are found, and hardly a harmless one", () => {
  const sentences = forbidden.flatMap(([locale, byCode]) =>
    Object.entries(byCode).flatMap(([code, texts]) =>
      texts.map((text: string) => ({ locale, code, text })),
    ),
  );
  const found = sentences.filter(({ locale, code, text }) =>
    faults(text, locale).includes(code as Finding["code"]),
  );
  expect(sentences.length).toBe(168);
  expect(found.length / sentences.length).toBeGreaterThanOrEqual(0.97);
  const flagged = harmless.flatMap(([locale, texts]) =>
    texts.filter((text) => faults(text, locale).length > 0),
  );
  // Busy with the customer's own case is no excuse, but the patterns cannot tell.
  expect(flagged).toEqual(["Thank you for your patience while we were busy checking the files."]);
});

import { locales, parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import { examples } from "../src/data/examples.js";
import { frames } from "../src/data/frames.js";
import { checkDraft, rules, type TermLookup } from "../src/index.js";
import { createLexicon, type Hit, matchAt } from "../src/phrase/lexicon.js";
import { allPhrases } from "../src/phrase/shared-lexicon.js";
import { phraseSchema, ruleExampleSchema, ruleInfoSchema } from "../src/schemas.js";
import { tokensOf } from "../src/text/tokens.js";
import { en, id } from "./words.js";

const glossary: TermLookup = {
  find: (text) =>
    [...text.matchAll(/\bAHT\b/g)].map((match) => ({
      start: match.index,
      end: match.index + 3,
      surface: "AHT",
      concept: "average-handle-time",
      audience: "internal",
      explanation: { en: "average handle time", id: "rata-rata waktu penanganan" },
      replacement: { en: "length of a call", id: "lama panggilan" },
    })),
};

const rulesFound = (rule: string, body: string) =>
  checkDraft({ body, answers: { isComplaint: rule === "apology-and-next-step" } }, { glossary })
    .findings.map((finding) => finding.rule)
    .filter((found) => found === rule);

test.each(allPhrases().map((phrase) => [`${phrase.kind}/${phrase.name}`, phrase] as const))(
  "the phrase %s is well formed and has a source",
  (_, phrase) => expect(parseInput(phraseSchema, phrase)).toMatchObject({ ok: true }),
);

test.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s is well formed", (_, rule) =>
  expect(parseInput(ruleInfoSchema, rule)).toMatchObject({ ok: true }),
);

test("phrase names are unique within their kind", () => {
  const names = allPhrases().map(({ kind, name }) => `${kind}/${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test("every rule has examples and every example is well formed", () => {
  for (const { id: rule } of rules) expect(examples.map((one) => one.rule)).toContain(rule);
  for (const example of examples) expect(parseInput(ruleExampleSchema, example).ok).toBe(true);
});

for (const { rule, bad, good } of examples) {
  for (const locale of locales) {
    test(`${rule} finds (${locale}): ${bad[locale]}`, () =>
      expect(rulesFound(rule, bad[locale])).not.toEqual([]));
    test(`no rule minds (${locale}): ${good[locale]}`, () =>
      expect(
        checkDraft(
          { body: good[locale], answers: { isComplaint: rule === "apology-and-next-step" } },
          { glossary },
        ).findings.filter((finding) => rule !== "emotion" || finding.rule === rule),
      ).toEqual([]));
  }
}

test("every pattern can be matched by the words that it is made of", () => {
  for (const phrase of allPhrases()) {
    for (const locale of locales) {
      for (const pattern of phrase.patterns[locale]) {
        const words = pattern
          .split(" ")
          .filter((step) => !step.startsWith("*") && !/^[^|]*\?$/.test(step))
          .map((step) =>
            step
              .replace("@you", "anda")
              .replace(/^#y.*/, "2026")
              .replace(/^#d?(\||$).*/, "7")
              .split("|")[0]
              ?.replace(/[?+]$/, "")
              .replaceAll("_", " "),
          )
          .join(" ");
        const hits: Hit[] = [];
        matchAt(createLexicon([phrase]), locale, tokensOf(words), 0, hits);
        expect(hits.length, `${locale}: ${pattern} by "${words}"`).toBeGreaterThan(0);
      }
    }
  }
});

test("no sentence that a fix proposes breaks a rule itself", () => {
  for (const frame of Object.values(frames)) {
    for (const locale of locales) {
      const body = frame[locale].replaceAll(/[{}]/g, "");
      expect(checkDraft({ body }).findings, body).toEqual([]);
    }
  }
});

test("both catalogues differ in every message", () => {
  for (const code of Object.keys(en)) expect(en[code], code).not.toBe(id[code]);
});

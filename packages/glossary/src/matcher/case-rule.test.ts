import { expect, test } from "vitest";
import type { Term } from "../concept/term.js";
import { caseRuleOf, isShouted, lettersOf } from "./case-rule.js";

const rule = (text: string, caseRule?: Term["caseRule"]): string =>
  caseRuleOf({
    text,
    locale: "en",
    type: "acronym",
    status: "preferred",
    audience: "both",
    ...(caseRule === undefined ? {} : { caseRule }),
  });

test("capitals of at most five are an acronym unless the term says otherwise", () => {
  expect(["CRM", "B2B", "CSAT", "ABCDE", "R&D"].map((text) => rule(text))).toEqual(
    Array(5).fill("acronym"),
  );
  expect(["ACCRUE", "SaaS", "crm", "24/7"].map((text) => rule(text))).toEqual(
    Array(4).fill("insensitive"),
  );
  expect(rule("ACCRUE", "acronym")).toBe("acronym");
  expect(rule("CRM", "exact")).toBe("exact");
});

test("a text is shouted when it has no small letter and a word no acronym is as long as", () => {
  expect(isShouted("PLEASE ANSWER")).toBe(true);
  expect(isShouted("PLEASE ANSWEr")).toBe(false);
  expect(isShouted("CRM AND ERPS")).toBe(false);
  expect(isShouted("\u00c9LANC\u00c9E")).toBe(true);
  expect(isShouted("\u00c9LANC\u00e9E")).toBe(false);
  expect(isShouted("123456")).toBe(false);
});

test("letters are compared composed, with gaps and words for and made one", () => {
  expect(lettersOf("Click-and\nCafe\u0301")).toBe("Click & Caf\u00e9");
});

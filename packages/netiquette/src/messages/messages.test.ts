import { expect, test } from "vitest";
import { checkDraft, rules } from "../index.js";
import { describe, ruleText } from "./index.js";

test("a finding is told in the language of the one who reads it, whatever the mail's", () => {
  const [finding] = checkDraft({ body: "It was your mistake." }).findings;
  expect(finding && describe(finding.reason, "en")).toBe(
    "“your mistake” puts the customer in the wrong.",
  );
  expect(finding && describe(finding.reason, "id")).toBe(
    "“your mistake” menempatkan pelanggan di pihak yang salah.",
  );
});

test("a label of the house is explained and replaced in the reader's language", () => {
  const data = {
    phrase: "AHT",
    explanation: { en: "average handle time", id: "rata-rata waktu penanganan" },
    replacement: { en: "length of a call", id: "lama panggilan" },
  };
  expect(describe({ code: "uses-internal-label", data }, "id")).toBe(
    "Pelanggan tidak mengenal istilah “AHT” (rata-rata waktu penanganan); bagi mereka itu “lama panggilan”.",
  );
  expect(
    describe({ code: "uses-internal-label", data: { ...data, replacement: null } }, "en"),
  ).toBe("Customers do not know “AHT” (average handle time).");
});

test("every rule has a name and a reason in both languages", () => {
  for (const { id } of rules) {
    for (const locale of ["en", "id"] as const) {
      expect(ruleText(id, locale).name).not.toBe("");
      expect(ruleText(id, locale).why).toMatch(/\.$/);
    }
  }
});

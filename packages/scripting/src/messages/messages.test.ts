import { expect, test } from "vitest";
import { parseScript } from "../parse-script.js";
import { messages as en } from "./en.js";
import { messages as id } from "./id.js";
import { describe, diagnosticText } from "./index.js";

test("a must-say that can be bypassed is told with the way around it, in both languages", () => {
  const data = { obligation: "syarat", before: "Bayar", path: ["Mulai", "Bayar"] };
  expect(describe({ code: "must-say-bypassed", data }, "en")).toBe(
    '"Bayar" can be reached without saying "syarat": Mulai → Bayar.',
  );
  expect(describe({ code: "must-say-bypassed", data }, "id")).toBe(
    '"Bayar" dapat dicapai tanpa mengucapkan "syarat": Mulai → Bayar.',
  );
});

test("values are told in the language of the sentence", () => {
  const names = { en: "customer value", id: "nilai pelanggan" };
  const shown = { en: "high", id: "tinggi" };
  const reason = {
    code: "ask-skipped" as const,
    data: { fact: "customer value", names, value: "high", shown, source: "crm" as const, at: 0 },
  };
  expect(describe(reason, "en")).toBe(
    "customer value is not asked: known from the records (high).",
  );
  expect(describe(reason, "id")).toBe(
    "nilai pelanggan tidak ditanyakan: sudah diketahui dari catatan (tinggi).",
  );
});

test("a problem is told with its place", () => {
  const [first] = parseScript("").diagnostics;
  expect(first && diagnosticText(first, "id")).toMatch(/^1:1 galat: Dokumen harus diawali/);
});

test("no sentence is the same in both languages", () => {
  expect(Object.keys(en)).toEqual(Object.keys(id));
});

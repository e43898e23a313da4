import { expect, test } from "vitest";
import { careTerms } from "../data/care-terms.js";
import { explanationText } from "../messages/index.js";
import type { Concept } from "./concept.js";
import { explain } from "./explain.js";

const conceptOf = (id: string): Concept => {
  const concept = careTerms.find((candidate) => candidate.id === id);
  if (concept === undefined) throw new Error(id);
  return concept;
};

test("(G-02) the case of the course: staff say CST, customers are told of the motor insurance team", () => {
  const explanation = explain(conceptOf("cst"), "en");
  expect(explanation).toMatchObject({
    term: "CST",
    fullForm: "customer service team",
    customerTerm: "Motor insurance team",
    plain: "The people who look after the insurance of your car.",
  });
  expect(explanation.otherNames.map(({ text }) => text)).toEqual([
    "tim layanan pelanggan",
    "Tim asuransi kendaraan",
  ]);
  expect(explanationText(explanation, "en")).toBe(
    "CST (customer service team): The people who look after the insurance of your car. " +
      "With customers say: Motor insurance team. " +
      "Also: tim layanan pelanggan and Tim asuransi kendaraan. " +
      "Source: The Call Centre Customer Care (course, six modules), module 5.",
  );
  expect(explanationText(explain(conceptOf("cst"), "id"), "id")).toContain(
    "Kepada pelanggan, sebutlah: Tim asuransi kendaraan.",
  );
});

test("full form and other names are those of the language asked for before the others", () => {
  const explanation = explain(conceptOf("crm"), "id");
  expect(explanation.fullForm).toBe("manajemen hubungan pelanggan");
  expect(explanation.otherNames.map(({ locale }) => locale)).toEqual(["id", "en", "en"]);
});

test("misspellings and deprecated names are not shown", () => {
  const names = (id: string): string => JSON.stringify(explain(conceptOf(id), "en"));
  expect(names("cst")).not.toContain("Underwriting");
  expect(names("click-and-mortar")).not.toContain("Mortit");
});

test("a name that both languages share is shown once", () => {
  const { term, otherNames } = explain(conceptOf("sms"), "id");
  expect(term).toBe("SMS");
  expect(otherNames.filter(({ text }) => text === "SMS")).toEqual([]);
});

test("a full form of the other language is better than none, a plain term has none", () => {
  const { terms, ...rest } = conceptOf("erp");
  const withoutOwn = terms.filter(({ locale, type }) => locale !== "id" || type !== "fullForm");
  expect(explain({ ...rest, terms: withoutOwn }, "id").fullForm).toBe(
    "enterprise resource planning",
  );
  expect(explain(conceptOf("firewall"), "en")).not.toHaveProperty("fullForm");
});

test("a concept without a preferred term was never checked", () => {
  expect(() => explain({ ...conceptOf("erp"), terms: [] }, "en")).toThrow(/^explain: "erp"/);
});

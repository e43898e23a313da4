import {
  careTerms,
  createMatcher,
  defineGlossary,
  explain,
  type Hit,
  lookUp,
} from "@ramah/glossary";
import { explanationText } from "@ramah/glossary/messages";
import { expect, test } from "vitest";

/** S0, module 5: an insurer renamed its teams; customers kept asking for "Motor Underwriting". */
function desk() {
  const glossary = defineGlossary(careTerms);
  if (!glossary.ok) throw new Error(JSON.stringify(glossary.issues));
  return { glossary: glossary.value, matcher: createMatcher(glossary.value) };
}

/** What a writing check would do with the hits: put the customer's words in place. */
function inCustomersWords(text: string, hits: readonly Hit[], locale: "en" | "id"): string {
  let rest = text;
  for (const hit of [...hits].reverse()) {
    if (hit.replacement === undefined) continue;
    rest = rest.slice(0, hit.start) + hit.replacement[locale] + rest.slice(hit.end);
  }
  return rest;
}

test("(G-03) given a customer asks for the old department, when staff look it up, then they find today's team", () => {
  const { glossary } = desk();
  const [team] = lookUp(glossary, "motor underwriting");
  expect(team?.id).toBe("cst");
  expect(team && explanationText(explain(team, "id"), "id")).toContain("Tim asuransi kendaraan");
});

test("(G-03) given an answer in the firm's words, when the labels are put in, then none of its jargon is left", () => {
  const { matcher } = desk();
  const draft = "Kami tidak punya lagi. Silakan hubungi CST, nanti CSR-nya membuka trouble ticket.";
  const text = inCustomersWords(draft, matcher.find(draft), "id");
  expect(text).toBe(
    "Kami tidak punya lagi. Silakan hubungi Tim asuransi kendaraan, nanti petugas kami membuka laporan Anda.",
  );
  expect(matcher.find(text).filter(({ audience }) => audience === "internal")).toEqual([]);
});

test("(G-03) given slides that mix the languages, when they are read, then every trade word is found where it stands", () => {
  const { matcher } = desk();
  const text =
    "CSR memanggil profil pelanggan; CSM server atau data warehouse meng-update profil pelanggan hampir secara real time.";
  expect(matcher.find(text).map(({ surface, concept }) => `${surface} > ${concept}`)).toEqual([
    "CSR > csr",
    "data warehouse > data-warehouse",
  ]);
});

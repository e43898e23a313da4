import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import { planCase } from "../regimes/plan-case.js";
import type { RegimeReasons } from "../regimes/reasons.js";
import { defaultRegimes } from "../regimes/regimes.js";
import { dutyIssueText } from "./duty-issue-text.js";
import { regimeMessages as en } from "./en/regimes.js";
import { regimeMessages as id } from "./id/regimes.js";

const catalogues = { en, id };

test("a regime that applies and one that does not say why", () => {
  const data = { regime: "uk-ofcom", asked: ["telecoms"], found: "banking" };
  expect(en["sector-differs"](data)).toBe(
    "Ofcom complaints code: not for this complaint, which is about banking; it is for telecoms.",
  );
  expect(id["sector-differs"](data)).toBe(
    "Ketentuan pengaduan Ofcom: tidak berlaku bagi pengaduan ini karena bidangnya perbankan, sedangkan ketentuan itu untuk telekomunikasi.",
  );
  const fact = {
    regime: "uk-fca",
    fact: "concernsPayment",
    asked: ["false", "in-part"],
    found: "true",
  } as const;
  expect(en["fact-differs"](fact)).toBe(
    "FCA complaint rules: not for this complaint, because it concerns a payment service; what it asks for: it does not concern a payment service or it concerns a payment service in part.",
  );
  expect(id["fact-fits"]({ ...fact, found: "in-part" })).toBe(
    "Ketentuan pengaduan FCA: syaratnya terpenuhi karena pengaduan ini sebagian menyangkut layanan pembayaran.",
  );
});

test("lists of jurisdictions are joined as each language joins them", () => {
  const data = { regime: "uk-ofcom", asked: ["GB-ENG", "GB-SCT", "GB-NIR"], found: "ID" };
  expect(en["jurisdiction-differs"](data)).toContain(
    "it is for England and Wales, Scotland or Northern Ireland.",
  );
  expect(id["jurisdiction-differs"](data)).toContain(
    "untuk Inggris dan Wales, Skotlandia, atau Irlandia Utara.",
  );
});

test("waiting and looser limits are told with names and dates", () => {
  const waiting = {
    regime: "id-ojk-written",
    milestone: "answer",
    from: "complete-documents",
  } as const;
  expect(en["start-unknown"](waiting)).toBe(
    "OJK, written complaints, answer: it counts from the day on which the documents are complete, which is not known yet.",
  );
  expect(id["start-unknown"](waiting)).toBe(
    "OJK, pengaduan tertulis, jawaban: dihitung sejak dokumen diterima lengkap, tetapi waktunya belum diketahui.",
  );
  const looser: RegimeReasons["looser-later"] = {
    regime: "uk-data-complaint",
    milestone: "acknowledge",
    purpose: "acknowledge",
    date: "2026-12-21",
    bindingRegime: "au-idr",
    bindingMilestone: "acknowledge",
    bindingDate: "2026-12-20",
    days: 1,
  };
  expect(en["looser-later"](looser)).toBe(
    "UK data protection complaint, acknowledgement, 21 December 2026: one day later than ASIC RG 271, acknowledgement, 20 December 2026, which binds.",
  );
  expect(id["looser-later"](looser)).toBe(
    "Pengaduan pelindungan data (Britania Raya), konfirmasi penerimaan, 21 Desember 2026: 1 hari lebih lambat daripada ASIC RG 271, konfirmasi penerimaan, 20 Desember 2026, yang mengikat.",
  );
});

test("every sentence ends as one, in both languages, and names what nobody here knows by its id", () => {
  const data = {
    regime: "mine",
    milestone: "reply",
    asked: ["a", "b"],
    found: "a",
    fact: "stage",
    on: "2026-04-07",
    validFrom: "2026-01-01",
    validTo: "2026-12-31",
    since: "2026-04-01",
    from: "receipt",
    document: "House rules",
    time: "17:00",
    after: "reply",
    date: "2026-04-07",
    days: 2,
    bindingRegime: "mine",
    bindingMilestone: "reply",
    bindingDate: "2026-04-05",
    given: "x",
    at: "y",
    receivedAt: "z",
    known: ["a"],
    jurisdiction: "US",
    zone: "Mars",
    key: "a/b",
    first: "2026-01-01",
    second: "2026-02-01",
    calendar: "EU",
  };
  const needsMoment = ["rules-change", "channel-fits", "channel-differs"];
  for (const locale of locales) {
    for (const [code, say] of Object.entries(catalogues[locale])) {
      const given = needsMoment.includes(code)
        ? { ...data, from: "2026-05-01", asked: ["email", "phone"], found: "email" }
        : data;
      const sentence = (say as (given: unknown) => string)(given);
      expect(sentence, code).toMatch(/\.$/);
      expect(sentence, code).not.toMatch(/undefined|\[object/);
    }
  }
});

test("a version that ended and one that holds are told apart", () => {
  const open = { regime: "uk-ofcom", on: "2026-04-08", validFrom: "2026-04-08" } as const;
  expect(en["regime-not-valid"]({ ...open, on: "2026-04-07" })).toBe(
    "Ofcom complaints code: it holds since 8 April 2026 and does not bind a complaint of 7 April 2026.",
  );
  expect(id["held-then"]({ ...open, validTo: "2026-12-31" })).toContain("sampai dengan");
  expect(id["held-then"](open)).toContain("berlaku sejak 8 April 2026");
});

test("every issue of a duty without a date is said, whichever package found it", () => {
  const bank = {
    jurisdiction: "GB-ENG",
    sector: "payments",
    channel: "post",
    isOral: false,
  } as const;
  const late = { ...bank, receivedAt: "2028-12-20T10:00Z", concernsPayment: true } as const;
  const own = defaultRegimes.map((regime) => ({ ...regime, calendar: "nowhere" }));
  const failed = [...planCase(late, defaultRegimes).failed, ...planCase(late, own).failed];
  const issues = failed.flatMap((one) => one.issues);
  expect([...new Set(issues.map(({ code }) => code))]).toEqual([
    "calendar-horizon",
    "regime-calendar",
  ]);
  for (const locale of locales) {
    for (const issue of issues) expect(dutyIssueText(issue, locale)).toMatch(/^[A-Z“].*\.$/);
  }
});

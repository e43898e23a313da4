import type { LetterDemand, Milestone, Regime, RegimeScope } from "../regime.js";

// Working days of financial houses: they close on joint leave (cuti bersama) as Bank Indonesia does. A
// house that stays open gives its own calendar under the same id.

const oral: RegimeScope = {
  jurisdictions: ["ID"],
  sectors: ["banking", "payments", "credit", "insurance", "investment"],
  facts: { isOral: [true] },
};

const written: RegimeScope = {
  jurisdictions: ["ID"],
  sectors: ["banking", "payments", "credit", "insurance", "investment"],
  facts: { isOral: [false] },
};

const proofOfReceipt: Milestone = {
  key: "acknowledge",
  purpose: "acknowledge",
  from: "receipt",
  letter: {
    kind: "acknowledgement",
    mustContain: ["says-received", "gives-reference", "names-handler"],
  },
};

const notice: LetterDemand = {
  kind: "extension-notice",
  mustContain: ["explains-delay", "gives-new-date"],
};

const answer: LetterDemand = {
  kind: "final-response",
  mustContain: ["gives-decision", "gives-reasons"],
};

/**
 * Financial services, payment systems and consumer law in Indonesia, before and after December 2023.
 *
 * @example
 * import { indonesianRegimes } from "@ramah/complaints";
 *
 * indonesianRegimes[0]?.id; // => "id-ojk-oral"
 */
export const indonesianRegimes: readonly Regime[] = [
  {
    id: "id-ojk-oral",
    validFrom: "2018-09-18",
    validTo: "2023-12-21",
    calendar: "ID+cuti-bersama",
    zone: "of-complaint",
    appliesTo: oral,
    milestones: [
      proofOfReceipt,
      { key: "answer", purpose: "answer", from: "receipt", rule: { n: 5, unit: "businessDay" } },
    ],
    source: { document: "POJK 18/POJK.07/2018", asOf: "2026-11-21", status: "secondary" },
  },
  {
    id: "id-ojk-oral",
    validFrom: "2023-12-22",
    calendar: "ID+cuti-bersama",
    zone: "of-complaint",
    appliesTo: oral,
    milestones: [
      proofOfReceipt,
      { key: "answer", purpose: "answer", from: "receipt", rule: { n: 5, unit: "businessDay" } },
    ],
    source: {
      document: "POJK 22/2023, as applied by banks",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "id-ojk-written",
    validFrom: "2014-08-06",
    validTo: "2018-09-17",
    calendar: "ID+cuti-bersama",
    zone: "of-complaint",
    appliesTo: written,
    milestones: [
      {
        key: "answer",
        purpose: "answer",
        from: "receipt",
        rule: { n: 20, unit: "businessDay" },
        extension: { mode: "append", n: 20, notice },
        letter: answer,
      },
    ],
    source: {
      document: "POJK 1/POJK.07/2013",
      section: "Article 35",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "id-ojk-written",
    validFrom: "2018-09-18",
    validTo: "2023-12-21",
    calendar: "ID+cuti-bersama",
    zone: "of-complaint",
    appliesTo: written,
    milestones: [
      proofOfReceipt,
      {
        key: "answer",
        purpose: "answer",
        from: "receipt",
        rule: { n: 20, unit: "businessDay" },
        extension: { mode: "append", n: 20, notice },
        letter: answer,
      },
    ],
    source: { document: "POJK 18/POJK.07/2018", asOf: "2026-11-21", status: "secondary" },
  },
  {
    id: "id-ojk-written",
    validFrom: "2023-12-22",
    calendar: "ID+cuti-bersama",
    zone: "of-complaint",
    appliesTo: written,
    milestones: [
      proofOfReceipt,
      {
        key: "documents",
        purpose: "customer",
        from: "documents-requested",
        rule: { n: 10, unit: "businessDay" },
      },
      {
        key: "answer",
        purpose: "answer",
        from: "complete-documents",
        rule: { n: 10, unit: "businessDay" },
        extension: { mode: "append", n: 10, notice },
        letter: answer,
      },
    ],
    source: {
      document: "POJK 22/2023, as applied by banks",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    // The order is on bi.go.id, the number of days could not be read.
    id: "id-bank-indonesia",
    validFrom: "2023-12-14",
    calendar: "ID+cuti-bersama",
    zone: "of-complaint",
    appliesTo: { jurisdictions: ["ID"], sectors: ["payments"] },
    milestones: [{ key: "answer", purpose: "answer", from: "receipt", letter: answer }],
    source: {
      document: "PBI 3/2023, PADG 20/2023",
      url: "https://www.bi.go.id/id/publikasi/peraturan/Pages/PADG_202023.aspx",
      asOf: "2026-11-21",
      status: "unverified",
    },
  },
  {
    id: "id-consumer-law",
    validFrom: "2000-04-20",
    calendar: "ID",
    zone: "of-complaint",
    appliesTo: { jurisdictions: ["ID"] },
    milestones: [
      {
        key: "compensate",
        purpose: "refund",
        from: "transaction",
        rule: { n: 7, unit: "day" },
      },
      {
        key: "decision",
        purpose: "body",
        from: "dispute-filed",
        rule: { n: 21, unit: "businessDay" },
      },
    ],
    source: {
      document: "UU 8/1999",
      section: "19(3), 55",
      asOf: "2026-11-21",
      status: "unverified",
    },
  },
];

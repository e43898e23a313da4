import type { Regime } from "../regime.js";

// Regulation 1182/71 Article 3: the day of the event does not count, a period ends with the last hour of
// its last day, and a last day on a Saturday, Sunday or public holiday moves on. The holidays are those of
// the member state: give them as the calendar `EU`.

/**
 * Payment services, guidelines for finance, personal data and distance sales in the European Union.
 *
 * @example
 * import { euRegimes } from "@ramah/complaints";
 *
 * euRegimes[0]?.id; // => "eu-payments"
 */
export const euRegimes: readonly Regime[] = [
  {
    id: "eu-payments",
    validFrom: "2018-01-13",
    calendar: "EU",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["EU"],
      sectors: ["banking", "payments"],
      facts: { concernsPayment: [true, "in-part"] },
    },
    milestones: [
      {
        key: "reply",
        purpose: "answer",
        from: "receipt",
        rule: { n: 15, unit: "businessDay" },
        extension: {
          mode: "fromStart",
          n: 35,
          notice: { kind: "holding-response", mustContain: ["explains-delay", "gives-new-date"] },
        },
        letter: { kind: "final-response", mustContain: ["gives-decision", "may-refer"] },
      },
    ],
    source: {
      document: "Directive (EU) 2015/2366",
      section: "Article 101",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "eu-finance-guidelines",
    validFrom: "2019-05-01",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["EU"],
      sectors: ["banking", "payments", "credit", "investment"],
    },
    milestones: [
      {
        key: "answer",
        purpose: "answer",
        from: "receipt",
        letter: {
          kind: "final-response",
          mustContain: ["gives-decision", "gives-reasons", "may-refer"],
        },
        orLetter: { kind: "delay-notice", mustContain: ["explains-delay", "gives-new-date"] },
      },
    ],
    source: {
      document: "Joint Committee guidelines on complaints-handling, JC 2018 35",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "eu-access-request",
    validFrom: "2018-05-25",
    calendar: "EU",
    zone: "of-complaint",
    appliesTo: { jurisdictions: ["EU"], facts: { isAccessRequest: [true] } },
    milestones: [
      {
        key: "respond",
        purpose: "answer",
        from: "receipt",
        rule: { n: 1, unit: "month", roll: "next" },
        extension: {
          mode: "fromStart",
          n: 3,
          notice: { kind: "extension-notice", mustContain: ["explains-delay"] },
        },
      },
    ],
    source: {
      document: "Regulation (EU) 2016/679; Regulation (EEC, Euratom) 1182/71",
      section: "Article 12(3); Article 3",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "eu-withdrawal",
    validFrom: "2014-06-13",
    calendar: "EU",
    zone: "of-complaint",
    appliesTo: { jurisdictions: ["EU"], facts: { remedy: ["distance-cancellation"] } },
    milestones: [
      {
        key: "cancel",
        purpose: "customer",
        from: "goods-received",
        rule: { n: 14, unit: "day", roll: "next" },
      },
    ],
    source: {
      document: "Directive 2011/83/EU; Regulation (EEC, Euratom) 1182/71",
      section: "Article 9(2); Article 3(4)",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
];

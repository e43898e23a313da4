import type { LetterDemand, Regime, RegimeScope } from "../regime.js";

// The FCA's business day rests on the bank holidays of the part of the United Kingdom concerned.

const jurisdictions: RegimeScope["jurisdictions"] = ["GB-ENG", "GB-SCT", "GB-NIR"];
const sectors: RegimeScope["sectors"] = [
  "banking",
  "payments",
  "credit",
  "insurance",
  "investment",
];

const scope: RegimeScope = { jurisdictions, sectors };

const notPayment: RegimeScope = {
  jurisdictions,
  sectors,
  facts: { concernsPayment: [false, "in-part"] },
};

const payment: RegimeScope = {
  jurisdictions,
  sectors,
  facts: { concernsPayment: [true, "in-part"] },
};

const acknowledgement: LetterDemand = {
  kind: "acknowledgement",
  mustContain: ["says-received", "says-handled"],
};

const acknowledgementWithLimit: LetterDemand = {
  kind: "acknowledgement",
  mustContain: ["says-received", "says-handled", "states-time-limit"],
};

const finalResponse: LetterDemand = {
  kind: "final-response",
  mustContain: [
    "gives-decision",
    "gives-reasons",
    "encloses-leaflet",
    "scheme-website",
    "may-refer",
    "waiver-statement",
  ],
};

const notYet: LetterDemand = {
  kind: "not-yet",
  mustContain: [
    "explains-delay",
    "gives-new-date",
    "may-refer",
    "waiver-statement",
    "scheme-website",
    "encloses-leaflet",
  ],
};

const holding: LetterDemand = {
  kind: "holding-response",
  mustContain: ["explains-delay", "gives-new-date"],
};

/**
 * Complaints to firms under the FCA's sourcebook DISP, before and after 1 June 2026.
 *
 * @example
 * import { ukFinancialRegimes } from "@ramah/complaints";
 *
 * ukFinancialRegimes[0]?.id; // => "uk-fca-summary"
 */
export const ukFinancialRegimes: readonly Regime[] = [
  {
    id: "uk-fca-summary",
    validFrom: "2016-06-30",
    calendar: "part",
    zone: "Europe/London",
    appliesTo: scope,
    milestones: [
      {
        key: "summary",
        purpose: "settle-early",
        from: "receipt",
        rule: { n: 3, unit: "businessDay", end: "closeOfBusiness" },
        letter: {
          kind: "summary-resolution",
          mustContain: [
            "says-complaint-made",
            "says-resolved",
            "may-refer",
            "waiver-statement",
            "scheme-website",
          ],
        },
      },
    ],
    source: {
      document: "FCA Handbook, DISP",
      section: "1.5.1R to 1.5.4R",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-fca",
    validFrom: "2016-06-30",
    validTo: "2026-05-31",
    zone: "Europe/London",
    appliesTo: notPayment,
    milestones: [
      { key: "acknowledge", purpose: "acknowledge", from: "receipt", letter: acknowledgement },
      {
        key: "final-response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 8, unit: "week" },
        letter: finalResponse,
        orLetter: notYet,
      },
      {
        key: "to-ombudsman",
        purpose: "customer",
        from: "milestone:final-response",
        rule: { n: 6, unit: "month" },
      },
    ],
    source: {
      document: "FCA Handbook, DISP",
      section: "1.6.1R, 1.6.2R, 2.8.2R",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-fca",
    validFrom: "2026-06-01",
    zone: "Europe/London",
    appliesTo: notPayment,
    milestones: [
      {
        key: "acknowledge",
        purpose: "acknowledge",
        from: "receipt",
        letter: acknowledgementWithLimit,
      },
      {
        key: "final-response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 8, unit: "week" },
        letter: finalResponse,
        orLetter: notYet,
      },
      {
        key: "to-ombudsman",
        purpose: "customer",
        from: "milestone:final-response",
        rule: { n: 6, unit: "month" },
      },
    ],
    source: {
      document: "FCA Handbook, DISP, version of 1 June 2026",
      section: "1.6.1R, 1.6.2R, 2.8.2R",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-fca-payments",
    validFrom: "2018-01-13",
    validTo: "2026-05-31",
    calendar: "part",
    zone: "Europe/London",
    appliesTo: payment,
    milestones: [
      { key: "acknowledge", purpose: "acknowledge", from: "receipt", letter: acknowledgement },
      {
        key: "final-response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 15, unit: "businessDay" },
        extension: { mode: "fromStart", n: 35, notice: holding },
        letter: finalResponse,
      },
      {
        key: "to-ombudsman",
        purpose: "customer",
        from: "milestone:final-response",
        rule: { n: 6, unit: "month" },
      },
    ],
    source: {
      document: "FCA Handbook, DISP",
      section: "1.6.1R, 1.6.2AR, 2.8.2R",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-fca-payments",
    validFrom: "2026-06-01",
    calendar: "part",
    zone: "Europe/London",
    appliesTo: payment,
    milestones: [
      {
        key: "acknowledge",
        purpose: "acknowledge",
        from: "receipt",
        letter: acknowledgementWithLimit,
      },
      {
        key: "final-response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 15, unit: "businessDay" },
        extension: { mode: "fromStart", n: 35, notice: holding },
        letter: finalResponse,
      },
      {
        key: "to-ombudsman",
        purpose: "customer",
        from: "milestone:final-response",
        rule: { n: 6, unit: "month" },
      },
    ],
    source: {
      document: "FCA Handbook, DISP, version of 1 June 2026",
      section: "1.6.1R, 1.6.2AR, 2.8.2R",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
];

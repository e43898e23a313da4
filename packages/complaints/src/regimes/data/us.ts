import type { Regime } from "../regime.js";

// A business day of Regulation E is one on which the institution is open for substantially all its
// business: give its calendar as `US`.

/**
 * The portal of the CFPB, airlines and electronic fund transfers in the United States.
 *
 * @example
 * import { usRegimes } from "@ramah/complaints";
 *
 * usRegimes[0]?.id; // => "us-cfpb"
 */
export const usRegimes: readonly Regime[] = [
  {
    id: "us-cfpb",
    validFrom: "2012-01-19",
    zone: "of-complaint",
    appliesTo: { jurisdictions: ["US"], facts: { isViaPortal: [true] } },
    milestones: [
      {
        key: "response",
        purpose: "answer",
        from: "sent-to-company",
        rule: { n: 15, unit: "day" },
        extension: {
          mode: "fromStart",
          n: 60,
          notice: { kind: "holding-response", mustContain: ["explains-delay"] },
        },
        letter: { kind: "final-response", mustContain: ["gives-decision", "gives-reasons"] },
      },
    ],
    source: {
      document: "CFPB Company Portal Manual",
      section: "8.1",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "us-airline",
    validFrom: "2010-04-29",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["US"],
      sectors: ["air-travel"],
      facts: { isOral: [false], concernsDisability: [false] },
    },
    milestones: [
      {
        key: "acknowledge",
        purpose: "acknowledge",
        from: "receipt",
        rule: { n: 30, unit: "day" },
        letter: { kind: "acknowledgement", mustContain: ["says-received"] },
      },
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 60, unit: "day" },
        letter: { kind: "final-response", mustContain: ["gives-decision"] },
      },
    ],
    source: {
      document: "14 CFR 259.7",
      section: "(c)",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "us-airline-disability",
    validFrom: "2009-05-13",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["US"],
      sectors: ["air-travel"],
      facts: { isOral: [false], concernsDisability: [true] },
    },
    milestones: [
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 30, unit: "day" },
        letter: {
          kind: "final-response",
          mustContain: ["gives-decision", "gives-reasons", "may-refer"],
        },
      },
    ],
    source: { document: "14 CFR 382.155", asOf: "2026-11-21", status: "verified" },
  },
  {
    // Read in the Board's model notice, whose days the Bureau's rule kept.
    id: "us-fund-transfer",
    validFrom: "2011-12-30",
    calendar: "US",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["US"],
      sectors: ["banking", "payments"],
      facts: { concernsPayment: [true, "in-part"] },
    },
    milestones: [
      {
        key: "determine-or-credit",
        purpose: "credit",
        from: "receipt",
        rule: { n: 10, unit: "businessDay" },
      },
      {
        key: "determine",
        purpose: "conclude",
        from: "receipt",
        rule: { n: 45, unit: "day" },
      },
      {
        key: "report",
        purpose: "report",
        from: "milestone:determine",
        rule: { n: 3, unit: "businessDay" },
        letter: { kind: "final-response", mustContain: ["gives-decision", "gives-reasons"] },
      },
    ],
    source: {
      document: "Regulation E, 12 CFR 1005.11 (12 CFR 205, model form A-3)",
      section: "(c)",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
];

import type { Regime } from "../regime.js";

// The week of rest is Friday and Saturday: give the calendar `BH`.

/**
 * Licensees of the Central Bank of Bahrain.
 *
 * @example
 * import { bahrainRegimes } from "@ramah/complaints";
 *
 * bahrainRegimes[0]?.id; // => "bh-cbb"
 */
export const bahrainRegimes: readonly Regime[] = [
  {
    id: "bh-cbb",
    validFrom: "2010-10-01",
    calendar: "BH",
    zone: "Asia/Bahrain",
    appliesTo: {
      jurisdictions: ["BH"],
      sectors: ["banking", "payments", "credit", "insurance", "investment"],
    },
    milestones: [
      {
        key: "acknowledge",
        purpose: "acknowledge",
        from: "receipt",
        rule: { n: 5, unit: "businessDay" },
        letter: { kind: "acknowledgement", mustContain: ["says-received", "says-handled"] },
      },
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 20, unit: "businessDay" },
        letter: { kind: "final-response", mustContain: ["gives-decision"] },
      },
    ],
    source: {
      document: "CBB Rulebook",
      section: "BC-23.2.8",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
];

import type { LetterDemand, Milestone, Regime } from "../regime.js";

const acknowledge: Milestone = {
  key: "acknowledge",
  purpose: "acknowledge",
  from: "receipt",
  rule: { n: 24, unit: "hour" },
  letter: { kind: "acknowledgement", mustContain: ["says-received"] },
};

const response: LetterDemand = {
  kind: "final-response",
  mustContain: ["gives-decision", "gives-reasons", "may-refer"],
};

const delay: LetterDemand = {
  kind: "delay-notice",
  mustContain: ["explains-delay", "may-refer"],
};

/**
 * Financial firms in Australia under ASIC's guide RG 271.
 *
 * @example
 * import { australianRegimes } from "@ramah/complaints";
 *
 * australianRegimes[0]?.id; // => "au-idr"
 */
export const australianRegimes: readonly Regime[] = [
  {
    id: "au-idr",
    validFrom: "2021-10-05",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["AU"],
      sectors: ["banking", "payments", "credit", "insurance", "investment"],
      facts: { concernsHardship: [false] },
    },
    milestones: [
      acknowledge,
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 30, unit: "day" },
        letter: response,
        orLetter: delay,
      },
    ],
    source: { document: "ASIC RG 271", asOf: "2026-11-21", status: "secondary" },
  },
  {
    id: "au-idr-superannuation",
    validFrom: "2021-10-05",
    zone: "of-complaint",
    appliesTo: { jurisdictions: ["AU"], sectors: ["superannuation"] },
    milestones: [
      acknowledge,
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 45, unit: "day" },
        letter: response,
        orLetter: delay,
      },
    ],
    source: { document: "ASIC RG 271", asOf: "2026-11-21", status: "secondary" },
  },
  {
    // The 21 days of the National Credit Code begin on the day after the hardship notice.
    id: "au-idr-hardship",
    validFrom: "2021-10-05",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["AU"],
      sectors: ["banking", "payments", "credit", "insurance", "investment"],
      facts: { concernsHardship: [true] },
    },
    milestones: [
      acknowledge,
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 21, unit: "day" },
        letter: response,
        orLetter: delay,
      },
    ],
    source: {
      document: "ASIC RG 271; National Credit Code; ASIC INFO 105",
      section: "72(4)",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    // A complaint closed so early needs no written response, though it is recorded.
    id: "au-idr-early",
    validFrom: "2021-10-05",
    calendar: "AU",
    zone: "of-complaint",
    appliesTo: {
      jurisdictions: ["AU"],
      sectors: ["banking", "payments", "credit", "insurance", "investment", "superannuation"],
    },
    milestones: [
      {
        key: "close-early",
        purpose: "settle-early",
        from: "receipt",
        rule: { n: 5, unit: "businessDay" },
      },
    ],
    source: { document: "ASIC RG 271", asOf: "2026-11-21", status: "secondary" },
  },
];

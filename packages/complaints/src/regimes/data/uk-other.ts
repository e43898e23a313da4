import type { LetterDemand, Milestone, Regime, RegimeScope } from "../regime.js";

const adrLetter: LetterDemand = {
  kind: "adr-letter",
  mustContain: ["may-refer", "scheme-is-independent", "scheme-is-free"],
};

const telecoms: RegimeScope = {
  jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
  sectors: ["telecoms"],
};

const accessRequest: RegimeScope = {
  jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
  facts: { isAccessRequest: [true] },
};

const accessExtension: Milestone["extension"] = {
  mode: "fromStart",
  n: 3,
  notice: { kind: "extension-notice", mustContain: ["explains-delay"] },
};

// The Housing Ombudsman's scheme is English.
const firstStage: RegimeScope = {
  jurisdictions: ["GB-ENG"],
  sectors: ["housing"],
  facts: { stage: [1] },
};

const secondStage: RegimeScope = {
  jurisdictions: ["GB-ENG"],
  sectors: ["housing"],
  facts: { stage: [2] },
};

const housingAcknowledgement: Milestone = {
  key: "acknowledge",
  purpose: "acknowledge",
  from: "receipt",
  rule: { n: 5, unit: "businessDay" },
  letter: { kind: "acknowledgement", mustContain: ["says-received", "says-handled"] },
};

const housingNotice: LetterDemand = {
  kind: "extension-notice",
  mustContain: ["explains-delay", "gives-new-date", "may-refer"],
};

const housingResponse: LetterDemand = {
  kind: "final-response",
  mustContain: ["gives-decision", "gives-reasons", "gives-remedy", "may-refer"],
};

const toHousingOmbudsman: Milestone = {
  key: "to-ombudsman",
  purpose: "customer",
  from: "milestone:response",
  rule: { n: 12, unit: "month" },
};

/**
 * Telecoms, personal data, social housing and the sale of goods in the United Kingdom.
 *
 * @example
 * import { ukOtherRegimes } from "@ramah/complaints";
 *
 * ukOtherRegimes[0]?.id; // => "uk-ofcom"
 */
export const ukOtherRegimes: readonly Regime[] = [
  {
    id: "uk-ofcom",
    validFrom: "2018-10-01",
    validTo: "2026-04-07",
    validBy: "first-raised",
    zone: "Europe/London",
    appliesTo: telecoms,
    milestones: [
      {
        key: "adr-letter",
        purpose: "refer",
        from: "first-raised",
        rule: { n: 8, unit: "week" },
        letter: adrLetter,
      },
    ],
    source: {
      document: "Ofcom General Condition C4, Approved Complaints Code",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-ofcom",
    validFrom: "2026-04-08",
    validBy: "first-raised",
    zone: "Europe/London",
    appliesTo: telecoms,
    milestones: [
      {
        key: "adr-letter",
        purpose: "refer",
        from: "first-raised",
        rule: { n: 6, unit: "week" },
        letter: adrLetter,
      },
    ],
    source: {
      document: "Ofcom decision of 8 July 2025 on access to ADR",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    // The regulator does not say whose holidays roll the last day; those of the complaint's part of the
    // country never give more time than it allows.
    id: "uk-data-complaint",
    validFrom: "2026-06-19",
    calendar: "part",
    zone: "Europe/London",
    appliesTo: {
      jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
      facts: { concernsPersonalData: [true] },
    },
    milestones: [
      {
        key: "acknowledge",
        purpose: "acknowledge",
        from: "receipt",
        rule: { n: 30, unit: "day", roll: "next" },
        letter: { kind: "acknowledgement", mustContain: ["says-received", "says-handled"] },
      },
      {
        key: "outcome",
        purpose: "answer",
        from: "receipt",
        letter: { kind: "final-response", mustContain: ["gives-decision", "may-refer"] },
      },
    ],
    source: {
      document:
        "Data Protection Act 2018 as amended by the Data (Use and Access) Act 2025; ICO guidance of 12 February 2026",
      section: "164A",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-access-request",
    validFrom: "2018-05-25",
    validTo: "2019-08-14",
    calendar: "part",
    zone: "Europe/London",
    appliesTo: accessRequest,
    milestones: [
      {
        key: "respond",
        purpose: "answer",
        from: "receipt",
        rule: { n: 1, unit: "month", corresponding: "dayAfter", roll: "next" },
        extension: accessExtension,
      },
    ],
    source: {
      document: "UK GDPR; ICO guidance before 15 August 2019",
      section: "Article 12(3)",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "uk-access-request",
    validFrom: "2019-08-15",
    calendar: "part",
    zone: "Europe/London",
    appliesTo: accessRequest,
    milestones: [
      {
        // Received on the 3rd, due on the 3rd; the wording before had the 4th.
        key: "respond",
        purpose: "answer",
        from: "receipt",
        rule: { n: 1, unit: "month", roll: "next" },
        extension: accessExtension,
      },
    ],
    source: {
      document: "UK GDPR; ICO guidance on the right of access",
      section: "Article 12(3)",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-housing-stage-1",
    validFrom: "2022-04-01",
    validTo: "2024-03-31",
    calendar: "GB-ENG",
    zone: "Europe/London",
    appliesTo: firstStage,
    milestones: [
      housingAcknowledgement,
      {
        // Ten days "of the complaint being logged", which the code wants done with the acknowledgement.
        key: "response",
        purpose: "answer",
        from: "milestone:acknowledge",
        rule: { n: 10, unit: "businessDay" },
        extension: { mode: "append", n: 10, notice: housingNotice },
        letter: housingResponse,
      },
    ],
    source: {
      document: "Housing Ombudsman Complaint Handling Code 2022",
      section: "4.1, 5.1",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "uk-housing-stage-1",
    validFrom: "2024-04-01",
    calendar: "GB-ENG",
    zone: "Europe/London",
    appliesTo: firstStage,
    milestones: [
      housingAcknowledgement,
      {
        key: "response",
        purpose: "answer",
        from: "milestone:acknowledge",
        rule: { n: 10, unit: "businessDay" },
        extension: { mode: "append", n: 10, notice: housingNotice },
        letter: housingResponse,
      },
    ],
    source: {
      document: "Housing Ombudsman Complaint Handling Code 2024",
      section: "6.2 to 6.5",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-housing-stage-2",
    validFrom: "2022-04-01",
    validTo: "2024-03-31",
    calendar: "GB-ENG",
    zone: "Europe/London",
    appliesTo: secondStage,
    milestones: [
      {
        key: "response",
        purpose: "answer",
        from: "receipt",
        rule: { n: 20, unit: "businessDay" },
        extension: { mode: "append", n: 10, notice: housingNotice },
        letter: housingResponse,
      },
      toHousingOmbudsman,
    ],
    source: {
      document: "Housing Ombudsman Complaint Handling Code 2022",
      section: "5.13",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    // The 20 more days are told by landlords' and tenants' guides; one guide still has the old ten.
    id: "uk-housing-stage-2",
    validFrom: "2024-04-01",
    calendar: "GB-ENG",
    zone: "Europe/London",
    appliesTo: secondStage,
    milestones: [
      housingAcknowledgement,
      {
        key: "response",
        purpose: "answer",
        from: "milestone:acknowledge",
        rule: { n: 20, unit: "businessDay" },
        extension: { mode: "append", n: 20, notice: housingNotice },
        letter: housingResponse,
      },
      toHousingOmbudsman,
    ],
    source: {
      document: "Housing Ombudsman Complaint Handling Code 2024",
      section: "6.11 to 6.15",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "uk-goods-rejection",
    validFrom: "2015-10-01",
    zone: "Europe/London",
    appliesTo: {
      jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
      facts: { remedy: ["faulty-goods"] },
    },
    milestones: [
      {
        key: "reject",
        purpose: "customer",
        from: "goods-received",
        rule: { n: 30, unit: "day" },
      },
    ],
    source: {
      document: "Consumer Rights Act 2015",
      section: "22(3)",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-goods-refund",
    validFrom: "2015-10-01",
    zone: "Europe/London",
    appliesTo: {
      jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
      facts: { remedy: ["faulty-goods"] },
    },
    milestones: [
      {
        // "14 days beginning with the day on which the trader agrees": that day is day 1.
        key: "refund",
        purpose: "refund",
        from: "refund-agreed",
        rule: { n: 14, unit: "day", start: "sameDay" },
      },
    ],
    source: {
      document: "Consumer Rights Act 2015",
      section: "20(15)",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "uk-distance-cancellation",
    validFrom: "2014-06-13",
    zone: "Europe/London",
    appliesTo: {
      jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
      facts: { remedy: ["distance-cancellation"] },
    },
    milestones: [
      {
        key: "cancel",
        purpose: "customer",
        from: "goods-received",
        rule: { n: 14, unit: "day" },
      },
    ],
    source: {
      document: "Consumer Contracts Regulations 2013 (SI 2013/3134)",
      section: "30(3)",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-distance-refund",
    validFrom: "2014-06-13",
    zone: "Europe/London",
    appliesTo: {
      jurisdictions: ["GB-ENG", "GB-SCT", "GB-NIR"],
      facts: { remedy: ["distance-cancellation"] },
    },
    milestones: [
      { key: "send-back", purpose: "customer", from: "receipt", rule: { n: 14, unit: "day" } },
      { key: "refund", purpose: "refund", from: "goods-returned", rule: { n: 14, unit: "day" } },
    ],
    source: {
      document: "Consumer Contracts Regulations 2013 (SI 2013/3134)",
      section: "34, 35",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
];

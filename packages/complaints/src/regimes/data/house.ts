import type { Regime } from "../regime.js";

/**
 * What the house asks of itself, wherever it is: K-02, K-03.
 *
 * @example
 * import { houseRegimes } from "@ramah/complaints";
 *
 * houseRegimes[0]?.id; // => "house-acknowledgement"
 */
export const houseRegimes: readonly Regime[] = [
  {
    id: "house-acknowledgement",
    origin: "house",
    validFrom: "2000-01-01",
    zone: "of-complaint",
    appliesTo: {},
    milestones: [
      {
        key: "acknowledge",
        purpose: "acknowledge",
        from: "receipt",
        letter: {
          kind: "acknowledgement",
          mustContain: ["says-received", "names-handler", "gives-reference", "apologises-early"],
        },
      },
    ],
    source: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "four principles",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "house-email",
    origin: "house",
    validFrom: "2000-01-01",
    zone: "of-complaint",
    appliesTo: { channels: ["email"] },
    milestones: [
      { key: "reply", purpose: "answer", from: "receipt", rule: { n: 24, unit: "hour" } },
    ],
    source: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "making an opportunity of complaints",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    // The course names no time for it: see `houseFollowUpPolicy` for the one that the house may set.
    id: "house-follow-up",
    origin: "house",
    validFrom: "2000-01-01",
    zone: "of-complaint",
    appliesTo: { channels: ["phone"] },
    milestones: [{ key: "write", purpose: "follow-up", from: "receipt" }],
    source: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "making an opportunity of complaints",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
];

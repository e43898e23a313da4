import type { Source } from "@ramah/core";
import type { RuleId, Severity } from "../finding.js";

/** A rule as a list shows it; `ruleText` of `/messages` says its name and its why. */
export interface RuleInfo {
  readonly id: RuleId;
  /** The requirements of the project that it serves. */
  readonly requirements: readonly string[];
  /** How much its findings matter unless the caller says otherwise. */
  readonly severity: Severity;
  readonly source: Source;
}

const course = "The Call Centre Customer Care (course, six modules)";
const asOf = "2026-11-21";
const netiquette: Source = {
  document: course,
  section: "Module 4, Netiquette",
  asOf,
  status: "verified",
};
const problems: Source = {
  document: course,
  section: "Module 4, Problems with e-mail",
  asOf,
  status: "verified",
};
const eMages: Source = {
  document: course,
  section: "Module 4, E-mages: language",
  asOf,
  status: "verified",
};
const statistics: Source = {
  document: course,
  section: "Tip on statistics: labels that customers know",
  asOf,
  status: "verified",
};
const principles: Source = {
  document: course,
  section: "Module 4, Four principles",
  asOf,
  status: "verified",
};

/**
 * Every rule, in the order in which findings at the same place are told.
 *
 * @example
 * import { rules } from "@ramah/netiquette";
 *
 * rules.map((rule) => rule.id).at(0); // => "blame"
 * rules.length; // => 9
 */
export const rules: readonly RuleInfo[] = [
  { id: "blame", requirements: ["N-02", "K-11"], severity: "error", source: netiquette },
  {
    id: "legal-denial",
    requirements: ["N-09"],
    severity: "error",
    source: problems,
  },
  { id: "emotion", requirements: ["N-07"], severity: "warning", source: netiquette },
  {
    id: "negative-wording",
    requirements: ["N-11"],
    severity: "warning",
    source: {
      document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
      section: "Slide 27",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "instruction-tone",
    requirements: ["N-13"],
    severity: "info",
    source: eMages,
  },
  {
    id: "internal-label",
    requirements: ["N-14"],
    severity: "warning",
    source: statistics,
  },
  {
    id: "apology-and-next-step",
    requirements: ["N-15", "K-03", "K-05"],
    severity: "warning",
    source: principles,
  },
  { id: "promised-attachment", requirements: ["N-05"], severity: "error", source: netiquette },
  { id: "unfilled-gap", requirements: ["N-05"], severity: "error", source: netiquette },
];

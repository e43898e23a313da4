import type { Concept } from "../concept/concept.js";
import { commerceTerms } from "./commerce.js";
import { complaintTerms } from "./complaints.js";
import { contactCentreTerms } from "./contact-centre.js";
import { emailTerms } from "./e-mail.js";
import { measureTerms } from "./measures.js";
import { systemTerms } from "./systems.js";

/**
 * The terms of customer care in English and Indonesian: those of the course's "jargon buster", the
 * abbreviations of its other modules and sources, and the common words of contact centres.
 *
 * @example
 * import { careTerms } from "@ramah/glossary";
 *
 * careTerms.find(({ id }) => id === "churn")?.plain.id; // => "Banyaknya orang yang berhenti membeli dari suatu perusahaan."
 */
export const careTerms: readonly Concept[] = /* @__PURE__ */ ([] as readonly Concept[]).concat(
  commerceTerms,
  systemTerms,
  contactCentreTerms,
  measureTerms,
  complaintTerms,
  emailTerms,
);

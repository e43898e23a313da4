import type { Source } from "@ramah/core";
import { complaintAnswerScript } from "./complaint-answer.js";
import { greetingScript } from "./greeting.js";
import { lostTicketScript } from "./lost-ticket.js";

/** A ready script of the library. */
export interface ScriptEntry {
  /** The id that the script has in its front matter. */
  readonly id: string;
  /** The document, for `parseScript`. */
  readonly source: string;
  /** What it is for, in kebab-case: reasons for contact and situations. */
  readonly topics: readonly string[];
  readonly origin: Source;
}

/**
 * The ready scripts: each is free of diagnostics, in English and Indonesian.
 *
 * @example
 * import { scriptLibrary } from "@ramah/scripting";
 *
 * scriptLibrary.filter(({ topics }) => topics.includes("complaint")).map(({ id }) => id); // => ["lost-ticket", "complaint-answer"]
 */
export const scriptLibrary: readonly ScriptEntry[] = [
  {
    id: "lost-ticket",
    source: lostTicketScript,
    topics: ["complaint", "not-received", "travel", "high-value"],
    origin: {
      document: "CRM dan Pelayanan Pelanggan (slides)",
      section: "call centre process; customer intelligence",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "complaint-answer",
    source: complaintAnswerScript,
    topics: ["complaint", "promise", "four-principles"],
    origin: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "module 4, four principles",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "greeting",
    source: greetingScript,
    topics: ["greeting", "hold", "transfer", "call-back", "goodbye"],
    origin: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "module 4, language",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
];

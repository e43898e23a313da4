import { createHash } from "node:crypto";

/** The streams of the store: one for each thing that lives on its own. */
export const streams = {
  /** One mail by its Message-ID: what makes taking it twice harmless. */
  mail: (messageId: string): string => `mail/${digest(messageId)}`,
  /** Which mails belong to a case, and what was answered. */
  letters: (caseId: string): string => `letters/${caseId}`,
  complaint: (caseId: string): string => `complaint/${caseId}`,
  enquiry: (caseId: string): string => `enquiry/${caseId}`,
  promises: (caseId: string): string => `promises/${caseId}`,
  script: (caseId: string): string => `script/${caseId}`,
  /** One router for the whole desk. */
  router: "router",
  /** Every case in the order in which they came. */
  cases: "cases",
} as const;

/** How long the id of a case may be, shortest first; a longer one is taken when the shorter is not free. */
export const caseIdLengths = [6, 10, 20] as const;

/** An id for a case, the same whenever the same mail opens it. */
export const caseIdOf = (
  messageId: string,
  length: (typeof caseIdLengths)[number] = caseIdLengths[0],
): string => `C-${digest(messageId).slice(0, length).toUpperCase()}`;

/** An id for what a command does, so that a command sent twice does nothing twice. */
export const commandIdOf = (...parts: readonly unknown[]): string => digest(JSON.stringify(parts));

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 20);

import type { IssueOf, ReasonOf } from "@ramah/core";

/** Why a file cannot be taken as a mail: codes and the data of each. */
export interface MailProblems {
  "mail-empty": Readonly<Record<string, never>>;
  /** Larger than the desk takes; `bytes` and `limit` are sizes in bytes. */
  "mail-too-large": { readonly bytes: number; readonly limit: number };
  /** No header of a mail was found: a document, a picture, an archive. */
  "mail-not-a-message": Readonly<Record<string, never>>;
  "mail-no-sender": Readonly<Record<string, never>>;
  /** Neither a text nor an HTML part that holds words. */
  "mail-no-text": Readonly<Record<string, never>>;
  /** The parser gave up; `detail` is its own English sentence, for programmers. */
  "mail-broken": { readonly detail: string };
}

/** What was odd about a mail that could be taken all the same: codes and the data of each. */
export interface MailWarnings {
  /** A character set that this platform does not know: letters may be wrong. */
  "mail-charset-unknown": { readonly charset: string };
  "mail-no-date": Readonly<Record<string, never>>;
  "mail-no-message-id": Readonly<Record<string, never>>;
  /** There was no plain text: it was made from the HTML part. */
  "mail-only-html": Readonly<Record<string, never>>;
  /** The HTML part from which the text was made was too long to be read to its end. */
  "mail-html-cut": Readonly<Record<string, never>>;
}

/** A problem that keeps a file from being a mail. */
export type MailIssue = IssueOf<MailProblems>;

/** An oddity of a mail. */
export type MailWarning = ReasonOf<MailWarnings>;

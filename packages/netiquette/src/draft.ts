import type { Instant } from "@ramah/core";

/** A mail before it is sent. */
export interface Draft {
  readonly subject?: string;
  /** Plain text, with the quoted mail and the signature as they will be sent. */
  readonly body: string;
  /** Those the mail goes to; a name that stands here is not taken for the author's. */
  readonly recipients?: readonly Recipient[];
  /** The files that go with it; left out means none. */
  readonly attachments?: readonly Attachment[];
  /** What it answers. */
  readonly answers?: Answered;
}

/** Somebody a mail goes to. */
export interface Recipient {
  readonly address?: string;
  readonly name?: string;
}

/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
}

/** The mail that a draft answers. */
export interface Answered {
  /** Whether it complains: then an apology, a name and a next step are due. */
  readonly isComplaint?: boolean;
  /** When it came; no rule reads it yet. */
  readonly receivedAt?: Instant;
}

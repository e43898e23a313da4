import type { Instant } from "@ramah/core";
import type { MailWarning } from "./reasons.js";

/** Somebody in a header of a mail. */
export interface Mailbox {
  readonly name: string;
  /** As written, `name@host`. */
  readonly address: string;
}

/** A file that came with a mail; its content stays in the mail. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Shown within the words, as a logo is, and not a file that was sent along. */
  readonly isInline: boolean;
}

/** A mail as care needs it: who, to whom, when, and the words as plain text. Plain JSON. */
export interface Mail {
  /** The sender's own id, or one made from the content when it has none. */
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** When it says it was written. */
  readonly date?: Instant;
  /** When the last server on the way took it, by that server's clock. */
  readonly receivedAt?: Instant;
  /** The whole text, quotes and signature included, never HTML. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Ids of the messages before it in the thread, oldest first. */
  readonly references: readonly string[];
  /** Written by a machine: an out-of-office note, a delivery report (RFC 3834). */
  readonly isAutomatic: boolean;
  readonly warnings: readonly MailWarning[];
}

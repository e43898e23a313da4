/** The largest mail that the desk takes, in bytes. */
export const mailLimitBytes = 10_000_000;

/** What a drop or a paste carries, as far as it is read here; a `DataTransfer` is one. */
export interface Carried<File> {
  readonly files: ArrayLike<File>;
  getData(format: string): string;
}

/**
 * Finds the mails in what was dropped: files first; dragged text counts when there is none and it
 * looks like a mail, that is, begins with a header line.
 */
export function droppedMails<File>(carried: Carried<File>): readonly (File | string)[] {
  const files = Array.from(carried.files);
  if (files.length > 0) return files;
  const text = carried.getData("text/plain");
  return isMailText(text) ? [text] : [];
}

/** Tells whether a text begins with a header line, or with the line that mailbox files put before it. */
export const isMailText = (text: string): boolean => /^\s*(?:From |[!-9;-~]+:)/.test(text);

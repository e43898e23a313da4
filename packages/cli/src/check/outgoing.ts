import { fail, type Result, succeed } from "@ramah/core";
import type { Draft } from "@ramah/netiquette";
import { type Context, type Told, tell } from "../context.js";
import { fileLimitBytes, readBytes, shownPath, textOf } from "../files.js";
import type { Mail } from "../mail/mail.js";
import { describe as describeMail } from "../mail/messages.js";
import { readMail } from "../mail/read-mail.js";
import type { MailIssue, MailWarning } from "../mail/reasons.js";

/** A file to check: a mail with headers, or a draft of text alone. */
export interface Outgoing {
  readonly path: string;
  readonly kind: "mail" | "text";
  readonly draft: Draft;
  /** What was odd about the mail and matters before it is sent. */
  readonly warnings: readonly MailWarning[];
}

/** A problem in words that a {@link Result} can carry. */
export interface ToldProblem extends Told {
  readonly data: object;
}

/** Reads a file as a mail or, for `.txt` and for standard input without headers, as plain text. */
export async function readOutgoing(
  path: string,
  context: Context,
): Promise<Result<Outgoing, ToldProblem>> {
  const read = await readBytes(path, context);
  if (!read.ok) return fail(told(read.issues[0]));
  if (/\.txt$/i.test(path)) return readDraft(read.value);
  const mail = await readUnsent(read.value);
  if (mail.ok) return succeed(fromMail(path, mail.value));
  const [first, ...more] = mail.issues;
  if (path === "-" && first.code === "mail-not-a-message") return readDraft(read.value);
  return fail(toldOfMail(first), ...more.map(toldOfMail));

  function readDraft(bytes: Uint8Array): Result<Outgoing, ToldProblem> {
    const text = textOf(path, bytes, context);
    if (!text.ok) return fail(told(text.issues[0]));
    return succeed({ path, kind: "text", draft: { body: text.value }, warnings: [] });
  }

  function told(reason: Parameters<typeof tell>[0]): ToldProblem {
    return { ...tell(reason, context.locale, path), data: reason.data };
  }

  function toldOfMail(issue: MailIssue): ToldProblem {
    const text = `${shownPath(path, context)}: ${describeMail(issue, context.locale)}`;
    return { code: issue.code, text, path, data: issue.data };
  }
}

const anySender = "From: draft@sender.invalid\r\n";

/** A draft that a mail program saved may have no sender yet; who sends it is not judged. */
async function readUnsent(bytes: Uint8Array): Promise<Result<Mail, MailIssue>> {
  const read = await readMail(bytes, fileLimitBytes);
  if (read.ok || read.issues.some(({ code }) => code !== "mail-no-sender")) return read;
  const sender = new TextEncoder().encode(anySender);
  const complete = new Uint8Array(sender.length + bytes.length);
  complete.set(sender);
  complete.set(bytes, sender.length);
  return readMail(complete, complete.length);
}

function fromMail(path: string, mail: Mail): Outgoing {
  const { subject, text, attachments, to, cc, warnings } = mail;
  return {
    path,
    kind: "mail",
    draft: {
      subject,
      body: text,
      recipients: [...to, ...cc],
      attachments: attachments.flatMap(({ name, isInline }) => (isInline ? [] : [{ name }])),
    },
    // An unsent mail need not have a date or an id yet.
    warnings: warnings.filter(
      ({ code }) => code !== "mail-no-date" && code !== "mail-no-message-id",
    ),
  };
}

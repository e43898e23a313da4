import { fail, type Instant, type Result, succeed, toInstant } from "@ramah/core";
import PostalMime, { type Address, type Email } from "postal-mime";
import { contentId } from "./content-id.js";
import { htmlLimit, htmlText } from "./html-text.js";
import { inlineIn } from "./inline.js";
import type { Attachment, Mail, Mailbox } from "./mail.js";
import type { MailIssue, MailWarning } from "./reasons.js";

/**
 * The largest mail that is taken unless another limit is given: 10 MB.
 *
 * @example
 * import { mailLimitBytes } from "@ramah/cli/mail";
 *
 * mailLimitBytes; // => 10_000_000
 */
export const mailLimitBytes = 10_000_000;

/**
 * Reads a mail, a whole RFC 5322 message, into what care needs of it.
 *
 * @param content the bytes of the `.eml` file
 * @param limitBytes the largest size that is taken
 * @returns the mail with warnings for what was odd, or every reason why it is none
 * @example
 * import { readMail } from "@ramah/cli/mail";
 *
 * const eml = "From: Siti <siti@example.com>\r\nSubject: Tiket\r\n\r\nTiket saya belum sampai.\r\n";
 * const read = await readMail(new TextEncoder().encode(eml));
 * read.ok && read.value.text; // => "Tiket saya belum sampai.\n"
 * read.ok && read.value.from.address; // => "siti@example.com"
 */
export async function readMail(
  content: Uint8Array,
  limitBytes: number = mailLimitBytes,
): Promise<Result<Mail, MailIssue>> {
  if (content.length > limitBytes) {
    const data = { bytes: content.length, limit: limitBytes };
    return fail({ code: "mail-too-large", path: [], data });
  }
  if (content.every(isBlank)) return fail(issue("mail-empty"));
  let email: Email;
  try {
    email = await new PostalMime({ maxNestingDepth: 50 }).parse(content);
  } catch (error) {
    return fail({ code: "mail-broken", path: [], data: { detail: String(error) } });
  }
  const hasHeader = email.headers.some(({ key }) => mailHeaders.includes(key));
  if (!hasHeader) return fail(issue("mail-not-a-message"));
  const from = mailboxes(email.from ? [email.from] : [])[0];
  const plain = email.text?.trim() ? email.text : undefined;
  const text = plain ?? htmlText(email.html ?? "");
  if (from === undefined || text.trim() === "") {
    const [first, ...more]: MailIssue[] = [
      ...(from === undefined ? [issue("mail-no-sender")] : []),
      ...(text.trim() === "" ? [issue("mail-no-text")] : []),
    ];
    return fail(first ?? issue("mail-no-sender"), ...more);
  }
  const date = email.date === undefined ? undefined : toInstant(new Date(email.date));
  const receivedAt = arrivalOf(email);
  return succeed({
    messageId: email.messageId ?? contentId(content),
    from,
    to: mailboxes(email.to ?? []),
    cc: mailboxes(email.cc ?? []),
    subject: email.subject?.trim() ?? "",
    ...(date === undefined ? {} : { date }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    text,
    attachments: describeAttachments(email),
    references: threadOf(email),
    isAutomatic: isAutomatic(email),
    warnings: [
      ...unknownCharsets(content),
      ...(date === undefined ? [warning("mail-no-date")] : []),
      ...(email.messageId === undefined ? [warning("mail-no-message-id")] : []),
      ...(plain === undefined ? [warning("mail-only-html")] : []),
      ...(plain === undefined && (email.html ?? "").length > htmlLimit
        ? [warning("mail-html-cut")]
        : []),
    ],
  });
}

const mailHeaders = ["from", "to", "subject", "date", "message-id", "received", "mime-version"];

const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

type Bare<Code> = { readonly code: Code; readonly data: Readonly<Record<string, never>> };

const warning = <Code extends string>(code: Code): Bare<Code> => ({ code, data: {} });
const issue = <Code extends string>(code: Code): Bare<Code> & { readonly path: [] } => ({
  ...warning(code),
  path: [],
});

function mailboxes(addresses: readonly Address[]): Mailbox[] {
  return addresses
    .flatMap((address) => ("group" in address && address.group ? address.group : [address]))
    .flatMap(({ name, address }) =>
      address?.includes("@") ? [{ name: name.trim(), address: address.trim() }] : [],
    );
}

function describeAttachments({ attachments, html }: Email): Attachment[] {
  const isInline = inlineIn(html ?? "");
  return attachments.map((attachment) => {
    const { content, filename, mimeType } = attachment;
    const bytes = typeof content === "string" ? content.length : content.byteLength;
    return { name: filename ?? "", mediaType: mimeType, bytes, isInline: isInline(attachment) };
  });
}

/** The newest Received line stands first and ends with the moment (RFC 5321, section 4.4). */
function arrivalOf(email: Email): Instant | undefined {
  const stamp = email.headers
    .find(({ key }) => key === "received")
    ?.value.split(";")
    .at(-1);
  return stamp === undefined ? undefined : toInstant(new Date(stamp.replace(/\([^)]*\)/g, "")));
}

function threadOf(email: Email): string[] {
  const ids = `${email.references ?? ""} ${email.inReplyTo ?? ""}`.match(/<[^<>\s]+>/g) ?? [];
  return [...new Set(ids)];
}

function isAutomatic(email: Email): boolean {
  const header = (key: string): string =>
    email.headers
      .find((each) => each.key === key)
      ?.value.trim()
      .toLowerCase() ?? "";
  const submitted = header("auto-submitted");
  return (
    (submitted !== "" && submitted !== "no") ||
    ["bulk", "junk", "list", "auto_reply"].includes(header("precedence")) ||
    header("x-auto-response-suppress") !== ""
  );
}

function unknownCharsets(content: Uint8Array): MailWarning[] {
  // Headers are ASCII whatever the body is, and the declaration stands in the headers of its part.
  const declared = new TextDecoder("latin1").decode(content).matchAll(/charset="?([\w.:-]+)/gi);
  const names = new Set([...declared].map(([, name = ""]) => name.toLowerCase()));
  return [...names]
    .filter((name) => !isCharset(name))
    .map((charset) => ({
      code: "mail-charset-unknown",
      data: { charset },
    }));
}

function isCharset(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

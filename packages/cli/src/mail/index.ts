export type { Attachment, Mail, Mailbox } from "./mail.js";
export { describe } from "./messages.js";
export { mailLimitBytes, readMail } from "./read-mail.js";
export type { MailIssue, MailProblems, MailWarning, MailWarnings } from "./reasons.js";

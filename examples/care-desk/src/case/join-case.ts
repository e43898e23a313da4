import type { Mail } from "@ramah/cli/mail";
import { type ComplaintCase, type ComplaintEvent, complaintCase } from "@ramah/complaints";
import { describe as sayComplaints } from "@ramah/complaints/messages";
import type { Instant, Locale, Result } from "@ramah/core";
import { succeed } from "@ramah/core";
import type { Refusal } from "../desk/desk.js";
import type { EventStore, Write } from "../store/event-store.js";
import { sayDesk } from "../words/words.js";
import type { World } from "../world/world.js";
import { type CaseFile, type LetterEvent, ownerOf } from "./case-file.js";
import { changed, changeOf, writeOf } from "./change.js";
import { type Enquiry, type EnquiryEvent, enquiryCase } from "./enquiry.js";
import type { Matter } from "./matter.js";
import { offerCase } from "./offer-case.js";
import { orRefuse } from "./outcome.js";
import { streams } from "./streams.js";

/** A further mail of a case. */
export interface Joining {
  readonly mail: Mail;
  /** What the mail says. */
  readonly matter: Matter;
  /** What the case was opened for. */
  readonly about: Matter;
}

/**
 * Files a further mail with its case. A case that was answered, closed or withdrawn is reopened: a new
 * round with a new clock, offered to the agent who knows it first. A thank-you is taken for a person
 * who came back too, because a complaint that is missed costs more than one answer too many; only what
 * a machine wrote, or who asks for no answer, leaves the case as it stands.
 */
export function joinCase(
  store: EventStore,
  world: World,
  file: CaseFile,
  joining: Joining,
  at: Instant,
  locale: Locale,
): Result<readonly Write[], Refusal> {
  const { mail, matter, about } = joining;
  const { caseId } = file.opened;
  const causeId = streams.mail(mail.messageId);
  const receivedAt = Math.min(mail.receivedAt ?? at, at);
  const letter: LetterEvent = { type: "mail-received", at: receivedAt, mail };
  const { letters } = file;
  const note = { type: "mail-filed", at: receivedAt, caseId };
  const filed = [
    writeOf({ stream: causeId, expected: 0, events: [note] }, causeId),
    writeOf({ stream: letters.name, expected: letters.version, events: [letter] }, causeId),
  ];
  if (!isOver(file) || !isAnswerWanted(joining)) return succeed(filed);
  const reopened = reopen(file, receivedAt, locale, causeId);
  if (!reopened.ok) return reopened;
  const isUrgent = about.classification.isUrgent || matter.classification.isUrgent;
  const offer = {
    caseId,
    matter: { ...about, classification: { ...about.classification, isUrgent } },
    offeredAt: receivedAt,
    owner: ownerOf(file),
    isAgain: true,
  };
  const offered = offerCase(store, world, offer, at, locale, causeId);
  return offered.ok ? succeed([...filed, ...reopened.value, ...offered.value]) : offered;
}

const isAnswerWanted = ({ mail, matter }: Joining): boolean =>
  !mail.isAutomatic &&
  !matter.classification.reasons.some(({ code }) => code === "no-response-wanted");

/** Whether nobody is at work on a case any more. */
function isOver(file: CaseFile): boolean {
  const status = file.opened.isComplaint ? file.complaint.state.status : file.enquiry.state.status;
  return ["noted", "answered", "closed", "withdrawn"].includes(status);
}

function reopen(
  file: CaseFile,
  receivedAt: Instant,
  locale: Locale,
  causeId: string,
): Result<readonly Write[], Refusal> {
  const by = ownerOf(file);
  if (!file.opened.isComplaint) {
    const { enquiry } = file;
    const change = changeOf<Enquiry, EnquiryEvent>(enquiry, enquiry.state);
    const done = changed(enquiryCase, change, [{ type: "reopen", by }], receivedAt);
    const said = orRefuse(done, (refusal) => sayDesk(refusal, locale));
    return said.ok ? succeed([writeOf(said.value, causeId)]) : said;
  }
  const { state } = file.complaint;
  // It may have come while the case was being closed: what happened stays in order.
  const at = state.status === "none" ? receivedAt : Math.max(receivedAt, state.lastAt);
  const reason = sayDesk({ code: "reopened-by-mail", data: {} }, locale);
  const command = { type: "reopen", by, channel: "email", reason } as const;
  const change = changeOf<ComplaintCase, ComplaintEvent>(file.complaint, state);
  const done = changed(complaintCase, change, [command], at);
  const said = orRefuse(done, (refusal) => sayComplaints(refusal, locale));
  return said.ok ? succeed([writeOf(said.value, causeId)]) : said;
}

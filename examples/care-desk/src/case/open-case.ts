import type { Mail } from "@ramah/cli/mail";
import { complaintCase } from "@ramah/complaints";
import type { Instant, Locale, Result } from "@ramah/core";
import { succeed } from "@ramah/core";
import { readFacts } from "@ramah/scripting";
import type { Refusal } from "../desk/desk.js";
import type { EventStore, Write } from "../store/event-store.js";
import type { World } from "../world/world.js";
import { type CaseOpened, type LetterEvent, read, type ScriptStarted } from "./case-file.js";
import { writeOf } from "./change.js";
import { enquiryCase } from "./enquiry.js";
import type { Matter } from "./matter.js";
import { offerCase } from "./offer-case.js";
import { streams } from "./streams.js";

/** Under which id a case begins, and what it goes on from. */
export interface Beginning {
  readonly caseId: string;
  /** The enquiry in whose thread a complaint came. */
  readonly follows?: { readonly caseId: string; readonly owner: string };
}

/**
 * Everything that a new mail sets going, as writes that are stored together or not at all. What a
 * machine wrote is noted and nothing more: no clock, no agent, no answer owed.
 */
export function openCase(
  store: EventStore,
  world: World,
  { caseId, follows }: Beginning,
  mail: Mail,
  matter: Matter,
  at: Instant,
  locale: Locale,
): Result<readonly Write[], Refusal> {
  const mailStream = streams.mail(mail.messageId);
  const { isComplaint } = matter.classification;
  const receivedAt = Math.min(mail.receivedAt ?? at, at);
  const opened: CaseOpened = {
    type: "case-opened",
    at: receivedAt,
    caseId,
    isComplaint,
    ...(matter.profileId === undefined ? {} : { profileId: matter.profileId }),
    ...(follows === undefined ? {} : { follows: follows.caseId }),
  };
  const letter: LetterEvent = { type: "mail-received", at: receivedAt, mail };
  const owner = follows === undefined ? {} : { owner: follows.owner };
  const routed = mail.isAutomatic
    ? succeed([])
    : offerCase(
        store,
        world,
        { caseId, matter, offeredAt: receivedAt, ...owner },
        at,
        locale,
        mailStream,
      );
  if (!routed.ok) return routed;
  const fresh = (stream: string, ...events: readonly { readonly type: string }[]): Write =>
    writeOf({ stream, expected: 0, events }, mailStream);
  return succeed([
    fresh(mailStream, { ...opened, type: "mail-filed" }),
    writeOf(
      { stream: streams.cases, expected: read(store, streams.cases).version, events: [opened] },
      mailStream,
    ),
    fresh(streams.letters(caseId), letter),
    fresh(streams.script(caseId), scriptFor(world, matter, at)),
    isComplaint
      ? fresh(streams.complaint(caseId), ...received(world, caseId, mail, matter, receivedAt))
      : fresh(streams.enquiry(caseId), ...asked(world, mail, receivedAt)),
    ...routed.value,
  ]);
}

function received(world: World, caseId: string, mail: Mail, matter: Matter, at: Instant) {
  const { classification, deadline, profileId, isHighValue } = matter;
  const kind = classification.class;
  const command = {
    type: "receive" as const,
    caseId,
    channel: "email" as const,
    complainant: profileId ?? mail.from.address,
    summary: mail.subject || matter.text.trim().slice(0, 80) || mail.from.address,
    ...(kind === undefined || kind === "none" ? {} : { class: kind }),
    owner: world.lead.id,
    highValue: isHighValue,
    ...(deadline === undefined ? {} : { externalDeadline: deadline }),
  };
  const decided = complaintCase.decide(command, complaintCase.initial, at);
  if (decided.ok) return decided.value;
  throw new Error(`a new complaint was refused: ${JSON.stringify(decided.issues)}`);
}

function asked(world: World, mail: Mail, at: Instant) {
  const type = mail.isAutomatic ? "note" : "receive";
  const command = { type, owner: world.lead.id, summary: mail.subject } as const;
  const decided = enquiryCase.decide(command, enquiryCase.initial, at);
  if (decided.ok) return decided.value;
  throw new Error(`a new enquiry was refused: ${JSON.stringify(decided.issues)}`);
}

/** The script for a matter, begun with what the records know and the script asks for. */
function scriptFor(world: World, matter: Matter, at: Instant): ScriptStarted {
  const id = scriptIdFor(matter);
  const script = world.scripts.get(id);
  if (script === undefined) throw new Error(`there is no script "${id}"`);
  const claims =
    world.profiles.find(({ id: profile }) => profile === matter.profileId)?.claims ?? [];
  const name = claims.find(({ field }) => field === "name")?.value;
  const known: Record<string, unknown> = {
    "customer name": name,
    "customer value": matter.isHighValue ? "high" : "normal",
    complaint: matter.complaint,
  };
  const facts: Record<string, unknown> = {};
  for (const [fact, value] of Object.entries(known)) {
    if (value !== undefined && readFacts(script, { [fact]: value }).ok) facts[fact] = value;
  }
  return { type: "script-started", at, script: id, start: { facts, at } };
}

function scriptIdFor({ text, classification }: Matter): string {
  if (!classification.isComplaint) return "greeting";
  const isTicket = /\b(?:tickets?|tiket)/i.test(text);
  return isTicket && classification.class === "not-received" ? "lost-ticket" : "complaint-answer";
}

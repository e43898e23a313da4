import type { Mail } from "@ramah/cli/mail";
import { complaintCase } from "@ramah/complaints";
import type { Instant, Locale, Result } from "@ramah/core";
import { succeed } from "@ramah/core";
import type { Contact, RouterCommand } from "@ramah/routing";
import { describe as sayRouting } from "@ramah/routing/messages";
import { readFacts } from "@ramah/scripting";
import type { Refusal } from "../desk/desk.js";
import type { EventStore, Write } from "../store/event-store.js";
import type { World } from "../world/world.js";
import {
  type CaseOpened,
  type LetterEvent,
  read,
  readRouter,
  type ScriptStarted,
} from "./case-file.js";
import { changed, changeOf, writeOf } from "./change.js";
import { enquiryCase } from "./enquiry.js";
import type { Matter } from "./matter.js";
import { orRefuse } from "./outcome.js";
import { caseIdOf, streams } from "./streams.js";

/** Everything that a new mail sets going, as writes that are stored together or not at all. */
export function openCase(
  store: EventStore,
  world: World,
  mail: Mail,
  matter: Matter,
  at: Instant,
  locale: Locale,
): Result<readonly Write[], Refusal> {
  const caseId = caseIdOf(mail.messageId);
  const mailStream = streams.mail(mail.messageId);
  const isComplaint = matter.classification.isComplaint;
  const receivedAt = Math.min(mail.receivedAt ?? at, at);
  const opened: CaseOpened = {
    type: "case-opened",
    at: receivedAt,
    caseId,
    isComplaint,
    ...(matter.profileId === undefined ? {} : { profileId: matter.profileId }),
  };
  const letter: LetterEvent = { type: "mail-received", at: receivedAt, mail };
  const router = readRouter(store, world);
  const routed = orRefuse(
    changed(
      world.router,
      changeOf(router, router.state),
      [...signInAll(world, router.version), offerOf(world, caseId, matter, receivedAt)],
      at,
    ),
    (refusal) => sayRouting(refusal, locale),
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
    writeOf(routed.value, mailStream),
  ]);
}

/** A further mail of a known thread: it joins its case, and wakes it when it was closed. */
export function joinCase(
  store: EventStore,
  mail: Mail,
  caseId: string,
  at: Instant,
): readonly Write[] {
  const mailStream = streams.mail(mail.messageId);
  const letters = read<LetterEvent>(store, streams.letters(caseId));
  const letter: LetterEvent = { type: "mail-received", at, mail };
  return [
    writeOf({ stream: mailStream, expected: 0, events: [{ type: "mail-filed" }] }, mailStream),
    writeOf({ stream: letters.name, expected: letters.version, events: [letter] }, mailStream),
  ];
}

/** On its first day everybody signs in and is ready. */
function signInAll(world: World, version: number): RouterCommand[] {
  if (version > 0) return [];
  return world.agents.flatMap(({ id }): RouterCommand[] => [
    { type: "sign-in", agentId: id },
    { type: "ready", agentId: id },
  ]);
}

function offerOf(world: World, caseId: string, matter: Matter, offeredAt: Instant): RouterCommand {
  const { classification, language, isHighValue } = matter;
  const kind = classification.class ?? "other";
  const skill = world.needs[kind] ?? world.needs["other"] ?? "care";
  const contact: Contact = {
    id: caseId,
    channel: "email",
    language,
    requires: [{ skill, minimumLevel: 3 }],
    // One step for each reason to be sooner; ageing sees to it that nobody waits for ever.
    priority: (isHighValue ? 1 : 0) + (classification.isUrgent ? 2 : 0),
    offeredAt,
  };
  return { type: "offer-contact", contact };
}

function received(world: World, caseId: string, mail: Mail, matter: Matter, at: Instant) {
  const { classification, deadline, profileId, isHighValue } = matter;
  const kind = classification.class;
  const command = {
    type: "receive" as const,
    caseId,
    channel: "email" as const,
    complainant: profileId ?? mail.from.address,
    summary: mail.subject || matter.text.slice(0, 80) || mail.from.address,
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
  const command = { type: "receive", owner: world.lead.id, summary: mail.subject } as const;
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
    complaint: matter.classification.isComplaint
      ? matter.text.split("\n").find((line) => line.trim())
      : undefined,
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

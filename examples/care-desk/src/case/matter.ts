import { fromWallTime, toWallTime } from "@ramah/calendar";
import type { Mail } from "@ramah/cli/mail";
import { type Classification, classifyComplaint } from "@ramah/complaints";
import type { Instant, Locale } from "@ramah/core";
import { type Found, find, goldenView, identify, keysIn, type LookupKey } from "@ramah/crm";
import { detectLanguage, newText, parseEmail, sentencesOf } from "@ramah/netiquette";
import type { World } from "../world/world.js";

/** What a mail is about, read from the customer's own new words. */
export interface Matter {
  readonly text: string;
  readonly language: Locale;
  /** Written by a machine: it complains of nothing, whatever words it quotes. */
  readonly isAutomatic: boolean;
  readonly classification: Classification;
  /** The moment after which help comes too late for the customer. */
  readonly deadline?: Instant;
  readonly found: Found;
  /** The customer, when there is no doubt. */
  readonly profileId?: string;
  readonly isHighValue: boolean;
  /** The sentence in which the customer says what is wrong. */
  readonly complaint?: string;
}

/** Reads a mail as the desk understands it; "tomorrow" is the day after the mail was written. */
export function readMatter(world: World, mail: Mail, now: Instant): Matter {
  const at = Math.min(mail.date ?? mail.receivedAt ?? now, now);
  const text = newText(parseEmail(mail.text)).text;
  const words = `${mail.subject}\n\n${text}`;
  const offsetMinutes = offsetOf(world.zone, at);
  const classification = mail.isAutomatic
    ? silent
    : classifyComplaint(words, { at, offsetMinutes });
  const deadline = deadlineOf(world, classification);
  const complaint = complaintIn(text, words.length - text.length, classification);
  const found = find(world.lookup, keysOf(world, mail));
  const identified = identify(found);
  const profileId = identified.kind === "one" ? identified.candidates[0]?.profileId : undefined;
  return {
    text,
    language: detectLanguage(text) ?? detectLanguage(mail.subject) ?? "id",
    isAutomatic: mail.isAutomatic,
    classification,
    ...(deadline === undefined ? {} : { deadline }),
    found,
    ...(profileId === undefined ? {} : { profileId }),
    isHighValue: isHighValue(world, profileId, now),
    ...(complaint === undefined ? {} : { complaint }),
  };
}

function isHighValue(world: World, profileId: string | undefined, at: Instant): boolean {
  const profile = world.profiles.find(({ id }) => id === profileId);
  return profile !== undefined && goldenView(profile, { at }).fields.value?.value === "high";
}

const silent: Classification = {
  isComplaint: false,
  class: "none",
  scores: {},
  isUrgent: false,
  hits: [],
  reasons: [],
};

/** The keys that the customer brings: the sender's address and what stands in words or signature, not in quotes. */
function keysOf(world: World, mail: Mail): LookupKey[] {
  const own = parseEmail(mail.text)
    .blocks.filter(({ kind }) => kind === "new" || kind === "signature")
    .map(({ start, end }) => mail.text.slice(start, end));
  return [{ kind: "email", text: mail.from.address }, ...keysIn(own.join("\n"), world.keyRules)];
}

/** The sentence of the first phrase that the mail was taken for a complaint by. */
function complaintIn(
  text: string,
  textStart: number,
  { isComplaint, hits }: Classification,
): string | undefined {
  if (!isComplaint) return undefined;
  const first = hits.find(
    (hit) =>
      hit.start >= textStart && hit.weight > 0 && hit.for !== "urgency" && hit.for !== "no-reply",
  );
  if (first === undefined) return undefined;
  const at = first.start - textStart;
  const sentence = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
  return sentence && text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim();
}

/** How far the clocks of a zone are from UTC, in minutes to the east. */
export function offsetOf(zone: string, at: Instant): number {
  return toWallTime(zone, at).offsetMinutes;
}

/** Help on the day itself is too late: it must come before the day begins. */
function deadlineOf(world: World, classification: Classification): Instant | undefined {
  const { externalDeadline } = classification;
  if (externalDeadline === undefined) return undefined;
  return fromWallTime(world.zone, externalDeadline, "00:00");
}

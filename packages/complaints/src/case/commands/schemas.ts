import type { CalendarStamp, DayRule } from "@ramah/calendar";
import { dayRuleSchema } from "@ramah/calendar/schemas";
import type { Channel, Instant, PlainDate } from "@ramah/core";
import { channelSchema, instantSchema, plainDateSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { PlannedClock } from "../../regimes/timeline.js";
import type { ComplaintCommands, ComplaintCommandType } from "../commands.js";
import { type ChoiceName, choices } from "../values.js";

type Shape<Data> = { readonly [Field in keyof Data]-?: z.core.$ZodType };

// Each shape is held to the keys of its type: a field that one of them lacks does not compile.

export const text: z.ZodMiniString = z.string().check(z.minLength(1));
export const instant: z.ZodMiniType<Instant> = instantSchema as never;
export const channel: z.ZodMiniType<Channel> = channelSchema as never;
export const plainDate: z.ZodMiniType<PlainDate> = plainDateSchema as never;
const flag = z.boolean();
const maybe = (schema: z.core.$ZodType): z.core.$ZodType => z.exactOptional(schema);
const list = (schema: z.core.$ZodType): z.core.$ZodType => z.array(schema).check(z.minLength(1));

const oneOf = (name: ChoiceName): z.core.$ZodType => z.enum(Object.keys(choices[name]));

export const letterKind: z.core.$ZodType = oneOf("letterKind");
export const letterTo: z.core.$ZodType = oneOf("letterTo");
export const complaintClass: z.core.$ZodType = oneOf("complaintClass");
export const severity: z.core.$ZodType = z.literal([1, 2, 3, 4, 5]);
export const outcome: z.core.$ZodType = oneOf("outcome");
export const adrOutcome: z.core.$ZodType = oneOf("adrOutcome");
export const redressKind: z.core.$ZodType = oneOf("redressKind");
export const money: z.core.$ZodType = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  amount: z.string().check(z.regex(/^(?=.*[1-9])(0|[1-9]\d{0,14})(\.\d{1,4})?$/)),
});
export const driver: z.core.$ZodType = oneOf("driver");
export const authority: z.core.$ZodType = oneOf("authority");
export const code: z.core.$ZodType = z.strictObject({
  role: oneOf("codeRole"),
  taxonomy: text,
  version: text,
  code: text,
});
export const caseLink: z.core.$ZodType = z.strictObject({ kind: oneOf("caseLink"), caseId: text });
export const part: z.core.$ZodType = z.strictObject({ caseId: text, summary: text });

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const rule = dayRuleSchema as unknown as z.ZodMiniType<DayRule>;
const stamp: Shape<CalendarStamp> = { id: text, version: text, knownAt: maybe(plainDate) };
const clock: Shape<PlannedClock> = {
  key: text,
  regime: text,
  regimeValidFrom: plainDate,
  milestone: text,
  rule: rule,
  startAt: instant,
  zone: text,
  calendar: maybe(z.strictObject(stamp)),
  closeOfBusiness: maybe(clockTime),
  due: instant,
  date: plainDate,
};
export const plannedClock: z.core.$ZodType = z.strictObject(clock);

const letter = z.strictObject({ id: text, kind: letterKind, to: z.exactOptional(letterTo) });
const contact = { by: text, channel };
const explained = { ...contact, reason: text };
const sending = { letter: maybe(letter), fulfils: maybe(list(text)) };

/** The fields of every command; those of its event are the same but for two. */
export const commandData: {
  readonly [Type in ComplaintCommandType]: Shape<ComplaintCommands[Type]>;
} = {
  receive: {
    caseId: text,
    channel,
    complainant: text,
    summary: text,
    class: maybe(complaintClass),
    owner: text,
    highValue: maybe(flag),
    externalDeadline: maybe(instant),
    receivedAt: maybe(instant),
    deemedReceivedAt: maybe(instant),
    isOral: maybe(flag),
    links: maybe(list(caseLink)),
  },
  acknowledge: { ...contact, givenName: text, ...sending },
  assess: { by: text, severity, class: maybe(complaintClass) },
  apologise: contact,
  analyse: { by: text, cause: text, prevention: maybe(text) },
  decide: { by: text, outcome, explanation: text },
  answer: { ...contact, ...sending },
  "follow-up": contact,
  close: { by: text, openPromises: z.int().check(z.minimum(0)), drops: sending.fulfils },
  reopen: { ...explained, receivedAt: maybe(instant) },
  withdraw: { by: text, reason: text },
  "hand-over": { by: text, to: text },
  "confirm-hand-over": { by: text },
  "decline-hand-over": { by: text },
  plan: { by: text, clocks: list(plannedClock), reason: maybe(text) },
  "request-documents": { ...contact, documents: list(text), until: maybe(instant) },
  "receive-documents": {
    by: text,
    documents: list(text),
    isComplete: flag,
    receivedAt: maybe(instant),
  },
  extend: { ...explained, clock: text, due: instant, date: plainDate, letter },
  hold: { ...explained, letter, fulfils: sending.fulfils },
  "record-letter": { ...contact, letter, sentAt: maybe(instant), fulfils: sending.fulfils },
  "note-vulnerability": {
    by: text,
    causedBy: flag,
    consent: flag,
    drivers: maybe(list(driver)),
    adjustment: maybe(text),
  },
  "name-representative": {
    by: text,
    name: text,
    authority: maybe(authority),
    evidence: maybe(text),
  },
  classify: { by: text, codes: list(code) },
  link: { by: text, kind: oneOf("handLink"), caseId: text },
  absorb: { by: text, caseId: text },
  redress: { by: text, kind: redressKind, what: text, amount: maybe(money) },
  goodwill: { by: text, what: text, amount: maybe(money) },
  "note-acceptance": contact,
  "note-dissatisfaction": explained,
  escalate: explained,
  refer: {
    ...contact,
    scheme: text,
    deadline: maybe(instant),
    reference: maybe(text),
    ...sending,
  },
  "note-adr-decision": { by: text, outcome: adrOutcome },
  learn: { by: text, change: text, isSystemic: flag },
  forward: { ...contact, to: text, what: text, letter },
  merge: { by: text, into: text, intoReceivedAt: instant, reason: text },
  "mark-duplicate": { by: text, of: text, ofReceivedAt: instant },
  split: { ...explained, parts: z.array(part).check(z.minLength(2)), letter },
  "rule-out-of-scope": { ...explained, letter: maybe(letter) },
};

import * as z from "zod/mini";
import {
  adrOutcome,
  authority,
  caseLink,
  channel,
  code,
  complaintClass,
  driver,
  instant,
  letterKind,
  letterTo,
  money,
  outcome,
  part,
  plainDate,
  plannedClock,
  redressKind,
  severity,
  text,
} from "../commands/schemas.js";
import type { Complaint, Round } from "../state.js";
import { complaintStatuses } from "../status.js";

const flag = z.boolean();
const deed = { at: instant, by: text };
const maybe = (schema: z.core.$ZodType): z.core.$ZodType => z.exactOptional(schema);
const many = (shape: z.core.$ZodShape): z.core.$ZodType => z.array(z.strictObject(shape));
const one = (shape: z.core.$ZodShape): z.core.$ZodType => z.strictObject(shape);
const texts = z.array(text).check(z.minLength(1));

const round: { readonly [Field in keyof Round]-?: z.core.$ZodType } = {
  openedAt: instant,
  stage: z.literal([1, 2]),
  acknowledgement: maybe(one({ ...deed, givenName: text })),
  assessments: many({ ...deed, severity }),
  apologies: many(deed),
  analyses: many({ ...deed, cause: text, prevention: maybe(text) }),
  outcome: maybe(one({ ...deed, outcome, explanation: text })),
  answers: many({ ...deed, channel, owner: text }),
  responses: many({ ...deed, isAccepted: flag, channel, reason: maybe(text) }),
  plans: many({
    ...deed,
    clocks: z.array(plannedClock).check(z.minLength(1)),
    reason: maybe(text),
  }),
  extensions: many({
    ...deed,
    clock: text,
    plan: z.int().check(z.minimum(0)),
    due: instant,
    date: plainDate,
    reason: text,
    letter: text,
  }),
  fulfilments: many({ clock: text, at: instant }),
  end: maybe(
    one({
      at: instant,
      how: z.enum([
        "closed",
        "withdrawn",
        "escalated",
        "out-of-scope",
        "forwarded",
        "merged",
        "duplicate",
        "split",
        "reopened",
      ]),
    }),
  ),
};

const complaint: { readonly [Field in keyof Complaint]-?: z.core.$ZodType } = {
  status: z.enum(complaintStatuses),
  caseId: text,
  receivedAt: instant,
  recordedAt: instant,
  deemedReceivedAt: maybe(instant),
  channel,
  isOral: flag,
  complainant: text,
  representative: maybe(
    one({ ...deed, name: text, authority: maybe(authority), evidence: maybe(text) }),
  ),
  summary: text,
  class: maybe(complaintClass),
  highValue: flag,
  externalDeadline: maybe(instant),
  vulnerability: maybe(
    one({
      ...deed,
      causedBy: flag,
      consent: flag,
      drivers: maybe(z.array(driver).check(z.minLength(1))),
      adjustment: maybe(text),
    }),
  ),
  owner: text,
  owners: z.array(z.strictObject({ owner: text, from: instant })).check(z.minLength(1)),
  pendingHandOver: maybe(one({ to: text, by: text, at: instant })),
  contacts: many({ at: instant, channel, direction: z.enum(["inbound", "outbound"]) }),
  letters: many({ ...deed, id: text, kind: letterKind, to: letterTo, channel }),
  documents: one({
    requests: many({ ...deed, documents: texts, until: maybe(instant) }),
    receipts: many({ ...deed, documents: texts, receivedAt: instant, isComplete: flag }),
    completeAt: maybe(instant),
  }),
  redress: many({ ...deed, kind: redressKind, what: text, amount: maybe(money) }),
  goodwill: many({ ...deed, what: text, amount: maybe(money) }),
  codings: many({ ...deed, codes: z.array(code).check(z.minLength(1)) }),
  links: z.array(caseLink),
  referrals: many({
    ...deed,
    scheme: text,
    deadline: maybe(instant),
    reference: maybe(text),
    decision: maybe(one({ ...deed, outcome: adrOutcome })),
  }),
  forwarding: maybe(one({ ...deed, to: text, what: text, letter: text })),
  parts: maybe(z.array(part).check(z.minLength(2))),
  lessons: many({ ...deed, change: text, isSystemic: flag }),
  rounds: z.array(z.strictObject(round)).check(z.minLength(1)),
  lastAt: instant,
};

/** A folded case, or none yet. */
export const complaintState: z.core.$ZodType = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("none") }),
  z.strictObject(complaint),
] as never);

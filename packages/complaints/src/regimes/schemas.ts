import type { DayRule } from "@ramah/calendar";
import { dayRuleSchema } from "@ramah/calendar/schemas";
import {
  type Bilingual,
  type Channel,
  type InputIssue,
  type PlainDate,
  parseInput,
  type Result,
  type Source,
  type Standard,
  unlessIssues,
} from "@ramah/core";
import { bilingualSchema, channelSchema, plainDateSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { LetterElement, LetterKind } from "../letters/letter.js";
import { checkRegimes } from "./check-regimes.js";
import { jurisdictions, type PlannedComplaint, sectors } from "./facts.js";
import type { RegimeIssue } from "./reasons.js";
import type { Regime } from "./regime.js";

const text = z.string().check(z.minLength(1));
const channel = channelSchema as unknown as z.ZodMiniType<Channel>;
const plainDate = plainDateSchema as unknown as z.ZodMiniType<PlainDate>;
const source = sourceSchema as unknown as z.ZodMiniType<Source>;
const bilingual = bilingualSchema as unknown as z.ZodMiniType<Bilingual>;
const count = z.int().check(z.minimum(0));

const dayRule = dayRuleSchema as unknown as z.ZodMiniType<DayRule>;

const letterKind = z.enum([
  "acknowledgement",
  "summary-resolution",
  "final-response",
  "holding-response",
  "not-yet",
  "extension-notice",
  "delay-notice",
  "adr-letter",
]) satisfies z.ZodMiniType<LetterKind>;

const letterElement = z.enum([
  "says-received",
  "says-handled",
  "names-handler",
  "gives-reference",
  "states-time-limit",
  "says-complaint-made",
  "says-resolved",
  "gives-decision",
  "gives-reasons",
  "gives-remedy",
  "may-refer",
  "time-to-refer",
  "waiver-statement",
  "scheme-website",
  "encloses-leaflet",
  "scheme-is-free",
  "scheme-is-independent",
  "explains-delay",
  "gives-new-date",
  "apologises",
  "apologises-early",
  "looks-forward",
]) satisfies z.ZodMiniType<LetterElement>;

const demand = z.strictObject({
  kind: letterKind,
  mustContain: z.array(letterElement).check(z.minLength(1)),
});

const from = z
  .string()
  .check(
    z.regex(
      /^(receipt|complete-documents|documents-requested|first-raised|goods-received|goods-returned|refund-agreed|sent-to-company|transaction|dispute-filed|milestone:.+)$/,
      "a moment of the case, or milestone: and a key",
    ),
  );

const milestone = z.strictObject({
  key: text,
  name: z.exactOptional(bilingual),
  purpose: z.enum([
    "acknowledge",
    "settle-early",
    "answer",
    "conclude",
    "report",
    "refer",
    "credit",
    "refund",
    "follow-up",
    "customer",
    "body",
  ]),
  from,
  rule: z.exactOptional(dayRule),
  extension: z.exactOptional(
    z.strictObject({
      mode: z.enum(["fromStart", "append"]),
      n: count,
      notice: z.exactOptional(demand),
    }),
  ),
  letter: z.exactOptional(demand),
  orLetter: z.exactOptional(demand),
});

const flags = z.exactOptional(z.array(z.boolean()));

/**
 * A regime as plain JSON, such as a house's own.
 *
 * @example
 * import { regimes } from "@ramah/complaints";
 * import { regimeSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * regimes.every((regime) => parseInput(regimeSchema, regime).ok); // => true
 */
export const regimeSchema: Standard<Regime> = z.strictObject({
  id: text,
  name: z.exactOptional(bilingual),
  origin: z.exactOptional(z.literal("house")),
  validFrom: plainDate,
  validTo: z.exactOptional(plainDate),
  validBy: z.exactOptional(z.enum(["receipt", "first-raised"])),
  calendar: z.exactOptional(text),
  zone: text,
  appliesTo: z.strictObject({
    jurisdictions: z.exactOptional(z.array(z.enum(jurisdictions))),
    sectors: z.exactOptional(z.array(z.enum(sectors))),
    channels: z.exactOptional(z.array(channel)),
    facts: z.exactOptional(
      z.strictObject({
        isOral: flags,
        concernsPersonalData: flags,
        isAccessRequest: flags,
        concernsPayment: z.exactOptional(z.array(z.union([z.boolean(), z.literal("in-part")]))),
        concernsDisability: flags,
        concernsHardship: flags,
        isViaPortal: flags,
        remedy: z.exactOptional(z.array(z.enum(["faulty-goods", "distance-cancellation"]))),
        stage: z.exactOptional(z.array(z.literal([1, 2]))),
      }),
    ),
  }),
  milestones: z.array(milestone).check(z.minLength(1)),
  source,
}) as never;

const regimeList: Standard<readonly Regime[]> = z.array(
  regimeSchema as unknown as z.ZodMiniType<Regime>,
);

/**
 * Takes one regime in from outside.
 *
 * @param input parsed JSON
 * @returns the regime, or every problem with its path
 * @example
 * import { parseRegime } from "@ramah/complaints/schemas";
 *
 * const parsed = parseRegime({ id: "house-vip", validFrom: "2026-02-30" });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path.join(".")); // => ["validFrom", "zone", "appliesTo", "milestones", "source"]
 */
export function parseRegime(input: unknown): Result<Regime, InputIssue> {
  return parseInput(regimeSchema, input);
}

/**
 * Takes regimes in from outside and tells whether they fit together: no two versions of one regime on the
 * same day, no step that counts from nothing.
 *
 * @param input parsed JSON, a list
 * @returns the regimes, or every problem with its path
 * @example
 * import { houseRegimes } from "@ramah/complaints";
 * import { parseRegimes } from "@ramah/complaints/schemas";
 *
 * parseRegimes(houseRegimes).ok; // => true
 * const twice = parseRegimes([...houseRegimes, houseRegimes[0]]);
 * twice.ok ? [] : twice.issues.map(({ code }) => code); // => ["regime-overlap"]
 */
export function parseRegimes(input: unknown): Result<readonly Regime[], InputIssue | RegimeIssue> {
  const parsed = parseInput(regimeList, input);
  return parsed.ok ? unlessIssues(checkRegimes(parsed.value), () => parsed.value) : parsed;
}

const instantLike = z.union([z.int(), text]);
const moment = z.exactOptional(instantLike);
const fact = z.exactOptional(z.boolean());

/**
 * A complaint as planning needs it, as plain JSON: moments are milliseconds or ISO text with an offset.
 *
 * @example
 * import { plannedComplaintSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(plannedComplaintSchema, { receivedAt: "2026-11-21T09:00+07:00" }).ok; // => false
 */
export const plannedComplaintSchema: Standard<PlannedComplaint> = z.strictObject({
  receivedAt: instantLike,
  jurisdiction: z.enum(jurisdictions),
  sector: z.enum(sectors),
  channel,
  isOral: z.boolean(),
  zone: z.exactOptional(text),
  concernsPersonalData: fact,
  isAccessRequest: fact,
  concernsPayment: z.exactOptional(z.union([z.boolean(), z.literal("in-part")])),
  concernsDisability: fact,
  concernsHardship: fact,
  isViaPortal: fact,
  remedy: z.exactOptional(z.enum(["faulty-goods", "distance-cancellation"])),
  stage: z.exactOptional(z.literal([1, 2])),
  firstRaisedAt: moment,
  acknowledgedAt: moment,
  documentsRequestedAt: moment,
  documentsCompleteAt: moment,
  goodsReceivedAt: moment,
  goodsReturnedAt: moment,
  refundAgreedAt: moment,
  sentToCompanyAt: moment,
  transactionAt: moment,
  disputeFiledAt: moment,
  doneAt: z.exactOptional(z.record(text, instantLike)),
}) as never;

/**
 * Takes a complaint in from outside, for planning. Whether its moments are moments and in order, `planCase`
 * tells.
 *
 * @param input parsed JSON
 * @returns the complaint, or every problem with its path
 * @example
 * import { parsePlannedComplaint } from "@ramah/complaints/schemas";
 *
 * parsePlannedComplaint({ receivedAt: 0, jurisdiction: "FR", sector: "banking", channel: "email", isOral: false }).ok; // => false
 */
export function parsePlannedComplaint(input: unknown): Result<PlannedComplaint, InputIssue> {
  return parseInput(plannedComplaintSchema, input);
}

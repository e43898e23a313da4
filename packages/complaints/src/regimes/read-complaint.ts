import { attempt, toWallTime } from "@ramah/calendar";
import {
  channels,
  type Instant,
  type InstantLike,
  type Path,
  type PlainDate,
  toInstant,
} from "@ramah/core";
import {
  type CaseMoments,
  type Jurisdiction,
  jurisdictions,
  type PlannedComplaint,
  sectors,
} from "./facts.js";
import type { RegimeIssue } from "./reasons.js";
import type { CaseMoment } from "./regime.js";

/** A complaint whose moments are moments and whose facts are known ones. */
export interface ReadComplaint {
  readonly facts: PlannedComplaint;
  readonly receivedAt: Instant;
  readonly zone: string;
  /** When the moments were that the law counts from, as far as they are known. */
  readonly moments: Readonly<Partial<Record<CaseMoment, Instant>>>;
  readonly acknowledgedAt?: Instant;
  /** By `regime/milestone`. */
  readonly doneAt: ReadonlyMap<string, Instant>;
}

/** Takes a complaint apart; what is wrong with it is added to the issues. */
export function readComplaint(
  facts: PlannedComplaint,
  at: Instant | undefined,
  issues: RegimeIssue[],
): ReadComplaint {
  issues.push(...factIssues(facts));
  const zone = readZone(facts, issues);
  const read = (field: string, given: InstantLike | undefined): Instant | undefined =>
    readMoment(given, ["complaint", field], { zone, at }, issues);
  const receivedAt = read("receivedAt", facts.receivedAt ?? (null as never)) ?? 0;
  const known: Partial<Record<CaseMoment, Instant>> = { receipt: receivedAt };
  for (const [field, moment] of Object.entries(momentOf)) {
    const found = read(field, facts[field as keyof typeof momentOf]);
    if (found !== undefined) known[moment] = found;
  }
  const acknowledgedAt = read("acknowledgedAt", facts.acknowledgedAt);
  const doneAt = new Map<string, Instant>();
  for (const [key, given] of Object.entries(facts.doneAt ?? {})) {
    const found = readMoment(given, ["complaint", "doneAt", key], { zone, at }, issues);
    if (found !== undefined) doneAt.set(key, found);
  }
  const complaint: ReadComplaint = {
    facts,
    receivedAt,
    zone,
    moments: { "first-raised": receivedAt, ...known },
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
    doneAt,
  };
  issues.push(...orderIssues(complaint));
  return complaint;
}

/** The date of a moment in a zone; both were read before. */
export function dateIn(zone: string, at: Instant): PlainDate {
  return toWallTime(zone, at).date;
}

/** Tells whether the platform knows a zone. */
export function isZone(zone: string): boolean {
  return attempt(() => toWallTime(zone, 0)).ok;
}

/** Reads a moment and tells whether it is one, has a date in the zone and lies before the planning. */
export function readMoment(
  given: InstantLike | undefined,
  path: Path,
  { zone, at }: { readonly zone: string; readonly at: Instant | undefined },
  issues: RegimeIssue[],
): Instant | undefined {
  if (given === undefined) return undefined;
  const moment = toInstant(given);
  if (moment === undefined || !attempt(() => toWallTime(zone, moment)).ok) {
    issues.push({ code: "plan-moment", path, data: { given: givenText(given) } });
    return undefined;
  }
  if (at !== undefined && moment > at) {
    issues.push({ code: "plan-future", path, data: { given: iso(moment), at: iso(at) } });
  }
  return moment;
}

/** What was given, as it can be shown; some objects have no text at all. */
export function givenText(given: unknown): string {
  try {
    return String(given);
  } catch {
    return Object.prototype.toString.call(given);
  }
}

const momentOf = {
  firstRaisedAt: "first-raised",
  documentsRequestedAt: "documents-requested",
  documentsCompleteAt: "complete-documents",
  goodsReceivedAt: "goods-received",
  goodsReturnedAt: "goods-returned",
  refundAgreedAt: "refund-agreed",
  sentToCompanyAt: "sent-to-company",
  transactionAt: "transaction",
  disputeFiledAt: "dispute-filed",
} as const satisfies Partial<Record<keyof CaseMoments, CaseMoment>>;

const iso = (at: Instant): string => new Date(at).toISOString();

/** Where a jurisdiction has one zone, or one that most of its people live in. */
const zones: Readonly<Partial<Record<Jurisdiction, string>>> = {
  "GB-ENG": "Europe/London",
  "GB-SCT": "Europe/London",
  "GB-NIR": "Europe/London",
  ID: "Asia/Jakarta",
  BH: "Asia/Bahrain",
};

function readZone({ zone, jurisdiction }: PlannedComplaint, issues: RegimeIssue[]): string {
  const found = zone ?? (Object.hasOwn(zones, jurisdiction) ? zones[jurisdiction] : undefined);
  const path = ["complaint", "zone"];
  if (found === undefined) {
    if (jurisdictions.includes(jurisdiction)) {
      issues.push({ code: "plan-zone", path, data: { jurisdiction } });
    }
    return "UTC";
  }
  if (isZone(found)) return found;
  issues.push({ code: "plan-zone-unknown", path, data: { zone: found } });
  return "UTC";
}

const flag = [true, false] as const;
const optionalFlag = [undefined, true, false] as const;

/** The values that each fact knows. */
const factValues = {
  jurisdiction: jurisdictions,
  sector: sectors,
  channel: channels,
  isOral: flag,
  concernsPersonalData: optionalFlag,
  isAccessRequest: optionalFlag,
  concernsPayment: [undefined, true, false, "in-part"],
  concernsDisability: optionalFlag,
  concernsHardship: optionalFlag,
  isViaPortal: optionalFlag,
  remedy: [undefined, "faulty-goods", "distance-cancellation"],
  stage: [undefined, 1, 2],
} as const satisfies Partial<Record<keyof PlannedComplaint, readonly unknown[]>>;

function factIssues(facts: PlannedComplaint): readonly RegimeIssue[] {
  return Object.entries(factValues).flatMap(([field, known]): readonly RegimeIssue[] => {
    const given: unknown = facts[field as keyof typeof factValues];
    if ((known as readonly unknown[]).includes(given)) return [];
    const names = known.filter((value) => value !== undefined).map(String);
    const data = { given: givenText(given), known: names };
    return [{ code: "plan-value", path: ["complaint", field], data }];
  });
}

/** What cannot come before receipt, and what cannot come after it. */
function orderIssues(complaint: ReadComplaint): readonly RegimeIssue[] {
  const { receivedAt, moments, acknowledgedAt, doneAt } = complaint;
  const receipt = { receivedAt: iso(receivedAt) };
  const after: readonly (readonly [Path, Instant | undefined])[] = [
    [["complaint", "acknowledgedAt"], acknowledgedAt],
    [["complaint", "documentsRequestedAt"], moments["documents-requested"]],
    [["complaint", "documentsCompleteAt"], moments["complete-documents"]],
    ...[...doneAt].map(([key, at]) => [["complaint", "doneAt", key], at] as const),
  ];
  const early = after.flatMap(([path, at]): readonly RegimeIssue[] =>
    at === undefined || at >= receivedAt
      ? []
      : [{ code: "plan-before-receipt", path, data: { given: iso(at), ...receipt } }],
  );
  const raised = moments["first-raised"] ?? receivedAt;
  if (raised <= receivedAt) return early;
  const path = ["complaint", "firstRaisedAt"];
  return [...early, { code: "plan-after-receipt", path, data: { given: iso(raised), ...receipt } }];
}

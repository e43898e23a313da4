import { toWallTime } from "@ramah/calendar";
import { type Instant, instantText, toEpochDay } from "@ramah/core";
import { lastRound } from "../case/evolve/apply.js";
import { totalOf } from "../case/money.js";
import type { CodeRole, LinkKind, RedressKind } from "../case/records.js";
import type { Complaint } from "../case/state.js";
import { statusKind } from "../case/status.js";

/** What of a case a column can hold. Empty when there is nothing to tell. */
export type RecordField =
  | "case-id"
  | "status"
  | "is-open"
  | "received-date"
  | "received-at"
  | "deemed-received-date"
  | "recorded-at"
  | "channel"
  | "mode"
  | "complainant"
  | "representative"
  | "authority"
  | "summary"
  | "class"
  | "product"
  | "issue"
  | "root-cause"
  | "severity"
  | "is-vulnerable"
  | "vulnerability-caused"
  | "vulnerability-drivers"
  | "is-high-value"
  | "external-deadline"
  | "documents-requested-date"
  | "documents-complete-date"
  | "acknowledged-date"
  | "held-date"
  | "extended-date"
  | "decided-date"
  | "answered-date"
  | "outcome"
  | "letters"
  | "redress-financial"
  | "redress-interest"
  | "redress-distress"
  | "redress-non-financial"
  | "redress-total"
  | "goodwill"
  | "acceptance"
  | "is-second-stage"
  | "adr-scheme"
  | "adr-deadline"
  | "adr-outcome"
  | "closed-date"
  | "days-to-close"
  | "forwarded-to"
  | "repeats"
  | "systemic"
  | "merged"
  | "parts"
  | "owner";

/** Reads a field of a case as a text without any language; dates are those on the wall of a zone. */
export function readField(field: RecordField, complaint: Complaint, zone: string): string {
  return readers[field](complaint, (at) => (at === undefined ? "" : toWallTime(zone, at).date));
}

/**
 * Lists every field that a column can hold: the union of what the regulators ask for.
 *
 * @returns the names of the fields
 * @example
 * import { recordFields } from "@ramah/complaints";
 *
 * recordFields().includes("received-date"); // => true
 */
export function recordFields(): readonly RecordField[] {
  return Object.keys(readers) as RecordField[];
}

type Day = (at: Instant | undefined) => string;
type Reader = (complaint: Complaint, day: Day) => string;

const readers: Readonly<Record<RecordField, Reader>> = {
  "case-id": ({ caseId }) => caseId,
  status: ({ status }) => status,
  "is-open": ({ status }) => yes(statusKind(status) === "open"),
  "received-date": ({ receivedAt }, day) => day(receivedAt),
  "received-at": ({ receivedAt }) => instantText(receivedAt),
  "deemed-received-date": ({ deemedReceivedAt }, day) => day(deemedReceivedAt),
  "recorded-at": ({ recordedAt }) => instantText(recordedAt),
  channel: ({ channel }) => channel,
  mode: ({ isOral }) => (isOral ? "oral" : "written"),
  complainant: ({ complainant }) => complainant,
  representative: ({ representative }) => representative?.name ?? "",
  authority: ({ representative }) => representative?.authority ?? "",
  summary: ({ summary }) => summary,
  class: (complaint) => complaint.class ?? "",
  product: (complaint) => codesOf(complaint, "product"),
  issue: (complaint) => codesOf(complaint, "issue"),
  "root-cause": (complaint) => codesOf(complaint, "root-cause"),
  severity: ({ rounds }) =>
    String(rounds.flatMap(({ assessments }) => assessments).at(-1)?.severity ?? ""),
  "is-vulnerable": ({ vulnerability }) => yes(vulnerability !== undefined),
  "vulnerability-caused": ({ vulnerability }) =>
    vulnerability === undefined ? "" : yes(vulnerability.causedBy),
  "vulnerability-drivers": ({ vulnerability }) => join(vulnerability?.drivers),
  "is-high-value": ({ highValue }) => yes(highValue),
  "external-deadline": ({ externalDeadline: at }) => (at === undefined ? "" : instantText(at)),
  "documents-requested-date": ({ documents }, day) => day(documents.requests[0]?.at),
  "documents-complete-date": ({ documents }, day) => day(documents.completeAt),
  "acknowledged-date": ({ rounds }, day) => day(rounds[0].acknowledgement?.at),
  "held-date": ({ letters }, day) =>
    day(letters.find(({ kind }) => kind === "holding-response" || kind === "not-yet")?.at),
  "extended-date": ({ rounds }, day) => day(rounds.flatMap((round) => round.extensions)[0]?.at),
  "decided-date": (complaint, day) => day(lastRound(complaint).outcome?.at),
  "answered-date": ({ rounds }, day) => day(rounds.flatMap(({ answers }) => answers)[0]?.at),
  outcome: ({ rounds }) =>
    rounds.findLast(({ outcome }) => outcome !== undefined)?.outcome?.outcome ?? "",
  letters: ({ letters }) => join(letters.map(({ id }) => id)),
  "redress-financial": (complaint) => redressOf(complaint, "financial"),
  "redress-interest": (complaint) => redressOf(complaint, "interest"),
  "redress-distress": (complaint) => redressOf(complaint, "distress"),
  "redress-non-financial": ({ redress }) =>
    join(redress.filter(({ kind }) => kind === "non-financial").map(({ what }) => what)),
  "redress-total": ({ redress }) => sumOf(redress),
  goodwill: ({ goodwill }) =>
    join([sumOf(goodwill), ...goodwill.filter(({ amount }) => !amount).map(({ what }) => what)]),
  acceptance: (complaint) => {
    const last = lastRound(complaint).responses.at(-1);
    return last === undefined ? "" : last.isAccepted ? "accepted" : "dissatisfied";
  },
  "is-second-stage": ({ rounds }) => yes(rounds.some(({ stage }) => stage === 2)),
  "adr-scheme": ({ referrals }) => referrals.at(-1)?.scheme ?? "",
  "adr-deadline": ({ referrals }, day) => day(referrals.at(-1)?.deadline),
  "adr-outcome": ({ referrals }) => referrals.at(-1)?.decision?.outcome ?? "",
  "closed-date": (complaint, day) => day(closedAt(complaint)),
  // Dates, not hours: what came at 23:00 and was closed at 01:00 took a day, as the regulators count.
  "days-to-close": (complaint, day) => {
    const closed = closedAt(complaint);
    if (closed === undefined) return "";
    const [from, to] = [day(complaint.receivedAt), day(closed)].map((date) =>
      toEpochDay(date as `${number}-${number}-${number}`),
    );
    return String((to ?? 0) - (from ?? 0));
  },
  "forwarded-to": ({ forwarding }) => forwarding?.to ?? "",
  repeats: (complaint) => linksOf(complaint, ["repeat"]),
  systemic: (complaint) => linksOf(complaint, ["systemic"]),
  merged: (complaint) => linksOf(complaint, ["merged-into", "absorbed", "duplicate-of"]),
  parts: (complaint) => linksOf(complaint, ["split-from", "split-into"]),
  owner: ({ owner }) => owner,
};

const yes = (is: boolean): string => (is ? "yes" : "no");

const join = (texts: readonly string[] = []): string =>
  texts.filter((text) => text !== "").join("; ");

/** A case that was reopened is not closed, whatever its earlier rounds were. */
function closedAt(complaint: Complaint): Instant | undefined {
  return statusKind(complaint.status) === "open" ? undefined : lastRound(complaint).end?.at;
}

/** The codes of a role that were given last. */
function codesOf({ codings }: Complaint, role: CodeRole): string {
  const last = codings.findLast(({ codes }) => codes.some((one) => one.role === role));
  return join(last?.codes.filter((one) => one.role === role).map(({ code }) => code));
}

const redressOf = ({ redress }: Complaint, kind: RedressKind): string =>
  sumOf(redress.filter((part) => part.kind === kind));

const sumOf = (
  parts: readonly { readonly amount?: { readonly currency: string; readonly amount: string } }[],
): string =>
  join(
    totalOf(parts.flatMap(({ amount }) => amount ?? [])).map(
      ({ currency, amount }) => `${currency} ${amount}`,
    ),
  );

const linksOf = ({ links }: Complaint, kinds: readonly LinkKind[]): string =>
  join(links.filter(({ kind }) => kinds.includes(kind)).map(({ caseId }) => caseId));

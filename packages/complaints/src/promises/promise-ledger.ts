import { type Decider, fail, type Instant, type Result, unlessIssues } from "@ramah/core";
import type { PromiseRefusal } from "../reasons.js";
import type { Ledger, PromiseCommand, PromiseEntry, PromiseEvent, PromiseTerm } from "./ledger.js";

/**
 * The ledger of what was promised, by whom, to whom and until when (K-04). A promise without an owner or
 * a due time cannot be made, none vanishes, and one whose time has passed stays broken.
 *
 * @example
 * import { promiseLedger } from "@ramah/complaints";
 *
 * const promised = promiseLedger.decide(
 *   { type: "make", id: "P-1", caseId: "C-1", what: "call the shop", by: "", to: "Ibu Sari" },
 *   promiseLedger.initial,
 *   0,
 * );
 * promised.ok ? [] : promised.issues.map((issue) => issue.code); // => ["promise-without-owner", "promise-without-due-time"]
 */
export const promiseLedger: Decider<Ledger, PromiseCommand, PromiseEvent, PromiseRefusal> = {
  initial: { promises: [] },
  decide,
  evolve,
};

type Making = Extract<PromiseCommand, { readonly type: "make" }>;
type Change = Exclude<PromiseCommand, Making>;

function decide(
  command: PromiseCommand,
  ledger: Ledger,
  at: Instant,
): Result<readonly PromiseEvent[], PromiseRefusal> {
  const shared = timeRefusals(ledger, at);
  if (command.type === "make") {
    const { dueAt = Number.NaN } = command;
    const refusals = [...shared, ...makingRefusals(command, dueAt, ledger, at)];
    const { id, caseId, what, by, to } = command;
    return unlessIssues(refusals, () => [
      { type: "promise-made", at, id, caseId, what, by, to, dueAt },
    ]);
  }
  const entry = ledger.promises.find(({ id }) => id === command.id);
  if (entry === undefined) {
    return fail({ code: "unknown-promise", data: { id: command.id } }, ...shared);
  }
  const refusals = [...shared, ...changeRefusals(command, entry, at)];
  return unlessIssues(refusals, () => [eventOf(command, at)]);
}

/** The ledger is one line of time for all its promises. */
function timeRefusals({ lastAt }: Ledger, at: Instant): PromiseRefusal[] {
  if (Number.isSafeInteger(at) && at >= (lastAt ?? at)) return [];
  const data = lastAt === undefined ? { at } : { at, lastAt };
  return [{ code: "time-backwards", data }];
}

/** Everything that is missing is told at once, so that a promise is put right in one go. */
function makingRefusals(
  { id, caseId, what, by, to }: Making,
  dueAt: Instant,
  ledger: Ledger,
  at: Instant,
): PromiseRefusal[] {
  const refusals: PromiseRefusal[] = Object.entries({ id, caseId, what, to })
    .filter(([, text]) => isBlank(text))
    .map(([field]) => ({ code: "blank-field", data: { field } }));
  if (isBlank(by)) refusals.push({ code: "promise-without-owner", data: {} });
  if (ledger.promises.some((entry) => entry.id === id)) {
    refusals.push({ code: "double-id", data: { id } });
  }
  return [...refusals, ...dueRefusals(dueAt, at)];
}

function dueRefusals(dueAt: Instant, at: Instant): PromiseRefusal[] {
  if (!Number.isSafeInteger(dueAt)) return [{ code: "promise-without-due-time", data: {} }];
  // Due this very moment leaves no time to keep it.
  return dueAt <= at ? [{ code: "due-in-past", data: { dueAt, at } }] : [];
}

/** What stands against changing a promise; one that has ended is changed no more. */
function changeRefusals(
  command: Change,
  { settled, terms, to }: PromiseEntry,
  at: Instant,
): PromiseRefusal[] {
  const refusals: PromiseRefusal[] = [];
  const { dueAt } = terms.at(-1) ?? terms[0];
  if (settled !== undefined) refusals.push({ code: "promise-settled", data: { how: settled.how } });
  switch (command.type) {
    case "keep":
      break;
    case "note-broken":
      // The last moment still passes.
      if (at <= dueAt) refusals.push({ code: "not-due-yet", data: { dueAt } });
      break;
    case "renegotiate":
      if (at > dueAt) refusals.push({ code: "promise-broken-already", data: { dueAt } });
      if (command.agreedBy !== to) refusals.push({ code: "customer-not-agreed", data: { to } });
      refusals.push(...dueRefusals(command.dueAt, at));
      return refusals;
    case "cancel":
      if (command.releasedBy !== to) refusals.push({ code: "customer-not-released", data: { to } });
      return refusals;
    default:
      throw new TypeError(`decide: "${(command as Change).type}" is no command`);
  }
  if (isBlank(command.by)) refusals.push({ code: "blank-field", data: { field: "by" } });
  return refusals;
}

// Fields are named one by one: whatever else hangs on a command is not stored.
function eventOf(command: Change, at: Instant): PromiseEvent {
  const { id } = command;
  switch (command.type) {
    case "keep":
      return { type: "promise-kept", at, id, by: command.by };
    case "renegotiate": {
      const { dueAt, agreedBy } = command;
      return { type: "promise-renegotiated", at, id, dueAt, agreedBy };
    }
    case "cancel":
      return { type: "promise-cancelled", at, id, releasedBy: command.releasedBy };
    case "note-broken":
      return { type: "promise-broken", at, id, by: command.by };
  }
}

/** An event about a promise that is not there changes nothing but the time. */
function evolve(ledger: Ledger, event: PromiseEvent): Ledger {
  const { at: lastAt, id } = event;
  if (event.type === "promise-made") {
    if (ledger.promises.some((entry) => entry.id === id)) return ledger;
    return { promises: [...ledger.promises, entryOf(event)], lastAt };
  }
  return {
    promises: ledger.promises.map((entry) => (entry.id === id ? changed(entry, event) : entry)),
    lastAt,
  };
}

/** The first term is agreed in the moment of promising. */
function entryOf(event: Extract<PromiseEvent, { readonly type: "promise-made" }>): PromiseEntry {
  const { type: _, at, dueAt, ...told } = event;
  return { ...told, madeAt: at, terms: [{ agreedAt: at, dueAt }] };
}

function changed(
  entry: PromiseEntry,
  event: Exclude<PromiseEvent, { readonly type: "promise-made" }>,
): PromiseEntry {
  const { at } = event;
  switch (event.type) {
    case "promise-renegotiated": {
      const term: PromiseTerm = { agreedAt: at, dueAt: event.dueAt };
      return { ...entry, terms: [...entry.terms, term] };
    }
    case "promise-kept":
      return { ...entry, settled: { how: "kept", at, by: event.by } };
    case "promise-cancelled":
      return { ...entry, settled: { how: "cancelled", at, by: event.releasedBy } };
    case "promise-broken":
      return { ...entry, settled: { how: "broken", at, by: event.by } };
  }
}

const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

import {
  type ComplaintCommand,
  complaintCase,
  findPromises,
  type Ledger,
  type Outcome,
  openPromises,
  type PromiseCommand,
  type PromiseEvent,
  promiseLedger,
} from "@ramah/complaints";
import { describe as sayComplaints } from "@ramah/complaints/messages";
import type { Instant, Locale, Result } from "@ramah/core";
import { fail, succeed } from "@ramah/core";
import { checkDraft } from "@ramah/netiquette";
import { describe as sayNetiquette } from "@ramah/netiquette/messages";
import type { RoutingEvent } from "@ramah/routing";
import { type ScriptCommand, scriptSession } from "@ramah/scripting";
import { describe as sayScripting } from "@ramah/scripting/messages";
import type { Refusal } from "../desk/desk.js";
import type { CaseCommand } from "../desk/view.js";
import type { EventStore, Write } from "../store/event-store.js";
import { sayDesk } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";
import {
  type CaseFile,
  type LetterEvent,
  lastMail,
  ownerOf,
  readRouter,
  routerAt,
  type ScriptStarted,
} from "./case-file.js";
import { changed, changeOf, writeOf } from "./change.js";
import { type EnquiryCommand, enquiryCase } from "./enquiry.js";
import { offsetOf, readMatter } from "./matter.js";
import { offerCase } from "./offer-case.js";
import { orRefuse, refuse } from "./outcome.js";
import { routed } from "./routed.js";
import { scriptCommand } from "./script-command.js";

/** What a command is decided on. */
export interface Situation {
  readonly store: EventStore;
  readonly world: World;
  readonly file: CaseFile;
  readonly at: Instant;
  readonly locale: Locale;
  /** What the new events' ids are made from. */
  readonly causeId: string;
}

/** What a command of the page leads to: writes that are stored together, or why not. */
export function runCommand(
  situation: Situation,
  command: CaseCommand,
): Result<readonly Write[], Refusal> {
  switch (command.type) {
    case "accept":
      return accept(situation);
    case "reply":
      return reply(situation, command.text, command.outcome);
    case "keep-promises":
      return keepPromises(situation);
    case "close":
      return close(situation);
    case "reopen":
      return reopen(situation);
    default:
      return script(situation, command);
  }
}

/** The agent whom the router chooses takes the case: only now does its owner change. */
function accept(situation: Situation): Result<readonly Write[], Refusal> {
  const { store, world, file, locale, at } = situation;
  const { caseId } = file.opened;
  // What the page shows: as the router stands now, with reservations that ran out passed on.
  const held = routerAt(store, world, at).router.explain(caseId);
  const agentId = held?.chosen ?? null;
  const reservation = held?.reservation ?? null;
  if (agentId === null || reservation === null) return refuse([sayLine("nobody-chosen", locale)]);
  const owner = ownerOf(file);
  const taken = onCase(
    situation,
    [
      ...(owner === agentId
        ? []
        : ([
            { type: "hand-over", by: owner, to: agentId },
            { type: "confirm-hand-over", by: agentId },
          ] as const)),
    ],
    [{ type: "take", by: agentId }],
  );
  return both(
    taken,
    onRouter(situation, [{ type: "tick" }, { type: "reservation.accepted", id: reservation }]),
  );
}

/** Somebody at the desk takes a case up again; its owner goes on with it, or an agent is looked for. */
function reopen(situation: Situation): Result<readonly Write[], Refusal> {
  const { store, world, file, at, locale, causeId } = situation;
  const owner = ownerOf(file);
  const reason = sayDesk({ code: "reopened-by-desk", data: {} }, locale);
  const reopened = onCase(
    situation,
    [{ type: "reopen", by: owner, channel: "email", reason }],
    [{ type: "reopen", by: owner }],
  );
  const mail = lastMail(file);
  if (owner !== world.lead.id || mail === undefined) return reopened;
  const offer = {
    caseId: file.opened.caseId,
    matter: readMatter(world, { ...mail, isAutomatic: false }, at),
    offeredAt: at,
  };
  return both(reopened, offerCase(store, world, offer, at, locale, causeId));
}

/** A reply goes out only when nothing in it would hurt, and with its promises on the ledger. */
function reply(
  situation: Situation,
  text: string,
  outcome: string | undefined,
): Result<readonly Write[], Refusal> {
  const { store, world, file, at, locale, causeId } = situation;
  const by = ownerOf(file);
  const held = routerAt(store, world, at).router.explain(file.opened.caseId);
  const isInLine = held?.status === "waiting" || held?.status === "reserved";
  if (by === world.lead.id || isInLine) {
    // Somebody must take it first; when nobody can, that is what to say.
    const code = isInLine && held.chosen === null ? "nobody-chosen" : "not-accepted";
    return refuse([sayLine(code, locale)]);
  }
  if (text.trim() === "") return refuse([sayLine("reply-empty", locale)]);
  const mail = lastMail(file);
  const report = checkDraft(
    {
      body: text,
      recipients: mail === undefined ? [] : [mail.from],
      answers: { isComplaint: file.opened.isComplaint },
    },
    { glossary: world.terms },
  );
  const errors = report.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    return refuse(
      errors.map(({ rule, reason }) => ({
        code: rule,
        text: sayNetiquette(reason, locale),
        tone: "bad",
      })),
    );
  }
  const found = findPromises(text, { at, offsetMinutes: offsetOf(world.zone, at) });
  // A promise without a time cannot be put on record, and one off the record must not go out.
  const untimed = found.filter(({ kind, dueAt }) => kind === "promise" && dueAt === undefined);
  if (untimed.length > 0) {
    return refuse(
      untimed.map(({ what, reasons }) => ({
        code: "promise-without-due-time",
        text: `“${what}”: ${reasons.map((reason) => sayComplaints(reason, locale)).join(" ")}`,
        tone: "bad" as const,
      })),
    );
  }
  const promises = found
    .filter(({ kind }) => kind === "promise")
    .map(
      ({ what, dueAt }, index): PromiseCommand => ({
        type: "make",
        id: `${causeId}-${index + 1}`,
        caseId: file.opened.caseId,
        what,
        by,
        to: mail?.from.name || mail?.from.address || file.opened.caseId,
        dueAt,
      }),
    );
  const isSorry = !report.findings.some(({ reason }) => reason.code === "apology-missing");
  const letter: LetterEvent = { type: "reply-written", at, by, text };
  const { letters } = file;
  const written = writeOf(
    { stream: letters.name, expected: letters.version, events: [letter] },
    causeId,
  );
  const answered = onCase(
    situation,
    answering(file, nameOf(world, by), by, isSorry, (outcome ?? "upheld") as Outcome, text),
    [{ type: "answer", by }],
  );
  return both(
    both(answered, onPromises(situation, promises)),
    both(
      succeed([written]),
      held?.status === "connected"
        ? onRouter(situation, [{ type: "contact.completed", id: file.opened.caseId }])
        : succeed([]),
    ),
  );
}

/** The steps of a complaint that a reply completes, as far as they were not taken before. */
function answering(
  file: CaseFile,
  givenName: string,
  by: string,
  isSorry: boolean,
  outcome: Outcome,
  text: string,
): ComplaintCommand[] {
  const { state } = file.complaint;
  if (state.status === "none") return [];
  const channel = "email";
  const cause = state.class ?? state.summary;
  const steps: readonly (ComplaintCommand | undefined)[] = [
    ["received", "reopened"].includes(state.status)
      ? { type: "acknowledge", by, channel, givenName }
      : undefined,
    isSorry ? { type: "apologise", by, channel } : undefined,
    { type: "assess", by, severity: state.highValue || state.externalDeadline ? 4 : 3 },
    { type: "analyse", by, cause },
    { type: "decide", by, outcome, explanation: text.trim().slice(0, 500) },
    { type: "answer", by, channel },
  ];
  const isAnswered = state.status === "answered";
  return steps.filter(
    (step): step is ComplaintCommand =>
      step !== undefined && (!isAnswered || step.type === "answer" || step.type === "apologise"),
  );
}

function keepPromises(situation: Situation): Result<readonly Write[], Refusal> {
  const { file, at } = situation;
  const by = ownerOf(file);
  const open = openPromises(file.promises.state, at);
  return onPromises(
    situation,
    open.map(({ promise }) => ({ type: "keep", id: promise.id, by })),
  );
}

function close(situation: Situation): Result<readonly Write[], Refusal> {
  const { file, at } = situation;
  const by = ownerOf(file);
  const open = openPromises(file.promises.state, at).length;
  return onCase(situation, [{ type: "close", by, openPromises: open }], [{ type: "close", by }]);
}

/** Commands for the complaint or, when the mail was none, for the enquiry. */
function onCase(
  { file, at, locale, causeId }: Situation,
  complaint: readonly ComplaintCommand[],
  enquiry: readonly EnquiryCommand[],
): Result<readonly Write[], Refusal> {
  if (file.opened.isComplaint) {
    const { state } = file.complaint;
    const done = changed(complaintCase, changeOf(file.complaint, state), complaint, at);
    const said = orRefuse(done, (refusal) => sayComplaints(refusal, locale));
    return said.ok ? succeed([writeOf(said.value, causeId)]) : said;
  }
  const done = changed(enquiryCase, changeOf(file.enquiry, file.enquiry.state), enquiry, at);
  const said = orRefuse(done, (refusal) => sayDesk(refusal, locale));
  return said.ok ? succeed([writeOf(said.value, causeId)]) : said;
}

function onPromises(
  { file, at, locale, causeId }: Situation,
  commands: readonly PromiseCommand[],
): Result<readonly Write[], Refusal> {
  const change = changeOf<Ledger, PromiseEvent>(file.promises, file.promises.state);
  const done = orRefuse(changed(promiseLedger, change, commands, at), (refusal) =>
    sayComplaints(refusal, locale),
  );
  return done.ok ? succeed([writeOf(done.value, causeId)]) : done;
}

function onRouter(
  { store, world, at, locale, causeId }: Situation,
  events: readonly RoutingEvent[],
): Result<readonly Write[], Refusal> {
  return routed(readRouter(store, world), events, at, locale, causeId);
}

function script(
  { world, file, at, locale, causeId }: Situation,
  command: CaseCommand,
): Result<readonly Write[], Refusal> {
  const started = file.script.events[0] as ScriptStarted | undefined;
  const document = started && world.scripts.get(started.script);
  const { session } = file.script;
  if (document === undefined || session === undefined || started === undefined) {
    return refuse([sayLine("script-gone", locale)]);
  }
  const wanted: ScriptCommand | undefined = scriptCommand(document, session, command, locale);
  if (wanted === undefined) return refuse([sayLine("script-answer-unfit", locale)]);
  const decider = scriptSession(document, started.start);
  const done = orRefuse(changed(decider, changeOf(file.script, session), [wanted], at), (refusal) =>
    sayScripting(refusal, locale),
  );
  return done.ok ? succeed([writeOf(done.value, causeId)]) : done;
}

function both(
  first: Result<readonly Write[], Refusal>,
  second: Result<readonly Write[], Refusal>,
): Result<readonly Write[], Refusal> {
  if (first.ok && second.ok) return succeed([...first.value, ...second.value]);
  const issues = [...(first.ok ? [] : first.issues), ...(second.ok ? [] : second.issues)];
  const [one, ...more] = issues;
  return one === undefined ? first : fail(one, ...more);
}

const sayLine = (
  code: "nobody-chosen" | "not-accepted" | "reply-empty" | "script-gone" | "script-answer-unfit",
  locale: Locale,
) => ({ code, text: sayDesk({ code, data: {} }, locale), tone: "bad" as const });

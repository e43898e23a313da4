import {
  answerClock,
  type ClockState,
  complaintClasses,
  foldClock,
  houseAnswerPolicy,
  openPromises,
  principlesOf,
} from "@ramah/complaints";
import {
  classText,
  principleText,
  describe as sayComplaints,
  statusText,
} from "@ramah/complaints/messages";
import type { Instant, Locale } from "@ramah/core";
import { type CaseFile, ownerOf } from "../case/case-file.js";
import type { CaseAction, ClockView, StatusView } from "../desk/view.js";
import { label, momentText } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";
import { linesOf } from "./lines.js";

/** Where a case stands: its owner, its clock, its principles and what can be done. */
export function statusView(
  world: World,
  file: CaseFile,
  canBeTaken: boolean,
  at: Instant,
  locale: Locale,
): StatusView {
  const { state } = file.complaint;
  const principles = file.opened.isComplaint ? principlesOf(state) : [];
  const owner = ownerOf(file);
  return {
    status: statusOf(file),
    statusText: statusWords(file, locale),
    owner: owner === "" ? label("no-owner", locale) : nameOf(world, owner),
    clock: clockView(world, file, at, locale),
    principles: principles.map(({ principle, status, reasons }) => ({
      name: principleText(principle, locale),
      isMet: status === "met",
      text: reasons.map((reason) => sayComplaints(named(world, reason, locale), locale)).join(" "),
    })),
    actions: actionsOf(file, canBeTaken, at).map((type) => ({
      type,
      label: label(type === "reopen" && statusOf(file) === "noted" ? "take-up" : type, locale),
    })),
  };
}

/** Reasons name people and kinds of complaint by id; a person reads names. */
function named<Reason extends { readonly data: object }>(
  world: World,
  reason: Reason,
  locale: Locale,
): Reason {
  const name = (key: string, value: unknown): unknown => {
    if (key === "by" || key === "owner") return nameOf(world, String(value));
    const kind = complaintClasses.find(({ id }) => key === "cause" && id === value)?.id;
    return kind === undefined ? value : classText(kind, locale);
  };
  const told = Object.entries(reason.data).map(([key, value]) => [key, name(key, value)]);
  return { ...reason, data: Object.fromEntries(told) };
}

export function statusOf(file: CaseFile): string {
  return file.opened.isComplaint ? file.complaint.state.status : file.enquiry.state.status;
}

export function statusWords(file: CaseFile, locale: Locale): string {
  if (file.opened.isComplaint) return statusText(file.complaint.state.status, locale);
  const { status } = file.enquiry.state;
  return status === "none" ? "" : label(`enquiry-${status}`, locale);
}

/** The answer clock of the newest round: the same 24 hours for a complaint and for a question. */
export function clockView(world: World, file: CaseFile, at: Instant, locale: Locale): ClockView {
  if (statusOf(file) === "noted") {
    return { state: "none", text: label("no-answer-owed", locale), lines: [] };
  }
  const clock = clockOf(file, at);
  const state =
    clock.state === "running" || clock.state === "met" || clock.state === "missed"
      ? clock.state
      : "none";
  const [first] = clock.reasons;
  return {
    state,
    ...(clock.due === undefined ? {} : { dueAt: clock.due }),
    text: [
      first === undefined ? "" : sayComplaints(first, locale),
      clock.due === undefined ? "" : momentText(clock.due, world.zone, locale),
    ]
      .filter((part) => part !== "")
      .join(" "),
    lines: linesOf(
      clock.reasons.slice(1),
      (reason) => sayComplaints(reason, locale),
      state === "met" ? "good" : "attention",
    ),
  };
}

function clockOf(file: CaseFile, at: Instant): ClockState {
  if (file.opened.isComplaint) return answerClock(file.complaint.state, at);
  const { receivedAt, answeredAt } = file.enquiry.state;
  const { targetMs, warnAt } = houseAnswerPolicy.value;
  return foldClock(
    { kind: "house", targetMs, warnAt },
    [
      { type: "activate", at: receivedAt },
      ...(answeredAt === undefined ? [] : [{ type: "fulfil" as const, at: answeredAt }]),
    ],
    at,
  );
}

/** @param canBeTaken whether it waits for somebody to take it, and somebody can */
function actionsOf(file: CaseFile, canBeTaken: boolean, at: Instant): CaseAction[] {
  const status = statusOf(file);
  const open = openPromises(file.promises.state, at).length;
  const isOver = ["closed", "withdrawn", "noted"].includes(status);
  return [
    ...(canBeTaken && !isOver ? (["accept"] as const) : []),
    ...(open > 0 && !isOver ? (["keep-promises"] as const) : []),
    ...(status === "answered" ? (["close"] as const) : []),
    ...(isOver ? (["reopen"] as const) : []),
  ];
}

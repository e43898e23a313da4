import type { IssueOf } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";

/** Why an event is refused; a refused event changes nothing. */
export interface RouterRefusals {
  /** Empty for what has no type at all. */
  "unknown-event": { readonly type: string };
  "time-backwards": { readonly byMs: number };
  "unknown-agent": { readonly agent: string };
  "duplicate-agent": { readonly agent: string };
  "unknown-contact": { readonly contact: string };
  "duplicate-contact": { readonly contact: string };
  "unknown-queue": { readonly queue: string };
  "unknown-reservation": { readonly reservation: string };
  /** It was taken back, answered or ran out before. */
  "reservation-over": { readonly reservation: string };
  "offered-in-future": { readonly contact: string; readonly byMs: number };
  /** Nobody of all agents could ever serve it: told at once, not at the end of a wait. */
  "nobody-qualified": { readonly contact: string };
  "nobody-there": { readonly queue: string; readonly staffing: "member" | "signed-in" | "ready" };
  "queue-full": { readonly queue: string; readonly waiting: number };
  "no-route": { readonly contact: string };
  "not-connected": { readonly contact: string };
  "not-wrapping": { readonly contact: string };
  "not-waiting": { readonly contact: string };
  "not-dialling": { readonly contact: string };
  "already-answered": { readonly contact: string; readonly agent: string };
  "holds-contacts": { readonly agent: string; readonly contacts: readonly string[] };
  "facts-dropped": { readonly contact: string; readonly facts: readonly string[] };
  /** Nobody is called outside the time the customer asked for. */
  "window-over": { readonly contact: string };
  /** A snapshot whose counts do not add up; negative when it has more contacts than ever came. */
  "contacts-lost": { readonly lost: number };
  /** A snapshot in which a contact is in other hands than its status says. */
  "hands-unlike-status": { readonly contact: string; readonly status: string };
  /** A snapshot of another configuration: the contact's way does not lead to the queue it stands in. */
  "stage-unknown": { readonly contact: string; readonly stage: number; readonly queue: string };
}

/** A refusal with the path of the field of the event it is about. */
export type RouterRefusal = IssueOf<RouterRefusals> | ConfigIssue;

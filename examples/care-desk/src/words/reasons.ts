import type { NoData, ReasonOf } from "@ramah/core";
import type { EnquiryRefusal } from "../case/enquiry.js";

/** What the desk itself has to say: codes and the data of each. */
export interface DeskReasons {
  "enquiry-status": EnquiryRefusal["data"];
  "nobody-chosen": NoData;
  "not-accepted": NoData;
  "reply-empty": NoData;
  "script-gone": NoData;
  "script-answer-unfit": NoData;
  "reopened-by-desk": NoData;
  "reopened-by-mail": NoData;
  "case-missing": { readonly caseId: string };
  "case-went-on": NoData;
  "store-busy": NoData;
  /** What happened, for the timeline. */
  "case-opened": { readonly who: string };
  "mail-received": { readonly from: string; readonly subject: string };
  "reply-written": { readonly by: string };
  received: { readonly owner: string };
  acknowledged: { readonly by: string };
  "hand-over-offered": { readonly by: string; readonly to: string };
  "owner-changed": { readonly owner: string; readonly previous: string };
  "hand-over-declined": { readonly by: string };
  assessed: { readonly by: string; readonly severity: number };
  apologised: { readonly by: string };
  analysed: { readonly by: string };
  "outcome-decided": { readonly by: string; readonly outcome: string };
  answered: { readonly by: string };
  "followed-up": { readonly by: string };
  closed: { readonly by: string };
  reopened: { readonly by: string };
  withdrawn: { readonly by: string };
  "enquiry-received": { readonly owner: string };
  "enquiry-noted": { readonly owner: string };
  "enquiry-taken": { readonly by: string };
  "enquiry-answered": { readonly by: string };
  "enquiry-closed": { readonly by: string };
  "enquiry-reopened": { readonly by: string };
  "promise-made": { readonly by: string; readonly what: string; readonly due: string };
  "promise-kept": { readonly by: string };
  "promise-renegotiated": { readonly due: string };
  "promise-cancelled": NoData;
  "promise-broken": NoData;
  "contact-queued": NoData;
  "agent-reserved": { readonly agent: string };
  "contact-accepted": { readonly agent: string };
  "contact-rejected": { readonly agent: string };
  "reservation-expired": { readonly agent: string };
  "contact-completed": { readonly agent: string };
  "script-started": { readonly script: string };
  "script-chosen": { readonly option: string };
  "script-answered": { readonly fact: string; readonly value: string };
  "script-said": NoData;
  "script-back": NoData;
  "script-went-on": NoData;
  /** Words of the view. */
  "follows-case": { readonly caseId: string };
  "not-offered": NoData;
  "attachment-size": { readonly kilobytes: number };
}

export type DeskReason = ReasonOf<DeskReasons>;

/** Headings and labels of the view that hold nothing to fill in. */
export type Label =
  | "part-new"
  | "part-quote"
  | "part-attribution"
  | "part-signature"
  | "part-forwarded"
  | "who"
  | "matters"
  | "promises"
  | "contacts"
  | "vehicles"
  | "points"
  | "offer"
  | "details"
  | "hidden"
  | "accept"
  | "keep-promises"
  | "close"
  | "reopen"
  | "take-up"
  | "automatic"
  | "no-answer-owed"
  | "no-complaint"
  | "unclear"
  | "greeting-complaint"
  | "greeting"
  | "regards"
  | "no-owner"
  | "no-date"
  | "enquiry-noted"
  | "enquiry-received"
  | "enquiry-answered"
  | "enquiry-closed"
  | "yes"
  | "no";

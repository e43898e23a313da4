import { type Decider, fail, type Instant, type Reason, succeed } from "@ramah/core";

/**
 * A mail that is no complaint: a question or a thank-you. It has an owner and an answer clock too.
 * What a machine wrote is only `noted`: an answer to it would call forth the next (RFC 3834).
 */
export interface Enquiry {
  readonly status: "none" | "noted" | "received" | "answered" | "closed";
  readonly owner: string;
  /** Start of the answer clock of the newest round. */
  readonly receivedAt: Instant;
  readonly answeredAt?: Instant;
}

export type EnquiryCommand =
  | { readonly type: "receive"; readonly owner: string; readonly summary: string }
  | { readonly type: "note"; readonly owner: string; readonly summary: string }
  | { readonly type: "take"; readonly by: string }
  | { readonly type: "answer"; readonly by: string }
  | { readonly type: "close"; readonly by: string }
  | { readonly type: "reopen"; readonly by: string };

export type EnquiryEvent =
  | {
      readonly type: "enquiry-received" | "enquiry-noted";
      readonly at: Instant;
      readonly owner: string;
      readonly summary: string;
    }
  | { readonly type: "enquiry-taken"; readonly at: Instant; readonly by: string }
  | { readonly type: "enquiry-answered"; readonly at: Instant; readonly by: string }
  | { readonly type: "enquiry-closed"; readonly at: Instant; readonly by: string }
  | { readonly type: "enquiry-reopened"; readonly at: Instant; readonly by: string };

export type EnquiryRefusal = Reason<"enquiry-status", { readonly status: Enquiry["status"] }>;

const allowed: Readonly<Record<EnquiryCommand["type"], readonly Enquiry["status"][]>> = {
  receive: ["none"],
  note: ["none"],
  take: ["received"],
  answer: ["received", "answered"],
  close: ["answered"],
  reopen: ["noted", "answered", "closed"],
};

/** An enquiry from receipt to its end, as a state machine of the desk's own. */
export const enquiryCase: Decider<Enquiry, EnquiryCommand, EnquiryEvent, EnquiryRefusal> = {
  initial: { status: "none", owner: "", receivedAt: 0 },
  decide: (command, { status }, at) => {
    if (!allowed[command.type].includes(status)) {
      return fail({ code: "enquiry-status", data: { status } });
    }
    switch (command.type) {
      case "receive":
        return succeed([
          { type: "enquiry-received", at, owner: command.owner, summary: command.summary },
        ]);
      case "note":
        return succeed([
          { type: "enquiry-noted", at, owner: command.owner, summary: command.summary },
        ]);
      case "take":
        return succeed([{ type: "enquiry-taken", at, by: command.by }]);
      case "answer":
        return succeed([{ type: "enquiry-answered", at, by: command.by }]);
      case "close":
        return succeed([{ type: "enquiry-closed", at, by: command.by }]);
      case "reopen":
        return succeed([{ type: "enquiry-reopened", at, by: command.by }]);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case "enquiry-received":
        return { status: "received", owner: event.owner, receivedAt: event.at };
      case "enquiry-noted":
        return { status: "noted", owner: event.owner, receivedAt: event.at };
      case "enquiry-taken":
        return { ...state, owner: event.by };
      case "enquiry-answered":
        return { answeredAt: event.at, ...state, status: "answered" };
      case "enquiry-closed":
        return { ...state, status: "closed" };
      case "enquiry-reopened":
        return { status: "received", owner: state.owner, receivedAt: event.at };
    }
  },
};

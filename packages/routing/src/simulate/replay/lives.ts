import type { Instant } from "@ramah/core";
import type { Contact } from "../../contact/contact.js";
import type { Answer, LoggedPlace, PassedOn } from "../host/visitor.js";

/** What the log shows of one stay of a contact; after a transfer a new life begins. */
export interface Life {
  /** Place in the order of the log. */
  readonly number: number;
  /** As it was offered, or as the transfer made it. */
  readonly contact: Contact;
  /** When it began to wait, and the place of that event in the log. */
  readonly began: LoggedPlace;
  /** The stay and the transfer that it began with. */
  readonly passedOn: PassedOn | undefined;
  outcome: "answered" | "abandoned" | "timedOut" | "refused" | undefined;
  /** Queue of the last offer. */
  queue: string;
  /** When it left the line. */
  left: LoggedPlace | undefined;
  readonly offers: LoggedOffer[];
  /** Since when it is to be called back, which nobody loses patience over. */
  askedAt: Instant | undefined;
  readonly calls: LoggedCall[];
  /** When the conversation was over. */
  completed: LoggedPlace | undefined;
  isPassedOn: boolean;
  /** After-call work, where the log tells it, and where an agent ended it by hand. */
  wrapUpMs: number | undefined;
  wrappedUp: LoggedPlace | undefined;
}

/** An offer of the log; one that was taken back, or still rang, would have rung longer. */
export interface LoggedOffer {
  readonly agent: string;
  readonly at: Instant;
  end: LoggedPlace | undefined;
  does: Answer["does"] | "ring";
  cause: Extract<Answer, { readonly does: "reject" }>["cause"];
}

/** An attempt to call somebody back. */
interface LoggedCall {
  readonly at: Instant;
  end: LoggedPlace | undefined;
  isAnswered: boolean;
}

/** A stay of which nothing is known yet but how it began. */
export const beginLife = (
  number: number,
  contact: Contact,
  began: LoggedPlace,
  passedOn: PassedOn | undefined,
): Life => ({
  number,
  contact,
  began,
  passedOn,
  outcome: undefined,
  queue: "",
  left: undefined,
  offers: [],
  askedAt: contact.call === undefined ? undefined : began.at,
  calls: [],
  completed: undefined,
  isPassedOn: false,
  wrapUpMs: undefined,
  wrappedUp: undefined,
});

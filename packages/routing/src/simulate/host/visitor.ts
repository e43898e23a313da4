import type { Instant } from "@ramah/core";
import type { OfferFailure } from "../../config/rules.js";
import type { Contact } from "../../contact/contact.js";
import type { RoutingEvent } from "../../engine/event.js";
import type { Customers } from "../customers.js";

/** A moment of a log and the place of its event there: what happens again then happens in the same order. */
export interface LoggedPlace {
  readonly at: Instant;
  readonly order: number;
}

/** Something that somebody does after a time. */
export interface Deed {
  readonly afterMs: number;
  readonly logged?: LoggedPlace | undefined;
}

/** What becomes of an offer; one that nobody answers rings until the router takes it back. */
export type Answer =
  | (Deed & { readonly does: "accept" })
  | (Deed & { readonly does: "reject"; readonly cause: Exclude<OfferFailure, "no-answer"> })
  | { readonly does: "nothing" };

/** A customer who is about to come, and what they will do. */
export interface Visitor {
  /** Told to the recorder; in order of arrival when left out. */
  readonly number?: number;
  readonly contact: Contact;
  /** Time with an agent of speed 1; not rounded. */
  readonly handleMs: number;
  /** Infinite for somebody who never hangs up. */
  readonly patienceMs: number;
  /** After-call work, `undefined` where the configuration decides. */
  readonly wrapUpMs: number | undefined;
  /** What the agent does about an offer of this contact; asked once for each. */
  readonly answer: (agent: string) => Answer;
  /** Whether somebody is at home when called back, from 0 for the first attempt. */
  readonly pickUp: (attempt: number) => Deed & { readonly isAnswered: boolean };
  /** After-call work that the agent ends by hand. */
  readonly wrappedUp?: Deed | undefined;
  /** Is passed on then; the next stay begins as this one ends. */
  readonly passedOnAt?: Instant | undefined;
  /** Where in a log they hung up, and where the conversation was over. */
  readonly hungUp?: LoggedPlace | undefined;
  readonly completed?: LoggedPlace | undefined;
}

/** Where visitors come from, one after the other. */
export interface Source {
  readonly classIndex: number;
  /** Breaks ties with other sources. */
  readonly order: number;
  /** When the next one comes; infinite after the last. */
  readonly at: () => number;
  /** Lets the next one come. */
  readonly take: () => Visitor;
  /** The conversation that the visitor is passed on from, by number, and how. */
  readonly passedOn?: PassedOn | undefined;
}

/** A transfer of a log. */
export interface PassedOn {
  readonly by: number;
  readonly event: EventOf<"contact.transferred">;
}

/** The events of a kind. */
export type EventOf<Type extends RoutingEvent["type"]> = Extract<
  RoutingEvent,
  { readonly type: Type }
>;

const atOnce: Visitor["pickUp"] = () => ({ afterMs: 0, isAnswered: true });

/** The customers of a class of a demand, as visitors. */
export function sourceOf(
  customers: Customers,
  classIndex: number,
  contactOf: (item: number) => Contact,
): Source {
  let item = 0;
  return {
    classIndex,
    order: classIndex,
    at: () => customers.at,
    take: () => {
      const { handleMs, patienceMs, wrapUpMs } = customers;
      customers.next();
      const number = item++;
      let offer = 0;
      const answer = (): Answer => {
        return { does: "accept", afterMs: customers.answerMs(number, offer++) };
      };
      const contact = contactOf(number);
      return { contact, handleMs, patienceMs, wrapUpMs, answer, pickUp: atOnce };
    },
  };
}

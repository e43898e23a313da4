import type { Instant } from "@ramah/core";
import type { Contact } from "../../contact/contact.js";
import type { Visitor } from "./visitor.js";

/** A contact on the floor, as the host knows it. */
export interface Guest {
  readonly number: number;
  readonly visitor: Visitor;
  /** Under the name the router knows it by. */
  readonly contact: Contact;
  readonly classIndex: number;
  readonly arrivedAt: Instant;
  phase: "waiting" | "talking" | "wrapping";
  /** Nobody was found at once. */
  isDelayed: boolean;
  /** Stands in the line that is counted. */
  isInLine: boolean;
  /** The agent's number once connected, -1 before. */
  agent: number;
  /** Queue whose agent took it. */
  queue: string;
  startedAt: Instant;
  /** When the conversation ends, and later the after-call work at the latest. */
  endsAt: Instant;
  /** Calls back that came to an end, and when the one that is under way does. */
  calls: number;
  callEndsAt: Instant | undefined;
}

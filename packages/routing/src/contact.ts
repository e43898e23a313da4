import type { Channel, Instant } from "@ramah/core";
import type { Level, RoutingRules } from "./config.js";

/** A skill that a contact needs, and how well. */
export interface Requirement {
  readonly skill: string;
  readonly minimumLevel: Level;
}

/** Something the customer already told. */
export interface Fact {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What travels with a contact so that nobody asks twice. */
export interface Handover {
  readonly collected: readonly Fact[];
  /** Why the contact was passed on, for the next agent. */
  readonly reason?: string;
  /** The agent who passed it on. */
  readonly from?: string;
  /** Names of facts that could not be carried: the next agent says sorry before asking again. */
  readonly mustRepeat?: readonly string[];
}

/** A call, chat, letter or visit that waits for a person. */
export interface Contact {
  readonly id: string;
  readonly channel: Channel;
  /** BCP 47 tag of the language the customer speaks. */
  readonly language: string;
  /** Level asked of that language, the rule's minimum when left out. */
  readonly languageLevel?: Level;
  readonly requires: readonly Requirement[];
  /** Whole number, higher is sooner, 0 when left out. */
  readonly priority?: number;
  /** The agent who knows the matter: first when free, never waited for. */
  readonly preferredAgent?: string;
  /** When the customer came; earlier than now keeps the place of somebody who is called back. */
  readonly offeredAt: Instant;
  readonly handover?: Handover;
}

/**
 * Tells where a contact stands in the order of waiting: the smallest key is served first. Ageing is
 * linear, so the order of two contacts never changes while they wait, and nobody starves.
 *
 * @param contact the moment it came and its priority, whole numbers
 * @param rules the head start per step of priority, in seconds
 * @returns the moment it came, moved back by its head start, in epoch milliseconds
 * @example
 * import { ageingKey } from "@ramah/routing";
 *
 * ageingKey({ offeredAt: 500_000, priority: 2 }, { secondsPerPriority: 60 }); // => 380_000
 */
export function ageingKey(
  contact: Pick<Contact, "offeredAt" | "priority">,
  rules: Pick<RoutingRules, "secondsPerPriority">,
): number {
  return contact.offeredAt - (contact.priority ?? 0) * rules.secondsPerPriority * 1000;
}

/** Contacts with the same signature can be served by the same agents. */
export function signatureOf(contact: Contact): string {
  const requires = contact.requires.map(({ skill, minimumLevel }) => [skill, minimumLevel]);
  return JSON.stringify([
    contact.channel,
    contact.language,
    contact.languageLevel ?? null,
    requires.sort(([first = ""], [second = ""]) => (first < second ? -1 : first > second ? 1 : 0)),
  ]);
}

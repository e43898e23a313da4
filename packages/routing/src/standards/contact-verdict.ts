import type { Instant } from "@ramah/core";
import type { ServiceFact } from "./fact.js";
import { firstOf, type Story } from "./stories.js";

/** By what a contact is judged. */
interface VerdictRules {
  readonly withinMs: number;
  readonly sameMatter: (earlier: ServiceFact, later: ServiceFact) => boolean;
  readonly since: Instant;
  readonly until: Instant;
}

/** A contact of a customer who is known. */
interface KnownContact {
  readonly offered: ServiceFact;
  readonly isHandled: boolean;
  readonly closed: ServiceFact | undefined;
  readonly isTransferred: boolean;
}

/** What a contact says about first contacts. */
export type Verdict =
  | "resolved"
  | "unresolved"
  | "repeat"
  | "too-recent"
  | "start-unknown"
  | "open"
  | "not-handled";

/** The contact of a story whose customer and beginning are known. */
export function contactOf(story: Story): readonly KnownContact[] {
  const { offered } = story;
  if (offered?.customer === undefined) return [];
  return [
    {
      offered,
      isHandled: firstOf(story, "answered", "greeted", "replied") !== undefined,
      closed: story.facts.findLast(({ type }) => type === "completed"),
      isTransferred: firstOf(story, "transferred") !== undefined,
    },
  ];
}

/** The contacts of each customer, in order of time. */
export function byCustomer(
  contacts: readonly KnownContact[],
): ReadonlyMap<string, readonly KnownContact[]> {
  const lines = new Map<string, KnownContact[]>();
  for (const contact of contacts.toSorted((one, other) => one.offered.at - other.offered.at)) {
    const customer = contact.offered.customer ?? "";
    const line = lines.get(customer);
    if (line === undefined) lines.set(customer, [contact]);
    else line.push(contact);
  }
  return lines;
}

/** What becomes of one contact in the line of its customer, in order of time. */
export function verdictOf(
  contact: KnownContact,
  index: number,
  line: readonly KnownContact[],
  { withinMs, sameMatter, since, until }: VerdictRules,
): { readonly contact: KnownContact; readonly verdict: Verdict; readonly isRepeated: boolean } {
  const { offered, closed, isHandled } = contact;
  const endsAt = closed === undefined ? until : closed.at + withinMs;
  const isRepeated = line
    .slice(index + 1)
    .some((later) => later.offered.at <= endsAt && sameMatter(offered, later.offered));
  // A contact that is still open has its customer coming back all the same.
  const isRepeat = line
    .slice(0, index)
    .some(
      (earlier) =>
        earlier.isHandled &&
        offered.at <= (earlier.closed?.at ?? offered.at) + withinMs &&
        sameMatter(earlier.offered, offered),
    );
  const verdict = ((): Verdict => {
    if (isRepeat) return "repeat";
    if (!isHandled) return "not-handled";
    if (closed === undefined) return "open";
    if (offered.at - withinMs < since) return "start-unknown";
    if (endsAt > until) return "too-recent";
    return isRepeated || closed.isResolved === false ? "unresolved" : "resolved";
  })();
  return { contact, verdict, isRepeated };
}

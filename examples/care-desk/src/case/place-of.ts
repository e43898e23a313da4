import type { Mail } from "@ramah/cli/mail";
import type { EventStore } from "../store/event-store.js";
import { caseIdLengths, caseIdOf, streams } from "./streams.js";

/** Where a mail belongs: it was here before, goes on with a case, or begins one under a free id. */
export interface Place {
  readonly kind: "known" | "thread" | "new";
  readonly caseId: string;
}

/** Finds the place of a mail. The newest message that it answers counts: a thread may hold two cases. */
export function placeOf(store: EventStore, { messageId, references }: Mail): Place {
  const known = caseOfMail(store, messageId);
  if (known !== undefined) return { kind: "known", caseId: known };
  for (const reference of [...references].reverse()) {
    const caseId = caseOfMail(store, reference);
    if (caseId !== undefined) return { kind: "thread", caseId };
  }
  return { kind: "new", caseId: freeCaseId(store, messageId) };
}

/** Short ids meet now and then, and anybody can make two that do: the later mail gets a longer one. */
export function freeCaseId(store: EventStore, messageId: string): string {
  const ids = caseIdLengths.map((length) => caseIdOf(messageId, length));
  const free = ids.find((caseId) => store.read(streams.letters(caseId)).length === 0);
  if (free === undefined) throw new Error(`no case id is free for ${messageId}`);
  return free;
}

/** The case that a mail was filed under. */
function caseOfMail(store: EventStore, messageId: string): string | undefined {
  const [filed] = store.read(streams.mail(messageId));
  return (filed?.data as { readonly caseId?: string } | undefined)?.caseId;
}

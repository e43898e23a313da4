import { type AgentBook, type ContactBook, isOnRoute, type Ledger, queueNamed } from "./ledger.js";
import { isSiteOpen } from "./world.js";

// Whom it is no use to wait for, and where a way goes on.

/** Whether the preferred agent is kept from the contact until the wait for that agent is over. */
export function isKeptAway(ledger: Ledger, { contact, kept, enteredAt }: ContactBook): boolean {
  const agent = ledger.agents.get(contact.preferredAgent ?? "");
  const end = enteredAt + ledger.rules.preferredAgentMs;
  const until = kept.get(contact.preferredAgent ?? "");
  if (until === null || (until !== undefined && until >= end)) return true;
  return agent !== undefined && agent.backOffUntil !== 0 && agent.backOffUntil >= end;
}

/** Whether the preferred agent is there to be waited for. */
export function isThere({ config, agents }: Ledger, { contact }: ContactBook, at: number): boolean {
  const book: AgentBook | undefined = agents.get(contact.preferredAgent ?? "");
  if (book === undefined || book.presence === "signed-out") return false;
  return isSiteOpen(config, book.agent.site, at);
}

/** The stop that comes next along its route; the spare route is for those who stayed nowhere. */
export function stopAfter({ config }: Ledger, book: ContactBook): string | undefined {
  const { routes = [] } = config;
  const own = routes.find(({ steps }) => steps.some(({ queue }) => queue === book.queue));
  const next = (own?.steps.findIndex(({ queue }) => queue === book.queue) ?? 0) + 1;
  const isSpareOpen = !book.isOnItsWay && !book.hasStood && own?.isFallback !== true;
  const spare = isSpareOpen ? routes.find(({ isFallback }) => isFallback === true) : undefined;
  return (own?.steps[next] ?? spare?.steps[0])?.queue;
}

/** Whether a contact that is to be called has nowhere left to go on to: it stays until the call. */
export function isLastForCall(ledger: Ledger, book: ContactBook): boolean {
  if (book.attempts === null) return false;
  const { overflowTo } = queueNamed(ledger, book.queue);
  if (overflowTo !== undefined && overflowTo !== book.contact.queue) return false;
  return !isOnRoute(ledger, book) || stopAfter(ledger, book) === undefined;
}

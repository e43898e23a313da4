import type { Router } from "../../src/index.js";
import { demand } from "./broken.js";
import { type AgentBook, type ContactBook, type Ledger, queueNamed } from "./ledger.js";
import { isAble, isAlone, isWanting, loadOf, membershipOf, turnOrder, unitsOf } from "./oracle.js";
import { type Moment, standingOf } from "./standing.js";
import { isSiteOpen } from "./world.js";

// What is to be told of a wait, reckoned contact by contact and agent by agent.

/** Whoever waits is told how many are served before, and how long that takes those who are there. */
export function estimateLaws(moment: Moment, estimate: Router["estimate"]): void {
  const { ledger } = moment;
  const waiting = [...ledger.contacts.values()].filter((book) => isWanting(moment, book));
  const book = waiting.at(-1);
  const told = book && estimate(book.contact.id);
  if (book === undefined || told === undefined) return;
  const sum = sumAhead(moment, book, waiting);
  // Two lines, one by age and one by youth, have no common order.
  if (sum === undefined) return;
  const ahead = Math.max(0, Math.round(sum - 1e-6));
  const { id } = book.contact;
  demand(told.ahead === ahead, () => `(R-07) ${ahead} are ahead of ${id}, not ${told.ahead}`);
  const handleMs = handleMsOf(ledger, book.queue);
  const places = [...thoseFor(moment, book)].reduce(
    (all, one) => all + placesOf(ledger, one, book),
    0,
  );
  const meanMs = places === 0 ? Number.POSITIVE_INFINITY : ((ahead + 1) * handleMs) / places;
  demand(
    told.mean === meanMs || Math.abs(told.mean / meanMs - 1) < 1e-9,
    () => `(R-07) ${id} will wait for ${meanMs} ms, not ${told.mean}`,
  );
}

/** Each of the others counts with that share of the agents there for it who are ours and serve it before. */
function sumAhead(
  moment: Moment,
  book: ContactBook,
  waiting: readonly ContactBook[],
): number | undefined {
  // With nobody there, the place in line is that among those who may come.
  const isStaffed = thoseFor(moment, book).size > 0;
  const ours = thoseFor(moment, book, { isStaffed });
  const standing = standingOf(moment, book);
  let sum = 0;
  for (const other of waiting) {
    if (other === book) continue;
    const others = standingOf(moment, other);
    const theirs = thoseFor(moment, other, { isOwn: false, isStaffed });
    const order = turnOrder(moment, other, book, [others.priority, standing.priority]);
    const shared = [...theirs].filter((agent) => ours.has(agent));
    if (order === undefined && shared.length > 0) return undefined;
    const before = shared.filter(({ agent }) => {
      const rank = membershipOf(moment, agent, book, standing)?.priority ?? 1;
      const otherRank = membershipOf(moment, agent, other, others)?.priority ?? 1;
      return otherRank < rank || (otherRank === rank && (order ?? 0) < 0);
    });
    if (before.length > 0) sum += before.length / theirs.size;
  }
  return sum;
}

/** The agents there who may have it as it stands: at the desk, on an open site, not the one who passed it on. */
function thoseFor(
  moment: Moment,
  book: ContactBook,
  { isOwn = true, isStaffed = true } = {},
): ReadonlySet<AgentBook> {
  const { ledger, at } = moment;
  const alone = isAlone(moment, book) ? book.contact.preferredAgent : undefined;
  return new Set(
    [...ledger.agents.entries()].flatMap(([id, one]) => {
      const { agent, presence } = one;
      const isOpen = isSiteOpen(ledger.config, agent.site, at);
      const isAsked = alone === undefined || alone === id;
      const isThere = (!isStaffed || (presence === "ready" && isOpen)) && isAsked;
      const isKept = isOwn && book.kept.get(id) === null;
      return isThere && !isKept && isAble(moment, agent, book) ? [one] : [];
    }),
  );
}

/** How many of its kind an agent can have in hand. */
function placesOf(ledger: Ledger, { agent }: AgentBook, { contact }: ContactBook): number {
  const { channel } = contact;
  const [, room] = loadOf(ledger, agent, channel);
  const isSlots = agent.capacity !== undefined && "slots" in agent.capacity;
  return isSlots ? room : Math.floor(room / unitsOf(ledger, channel));
}

function handleMsOf(ledger: Ledger, id: string): number {
  const { expectedHandleMs } = queueNamed(ledger, id);
  const { handled = 0, handleMs = 0 } = ledger.waits.seen.get(id) ?? {};
  const weight = expectedHandleMs === undefined ? 0 : 10;
  const total = handleMs + weight * (expectedHandleMs ?? 0);
  return total === 0 ? Number.POSITIVE_INFINITY : total / (handled + weight);
}

import type { Completion, Contacts, Mutant } from "./mutant.js";
import { mutant } from "./mutant.js";

// Faults of what is known of waits, and of what is told of them.

type Estimate = typeof import("../../src/engine/estimate.js");
type Seen = typeof import("../../src/engine/seen.js");
type Transfer = typeof import("../../src/engine/transfer.js");
type Waited = typeof import("../../src/engine/waited.js");

const sights = ["presence", "site", "exclusions", "rank"] as const;

export const waitMutants: readonly Mutant[] = [
  mutant("talk is a wait", "engine/transfer", ({ transfer }: Transfer) => ({
    transfer: (...[floor, hand, event, at]: Parameters<typeof transfer>) => {
      const { contact, since } = hand;
      transfer(floor, hand, event, at);
      contact.waitedMs += at - since;
    },
  })),
  mutant(
    "the hour that somebody asked for is a wait",
    "engine/waited",
    ({ waitedMsOf }: Waited) => ({
      waitedMsOf: (...[contact, at]: Parameters<typeof waitedMsOf>) =>
        contact.contact.call === undefined
          ? waitedMsOf(contact, at)
          : at - (contact.contact.offeredAt ?? at),
    }),
  ),
  mutant(
    "those who are called back are thought patient",
    "engine/waited",
    ({ endWait }: Waited) => ({
      endWait: (...[contact, at]: Parameters<typeof endWait>) => {
        const { attempts } = contact;
        contact.attempts = null;
        endWait(contact, at);
        contact.attempts = attempts;
      },
    }),
  ),
  mutant("who calls off a call back hung up", "engine/contacts", ({ abandon }: Contacts) => ({
    abandon: (...[floor, record, at]: Parameters<typeof abandon>) => {
      if (record.attempts !== null) record.queue.statistics.abandoned++;
      abandon(floor, record, at);
    },
  })),
  mutant("only a talk that ends here is one", "engine/completion", ({ count }: Completion) => ({
    count: (...[hand, at]: Parameters<typeof count>) => {
      count(hand, at);
      if (hand.contact.contact.handover !== undefined) hand.contact.queue.statistics.handled--;
    },
  })),
  mutant("after-call work is forgotten", "engine/completion", ({ finish }: Completion) => ({
    finish: (...[floor, hand, endedAt]: Parameters<typeof finish>) => {
      if (hand.status === "wrapping") {
        hand.contact.queue.statistics.handleMs -= endedAt - hand.since;
      }
      finish(floor, hand, endedAt);
    },
  })),
  mutant("one is always as quick as the next", "engine/seen", ({ learnHandled }: Seen) => ({
    learnHandled: (...[queue, handleMs, at]: Parameters<typeof learnHandled>) => {
      const { gapMs } = queue.statistics;
      learnHandled(queue, handleMs, at);
      if (gapMs > 0) queue.statistics.gapMs = gapMs;
    },
  })),
  ...sights.map((what) =>
    mutant(`an estimate does not look at ${what}`, "engine/estimate", ({ estimate }: Estimate) => ({
      estimate: (...[floor, id]: Parameters<typeof estimate>) => {
        const undo = overlook(floor, id, what);
        const told = estimate(floor, id);
        for (const put of undo) put();
        return told;
      },
    })),
  ),
];

type Floor = Parameters<Estimate["estimate"]>[0];

/** Makes the floor look as if one thing did not matter; gives what puts it back. */
function overlook(
  floor: Floor,
  id: string,
  what: (typeof sights)[number],
): readonly (() => unknown)[] {
  if (what === "presence") {
    return floor.agents.map((agent) => {
      const { presence } = agent;
      agent.presence = presence === "not-ready" ? "ready" : presence;
      return () => Object.assign(agent, { presence });
    });
  }
  if (what === "site") {
    return [...floor.sites.values()].map((site) => {
      const { isOpen } = site;
      site.isOpen = true;
      return () => Object.assign(site, { isOpen });
    });
  }
  if (what === "rank") {
    return [...floor.classes.values()].flatMap(({ members }) =>
      [...members].map(([index, member]) => {
        members.set(index, { ...member, rank: 1 });
        return () => members.set(index, member);
      }),
    );
  }
  const contact = floor.contacts.get(id);
  if (contact === undefined) return [];
  const { exclusions } = contact;
  contact.exclusions = [];
  return [() => Object.assign(contact, { exclusions })];
}

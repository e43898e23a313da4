import type { CallBack, Contacts, Mutant } from "./mutant.js";
import { mutant } from "./mutant.js";
import { returning, stories } from "./suite.js";

// Faults of calling back, of waiting for somebody, and of coming back to a place that was kept.

type Places = typeof import("../../src/engine/places.js");
type Preference = typeof import("../../src/engine/preference.js");
type Reserve = typeof import("../../src/engine/reserve.js");
type Waited = typeof import("../../src/engine/waited.js");

const faults: readonly Mutant[] = [
  mutant("the way goes on while nobody may call", "engine/call-back", (original: CallBack) => ({
    requestCallback: (
      ...[floor, record, from, until, at]: Parameters<CallBack["requestCallback"]>
    ) => {
      original.requestCallback(floor, record, from, until, at);
      const heldMs = (record.callFrom ?? at) - at;
      record.stageSince -= heldMs;
      record.queuedSince -= heldMs;
    },
  })),
  mutant(
    "the pause before the next attempt is time on the way",
    "engine/call-back",
    (original: CallBack) => ({
      failCall: (...[floor, hand, at]: Parameters<CallBack["failCall"]>) => {
        // As if the customer had been dialled when the next attempt begins.
        hand.since = at + floor.rules.callback.retryMs;
        original.failCall(floor, hand, at);
      },
    }),
  ),
  mutant(
    "who asks for another time is called at the first",
    "engine/call-back",
    (original: CallBack) => ({
      requestCallback: (
        ...[floor, record, from, until, at]: Parameters<CallBack["requestCallback"]>
      ) => original.requestCallback(floor, record, record.callFrom ?? from, until, at),
    }),
  ),
  mutant(
    "who is called back is sent away after the last stop",
    "engine/line",
    () => ({ isLastForCall: () => false }),
    stories,
  ),
  mutant("it rings past the window of a call", "engine/reserve", ({ reserve }: Reserve) => ({
    reserve: (...[floor, contact, ...rest]: Parameters<typeof reserve>) => {
      const { call, ...others } = contact.contact;
      contact.contact = others;
      reserve(floor, contact, ...rest);
      contact.contact = { ...others, ...(call && { call }) };
    },
  })),
  mutant("calls of tomorrow fill the queue", "engine/waited", ({ startWait, endWait }: Waited) => ({
    startWait: (...[contact, at]: Parameters<typeof startWait>) => {
      startWait(contact, at);
      if (contact.status === "scheduled") contact.queue.waiting++;
    },
    endWait: (...[contact, at]: Parameters<typeof endWait>) => {
      if (contact.status === "scheduled" && contact.isCounted) contact.queue.waiting--;
      endWait(contact, at);
    },
  })),
  mutant("who failed is waited for", "engine/preference", () => ({
    stopWaitingFor: () => undefined,
  })),
  mutant(
    "who backs off is waited for",
    "engine/preference",
    (original: Preference) => ({
      stopPreferring: (...[floor, agent, until]: Parameters<Preference["stopPreferring"]>) => {
        if (until === undefined) original.stopPreferring(floor, agent);
      },
    }),
    stories,
  ),
  mutant("whose site has closed is waited for", "engine/preference", (original: Preference) => ({
    stopPreferring: (...[floor, agent, until]: Parameters<Preference["stopPreferring"]>) => {
      const isHome = agent.presence === "signed-out";
      if (until !== undefined || isHome) original.stopPreferring(floor, agent, until);
    },
  })),
  mutant("who went home is waited for when a call is due", "engine/preference", () => ({
    preferAnew: () => undefined,
  })),
  mutant(
    "a place is looked for where it was left only",
    "engine/places",
    ({ placeFor }: Places) => ({
      placeFor: (...[floor, contact, at]: Parameters<typeof placeFor>) => {
        const place = placeFor(floor, contact, at);
        return place && place.queue !== place.entry && contact.queue !== place.queue
          ? undefined
          : place;
      },
    }),
  ),
  mutant("a place leads back to where the way began", "engine/places", ({ backAt }: Places) => ({
    backAt: (...[floor, contact, place]: Parameters<typeof backAt>) =>
      backAt(floor, contact, { ...place, queue: place.entry }),
  })),
  mutant(
    "who changes their mind waits longer where nobody is",
    "engine/contacts",
    ({ update }: Contacts) => ({
      update: (...[floor, record, contact, at]: Parameters<typeof update>) => {
        update(floor, record, contact, at);
        const { leaveWithout } = record.queue.queue;
        if (record.staffUntil === null || leaveWithout === undefined) return;
        record.staffUntil = at + leaveWithout.afterMs;
        floor.timers.set("staff", record, record.staffUntil);
      },
    }),
  ),
  mutant("who comes back may get anybody again", "engine/contacts", ({ offer }: Contacts) => ({
    offer: (...[floor, contact, at]: Parameters<typeof offer>) => {
      offer(floor, contact, at);
      const record = floor.contacts.get(contact.id);
      if (record !== undefined) record.exclusions = [];
    },
  })),
];

export const callMutants: readonly Mutant[] = faults.map((fault) => ({ by: returning, ...fault }));

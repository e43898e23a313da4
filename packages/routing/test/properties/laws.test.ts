import { execute, parseInput, replay } from "@ramah/core";
import { ageingKey, createRouter, type RouterEvent, type RouterState } from "@ramah/routing";
import { routerStateSchema } from "@ramah/routing/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Run, someRun } from "../arbitrary.js";
import { canServe } from "../world.js";

type Reserved = Extract<RouterEvent, { readonly type: "agent-reserved" }>;
type Waiting = RouterState["queues"][number]["waiting"][number];

const check = (law: (run: Run) => void, numRuns = 150): void =>
  fc.assert(fc.property(someRun(), law), { numRuns });

const waitingIn = (state: RouterState): readonly Waiting[] =>
  state.queues.flatMap(({ waiting }) => waiting);

/** Every reservation with the state just before it. */
function* reservations(
  run: Run,
): Generator<{ before: RouterState; event: Reserved; own: Waiting }> {
  for (const { before, events } of run.steps) {
    let state = before;
    for (const event of events) {
      if (event.type === "agent-reserved") {
        const own = waitingIn(state).find(({ contact }) => contact.id === event.contactId);
        if (own === undefined) throw new Error(`${event.contactId} was not waiting`);
        yield { before: state, event, own };
      }
      state = run.router.evolve(state, event);
    }
  }
}

const isEarlier = (first: Waiting, second: Waiting): boolean =>
  first.key < second.key || (first.key === second.key && first.sequence < second.sequence);

test("the runs reach every event and every kind of decision", () => {
  const seen = new Set<string>();
  for (const { log } of fc.sample(someRun(), { numRuns: 300, seed: 7 })) {
    for (const event of log) {
      seen.add(event.type);
      if (event.type === "agent-reserved") seen.add(event.decision.rule);
    }
  }
  expect([...seen].sort()).toEqual([
    "agent-not-ready",
    "agent-ready",
    "agent-reserved",
    "agent-signed-in",
    "agent-signed-out",
    "contact-abandoned",
    "contact-accepted",
    "contact-completed",
    "contact-queued",
    "contact-rejected",
    "contact-transferred",
    "least-loaded",
    "longest-idle",
    "only-one",
    "preferred",
    "reservation-expired",
    "reservation-released",
    "wrap-up-ended",
  ]);
});

test("every contact is in exactly one place, and none is lost or doubled (R-03)", () => {
  check(({ steps, log }) => {
    const came = new Set<string>();
    const left = new Set<string>();
    for (const event of log) {
      if (event.type === "contact-queued") came.add(event.contact.id);
      const ends =
        event.type === "contact-abandoned" ||
        event.type === "wrap-up-ended" ||
        (event.type === "contact-completed" && event.wrapUpUntil === null);
      if (ends) left.add(event.contactId);
    }
    const last = steps.at(-1)?.after;
    if (last === undefined) return;
    const present = [...waitingIn(last), ...last.roster.flatMap(({ holding }) => holding)].map(
      ({ contact }) => contact.id,
    );
    expect([...left, ...present].sort()).toEqual([...came].sort());
    expect(last.counts.queued).toBe(came.size);
    expect(last.counts.completed + last.counts.abandoned).toBe(left.size);
  });
});

test("every state passes the schema of snapshots", () => {
  check(({ steps }) => {
    for (const { after } of steps) {
      const parsed = parseInput(routerStateSchema, JSON.parse(JSON.stringify(after)));
      expect(parsed).toEqual({ ok: true, value: after });
    }
  }, 60);
});

test("nobody holds more than the capacity", () => {
  check(({ config, steps }) => {
    for (const { after } of steps) {
      for (const { agentId, holding } of after.roster) {
        const agent = config.agents.find(({ id }) => id === agentId);
        const load = holding.reduce(
          (sum, one) => sum + (agent?.weights?.[one.contact.channel] ?? 1),
          0,
        );
        expect(load).toBeLessThanOrEqual(agent?.capacity ?? 0);
      }
    }
  });
});

test("no contact waits while somebody could take it (R-03)", () => {
  check(({ config, steps }) => {
    for (const { after, at } of steps) {
      for (const waiting of waitingIn(after)) {
        for (const { agentId } of after.roster) {
          expect(canServe(config, after, agentId, waiting, at)).toBe(false);
        }
      }
    }
  });
});

test("whoever waits waits for somebody: an able agent who is not left out for good (R-07)", () => {
  check(({ config, steps }) => {
    for (const { after } of steps) {
      for (const waiting of waitingIn(after)) {
        const { contact, exclusions } = waiting;
        const level = contact.languageLevel ?? config.rules.minimumLanguageLevel;
        const able = config.agents.filter(
          (agent) =>
            (agent.languages[contact.language] ?? 0) >= level &&
            (agent.weights?.[contact.channel] ?? 1) <= agent.capacity &&
            contact.requires.every((one) => (agent.skills[one.skill] ?? 0) >= one.minimumLevel) &&
            !exclusions.some(({ agentId, until }) => agentId === agent.id && until === null),
        );
        expect(able.length).toBeGreaterThan(0);
      }
    }
  });
});

test("a contact goes only to somebody who can serve it (R-01, R-04)", () => {
  check((run) => {
    for (const { before, event, own } of reservations(run)) {
      expect(canServe(run.config, before, event.agentId, own, event.at)).toBe(true);
    }
  });
});

test("nobody is served before somebody with an earlier turn whom the same agent could serve", () => {
  check((run) => {
    for (const { before, event, own } of reservations(run)) {
      const envious = waitingIn(before).filter(
        (other) =>
          isEarlier(other, own) && canServe(run.config, before, event.agentId, other, event.at),
      );
      expect(envious).toEqual([]);
    }
  });
});

test("overtaking is bounded by the head start of the priorities", () => {
  check((run) => {
    const { rules } = run.config;
    for (const { before, event, own } of reservations(run)) {
      for (const other of waitingIn(before)) {
        if (!canServe(run.config, before, event.agentId, other, event.at)) continue;
        const headStart =
          ((own.contact.priority ?? 0) - (other.contact.priority ?? 0)) *
          rules.secondsPerPriority *
          1000;
        expect(own.contact.offeredAt - other.contact.offeredAt).toBeLessThanOrEqual(headStart);
        expect(own.key).toBe(ageingKey(own.contact, rules));
      }
    }
  });
});

test("the preferred agent is chosen when free, else the least loaded, else the longest idle", () => {
  check((run) => {
    for (const { before, event, own } of reservations(run)) {
      const loadShare = (agentId: string): number => {
        const agent = run.config.agents.find(({ id }) => id === agentId);
        const holding = before.roster.find((one) => one.agentId === agentId)?.holding ?? [];
        const load = holding.reduce(
          (sum, one) => sum + (agent?.weights?.[one.contact.channel] ?? 1),
          0,
        );
        return load / (agent?.capacity ?? 1);
      };
      const able = before.roster.filter(({ agentId }) =>
        canServe(run.config, before, agentId, own, event.at),
      );
      expect(event.decision.eligible).toBe(able.length);
      if (able.some(({ agentId }) => agentId === own.contact.preferredAgent)) {
        expect(event.agentId).toBe(own.contact.preferredAgent);
        continue;
      }
      const chosen = able.find(({ agentId }) => agentId === event.agentId);
      for (const other of able) {
        const shares = loadShare(other.agentId) - loadShare(event.agentId);
        expect(shares).toBeGreaterThan(-1e-9);
        if (Math.abs(shares) > 1e-9 || chosen === undefined) continue;
        expect(other.idleSince).toBeGreaterThanOrEqual(chosen.idleSince);
      }
    }
  });
});

test("the passed over are those with an earlier turn who wait on", () => {
  check((run) => {
    for (const { before, event, own } of reservations(run)) {
      const earlier = waitingIn(before).filter((other) => isEarlier(other, own));
      expect(event.decision.passedOver).toBe(earlier.length);
      expect(event.decision.idleMs).toBeGreaterThanOrEqual(0);
      expect(event.decision.waitedMs).toBeGreaterThanOrEqual(0);
    }
  });
});

test("the state is the events folded, and the commands again give the same events", () => {
  check(({ config, router, steps, log }) => {
    const last = steps.at(-1)?.after ?? router.initial;
    expect(JSON.stringify(replay(router, log))).toBe(JSON.stringify(last));
    const again = createRouter(config);
    let state = again.initial;
    for (const { at, command, events } of steps) {
      const done = execute(again, state, command, at);
      if (!done.ok) throw new Error("refused the second time");
      expect(JSON.stringify(done.value.events)).toBe(JSON.stringify(events));
      state = done.value.state;
    }
  });
});

test("a snapshot in the middle, stored and restored, goes on byte for byte", () => {
  fc.assert(
    fc.property(someRun(), fc.nat(), ({ config, steps }, cut) => {
      const middle = cut % (steps.length + 1);
      const snapshot = steps[middle]?.before ?? createRouter(config).initial;
      const router = createRouter(config);
      let state = JSON.parse(JSON.stringify(snapshot)) as RouterState;
      for (const { at, command, events, after } of steps.slice(middle)) {
        const done = execute(router, state, command, at);
        if (!done.ok) throw new Error("refused after restoring");
        expect(JSON.stringify(done.value.events)).toBe(JSON.stringify(events));
        state = done.value.state;
        expect(JSON.stringify(state)).toBe(JSON.stringify(after));
      }
    }),
    { numRuns: 200 },
  );
});

test("deciding changes nothing", () => {
  check(({ router, steps }) => {
    for (const { before, command, at } of steps) {
      const text = JSON.stringify(before);
      router.decide(command, before, at);
      expect(JSON.stringify(before)).toBe(text);
    }
  }, 50);
});

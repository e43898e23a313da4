import { execute } from "@ramah/core";
import {
  createRouter,
  type OpeningHours,
  type RouterCommand,
  type RouterEvent,
  type RoutingConfig,
} from "@ramah/routing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Run, someRun } from "../arbitrary.js";

/** Plays the commands of a run on another router and returns who got what. */
function assignments(
  config: RoutingConfig,
  commands: readonly (readonly [at: number, command: RouterCommand])[],
): readonly string[] {
  const router = createRouter(config);
  let state = router.initial;
  const given: string[] = [];
  for (const [at, command] of commands) {
    const done = execute(router, state, command, at);
    if (!done.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(done.issues)}`);
    state = done.value.state;
    given.push(...named(done.value.events));
  }
  return given;
}

const named = (events: readonly RouterEvent[]): readonly string[] =>
  events.flatMap((event) =>
    event.type === "agent-reserved" ? [`${event.contactId}:${event.agentId}`] : [],
  );

const commandsOf = ({ steps }: Run) => steps.map(({ at, command }) => [at, command] as const);

test("an agent or a contact that fits nobody changes no decision of the others", () => {
  fc.assert(
    fc.property(someRun(), (run) => {
      const [first] = run.steps;
      if (first === undefined) return;
      const { at } = first;
      const languages = { xx: 5, yy: 5 } as const;
      const base = { name: "x", skills: {}, site: "jkt", capacity: 1, languages } as const;
      const agents = [{ ...base, id: "zero" }, ...run.config.agents, { ...base, id: "zulu" }];
      const stranger = { id: "s1", channel: "phone", language: "yy", requires: [], priority: 9 };
      const config = { ...run.config, agents };
      const with2 = assignments(config, [
        [at, { type: "sign-in", agentId: "zero" }],
        [at, { type: "offer-contact", contact: { ...stranger, channel: "chat", offeredAt: at } }],
        [at, { type: "sign-in", agentId: "zulu" }],
        ...commandsOf(run),
      ]);
      expect(with2).toEqual(named(run.log));
    }),
    { numRuns: 150 },
  );
});

test("the same day on another date is the same day", () => {
  fc.assert(
    fc.property(someRun(), fc.integer({ min: -1e9, max: 1e9 }), (run, byMs) => {
      const moved = (hours: OpeningHours): OpeningHours => ({
        isOpen: (at) => hours.isOpen(at - byMs),
        nextOpening: (at) => {
          const opening = hours.nextOpening(at - byMs);
          return opening === undefined ? undefined : opening + byMs;
        },
      });
      const hours = Object.fromEntries(
        Object.entries(run.config.hours ?? {}).map(([site, one]) => [site, moved(one)]),
      );
      const commands = run.steps.map(({ at, command }) => {
        const shifted =
          command.type === "offer-contact"
            ? {
                ...command,
                contact: { ...command.contact, offeredAt: command.contact.offeredAt + byMs },
              }
            : command;
        return [at + byMs, shifted] as const;
      });
      expect(assignments({ ...run.config, hours }, commands)).toEqual(named(run.log));
    }),
    { numRuns: 150 },
  );
});

test("the order in which agents are listed, and their names, decide nothing", () => {
  fc.assert(
    fc.property(someRun(), (run) => {
      const agents = [...run.config.agents].reverse().map((one) => ({ ...one, name: "same" }));
      expect(assignments({ ...run.config, agents }, commandsOf(run))).toEqual(named(run.log));
    }),
    { numRuns: 150 },
  );
});

test("nothing happens between a moment and its next waking", () => {
  fc.assert(
    fc.property(someRun(), fc.nat(), ({ router, steps }, fraction) => {
      for (const { after, at } of steps) {
        const wake = router.wakeAt(after, at);
        const until = wake === undefined ? at + 60_000 : wake;
        const between = at + (fraction % Math.max(1, until - at));
        if (between >= until) continue;
        const decision = router.decide({ type: "tick" }, after, between);
        expect(decision).toEqual({ ok: true, value: [] });
      }
    }),
    { numRuns: 150 },
  );
});

test("sleeping until the next waking misses nothing that is due", () => {
  fc.assert(
    fc.property(someRun(), ({ router, steps }) => {
      for (const { after, at } of steps) {
        const wake = router.wakeAt(after, at);
        const later = router.decide({ type: "tick" }, after, wake ?? at + 1e7);
        expect(later.ok).toBe(true);
        if (wake === undefined && later.ok) expect(later.value).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

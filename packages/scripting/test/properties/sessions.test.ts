import { execute, replay } from "@ramah/core";
import {
  lostTicketScript,
  type Script,
  type ScriptCommand,
  type ScriptEvent,
  type Session,
  scriptSession,
  step,
  view,
} from "@ramah/scripting";
import { readSession } from "@ramah/scripting/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleSource, scriptOf } from "../sample.js";

const scripts = [scriptOf(sampleSource), scriptOf(lostTicketScript)];

/** Commands that fit the script often enough to get far, and some that do not. */
function commandOf(script: Script): fc.Arbitrary<ScriptCommand> {
  const options = script.steps.flatMap(({ options: known }) => known.map(({ id }) => id));
  const keys = script.facts.map(({ key }) => key);
  const values = script.facts.flatMap(({ domain }): (string | number | boolean)[] =>
    domain.kind === "enum" ? domain.values.map(({ value }) => value) : [true, 5, 0, "Dewi"],
  );
  const fact = fc.constantFrom(...keys, "nothing");
  const value = fc.constantFrom(...values);
  const obligation = fc.constantFrom(...script.obligations.map(({ id }) => id), "nothing");
  const choose = fc.record({
    type: fc.constant("choose" as const),
    option: fc.constantFrom(...options),
  });
  return fc.oneof(
    { weight: 12, arbitrary: choose },
    { weight: 4, arbitrary: fc.record({ type: fc.constant("answer" as const), fact, value }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("said" as const), obligation }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("refused" as const), obligation }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("said" as const), line: fc.nat(5) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("back" as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant("host-update" as const),
        facts: fc.dictionary(fact, value, { maxKeys: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<ScriptCommand>({ type: "transfer" }, { type: "end" }) },
  );
}

const call = fc.constantFrom(...scripts).chain((script) =>
  fc.record({
    script: fc.constant(script),
    commands: fc.array(commandOf(script), { minLength: 1, maxLength: 60 }),
  }),
);

/** Plays commands, leaving out the refused, and keeps every session on the way. */
function play(script: Script, commands: readonly ScriptCommand[]) {
  const machine = scriptSession(script, { at: 0 });
  const log: ScriptEvent[] = [];
  const sessions: Session[] = [machine.initial];
  for (const [at, command] of commands.entries()) {
    const result = execute(machine, sessions.at(-1) ?? machine.initial, command, at);
    if (!result.ok) continue;
    log.push(...result.value.events);
    sessions.push(result.value.state);
  }
  return { machine, log, sessions };
}

const json = (value: unknown): string => JSON.stringify(value);

test("replaying the log gives the session, byte for byte", () => {
  fc.assert(
    fc.property(call, ({ script, commands }) => {
      const { machine, log, sessions } = play(script, commands);
      const stored = JSON.parse(json(log)) as ScriptEvent[];
      expect(json(replay(machine, stored))).toBe(json(sessions.at(-1)));
      expect(sessions.at(-1)?.logLength).toBe(log.length);
    }),
  );
});

test("a session taken up from JSON goes on as the one that was stored", () => {
  fc.assert(
    fc.property(call, fc.nat(), ({ script, commands }, seed) => {
      const { log, sessions } = play(script, commands);
      const at = seed % sessions.length;
      const restored = readSession(script, JSON.parse(json(sessions[at])));
      if (!restored.ok) throw new Error(json(restored.issues));
      let session = restored.value;
      for (const event of log.slice(at)) {
        const result = step(script, session, event);
        if (result.ok) session = result.value.session;
      }
      expect(json(session)).toBe(json(sessions.at(-1)));
    }),
  );
});

test("a protected step is never entered before its must-say was said (S-08)", () => {
  fc.assert(
    fc.property(call, ({ script, commands }) => {
      for (const session of play(script, commands).sessions) {
        for (const [index, { before }] of script.obligations.entries()) {
          if (session.step === before) expect(session.obligations[index]?.status).toBe("said");
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("going back after a choice gives the session before it, but for the counters and what was opened", () => {
  fc.assert(
    fc.property(call, ({ script, commands }) => {
      const { sessions } = play(script, commands);
      const here = sessions.at(-1) as Session;
      for (const { id } of script.steps.find((known) => known.id === here.step)?.options ?? []) {
        const there = step(script, here, { type: "choose", option: id, at: 99 });
        const back = there.ok && step(script, there.value.session, { type: "back", at: 99 });
        if (back === false || !back.ok) continue;
        const {
          turn: _turn,
          logLength: _length,
          obligations: _open,
          trail,
          ...rest
        } = back.value.session;
        const { turn: _t, logLength: _l, obligations: _o, trail: before, ...same } = here;
        expect({ ...rest, trail: trail.length }).toEqual({
          ...same,
          trail: Math.min(before.length, 49),
        });
      }
    }),
  );
});

test("what the view shows as open is what step takes, in either language", () => {
  fc.assert(
    fc.property(
      call,
      fc.constantFrom("en" as const, "id" as const),
      ({ script, commands }, locale) => {
        const here = play(script, commands).sessions.at(-1) as Session;
        fc.pre(here.status === "running");
        for (const { id, available, reasons } of view(script, here, locale).options) {
          const result = step(script, here, { type: "choose", option: id, at: 99 });
          expect(result.ok).toBe(available);
          if (!result.ok) expect(result.issues).toEqual(reasons);
        }
      },
    ),
  );
});

test("any event at all is taken or refused, never thrown", () => {
  const wild = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom("said", "refused", "answer", "choose", "host-update"),
        fc.anything(),
      ),
      at: fc.anything(),
      line: fc.anything(),
      option: fc.anything(),
      fact: fc.string(),
      value: fc.anything(),
      facts: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const [script] = scripts as [Script];
  const { initial } = scriptSession(script, { at: 0 });
  fc.assert(
    fc.property(wild, (event) => {
      expect(typeof step(script, initial, event as never).ok).toBe("boolean");
    }),
    { numRuns: 1000 },
  );
});

import { expect, test } from "vitest";
import { createRouter } from "../engine/create-router.js";
import { defaultRules } from "./default-rules.js";
import { rulesOf } from "./rules-of.js";

test("what is left out inside of a rule stays as it was", () => {
  const rules = {
    units: { video: 50 },
    backOff: { busy: { contactMs: 1 } },
    callback: { attempts: 1 },
  };
  const { units, backOff, callback } = rulesOf({ agents: [], rules });
  expect([units.video, units.chat, units.phone]).toEqual([50, 20, 100]);
  expect([backOff.busy, backOff.rejected]).toEqual([{ contactMs: 1 }, { contactMs: 30_000 }]);
  expect(callback).toEqual({ attempts: 1, retryMs: 300_000 });
});

test("a rule that is given as undefined is left out, for the router as well", () => {
  const rules = { units: undefined, secondsPerPriority: undefined, wrapUpMs: 5 } as never;
  expect(rulesOf({ agents: [], rules })).toEqual({ ...defaultRules, wrapUpMs: 5 });
  expect(rulesOf({ agents: [] })).toEqual(defaultRules);
  const offers = (given: object): unknown => {
    const router = createRouter({ agents: [{ id: "a" }], ...given });
    for (const [at, priority] of [0, 1].entries()) {
      const contact = { id: `c${at}`, channel: "phone", priority } as const;
      router.apply(at, { type: "contact.offered", contact });
    }
    return router.apply(9, { type: "agent.updated", agent: { id: "a", presence: "ready" } });
  };
  expect(offers({ rules })).toEqual(offers({ rules: { wrapUpMs: 5 } }));
});

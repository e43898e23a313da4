import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { describe } from "../../src/messages/index.js";
import { type Ask, flawsOf, testRefusals } from "./refusals.js";

const estimate = routing.estimateWait({ ahead: 3, agents: 2, meanHandleMs: 60_000 });
const outcome = { meanMs: 60_000, sdMs: 60_000, waitedMs: 120_000 };
const windows = [{ from: 0, until: 100_000_000 }];
const history = {
  ahead: 9,
  agents: 10,
  meanHandleMs: 300_000,
  patienceMs: 60_000,
  betweenArrivalsMs: 30_000,
};

/** Every function of these folders with arguments that are right, all options given. */
testRefusals({
  estimateWait: [[{ ahead: 3, agents: 2, meanHandleMs: 60_000, patienceMs: 60_000 }]],
  headOfLineEstimate: [[{ headWaitedMs: 300_000, ...history }]],
  lastEnteredEstimate: [[{ lastWaitedMs: 300_000, ...history }]],
  noEstimate: [[2]],
  announceWait: [
    [
      estimate,
      { at: 0, until: 300_000, position: 5, cause: "agent-left" },
      { at: 60_000, cause: "agent-left", level: 0.8, everyMs: 30_000, tellPosition: true },
    ],
    [estimate, null, { at: 60_000 }],
  ],
  calibrate: [[[outcome, outcome], { window: 10, least: 1 }]],
  waitCoverage: [[[outcome], [0.8]]],
  effectiveAgents: [["id", { groups: [{ count: 3, serves: ["id"] }], waiting: { id: 2 } }]],
  bestTimeToCall: [
    [
      {
        at: 0,
        preferred: windows,
        open: windows,
        needsMs: 1,
        deadline: 90_000_000,
        unanswered: [5],
      },
    ],
  ],
  callbackOffer: [[estimate, { at: 0, worthMs: 60_000, closesAt: 9_000_000 }]],
  callbacksToDial: [
    [
      {
        freeAgents: 3,
        dialing: 1,
        waiting: 9,
        soonFree: { busyAgents: 20, meanHandleMs: 240_000, answerMs: 30_000 },
        answerProbability: 0.5,
        risk: 0.1,
        maximumAbandonShare: 0.03,
      },
    ],
  ],
  nextCallbacks: [
    [
      [
        { contact: "a", joinedAt: 1, sequence: 1, from: 0, until: 9 },
        { contact: "b", joinedAt: 2, sequence: 2 },
      ],
      1,
      5,
    ],
  ],
  proactiveContacts: [
    [
      [{ id: "outage", kind: "incident", customers: ["siti"], deadline: 90_000, needsMs: 10 }],
      [{ id: "siti", channels: ["phone"], preferred: windows, isOptedOut: false }],
      { at: 0, channels: ["phone"], open: windows },
    ],
  ],
});

test.each([
  ["quantile", estimate.quantile as Ask, [0.5]],
  ["quantile", routing.noEstimate(2).quantile as Ask, [0.5]],
  ["correct", routing.calibrate([outcome], { least: 1 }).correct as Ask, [estimate]],
] as const)("so does %s of an answer", (name, ask, right) => {
  expect(flawsOf(name, ask, right)).toEqual([]);
});

test.each([
  () => routing.calibrate([], null as never),
  () => routing.callbackOffer(estimate, null as never),
  () => routing.announceWait(estimate, null, null as never),
])("options that are null are refused by their path (%#)", (ask) => {
  const refused = attempt<unknown>(ask);
  expect(refused.ok ? [] : refused.issues).toEqual([
    { code: "bad-figure", path: ["options"], data: { expected: "object", received: "null" } },
  ]);
});

test("a text is told from the number that it spells, in both languages", () => {
  const refused = attempt(() =>
    routing.estimateWait({ ahead: 3, agents: 2, meanHandleMs: 60_000, patienceMs: "3" as never }),
  );
  const [issue] = refused.ok ? [] : refused.issues;
  expect(issue).toEqual({
    code: "bad-figure",
    path: ["patienceMs"],
    data: { expected: "above-zero", received: '"3"' },
  });
  expect([describe(issue as never, "en"), describe(issue as never, "id")]).toEqual([
    'Expected a number above 0 (from 1e-9 to 1e18), but found "3".',
    'Seharusnya bilangan di atas 0 (dari 1e-9 sampai 1e18), tetapi yang ditemukan "3".',
  ]);
});

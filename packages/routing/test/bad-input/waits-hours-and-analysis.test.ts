import { compileCalendar } from "@ramah/calendar";
import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { describe } from "../../src/messages/index.js";
import { changedAt, hostileValues, placesIn } from "./hostile.js";

const estimate = routing.estimateWait({ ahead: 3, agents: 2, meanHandleMs: 60_000 });
const outcome = { meanMs: 60_000, sdMs: 60_000, waitedMs: 120_000 };
const windows = [{ from: 0, until: 100_000_000 }];
const day = [["08:00", "17:00"]];
const holidays = compileCalendar(
  [
    {
      id: "own",
      version: "1",
      from: "2026-01-01",
      to: "2026-12-31",
      days: [{ date: "2026-03-28", name: { en: "off", id: "libur" } }],
    },
  ],
  { combine: "union" },
);
const hours = {
  zone: "Asia/Jakarta",
  weekly: { mon: day },
  exceptions: { "2026-11-24": day, "2026-11-25": [] },
  calendar: holidays,
};
const model = {
  classes: [
    { name: "id", arrivalRate: 2 },
    { name: "en", arrivalRate: 1 },
  ],
  groups: [
    { count: 3, serviceRate: 1, serves: ["id"] },
    { count: 2, serviceRate: 1, serves: ["id", "en"] },
  ],
};
const offered = {
  type: "offered",
  at: 0,
  contact: "c1",
  channel: "phone",
  customer: "siti",
  matter: "loan",
};
const log = [
  offered,
  { type: "answered", at: 9000, contact: "c1", rings: 2 },
  { type: "hold-started", at: 60_000, contact: "c1" },
  { type: "completed", at: 90_000, contact: "c1", isResolved: true },
];
const monday = 1_795_395_600_000;
const moments = Array.from({ length: 60 }, (_, index) => (index % 7) * 900_000 + index * 1000);

/** Every function of these folders with arguments that are right, all options given. */
const table: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  languageLevel: [[{ id: 5, "en-GB": 3 }, "id-ID"]],
  estimateWait: [[{ ahead: 3, agents: 2, meanHandleMs: 60_000, patienceMs: 60_000 }]],
  headOfLineEstimate: [
    [
      {
        headWaitedMs: 300_000,
        ahead: 9,
        agents: 10,
        meanHandleMs: 300_000,
        patienceMs: 60_000,
        betweenArrivalsMs: 30_000,
      },
    ],
  ],
  lastEnteredEstimate: [
    [
      {
        lastWaitedMs: 300_000,
        ahead: 9,
        agents: 10,
        meanHandleMs: 300_000,
        patienceMs: 60_000,
        betweenArrivalsMs: 30_000,
      },
    ],
  ],
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
  factsFromLog: [
    [
      [
        {
          event: {
            type: "contact.offered",
            at: 0,
            contact: { id: "c1", channel: "email", customer: "siti", offeredAt: 0 },
          },
          effects: [{ type: "connect", contact: "c1" }],
        },
        { event: { type: "contact.completed", at: 5, id: "c1" }, effects: [] },
      ],
      { matterOf: () => "loan" },
    ],
  ],
  firstContactResolution: [
    [log, { withinMs: 1000, sameMatter: () => true, since: 0, until: 90_000_000 }],
  ],
  measureStandards: [
    [
      log,
      [...routing.responseStandards, routing.spanishCallStandard],
      { until: 99_000, ringMs: 5000 },
    ],
  ],
  timeBudget: [[[{ id: "a", value: 80 }, { id: "b" }], { shortMs: 1, longMs: 9, share: 0.8 }]],
  webFailureCalls: [
    [
      moments,
      moments,
      { windowMs: 900_000, lags: 2, seasonMs: 86_400_000, from: 0, until: 9_000_000 },
    ],
  ],
  coverage: [
    [
      [
        {
          id: "jkt",
          hours,
          staff: [{ id: "sari", shift: hours, languages: { id: 5 }, skills: { loans: 3 } }],
        },
      ],
      {
        from: "2026-11-23",
        to: "2026-11-25",
        zone: "Asia/Jakarta",
        needs: [
          { language: "id", level: 2 },
          { skill: "loans", level: 1 },
        ],
      },
    ],
  ],
  nextOpenSite: [
    [
      [
        { id: "jkt", hours },
        { id: "djj", hours: { ...hours, zone: "Asia/Jayapura" } },
      ],
      monday,
    ],
  ],
  siteHours: [[hours]],
  classesAndGroups: [
    [
      { agents: [{ id: "sari", languages: { id: 5 } }], queues: [{ id: "main", wrapUpMs: 100 }] },
      {
        classes: [
          {
            name: "id",
            arrivals: { perHour: 10 },
            handle: { type: "exponential", meanMs: 240_000 },
            contact: { language: "id" },
          },
        ],
        shifts: [{ agent: "sari", from: 0, to: 1000 }],
        speed: { sari: 1 },
      },
    ],
  ],
  cobham: [[{ agents: 10, serviceRate: 1, classes: [{ name: "a", arrivalRate: 2 }] }]],
  erlangA: [[{ agents: 10, arrivalRate: 9, serviceRate: 1, abandonRate: 1 }]],
  erlangB: [[2, 1]],
  erlangC: [[{ agents: 10, arrivalRate: 9, serviceRate: 1 }]],
  exactLoads: [[model]],
  exactServiceLevels: [[model, 0.5]],
  exactWaits: [[model]],
  fairness: [
    [
      [
        {
          id: "c1",
          class: "order",
          language: "id",
          site: "jkt",
          arrivedAt: 0,
          startedAt: 9,
          endedAt: 20,
          agent: "sari",
        },
      ],
      [{ id: "sari", signedInMs: 40 }],
    ],
  ],
  jainIndex: [[[2, 2, 2]]],
  stability: [[model]],
};

type Ask = (...given: readonly unknown[]) => unknown;

/** What is not right about something thrown; nothing where it is a refusal as it has to be. */
function flawOf(name: string, thrown: unknown): string | undefined {
  if (!(thrown instanceof RangeError)) return String(thrown);
  const { code, issues } = thrown as { code?: unknown; issues?: unknown };
  if (!Array.isArray(issues) || issues[0]?.code !== code) return `no refusal: ${thrown.message}`;
  if (!thrown.message.startsWith(`${name}: `)) return `by another name: ${thrown.message}`;
  return issues.every(({ path }) => Array.isArray(path)) ? undefined : "an issue without a path";
}

/** A figure that is none, anywhere in an answer. */
const hasNoFigure = (value: unknown, depth = 0): boolean =>
  Number.isNaN(value) ||
  (typeof value === "object" &&
    value !== null &&
    depth < 8 &&
    !("kinds" in value) &&
    // The method of an estimate is passed on as it came.
    Object.entries(value).some(([key, one]) => key !== "method" && hasNoFigure(one, depth + 1)));

function flawsOf(name: string, ask: Ask, right: readonly unknown[]): readonly string[] {
  return placesIn(right).flatMap((path) =>
    hostileValues.flatMap(([what, make]) => {
      const given = changedAt(right, path, make()) as readonly unknown[];
      const flaw = ((): string | undefined => {
        try {
          return hasNoFigure(ask(...given)) ? "a figure that is none" : undefined;
        } catch (thrown) {
          return flawOf(name, thrown);
        }
      })();
      return flaw === undefined ? [] : [`${name}, ${path.join(".")} = ${what}: ${flaw}`];
    }),
  );
}

test.each(Object.entries(table))(
  "%s refuses what it cannot take, and answers the rest in figures",
  (name, rows) => {
    const ask = (routing as unknown as Readonly<Record<string, Ask>>)[name] as Ask;
    for (const right of rows) {
      expect(() => ask(...right)).not.toThrow();
      expect(flawsOf(name, ask, right)).toEqual([]);
    }
  },
);

const jakarta = routing.siteHours(hours as never);
const queue = routing.erlangC({ agents: 10, arrivalRate: 9, serviceRate: 1 });
const learnt = routing.calibrate([outcome], { least: 1 });

/** What answers hold that can be asked. */
const asked: readonly (readonly [name: string, ask: Ask, right: readonly unknown[]])[] = [
  ["quantile", estimate.quantile as Ask, [0.5]],
  ["quantile", routing.noEstimate(2).quantile as Ask, [0.5]],
  ["correct", learnt.correct as Ask, [estimate]],
  ["serviceLevel", queue.serviceLevel as Ask, [0.5]],
  ["siteHours", jakarta.isOpen as Ask, [monday]],
  ["siteHours", jakarta.nextOpening as Ask, [monday]],
  ["siteHours", jakarta.nextClosing as Ask, [monday]],
];

test("so do the functions in their answers", () => {
  for (const [name, ask, right] of asked) expect(flawsOf(name, ask, right)).toEqual([]);
});

test("what is left out altogether is refused, too", () => {
  for (const [name, ask] of Object.entries(table).map(
    ([key]) => [key, (routing as unknown as Readonly<Record<string, Ask>>)[key] as Ask] as const,
  )) {
    try {
      ask();
    } catch (thrown) {
      expect([name, flawOf(name, thrown)]).toEqual([name, undefined]);
    }
  }
});

test("options that are null are refused by their path", () => {
  const issuesOf = (ask: () => unknown): unknown => {
    const refused = attempt(ask);
    return refused.ok ? [] : refused.issues;
  };
  const noOptions = {
    code: "bad-figure",
    path: ["options"],
    data: { expected: "object", received: "null" },
  };
  for (const ask of [
    () => routing.calibrate([], null as never),
    () => routing.timeBudget([], null as never),
    () => routing.measureStandards([], [], null as never),
    () => routing.webFailureCalls([], [], null as never),
    () => routing.factsFromLog([], null as never),
    () => routing.callbackOffer(estimate, null as never),
    () => routing.announceWait(estimate, null, null as never),
  ]) {
    expect(issuesOf(ask)).toEqual([noOptions]);
  }
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

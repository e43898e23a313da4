import { compileCalendar } from "@ramah/calendar";
import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { type Ask, flawsOf, testRefusals } from "./refusals.js";

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
testRefusals({
  languageLevel: [[{ id: 5, "en-GB": 3 }, "id-ID"]],
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
});

const jakarta = routing.siteHours(hours as never);

test.each(["isOpen", "nextOpening", "nextClosing"] as const)("so does %s of an answer", (asked) => {
  expect(flawsOf("siteHours", jakarta[asked] as Ask, [monday])).toEqual([]);
});

test.each([
  () => routing.timeBudget([], null as never),
  () => routing.measureStandards([], [], null as never),
  () => routing.webFailureCalls([], [], null as never),
  () => routing.factsFromLog([], null as never),
])("options that are null are refused by their path (%#)", (ask) => {
  const refused = attempt<unknown>(ask);
  expect(refused.ok ? [] : refused.issues).toEqual([
    { code: "bad-figure", path: ["options"], data: { expected: "object", received: "null" } },
  ]);
});

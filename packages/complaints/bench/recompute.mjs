// 100,000 cases of 4 deadlines counted again, against a naive recomputation of a sample of them: holidays
// filtered anew for each deadline, days walked one by one, the zone asked of Intl. Both must find the same.
// Prints seconds, and the ratio of the two in the same run; asserts nothing about time.
import { calendar, dueDate, layersOf } from "@ramah/calendar";
import { fromEpochDay, toEpochDay } from "@ramah/core";
import { recompute } from "../dist/index.js";

const cases = 100_000;
const sample = 500;
const planned = Date.parse("2025-08-05T10:00+07:00");
const now = Date.parse("2025-08-08T09:00+07:00");

// Regimes of a desk of its own, so that the rules are known and the whole way is walked.
const rules = {
  acknowledge: { n: 3, unit: "businessDay" },
  answer: { n: 10, unit: "businessDay" },
  report: { n: 30, unit: "day", roll: "next" },
  conclude: { n: 20, unit: "businessDay" },
};
const regimes = [
  {
    id: "desk",
    validFrom: "2024-01-01",
    calendar: "ID+cuti-bersama",
    zone: "Asia/Jakarta",
    appliesTo: {},
    milestones: Object.entries(rules).map(([key, rule]) => ({
      key,
      purpose: "answer",
      from: "receipt",
      rule,
    })),
    source: { document: "Desk", asOf: "2026-11-21", status: "verified" },
  },
];

const zone = "Asia/Jakarta";
const known = calendar("ID+cuti-bersama", { knownAt: "2025-08-05" });

function planOf(index) {
  // Receipts of the last sixty days, at any minute.
  const startAt = planned - ((index * 7_919) % (60 * 24 * 60)) * 60_000;
  return {
    clocks: Object.entries(rules).map(([milestone, rule]) => {
      const { due, date } = dueDate(startAt, rule, { zone, calendar: known });
      return {
        key: `desk/${milestone}`,
        regime: "desk",
        regimeValidFrom: "2024-01-01",
        milestone,
        rule,
        startAt,
        zone,
        calendar: known.stamp,
        due,
        date,
      };
    }),
  };
}

// As they come out of a database: nothing is shared between them.
const plans = JSON.parse(
  JSON.stringify(Array.from({ length: cases }, (_, index) => planOf(index))),
);

const recomputed = () =>
  plans.reduce((count, plan) => count + recompute(plan, now, { regimes }).length, 0);

function localDay(at) {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
  return toEpochDay(parts);
}

function naiveDate({ startAt, rule }) {
  const knownAt = fromEpochDay(localDay(now));
  const rests = new Set(
    layersOf("ID+cuti-bersama").flatMap(({ days }) =>
      days
        .filter(
          ({ knownFrom, knownUntil }) =>
            (knownFrom === undefined || knownFrom <= knownAt) &&
            (knownUntil === undefined || knownUntil > knownAt),
        )
        .map(({ date }) => date),
    ),
  );
  const counts = (day) =>
    (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6 && !rests.has(fromEpochDay(day));
  let day = localDay(startAt);
  if (rule.unit === "day") {
    day += rule.n;
    while (!counts(day)) day++;
    return fromEpochDay(day);
  }
  for (let left = rule.n; left > 0; ) if (counts(++day)) left--;
  return fromEpochDay(day);
}

const naive = () =>
  plans
    .slice(0, sample)
    .reduce(
      (count, { clocks }) =>
        count + clocks.filter((clock) => naiveDate(clock) !== clock.date).length,
      0,
    );

function medianMs(run) {
  run();
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[1];
}

const found = plans
  .slice(0, sample)
  .reduce((count, plan) => count + recompute(plan, now, { regimes }).length, 0);
if (found !== naive()) throw new Error(`${found} differences, the naive way finds ${naive()}`);

const ours = medianMs(recomputed);
const theirs = medianMs(naive) * (cases / sample);
console.log(`${cases} cases x 4 deadlines: ${(ours / 1_000).toFixed(2)} s, ${recomputed()} differ`);
console.log(`${((ours * 1e6) / (cases * 4)).toFixed(0)} ns a deadline`);
console.log(`naive, from ${sample} cases: ${(theirs / 1_000).toFixed(0)} s`);
console.log(`ratio: ${(theirs / ours).toFixed(0)}`);

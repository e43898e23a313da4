// Deadlines in business days: compiled calendar against a day walk with temporal-polyfill, in the same run.
import { calendar, dueDate, openTime } from "../dist/index.js";
import { cpuMs, randomFrom } from "./cases.mjs";

const walk = await import("./temporal-walk.mjs").catch(() => undefined);
if (walk === undefined)
  console.log("temporal-polyfill is missing: npm install --no-save temporal-polyfill");

const random = randomFrom(3);
const day = 86_400_000;
const places = [
  { zone: "Europe/London", calendar: calendar("GB-any") },
  { zone: "Europe/London", calendar: calendar("GB-SCT") },
  { zone: "Asia/Jakarta", calendar: calendar("ID+cuti-bersama") },
  { zone: "Asia/Jayapura", calendar: calendar("ID") },
];
const lengths = [3, 5, 10, 15, 20, 35];
const pick = (list) => list[Math.floor(random() * list.length)];
const cases = Array.from({ length: 1200 }, () => ({
  receivedAt: Date.UTC(2024, 0, 2) + Math.floor(random() * 900 * day),
  rule: { n: pick(lengths), unit: "businessDay" },
  context: pick(places),
}));

if (walk !== undefined) {
  for (const { receivedAt, rule, context } of cases) {
    const isRest = (date) => context.calendar.rests.has(date);
    const expected = walk.dueByWalk(receivedAt, rule.n, context.zone, isRest);
    if (dueDate(receivedAt, rule, context).due !== expected) {
      throw new Error(
        `due dates disagree: ${JSON.stringify({ receivedAt, rule, zone: context.zone })}`,
      );
    }
  }
}

const rounds = 200;
let sum = 0;
const perCall = (list, ask) =>
  (cpuMs(() => {
    for (let round = 0; round < rounds; round++) for (const one of list) sum += ask(one);
  }) *
    1000) /
  (rounds * list.length);

const dueUs = perCall(cases, (one) => dueDate(one.receivedAt, one.rule, one.context).due);
const months = cases.map(({ receivedAt, context }) => ({
  receivedAt,
  rule: { n: 1, unit: "month", roll: "next" },
  context,
}));
const monthUs = perCall(months, (one) => dueDate(one.receivedAt, one.rule, one.context).due);
const office = [["09:00", "17:00"]];
const hours = openTime(
  {
    zone: "Europe/London",
    weekly: { mon: office, tue: office, wed: office, thu: office, fri: office },
    calendar: calendar("GB-ENG"),
  },
  { from: "2024-01-01", to: "2027-12-31" },
);
const minutes = cases.map(({ receivedAt }) => ({
  receivedAt,
  rule: { n: 480, unit: "businessMinute" },
  context: { zone: "Europe/London", hours },
}));
const minuteUs = perCall(minutes, (one) => dueDate(one.receivedAt, one.rule, one.context).due);
const explainUs = perCall(
  cases.slice(0, 100),
  (one) => dueDate(one.receivedAt, one.rule, one.context).explain.length,
);

const line = (name, value) => console.log(`${name.padEnd(44)} ${value}`);
const speed = (us) => `${us.toFixed(3)} us CPU, ${(1 / us).toFixed(2)} M/s`;
line("dueDate, 3 to 35 business days", speed(dueUs));
line("dueDate, a month, rolled", speed(monthUs));
line("dueDate, 480 business minutes", speed(minuteUs));
line("dueDate, explained day by day", speed(explainUs));
if (walk !== undefined) {
  const walkUs =
    (cpuMs(() => {
      for (const { receivedAt, rule, context } of cases) {
        sum += walk.dueByWalk(receivedAt, rule.n, context.zone, (date) =>
          context.calendar.rests.has(date),
        );
      }
    }, 3) *
      1000) /
    cases.length;
  line("the same by day walk, temporal-polyfill", `${walkUs.toFixed(0)} us CPU`);
  line("both agree on", `${cases.length} of ${cases.length} due dates`);
  line("ratio", `${(walkUs / dueUs).toFixed(0)} x`);
}
if (Number.isNaN(sum)) throw new Error("a sum that is no number");

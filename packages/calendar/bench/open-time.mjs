// Open time: compiled timeline against a day walk with temporal-polyfill, in the same run.
import { openTime } from "../dist/index.js";
import { cpuMs, dueCases, horizon } from "./cases.mjs";

const walk = await import("./temporal-walk.mjs").catch(() => undefined);
if (walk === undefined)
  console.log("temporal-polyfill is missing: npm install --no-save temporal-polyfill");

const cases = dueCases(1200);

const year = { from: "2026-01-01", to: "2026-12-31" };
const london = { ...cases[0].hours, zone: "Europe/London" };
// The platform takes its time to load its first formatter, whoever asks for it.
const platformMs = cpuMs(() => new Intl.DateTimeFormat("en-US", { timeZone: "UTC" }).format(0), 1);
const coldMs = cpuMs(() => openTime(london, year), 1);
let since = 2030;
// Every round asks for another year, whose clock changes are not known yet.
const newYearMs = cpuMs(() => {
  since += 3;
  openTime(london, { from: `${since}-01-01`, to: `${since}-12-31` });
}, 51);
const knownYearMs = cpuMs(() => openTime(london, year), 51);

// Plain objects of one shape: spreading the case into each would time the spread.
const compiled = cases.map(({ start, openMs, hours }) => ({
  start,
  openMs,
  hours,
  open: openTime(hours, horizon),
}));

if (walk !== undefined) {
  for (const { start, openMs, hours, open } of compiled) {
    const due = open.add(start, openMs);
    if (due !== walk.addByWalk(start, openMs, hours)) {
      throw new Error(`add disagrees: ${JSON.stringify({ start, openMs, hours })}`);
    }
    if (open.within(start, due + 3_600_000) !== walk.withinByWalk(start, due + 3_600_000, hours)) {
      throw new Error(`within disagrees: ${JSON.stringify({ start, openMs, hours })}`);
    }
  }
}

const rounds = 400;
let sum = 0;
const perCall = (ask) =>
  (cpuMs(() => {
    for (let round = 0; round < rounds; round++) for (const one of compiled) sum += ask(one);
  }) *
    1000) /
  (rounds * compiled.length);

const addUs = perCall(({ open, start, openMs }) => open.add(start, openMs));
const withinUs = perCall(({ open, start, openMs }) => open.within(start, start + openMs));
const isOpenUs = perCall(({ open, start }) => Number(open.isOpen(start)));

const line = (name, value) => console.log(`${name.padEnd(44)} ${value}`);
line("the platform's first Intl.DateTimeFormat", `${platformMs.toFixed(2)} ms CPU`);
line("compile a year, the first of the process", `${coldMs.toFixed(2)} ms CPU`);
line("compile a year, clock changes not known yet", `${newYearMs.toFixed(2)} ms CPU`);
line("compile a year, clock changes known", `${knownYearMs.toFixed(2)} ms CPU`);
line("add", `${addUs.toFixed(3)} us CPU, ${(1 / addUs).toFixed(1)} M/s`);
line("within", `${withinUs.toFixed(3)} us CPU, ${(1 / withinUs).toFixed(1)} M/s`);
line("isOpen", `${isOpenUs.toFixed(3)} us CPU, ${(1 / isOpenUs).toFixed(1)} M/s`);
if (walk !== undefined) {
  const walkUs =
    (cpuMs(() => {
      for (const { start, openMs, hours } of cases) sum += walk.addByWalk(start, openMs, hours);
    }, 3) *
      1000) /
    cases.length;
  line("add by day walk, temporal-polyfill", `${walkUs.toFixed(0)} us CPU`);
  line("both agree on", `${cases.length} of ${cases.length} due times and lengths`);
  line("ratio", `${(walkUs / addUs).toFixed(0)} x`);
}
if (Number.isNaN(sum)) throw new Error("a sum that is no number");

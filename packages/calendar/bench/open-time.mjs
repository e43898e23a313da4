import { addOpenTime, compileOpenTime } from "../dist/index.js";

// Due times over compiled hours against the plain way: walking day by day with Intl for each day.
const weekday = ["08:00-12:00", "13:00-17:00"];
const hours = {
  zone: "Europe/London",
  weekly: {
    monday: weekday,
    tuesday: weekday,
    wednesday: weekday,
    thursday: weekday,
    friday: weekday,
  },
};
const cpu = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

let open;
const compileMs = cpu(() => {
  open = compileOpenTime(hours, "2026-01-01", "2026-12-31").value;
});

const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: hours.zone,
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const walk = (from, openMs) => {
  let left = openMs;
  let at = from;
  while (left > 0) {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    const minute = Number(parts.hour) * 60 + Number(parts.minute);
    const isOpen =
      !["Sat", "Sun"].includes(parts.weekday) &&
      ((minute >= 480 && minute < 720) || (minute >= 780 && minute < 1020));
    if (isOpen) left -= 900_000;
    at += 900_000;
  }
  return at;
};

const starts = Array.from({ length: 200 }, (_, index) => Date.UTC(2026, 1, 1) + index * 86_400_000);
const openMs = 9 * 3_600_000;
for (const start of starts) {
  const due = addOpenTime(open, start, openMs).value;
  if (due !== walk(start, openMs)) throw new Error(`the two ways disagree on ${start}`);
}
const rounds = 2000;
const compiledMs = cpu(() => {
  for (let round = 0; round < rounds; round++)
    for (const start of starts) addOpenTime(open, start, openMs);
});
const walkMs = cpu(() => {
  for (const start of starts) walk(start, openMs);
});
const compiledEach = (compiledMs * 1000) / (rounds * starts.length);
const walkEach = (walkMs * 1000) / starts.length;
console.log(`compile one year      ${compileMs.toFixed(1)} ms CPU`);
console.log(`due time, compiled    ${compiledEach.toFixed(3)} us CPU`);
console.log(`due time, Intl walk   ${walkEach.toFixed(0)} us CPU`);
console.log(`ratio                 ${(walkEach / compiledEach).toFixed(0)} x`);

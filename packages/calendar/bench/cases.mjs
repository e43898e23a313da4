// Seeded cases for the benches: zones, opening patterns, holidays, moments near clock changes.
const hour = 3_600_000;
const day = 24 * hour;

/** Mulberry32: the same cases in every run. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const week = (days, ranges) => Object.fromEntries(days.map((name) => [name, ranges]));

const zones = [
  "Asia/Jakarta",
  "Asia/Makassar",
  "Europe/London",
  "Europe/Berlin",
  "America/New_York",
  "America/Los_Angeles",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/St_Johns",
];
const patterns = [
  week(weekdays.slice(0, 5), [["09:00", "17:00"]]),
  week(weekdays.slice(0, 5), [
    ["08:00", "12:00"],
    ["13:00", "17:00"],
  ]),
  week(weekdays, [["00:00", "24:00"]]),
  week(weekdays.slice(0, 6), [
    ["07:30", "11:30"],
    ["12:15", "15:45"],
    ["16:00", "20:00"],
  ]),
  week(["mon", "wed", "fri", "sun"], [["22:00", "06:00"]]),
];
// Clock changes of 2026 in the zones above.
const changes = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
];

export const horizon = { from: "2026-01-01", to: "2027-03-31" };

/** Cases with up to four holidays each, a third of them within two days of a clock change. */
export function dueCases(count, seed = 20_261_121) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const near = Date.parse(pick(changes)) + Math.floor((random() * 4 - 2) * day);
    const anywhere = Date.UTC(2026, 0, 5) + Math.floor(random() * 350 * day);
    const start = index % 3 === 0 ? near : anywhere;
    const holidays = Array.from({ length: Math.floor(random() * 5) }, () =>
      new Date(start + Math.floor(random() * 12 * day)).toISOString().slice(0, 10),
    );
    return {
      start: Math.floor(start / 1000) * 1000,
      openMs: Math.floor(1 + random() * 60 * 3600) * 1000,
      hours: {
        zone: pick(zones),
        weekly: pick(patterns),
        exceptions: Object.fromEntries(holidays.map((date) => [date, []])),
      },
    };
  });
}

/** Median processor time of some rounds, in milliseconds: other programs on the machine do not count. */
export function cpuMs(work, rounds = 5) {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)];
}

import { hourMs, minuteMs } from "@ramah/core";

/** Months by name and usual abbreviation, English and Indonesian; 1 is January. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  januari: 1,
  february: 2,
  feb: 2,
  februari: 2,
  march: 3,
  mar: 3,
  maret: 3,
  april: 4,
  apr: 4,
  may: 5,
  mei: 5,
  june: 6,
  jun: 6,
  juni: 6,
  july: 7,
  jul: 7,
  juli: 7,
  august: 8,
  aug: 8,
  agustus: 8,
  agu: 8,
  agt: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  desember: 12,
  des: 12,
};

/** Days of the week, 1 for Monday. `minggu` is also a week: see `readDay`. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  senin: 1,
  tuesday: 2,
  selasa: 2,
  wednesday: 3,
  rabu: 3,
  thursday: 4,
  kamis: 4,
  friday: 5,
  jumat: 5,
  "jum'at": 5,
  saturday: 6,
  sabtu: 6,
  sunday: 7,
  minggu: 7,
  ahad: 7,
};

/** Small numbers in words. */
export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  setengah: 0.5,
};

/** What a span is counted in: elapsed milliseconds, days on the calendar, or what only a calendar can tell. */
export type SpanUnit = { readonly ms: number } | { readonly days: number } | "calendar";

/** Units of time. */
export const spanUnits: Readonly<Record<string, SpanUnit>> = {
  minute: { ms: minuteMs },
  minutes: { ms: minuteMs },
  min: { ms: minuteMs },
  mins: { ms: minuteMs },
  menit: { ms: minuteMs },
  hour: { ms: hourMs },
  hours: { ms: hourMs },
  hrs: { ms: hourMs },
  h: { ms: hourMs },
  jam: { ms: hourMs },
  day: { days: 1 },
  days: { days: 1 },
  hari: { days: 1 },
  week: { days: 7 },
  weeks: { days: 7 },
  minggu: { days: 7 },
  pekan: { days: 7 },
  month: "calendar",
  months: "calendar",
  bulan: "calendar",
};

/** Indonesian spans of one, written as one word. */
export const singleSpans: Readonly<Record<string, SpanUnit>> = {
  semenit: { ms: minuteMs },
  sejam: { ms: hourMs },
  sehari: { days: 1 },
  seminggu: { days: 7 },
  sepekan: { days: 7 },
  sebulan: "calendar",
};

/** Days counted from today. */
export const relativeDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  eod: 0,
  tomorrow: 1,
  besok: 1,
  esok: 1,
  lusa: 2,
};

/**
 * Parts of the day with the minute of the day at which they end, by our own convention: the latest
 * moment that a customer would still call by that name.
 */
export const dayParts: Readonly<Record<string, number>> = {
  morning: 720,
  afternoon: 1080,
  evening: 1440,
  night: 1440,
  pagi: 660,
  siang: 900,
  sore: 1080,
  petang: 1080,
  malam: 1440,
};

/** Indonesian zones as they are written after a time, in minutes east of UTC. */
export const zones: Readonly<Record<string, number>> = {
  wib: 420,
  wita: 480,
  wit: 540,
  utc: 0,
  gmt: 0,
};

/** What may stand before or between the parts of a time phrase; `before` and `sebelum` exclude it. */
export const connectors: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "at",
  "by",
  "on",
  "before",
  "until",
  "till",
  "latest",
  "around",
  "the",
  "pada",
  "sebelum",
  "sampai",
  "hingga",
  "sekitar",
  "nanti",
]);

/** Phrases of time that name no moment. */
export const vaguePhrases: readonly (readonly string[])[] = [
  ["soon"],
  ["shortly"],
  ["asap"],
  ["as", "soon", "as", "possible"],
  ["as", "quickly", "as", "possible"],
  ["right", "away"],
  ["immediately"],
  ["next", "week"],
  ["next", "month"],
  ["this", "week"],
  ["this", "month"],
  ["in", "a", "few", "days"],
  ["within", "a", "few", "days"],
  ["end", "of", "the", "week"],
  ["segera"],
  ["secepatnya"],
  ["secepat", "mungkin"],
  ["sesegera", "mungkin"],
  ["dalam", "waktu", "dekat"],
  ["dalam", "beberapa", "hari"],
  ["minggu", "depan"],
  ["minggu", "ini"],
  ["pekan", "depan"],
  ["pekan", "ini"],
  ["bulan", "depan"],
  ["akhir", "pekan"],
  ["akhir", "minggu"],
];

/** Phrases that only opening hours can resolve. */
export const officePhrases: readonly (readonly string[])[] = [
  ["close", "of", "business"],
  ["cob"],
  ["next", "working", "day"],
  ["next", "business", "day"],
  ["hari", "kerja", "berikutnya"],
  ["akhir", "jam", "kerja"],
];

/** Phrases for the end of this day. */
export const dayEndPhrases: readonly (readonly string[])[] = [
  ["end", "of", "the", "day"],
  ["end", "of", "day"],
  ["end", "of", "today"],
  ["akhir", "hari", "ini"],
  ["hari", "ini", "juga"],
  ["hari", "ini"],
];

/** Phrases for the last day of this month. */
export const monthEndPhrases: readonly (readonly string[])[] = [
  ["end", "of", "the", "month"],
  ["end", "of", "this", "month"],
  ["akhir", "bulan", "ini"],
  ["akhir", "bulan"],
];

import fc from "fast-check";
import { expect, test } from "vitest";
import { calendar, type DayRule, dueDate } from "../src/index.js";
import { explainText } from "../src/messages/index.js";
import { countsOf } from "./random-count.js";
import { readExplanation } from "./read-explanation.js";

const england = { calendar: calendar("GB-ENG"), zone: "Europe/London", closeOfBusiness: "17:00" };

const rule: DayRule = {
  n: 3,
  unit: "businessDay",
  end: "closeOfBusiness",
  deemedReceipt: { cutoff: "17:00", onBusinessDay: true },
};

test("a deadline over Christmas is told day by day in English", () => {
  const due = dueDate("2026-12-24T18:30Z", rule, england);
  expect(explainText(due, "en").split("\n")).toEqual([
    "Received on Thursday 24 December 2026 at 18:30 in Europe/London (UTC+00:00).",
    "18:30 is after the cut-off at 17:00, so that it counts as received on Friday 25 December 2026.",
    "Friday 25 December 2026: holiday (Christmas Day), so that nothing counts as received on it.",
    "Saturday 26 December 2026: weekend, so that nothing counts as received on it.",
    "Sunday 27 December 2026: weekend, so that nothing counts as received on it.",
    "Monday 28 December 2026: holiday (Boxing Day (substitute day)), so that nothing counts as received on it.",
    "Tuesday 29 December 2026: the business day on which it counts as received.",
    "To be counted: 3 business days; business days by the calendar GB-ENG.",
    "Tuesday 29 December 2026: day 0, not counted.",
    "Wednesday 30 December 2026: business day 1.",
    "Thursday 31 December 2026: business day 2.",
    "Friday 1 January 2027: holiday (New Year’s Day), not counted.",
    "Saturday 2 January 2027: weekend, not counted.",
    "Sunday 3 January 2027: weekend, not counted.",
    "Monday 4 January 2027: business day 3.",
    "Due by the close of business on Monday 4 January 2027: 17:00 in Europe/London (UTC+00:00).",
  ]);
});

test("a month that is too short, and its end on a weekend, are told in Indonesian", () => {
  const month: DayRule = { n: 1, unit: "month", roll: "next" };
  const jakarta = { calendar: calendar("ID"), zone: "Asia/Jakarta" };
  const due = dueDate("2026-01-31T16:05:30+07:00", month, jakarta);
  expect(explainText(due, "id").split("\n")).toEqual([
    "Diterima pada Sabtu, 31 Januari 2026 pukul 16.05.30 di zona waktu Asia/Jakarta (UTC+07:00).",
    "Yang dihitung: 1 bulan (sampai tanggal padanannya); hari kerja menurut kalender ID.",
    "Sabtu, 28 Februari 2026: hari terakhir bulan itu, yang tidak memiliki tanggal 31 sebagai padanan 31 Januari 2026, 1 bulan setelahnya.",
    "Sabtu, 28 Februari 2026: akhir pekan sehingga tenggat tidak jatuh pada hari itu.",
    "Minggu, 1 Maret 2026: akhir pekan sehingga tenggat tidak jatuh pada hari itu.",
    "Senin, 2 Maret 2026: hari kerja berikutnya; tenggat bergeser ke hari ini.",
    "Tenggat pada akhir hari Senin, 2 Maret 2026: pukul 24.00 di zona waktu Asia/Jakarta (UTC+07:00).",
  ]);
});

test("counting back and clear days are told in both languages", () => {
  const back: DayRule = { n: 2, unit: "day", clear: true, direction: "before" };
  const due = dueDate("2025-10-20", back, england);
  expect(explainText(due, "en").split("\n").slice(0, 2)).toEqual([
    "Counted back from Monday 20 October 2025 in Europe/London; no time of day was given.",
    "To be counted backwards: 2 clear days, first and last day excluded; being 5 at most, business days only; business days by the calendar GB-ENG.",
  ]);
  expect(explainText(due, "id").split("\n").at(-2)).toBe(
    "Rabu, 15 Oktober 2025: hari terakhir sebelum hari-hari penuh tersebut.",
  );
});

test("the reader of the laws believes nothing that does not follow: no line of a count can be left out or told twice", () => {
  const language = fc.constantFrom("en" as const, "id" as const);
  fc.assert(
    fc.property(
      countsOf("day", "businessDay", "week"),
      language,
      fc.nat(),
      fc.boolean(),
      (count, spoken, pick, isTwice) => {
        const due = dueDate(count.receivedAt, count.rule, count);
        const lines = explainText(due, spoken).split("\n");
        const counted = [...due.explain.keys()].filter((index) =>
          ["step-day", "step-rest"].includes(due.explain[index]?.code ?? ""),
        );
        fc.pre(counted.length > 0);
        const index = counted[pick % counted.length] ?? 0;
        const told = isTwice ? [lines[index] ?? "", lines[index] ?? ""] : [];
        const changed = lines.toSpliced(index, 1, ...told).join("\n");
        expect(() => readExplanation(changed, spoken)).toThrow();
      },
    ),
    { numRuns: 500 },
  );
});

test("a calendar as it was known on a date is told with the date, or nobody could count again", () => {
  const context = {
    calendar: calendar("ID+cuti-bersama", { knownAt: "2025-08-06" }),
    zone: "Asia/Jakarta",
  };
  const due = dueDate("2025-08-15", { n: 1, unit: "businessDay" }, context);
  expect(due.date).toBe("2025-08-18");
  expect(explainText(due, "en").split("\n")[1]).toBe(
    "To be counted: 1 business day; business days by the calendar ID+cuti-bersama as known on 6 August 2025.",
  );
  expect(explainText(due, "id").split("\n")[1]).toBe(
    "Yang dihitung: 1 hari kerja; hari kerja menurut kalender ID+cuti-bersama per 6 Agustus 2025.",
  );
});

test("a holiday that several layers share is named once", () => {
  const context = { calendar: calendar("GB-any"), zone: "Europe/London" };
  const due = dueDate("2026-12-24", { n: 1, unit: "businessDay" }, context);
  expect(explainText(due, "en").split("\n")[3]).toBe(
    "Friday 25 December 2026: holiday (Christmas Day), not counted.",
  );
});

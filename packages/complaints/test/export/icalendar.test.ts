import { dueDate, fromWallTime, readICalendar, toWallTime } from "@ramah/calendar";
import {
  type CalendarDeadline,
  clockStandings,
  deadlinesAsICalendar,
  type PlannedClock,
} from "@ramah/complaints";
import { addDays, dayMs, hourMs, toInstant } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { clock, play, receive } from "../story.js";
import { parseStrictly, textOf } from "./strict-icalendar.js";

const stamp = toInstant("2026-11-21T00:00Z") ?? 0;
const options = { locale: "en", stamp } as const;

/** Due by the end of a date in a zone. */
function dueOn(zone: string, date: PlannedClock["date"]): PlannedClock {
  return { ...clock("final-response", 7), zone, date, due: fromWallTime(zone, date, "24:00") };
}

function only(file: string) {
  const [entry] = parseStrictly(file).components;
  if (entry === undefined) throw new Error("no entry");
  return entry;
}

test.each([
  ["Asia/Jakarta", "2026-11-21"],
  ["Europe/London", "2026-10-25"],
  ["Europe/London", "2026-03-28"],
  ["America/Los_Angeles", "2026-03-08"],
  ["Pacific/Auckland", "2026-09-27"],
  // Clocks jump over midnight there: the day ends and the next begins at 01:00.
  ["Africa/Cairo", "2026-04-23"],
] as const)("what is due by the end of a day in %s is due on that day: %s", (zone, date) => {
  const deadline = { caseId: "C-1", clock: dueOn(zone, date) };
  const event = only(deadlinesAsICalendar([deadline], options));
  expect(event.properties.get("DTSTART;VALUE=DATE")).toBe(date.replaceAll("-", ""));
  expect(event.properties.get("DTEND;VALUE=DATE")).toBe(addDays(date, 1).replaceAll("-", ""));
  const todo = only(deadlinesAsICalendar([deadline], { ...options, as: "todo" }));
  const due = (todo.properties.get("DUE") ?? "").replace(
    /^(....)(..)(..)T(..)(..)(..)Z$/,
    "$1-$2-$3T$4:$5:$6Z",
  );
  expect(toWallTime(zone, due)).toMatchObject({ date, time: "23:59" });
  expect(textOf(event.properties.get("DESCRIPTION;LANGUAGE=en") ?? "")).toMatch(
    new RegExp(`^Due by the end of .* \\(${zone}\\)\\.$`),
  );
});

test("what is due at an hour is due at that hour, told as the wall shows it", () => {
  const due = fromWallTime("Asia/Makassar", "2026-11-20", "17:00");
  const at = { ...dueOn("Asia/Makassar", "2026-11-20"), due };
  const event = only(deadlinesAsICalendar([{ caseId: "C-1", clock: at }], options));
  expect(event.properties.get("DTSTART")).toBe("20261120T090000Z");
  const [en, id] = (["en", "id"] as const).map((locale) => {
    const { properties } = only(
      deadlinesAsICalendar([{ caseId: "C-1", clock: at }], { locale, stamp }),
    );
    return textOf(properties.get(`DESCRIPTION;LANGUAGE=${locale}`) ?? "");
  });
  expect(en).toBe("Due by 17:00 on Friday 20 November 2026 (Asia/Makassar).");
  expect(id).toBe("Paling lambat pukul 17.00, Jumat, 20 November 2026 (Asia/Makassar).");
});

test("a deadline keeps its id when it moves, and says that it is newer", () => {
  const state = play([
    [0, receive],
    [1, { type: "plan", by: "dewi", clocks: [clock("acknowledgement", 1), clock("final", 7)] }],
  ]);
  const write = (record: typeof state) =>
    parseStrictly(
      deadlinesAsICalendar(
        clockStandings(record).map((standing) => ({ caseId: record.caseId, ...standing })),
        options,
      ),
    ).components.map(({ properties }) => [properties.get("UID"), properties.get("SEQUENCE")]);
  const before = write(state);
  expect(before).toEqual([
    ["C-1.0.acknowledgement@complaints.invalid", "0"],
    ["C-1.0.final@complaints.invalid", "0"],
  ]);
  const plan = { type: "plan", by: "dewi", clocks: [clock("final", 9)], reason: "x" } as const;
  expect(write(play([[2, plan]], state))).toEqual([["C-1.0.final@complaints.invalid", "1"]]);
});

test("ids of different cases and keys never meet, whatever signs are in them", () => {
  const id = (caseId: string, key: string, round = 0) =>
    only(
      deadlinesAsICalendar([{ caseId, round, clock: { ...clock("x", 1), key } }], options),
    ).properties.get("UID");
  const ids = [
    id("a.0.b", "c"),
    id("a", "b.c"),
    id("a", "b/c"),
    id("a", "b%2Fc"),
    id("a", "b/c", 1),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(id("\uD800", "x")).toContain("%EF%BF%BD");
});

test("alarms sound at their moments, and not for what was done or fell away", () => {
  const due = dueOn("Asia/Jakarta", "2026-11-21");
  const deadline: CalendarDeadline = {
    caseId: "C-1",
    clock: due,
    warnAt: [due.due - hourMs, due.due - dayMs],
  };
  const warn = { ...options, warnBeforeMs: [hourMs, 2 * hourMs] };
  const triggers = (one: CalendarDeadline) =>
    only(deadlinesAsICalendar([one], warn)).components.map(({ properties }) =>
      properties.get("TRIGGER;VALUE=DATE-TIME"),
    );
  expect(triggers(deadline)).toEqual(["20261120T170000Z", "20261121T150000Z", "20261121T160000Z"]);
  expect(triggers({ ...deadline, fulfilledAt: 1 })).toEqual([]);
  expect(triggers({ ...deadline, droppedAt: 1 })).toEqual([]);
});

test("what was met is ticked off, what fell away is cancelled", () => {
  const base = { caseId: "C-1", clock: dueOn("UTC", "2026-11-21") };
  const status = (deadline: CalendarDeadline, as: "event" | "todo") => {
    const { properties } = only(deadlinesAsICalendar([deadline], { ...options, as }));
    return [properties.get("STATUS"), properties.get("COMPLETED")];
  };
  expect(status({ ...base, fulfilledAt: stamp }, "todo")).toEqual([
    "COMPLETED",
    "20261121T000000Z",
  ]);
  expect(status({ ...base, fulfilledAt: stamp }, "event")).toEqual(["CONFIRMED", undefined]);
  expect(status({ ...base, droppedAt: stamp }, "event")).toEqual(["CANCELLED", undefined]);
  expect(status(base, "todo")).toEqual(["NEEDS-ACTION", undefined]);
});

test("an extended deadline is due on its new date", () => {
  const clocked = dueOn("Asia/Jakarta", "2026-11-21");
  const due = fromWallTime("Asia/Jakarta", "2026-12-04", "24:00");
  const moved = { caseId: "C-1", clock: clocked, due, date: "2026-12-04", revision: 1 } as const;
  expect(only(deadlinesAsICalendar([moved], options)).properties.get("DTSTART;VALUE=DATE")).toBe(
    "20261204",
  );
});

test("any text is folded and escaped so that it reads back as it was", () => {
  // The sign for a character that was cut tells the reader of this test that one was.
  const text = fc
    .string({ unit: "grapheme", maxLength: 120 })
    .filter((one) => !one.includes("\uFFFD"));
  fc.assert(
    fc.property(text, text, (caseId, title) => {
      const file = deadlinesAsICalendar([{ caseId, clock: dueOn("UTC", "2026-11-21") }], {
        ...options,
        title: () => title,
      });
      const plain = (value: string) => value.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}/gu, "");
      const said = textOf(only(file).properties.get("SUMMARY;LANGUAGE=en") ?? "");
      expect(said).toBe(plain(`Complaint ${caseId}: ${title}`));
    }),
    { numRuns: 500 },
  );
});

test("a line of 75 octets is whole, and one of 76 is folded between characters", () => {
  for (const letter of ["x", "é", "漢", "🙂"]) {
    for (let length = 1; length < 60; length++) {
      const file = deadlinesAsICalendar([{ caseId: "C", clock: dueOn("UTC", "2026-11-21") }], {
        ...options,
        title: () => letter.repeat(length),
      });
      expect(textOf(only(file).properties.get("SUMMARY;LANGUAGE=en") ?? "")).toBe(
        `Complaint C: ${letter.repeat(length)}`,
      );
    }
  }
});

test("the calendar package reads the days back", () => {
  const rule = { n: 10, unit: "day" } as const;
  const due = dueDate("2026-11-02T09:00+07:00", rule, { zone: "Asia/Jakarta" });
  const planned = { ...clock("final-response", 10), zone: "Asia/Jakarta", ...due };
  const file = deadlinesAsICalendar(
    [
      { caseId: "C-1", clock: { ...planned, date: due.date as PlannedClock["date"] } },
      { caseId: "C-2", clock: dueOn("Asia/Jakarta", "2026-12-31"), warnAt: [stamp] },
    ],
    options,
  );
  const read = readICalendar(file, { id: "deadlines", from: "2026-01-01", to: "2026-12-31" });
  expect(read.ok && read.value.days.map(({ date }) => date)).toEqual(["2026-11-12", "2026-12-31"]);
});

test("a domain adds no line of its own", () => {
  const domain = "desk.example\r\nATTACH:https://elsewhere.example";
  const deadline = { caseId: "C-1", clock: dueOn("Asia/Jakarta", "2026-11-21") };
  const event = only(deadlinesAsICalendar([deadline], { ...options, domain }));
  expect(event.properties.has("ATTACH")).toBe(false);
});

test("a zone that is none and a moment outside the years are refused", () => {
  const deadline = { caseId: "C", clock: { ...clock("x", 1), zone: "Mars/Base" } };
  expect(() => deadlinesAsICalendar([deadline], options)).toThrow(RangeError);
  const fine = { caseId: "C", clock: clock("x", 1) };
  expect(() => deadlinesAsICalendar([fine], { ...options, stamp: Number.NaN })).toThrow(RangeError);
});

test("signs that mean something to a reader are escaped", () => {
  const title = "a\\b; c, d\ne\\n";
  const { properties } = only(
    deadlinesAsICalendar([{ caseId: "C", clock: clock("x", 1) }], {
      ...options,
      title: () => title,
    }),
  );
  const written = properties.get("SUMMARY;LANGUAGE=en") ?? "";
  expect(written).toBe("Complaint C: a\\\\b\\; c\\, d\\ne\\\\n");
  expect(textOf(written)).toBe(`Complaint C: ${title}`);
});

test("of a deadline that was planned anew only the newest is shown", () => {
  const old = { caseId: "C", clock: clock("x", 1), revision: 0, droppedAt: 9 };
  const file = deadlinesAsICalendar([{ ...old, clock: clock("x", 3), revision: 1 }, old], options);
  expect(only(file).properties.get("SEQUENCE")).toBe("1");
  expect(parseStrictly(file).components).toHaveLength(1);
});

import { expect, test } from "vitest";
import type { LoggedEvent } from "../engine/event.js";
import { describe } from "../messages/index.js";
import { readLog, writeLog } from "./log.js";

const events: readonly LoggedEvent[] = [
  { at: 0, type: "agent.updated", agent: { id: "sari", presence: "ready" } },
  {
    at: 5,
    type: "contact.offered",
    contact: { id: "c1", channel: "phone", attributes: { note: "two\nlines" } },
  },
  { at: 5, type: "reservation.accepted", id: "r1" },
];

test("a log that was written is read as it was, moment first in each line", () => {
  const text = writeLog(events);
  expect(text.split("\n")).toHaveLength(4);
  expect(text.startsWith('{"at":0,"type":"agent.updated",')).toBe(true);
  expect(readLog(text)).toEqual({ events, problems: [] });
  expect(writeLog([])).toBe("");
  expect(readLog("")).toEqual({ events: [], problems: [] });
});

test("every bad line is listed with its number and its text, and the others are read", () => {
  const lines = [
    '\uFEFF{"at":3,"type":"tick"}',
    "",
    "{",
    "[]",
    '{"type":"tick"}',
    '{"at":4.5,"type":"tick"}',
    '{"at":4,"type":"contact.vanished","id":"c1"}',
    '{"at":4,"type":"contact.offered","contact":{"id":"c1","channel":"pigeon"}}',
    '{"at":4,"type":"contact.abandoned","id":"c1"}',
  ];
  const { events: read, problems } = readLog(lines.join("\r\n"));
  expect(read).toEqual([
    { at: 3, type: "tick" },
    { at: 4, type: "contact.abandoned", id: "c1" },
  ]);
  expect(problems.map(({ code, data, isKept }) => `${data.line} ${code} ${isKept}`)).toEqual([
    "3 line-not-json false",
    "4 line-not-event false",
    "5 line-not-event false",
    "6 line-not-event false",
    "7 line-not-event false",
    "8 line-not-event false",
  ]);
  expect(problems[1]?.text).toBe("[]");
  expect(problems.slice(1).map((problem) => describe(problem, "id"))).toEqual([
    "Baris 4 bukan peristiwa dengan waktu: config-type.",
    "Baris 5 bukan peristiwa dengan waktu: config-number pada at.",
    "Baris 6 bukan peristiwa dengan waktu: config-number pada at.",
    "Baris 7 bukan peristiwa dengan waktu: unknown-event pada type.",
    "Baris 8 bukan peristiwa dengan waktu: config-value pada contact.channel.",
  ]);
  expect(problems.map((problem) => describe(problem, "en"))[5]).toBe(
    "Line 8 is not an event with a moment: config-value at contact.channel.",
  );
});

test("a line out of order is put in its place and listed; one slip does not condemn what follows", () => {
  const text = [3, 9000, 5, 6, 6].map((at) => JSON.stringify({ at, type: "tick" })).join("\n");
  const { events: read, problems } = readLog(text);
  expect(read.map(({ at }) => at)).toEqual([3, 5, 6, 6, 9000]);
  expect(problems).toEqual([
    {
      code: "line-out-of-order",
      data: { line: 3, byMs: 8995 },
      text: '{"at":5,"type":"tick"}',
      isKept: true,
    },
  ]);
});

test("what is no text is not read, and what cannot be JSON is not written: both are refused with a path", () => {
  for (const text of [null, undefined, 5, events]) {
    expect(() => readLog(text as never)).toThrow("readLog: config-type at text");
  }
  expect(() => writeLog(null as never)).toThrow("writeLog: config-type at events");
  expect(() => writeLog([events[0], null] as never)).toThrow("writeLog: config-type at events[1]");
  expect(() => writeLog([{ at: 5n, type: "tick" }] as never)).toThrow(
    "writeLog: config-type at events[0]",
  );
});

import { dayMs } from "@ramah/core";
import { expect, test } from "vitest";
import { type FailureRow, repeatedFailures } from "./repeats.js";

const row = (caseId: string, day: number, failure?: string): FailureRow => ({
  caseId,
  complainant: "sari",
  issue: "not-received",
  at: day * dayMs,
  ...(failure === undefined ? {} : { failure }),
});

test("failures are counted, not contacts: who asks three times has one failure", () => {
  expect(repeatedFailures([row("1", 0, "p"), row("2", 1, "p"), row("3", 2, "p")])).toEqual([]);
  expect(repeatedFailures([row("3", 2), row("1", 0, "p"), row("2", 1, "p")])).toEqual([
    {
      complainant: "sari",
      issue: "not-received",
      failures: 2,
      contacts: 3,
      caseIds: ["1", "2", "3"],
      from: 0,
      to: 2 * dayMs,
    },
  ]);
});

test("only what lies within the window counts together, its last day included", () => {
  expect(repeatedFailures([row("1", 0), row("2", 90)])[0]?.failures).toBe(2);
  expect(repeatedFailures([row("1", 0), row("2", 91)])).toEqual([]);
  const slid = repeatedFailures([row("1", 0), row("2", 80), row("3", 100), row("4", 160)]);
  expect(slid[0]?.caseIds).toEqual(["2", "3", "4"]);
});

test("a failure that was told early and late stays in the window as long as one of its cases does", () => {
  const rows = [row("1", 0, "p"), row("2", 50, "p"), row("3", 100)];
  expect(repeatedFailures(rows)[0]).toMatchObject({ failures: 2, caseIds: ["2", "3"] });
});

test("customers and issues are kept apart, however they are written", () => {
  const rows = [
    row("1", 0),
    { ...row("2", 1), issue: "damaged" },
    { ...row("3", 1), complainant: 'sari","x' },
  ];
  expect(repeatedFailures(rows)).toEqual([]);
});

test("the worst come first", () => {
  const rows = [
    row("1", 0),
    row("2", 1),
    ...["3", "4", "5"].map((id) => ({ ...row(id, 2), complainant: "budi" })),
  ];
  expect(
    repeatedFailures(rows).map(({ complainant, failures }) => [complainant, failures]),
  ).toEqual([
    ["budi", 3],
    ["sari", 2],
  ]);
  expect(repeatedFailures(rows, { minimum: 3 })).toHaveLength(1);
});

test("a window or a minimum that is none is refused", () => {
  expect(() => repeatedFailures([], { windowDays: 0, minimum: Number.NaN })).toThrow(
    expect.objectContaining({
      issues: [
        {
          code: "length-not-counted",
          path: ["windowDays"],
          data: { field: "windowDays", length: 0 },
        },
        {
          code: "length-not-counted",
          path: ["minimum"],
          data: { field: "minimum", length: Number.NaN },
        },
      ],
    }),
  );
});

test("a moment as text is refused, because it lies in no window", () => {
  const rows = [{ ...row("1", 0), at: "2026-11-21" as never }, row("2", 1)];
  expect(() => repeatedFailures(rows)).toThrow(
    expect.objectContaining({
      issues: [{ code: "moment-not-counted", path: [0, "at"], data: { given: "2026-11-21" } }],
    }),
  );
});

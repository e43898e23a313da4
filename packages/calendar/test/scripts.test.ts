import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type CalendarId, calendar, holidaysBetween } from "../src/index.js";

const folder = mkdtempSync(join(tmpdir(), "ramah-calendar-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

function run(script: string, ...words: readonly string[]): Ran {
  const path = fileURLToPath(new URL(`../scripts/${script}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
    encoding: "utf8",
  });
  return { code: status, lines: stdout.trim().split("\n"), errors: stderr };
}

interface Event {
  readonly title: string;
  readonly date: string;
  readonly notes: string;
  readonly bunting: boolean;
}

const eventsOf = (id: CalendarId, from: string): readonly Event[] =>
  holidaysBetween(from, "2028-12-31", calendar(id)).map(({ date, name }) => ({
    title: String(name),
    date,
    notes: String(name).endsWith("-substitute") ? "Substitute day" : "",
    bunting: true,
  }));

/** A file of the shape that GOV.UK publishes, past years left out. */
const published = (from = "2021-01-01"): Record<string, { division: string; events: Event[] }> => ({
  "england-and-wales": { division: "england-and-wales", events: [...eventsOf("GB-ENG", from)] },
  scotland: { division: "scotland", events: [...eventsOf("GB-SCT", from)] },
  "northern-ireland": { division: "northern-ireland", events: [...eventsOf("GB-NIR", from)] },
});

function save(content: unknown): string {
  const file = join(folder, "bank-holidays.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const compare = (content: unknown, today = "2026-11-21"): Ran =>
  run("compare-bank-holidays.mjs", save(content), today);

test("the packed text is that of the lists", () => {
  expect(run("pack-layers.mjs", "--check")).toEqual({ code: 0, lines: [""], errors: "" });
});

test("the list of GOV.UK agrees, with past years left out by it", () => {
  const fine = { code: 0, lines: ["The lists agree, and no calendar ends soon."], errors: "" };
  expect(compare(published())).toEqual(fine);
  expect(compare(published("2019-01-01"))).toEqual(fine);
});

test("every difference is told: a day missing here, one of ours, a substitute, a new year", () => {
  const file = published();
  const scotland = file["scotland"]?.events ?? [];
  const event = { title: "Late", notes: "", bunting: false };
  file["scotland"] = {
    division: "scotland",
    events: [
      ...scotland.filter(({ date }) => date !== "2026-06-15"),
      { ...event, date: "2027-06-14" },
      { ...event, date: "2029-01-01" },
    ].map((one) => (one.date === "2027-12-27" ? { ...one, notes: "" } : one)),
  };
  expect(compare(file)).toEqual({
    code: 1,
    lines: [
      "GB-SCT: GOV.UK has 2029, facts/GB-SCT.txt has not",
      "GB-SCT: 2027-12-27 is no substitute day",
      "GB-SCT: 2027-06-14 is missing here",
      "GB-SCT: 2026-06-15 is not in the list of GOV.UK",
    ],
    errors: "",
  });
});

test("warns when a calendar ends less than sixty days after the date", () => {
  expect(compare(published(), "2027-11-01").code).toBe(0);
  expect(compare(published(), "2027-11-02")).toMatchObject({
    code: 1,
    lines: [
      "ID: ends on 2027-12-31, 59 days from 2027-11-02",
      "ID-cuti-bersama: ends on 2027-12-31, 59 days from 2027-11-02",
    ],
  });
  expect(compare(published(), "2028-12-31").lines).toHaveLength(5);
});

test("called wrongly it says how, and a file of another shape is named", () => {
  expect(run("compare-bank-holidays.mjs")).toMatchObject({ code: 2 });
  expect(compare(published(), "2026-13-01").errors).toContain("usage: ");
  expect(compare("{}")).toMatchObject({ code: 2 });
  expect(compare("{}").errors).toContain("no events of england-and-wales");
  expect(compare("no JSON").code).toBe(2);
  expect(run("compare-bank-holidays.mjs", join(folder, "none.json"), "2026-11-21").code).toBe(2);
});

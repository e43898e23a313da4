import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../../messages/index.js";
import { fairness } from "./fairness.js";
import { jainIndex } from "./jain-index.js";
import { countOvertakes } from "./overtakes.js";
import type { ServedContact } from "./served-contact.js";

const row = (
  id: string,
  arrivedAt: number,
  startedAt: number | null,
  endedAt: number,
  more: Partial<ServedContact> = {},
): ServedContact => ({
  id,
  class: "order",
  arrivedAt,
  startedAt,
  endedAt,
  ...(startedAt === null ? {} : { agent: "Sari" }),
  ...more,
});
const agents = [
  { id: "Sari", signedInMs: 100 },
  { id: "Budi", signedInMs: 200 },
];

test("a contact is overtaken by those who came later and were taken before", () => {
  const rows = [row("first", 0, 50, 60), row("second", 10, 20, 30), row("third", 15, 40, 45)];
  expect(countOvertakes(rows)).toEqual({ overtakes: 2, overtaken: 1, most: 2 });
});

test("who left untaken was overtaken only by those taken before it left", () => {
  const left = row("left", 0, null, 30);
  expect(countOvertakes([left, row("a", 5, 20, 40)]).overtakes).toBe(1);
  expect(countOvertakes([left, row("a", 5, 30, 40)]).overtakes).toBe(0);
});

test("the same moment overtakes nobody", () => {
  expect(countOvertakes([row("a", 0, 30, 40), row("b", 0, 10, 20)]).overtakes).toBe(0);
  expect(countOvertakes([row("a", 0, 30, 40), row("b", 5, 30, 40)]).overtakes).toBe(0);
});

test("another class is no overtake within the class, but one of all", () => {
  const report = fairness(
    [row("a", 0, 50, 60), row("b", 10, 20, 30, { class: "loan", agent: "Budi" })],
    agents,
  );
  expect(report.contacts.overtakes.overtakes).toBe(0);
  expect(report.contacts.overtakesOfAll.overtakes).toBe(1);
});

test("waits are told apart by class, language and site, of the taken only", () => {
  const report = fairness(
    [
      row("a", 0, 10, 20, { language: "id", site: "Medan" }),
      row("b", 0, 30, 40, { language: "id" }),
      row("c", 0, 90, 95, { language: "en" }),
      row("d", 0, null, 500, { language: "en" }),
    ],
    agents,
  );
  expect(report.contacts).toMatchObject({
    served: 3,
    left: 1,
    medianWaitMs: 30,
    p95WaitMs: 90,
    longestWaitMs: 90,
  });
  expect(report.contacts.meanWaitMs).toBeCloseTo(130 / 3, 12);
  expect(report.contacts.byLanguage).toMatchObject([
    { name: "id", served: 2, left: 0, meanWaitMs: 20 },
    { name: "en", served: 1, left: 1, meanWaitMs: 90 },
  ]);
  expect(report.contacts.bySite).toMatchObject([{ name: "Medan", served: 1 }]);
  expect(report.findings.map(({ code }) => code)).toEqual([
    "overtakes-counted",
    "waits-spread",
    "occupancy-spread",
  ]);
});

test("occupancy counts two chats at once only once, against the time signed in", () => {
  const report = fairness(
    [
      row("a", 0, 0, 30),
      row("b", 0, 10, 50),
      row("e", 0, 12, 15),
      row("c", 40, 40, 60),
      row("d", 0, 0, 20, { agent: "Budi" }),
    ],
    agents,
  );
  expect(report.agents.lines).toMatchObject([
    { id: "Sari", calls: 4, busyMs: 60, occupancy: 0.6 },
    { id: "Budi", calls: 1, busyMs: 20, occupancy: 0.1 },
  ]);
  expect(report.agents.evennessOfOccupancy).toBeCloseTo(0.49 / (2 * 0.37), 12);
  expect(report.agents.meanOccupancy).toBeCloseTo(0.35, 12);
  expect([report.agents.lowestOccupancy, report.agents.highestOccupancy]).toEqual([0.1, 0.6]);
});

test("the findings are said in both languages", () => {
  const { findings } = fairness(
    [
      row("a", 0, 90_000, 95_000),
      row("b", 10, 30_000, 40_000, { agent: "Budi" }),
      row("c", 20, 20, 60_000, { class: "loan" }),
    ],
    [
      { id: "Sari", signedInMs: 100_000 },
      { id: "Budi", signedInMs: 100_000 },
    ],
  );
  expect(findings.map((finding) => describe(finding, "en"))).toEqual([
    "1 of 3 contacts were overtaken by later ones of the same class, 1 time in all and at most 1 time each.",
    "By class, “order” waits longest (1 minute on average) and “loan” shortest (0 seconds).",
    "Sari is busiest (65% of the time), Budi least busy (10%); evenness by Jain's index is 65%.",
  ]);
  expect(findings.map((finding) => describe(finding, "id"))).toEqual([
    "Sebanyak 1 dari 3 kontak didahului kontak segolongan yang datang belakangan, seluruhnya 1 kali dan paling banyak 1 kali untuk satu kontak.",
    "Menurut golongan, “order” menunggu paling lama (rata-rata 1 menit) dan “loan” paling sebentar (0 detik).",
    "Sari paling sibuk (65% dari waktunya), Budi paling senggang (10%); kemerataannya menurut indeks Jain 65%.",
  ]);
});

test("an empty log is fair", () => {
  const report = fairness([], []);
  expect(report.contacts).toMatchObject({ served: 0, left: 0, meanWaitMs: 0, p95WaitMs: 0 });
  expect(report.agents).toMatchObject({ meanOccupancy: 0, evennessOfOccupancy: 1 });
  expect(report.findings).toHaveLength(1);
});

test("a log that cannot be is refused with every problem", () => {
  const ask = (rows: unknown, list: unknown): unknown => {
    const result = attempt(() => fairness(rows as never, list as never));
    return result.ok ? [] : result.issues.map((issue) => (issue as { path?: unknown }).path);
  };
  expect(ask(null, undefined)).toEqual([["rows"], ["agents"]]);
  expect(ask([row("a", 10, 5, 3, { agent: "Nobody" })], [{ id: "Sari", signedInMs: 0 }])).toEqual([
    ["rows", 0, "startedAt"],
    ["rows", 0, "endedAt"],
    ["rows", 0, "agent"],
    ["agents", 0, "signedInMs"],
  ]);
  expect(ask([null], agents)).toHaveLength(4);
});

test("Jain's index does not depend on the unit and refuses what is no share", () => {
  expect(jainIndex([1e200, 3e200])).toBeCloseTo(0.8, 12);
  expect(jainIndex([])).toBe(1);
  expect(jainIndex([0, 0])).toBe(1);
  expect(attempt(() => jainIndex([-1])).ok).toBe(false);
});

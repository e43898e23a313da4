import { expect, test } from "vitest";
import { causeTaxonomy, complaintTaxonomy } from "./taxonomies.js";
import {
  type Crosswalk,
  checkCrosswalk,
  checkTaxonomy,
  crosswalkCode,
  crosswalkCounts,
  type Taxonomy,
} from "./taxonomy.js";

const list = (version: string, ...codes: string[]): Taxonomy => ({
  id: "loans",
  version,
  validFrom: "2030-01-01",
  codes: codes.map((code) => ({ code })),
  source: { document: "test", asOf: "2030-01-01", status: "verified" },
});
const older = list("1", "kept", "payday", "title", "other", "gone");
const newer = list("2", "kept", "short-term", "fee", "interest");
const crosswalk: Crosswalk = {
  from: { id: "loans", version: "1" },
  to: { id: "loans", version: "2" },
  pairs: [
    { from: "kept", to: "kept" },
    { from: "payday", to: "short-term" },
    { from: "title", to: "short-term" },
    { from: "other", to: "fee" },
    { from: "other", to: "interest" },
  ],
};

test("says of every code what is lost on the way", () => {
  expect(older.codes.map(({ code }) => crosswalkCode(crosswalk, code))).toEqual([
    { to: ["kept"], loss: "none" },
    { to: ["short-term"], loss: "merged" },
    { to: ["short-term"], loss: "merged" },
    { to: ["fee", "interest"], loss: "split" },
    { to: [], loss: "dropped" },
  ]);
});

test("counts are carried over or left, and none is invented", () => {
  const counts = { kept: 5, payday: 2, title: 1, other: 1, gone: 1 };
  expect(crosswalkCounts(crosswalk, counts)).toEqual({
    counts: { kept: 5, "short-term": 3 },
    left: [
      { code: "other", count: 1, to: ["fee", "interest"] },
      { code: "gone", count: 1, to: [] },
    ],
    share: 0.8,
  });
  expect(crosswalkCounts(crosswalk, {})).toEqual({ counts: {}, left: [], share: 1 });
});

test("a crosswalk that loses a code, or names one that is not there, says so", () => {
  expect(checkCrosswalk(crosswalk, older, newer)).toEqual([
    { code: "code-dropped", data: { code: "gone" } },
  ]);
  const wrong = {
    ...crosswalk,
    pairs: [...crosswalk.pairs, { from: "gone", to: "fees" }, { from: "kept", to: "kept" }],
  };
  expect(checkCrosswalk(wrong, older, older)).toEqual([
    { code: "version-differs", data: { expected: "loans 2", given: "loans 1" } },
    ...["short-term", "short-term", "fee", "interest", "fees"].map((code) => ({
      code: "code-unknown",
      data: { code, taxonomy: "loans" },
    })),
    { code: "pair-twice", data: { pair: "kept > kept" } },
  ]);
});

test("the lists of this package are sound; five roots, five great classes and service", () => {
  expect(checkTaxonomy(complaintTaxonomy)).toEqual([]);
  expect(checkTaxonomy(causeTaxonomy)).toEqual([]);
  expect(causeTaxonomy.codes.filter(({ parent }) => parent === undefined)).toHaveLength(5);
});

test("a list with a code twice, an unknown parent and a circle says all three", () => {
  const wrong: Taxonomy = {
    ...older,
    codes: [
      { code: "a" },
      { code: "a" },
      { code: "b", parent: "nowhere" },
      { code: "c", parent: "d" },
      { code: "d", parent: "c" },
      { code: "e", parent: "c" },
    ],
  };
  expect(checkTaxonomy(wrong)).toEqual([
    { code: "code-twice", data: { code: "a" } },
    { code: "code-unknown", data: { code: "nowhere", taxonomy: "loans" } },
    { code: "code-circular", data: { code: "c" } },
    { code: "code-circular", data: { code: "d" } },
  ]);
});

import { expect, test } from "vitest";
import { guessed, profile, said } from "../../test/support/claims.js";
import { goldenView } from "./view.js";

const at = 10_000;
const codes = (lost: readonly { reason: { code: string } }[] = []): string[] =>
  lost.map(({ reason }) => reason.code);

test("bedrooms suggest a family, but what the customer said stays (C-01, C-09)", () => {
  const view = goldenView(
    profile(
      "p1",
      said("familySize", 5, { ...guessed, collectedAt: 9000, verifiedAt: 9500 }),
      said("familySize", 2, { collectedAt: 1 }),
    ),
    { at, survivorship: { order: ["recent"] } },
  );
  expect(view.fields.familySize?.value).toBe(2);
  expect(codes(view.fields.familySize?.losers)).toEqual(["claim-inferred"]);
});

test("an inferred value stands where nobody said anything", () => {
  const view = goldenView(profile("p1", said("familySize", 5, guessed)), { at });
  expect(view.fields.familySize?.value).toBe(5);
});

test("verified beats unverified, then the most recent wins, then the source", () => {
  const view = goldenView(
    profile(
      "p1",
      said("address", "verified long ago", { collectedAt: 1, verifiedAt: 2 }),
      said("address", "said lately", { collectedAt: 5000 }),
      said("address", "said before", { collectedAt: 4000 }),
      said("address", "by system", { collectedAt: 5000, source: { kind: "system", ref: "s" } }),
    ),
    { at },
  );
  expect(view.fields.address?.value).toBe("verified long ago");
  expect(view.fields.address?.losers.map(({ claim }) => claim.value)).toEqual([
    "said lately",
    "by system",
    "said before",
  ]);
  expect(codes(view.fields.address?.losers)).toEqual([
    "claim-unverified",
    "claim-unverified",
    "claim-unverified",
  ]);
});

test("each loser is told the rule that beat it", () => {
  const losers = (...claims: Parameters<typeof said<"name">>[2][]) =>
    goldenView(
      profile(
        "p1",
        said("name", "Winner"),
        ...claims.map((more, n) => said("name", `x${n}`, more)),
      ),
      { at },
    ).fields.name?.losers.map(({ reason }) => reason);
  expect(losers({ collectedAt: 400 })).toEqual([
    { code: "claim-older", data: { field: "name", olderMs: 600 } },
  ]);
  expect(losers({ source: { kind: "import", ref: "f" }, method: "imported" })).toEqual([
    { code: "claim-weaker-source", data: { field: "name", source: "import", winner: "customer" } },
  ]);
  expect(losers({})).toEqual([{ code: "claim-tied", data: { field: "name" } }]);
});

test("a business may rank its rules otherwise, for all fields or for one", () => {
  const claims = [
    said("address", "old but checked", { collectedAt: 1, verifiedAt: 2 }),
    said("address", "new", { collectedAt: 5000 }),
    said("name", "Old", { collectedAt: 1, verifiedAt: 2 }),
    said("name", "New", { collectedAt: 5000 }),
  ];
  const view = goldenView(profile("p1", ...claims), {
    at,
    survivorship: { fields: { address: ["recent"] } },
  });
  expect(view.fields.address?.value).toBe("new");
  expect(view.fields.name?.value).toBe("Old");
  const stated = goldenView(
    profile(
      "p1",
      said("name", "Said", { collectedAt: 1 }),
      said("name", "Imported", { collectedAt: 9, method: "imported" }),
    ),
    { at, survivorship: { order: ["stated"] } },
  );
  expect(stated.fields.name?.value).toBe("Said");
  expect(codes(stated.fields.name?.losers)).toEqual(["claim-not-stated"]);
  const trusted = goldenView(
    profile(
      "p1",
      said("name", "Agent", { source: { kind: "agent", ref: "a" } }),
      said("name", "Customer"),
    ),
    { at, survivorship: { sources: ["agent"] } },
  );
  expect(trusted.fields.name?.value).toBe("Agent");
});

test("two claims that say the same confirm each other, and a guess confirms nothing (C-02)", () => {
  const view = goldenView(
    profile(
      "p1",
      said("name", "Sari Dewi", { collectedAt: 1, verifiedAt: 5 }),
      said("name", "sari  dewi ", { collectedAt: 3000 }),
      said("name", "Sari Dewi", { ...guessed, collectedAt: 8000 }),
    ),
    { at },
  );
  expect(view.fields.name).toMatchObject({ value: "Sari Dewi", confirmedAt: 3000, losers: [] });
  expect(view.fields.name?.agreeing).toHaveLength(2);
});

test("the view is what was known then: later claims, checks and ends do not count", () => {
  const claims = [
    said("name", "Now", { collectedAt: 10 }),
    said("name", "Later", { collectedAt: 30 }),
    said("plate", "B 1 A", { collectedAt: 10, verifiedAt: 30, endedAt: 30 }),
  ];
  const before = goldenView(profile("p1", ...claims), { at: 20 });
  expect(before.fields.name?.value).toBe("Now");
  expect(before.fields.name?.losers).toEqual([]);
  expect(before.fields.plate?.[0]?.confirmedAt).toBe(10);
  expect(goldenView(profile("p1", ...claims), { at: 30 }).fields.plate).toBeUndefined();
});

test("several phones live side by side, one entry for each number however it is spelt", () => {
  const view = goldenView(
    profile(
      "p1",
      said("phone", { number: "0812-3456-7890" }, { collectedAt: 1 }),
      said("phone", { number: "+62 812 3456 7890", reach: "daytime" }, { collectedAt: 2 }),
      said("phone", { number: "021 555 1234" }, { collectedAt: 3 }),
    ),
    { at },
  );
  expect(view.fields.phone?.map(({ value }) => value.number)).toEqual([
    "021 555 1234",
    "+62 812 3456 7890",
  ]);
});

test("an end takes every earlier claim of the value along; saying it again revives it", () => {
  const old = said("phone", { number: "08123456789" }, { collectedAt: 10, verifiedAt: 20 });
  const end = said("phone", { number: "+62 812 3456 789" }, { collectedAt: 50, endedAt: 50 });
  const again = said("phone", { number: "0812 3456 789" }, { collectedAt: 60 });
  const gone = goldenView(profile("p1", old, end), { at });
  expect(gone.fields.phone).toBeUndefined();
  expect(codes(gone.ended)).toEqual(["claim-ended", "claim-ended"]);
  expect(goldenView(profile("p1", old, end, again), { at }).fields.phone).toHaveLength(1);
  const guess = said(
    "phone",
    { number: "08123456789" },
    { ...guessed, collectedAt: 50, endedAt: 50 },
  );
  expect(goldenView(profile("p1", old, guess), { at }).fields.phone).toHaveLength(1);
});

test("a value is as confidential as its strictest witness, and never below its field (C-08)", () => {
  const view = goldenView(
    profile(
      "p1",
      said("name", "Sari"),
      said("name", "Sari", { confidentiality: "specific", collectedAt: 1 }),
      said("birthDate", "1986-11-21"),
    ),
    { at },
  );
  expect(view.fields.name?.confidentiality).toBe("specific");
  expect(view.fields.birthDate?.confidentiality).toBe("confidential");
});

test("a check at this very moment counts; a claim made at the moment of its end is ended", () => {
  const checked = goldenView(
    profile("p1", said("name", "Checked", { collectedAt: 1, verifiedAt: at }), said("name", "Not")),
    { at },
  );
  expect(checked.fields.name?.value).toBe("Checked");
  const end = said("plate", "B 1 A", { collectedAt: 50, endedAt: 50 });
  const same = said("plate", "B 1 A", { collectedAt: 50, source: { kind: "agent", ref: "a" } });
  expect(goldenView(profile("p1", end, same), { at }).fields.plate).toBeUndefined();
});

test("a guess can end a guess", () => {
  const guess = said("plate", "B 1 A", { ...guessed, collectedAt: 10 });
  const end = said("plate", "B 1 A", { ...guessed, collectedAt: 50, endedAt: 50 });
  expect(goldenView(profile("p1", guess, end), { at }).fields.plate).toBeUndefined();
});

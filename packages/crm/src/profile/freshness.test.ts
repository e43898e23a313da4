import { expect, test } from "vitest";
import { profile, said } from "../../test/support/claims.js";
import { staleFields } from "./freshness.js";
import { goldenView } from "./view.js";

const view = goldenView(
  profile(
    "p1",
    said("name", "Sari", { collectedAt: 0 }),
    said("address", "Bandung", { collectedAt: 0, verifiedAt: 60 }),
    said("hobbies", "tennis", { collectedAt: 10 }),
    said("hobbies", "chess", { collectedAt: 90 }),
  ),
  { at: 100 },
);

test("finds what nobody confirmed for too long, oldest first; the limit itself is fresh (C-02)", () => {
  expect(staleFields(view, { at: 100, maxAgeMs: 90 }).map(({ field }) => field)).toEqual(["name"]);
  expect(staleFields(view, { at: 101, maxAgeMs: 40 })).toEqual([
    {
      field: "name",
      confirmedAt: 0,
      ageMs: 101,
      reason: { code: "field-stale", data: { field: "name", ageMs: 101, limitMs: 40 } },
    },
    expect.objectContaining({ field: "hobbies", ageMs: 91 }),
    expect.objectContaining({ field: "address", ageMs: 41 }),
  ]);
});

test("a field without a limit never goes stale", () => {
  expect(staleFields(view, { at: 1000, maxAgeMs: { hobbies: 900 } })).toHaveLength(2);
});

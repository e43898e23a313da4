import { parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import { profile, purchase, said } from "../test/support/claims.js";
import {
  assetSchema,
  parseProfile,
  parseProfiles,
  parsePurchase,
  parsePurchases,
} from "./schemas.js";

const problems = (result: {
  ok: boolean;
  issues?: readonly { code: string; path: readonly unknown[] }[];
}) => (result.issues ?? []).map(({ code, path }) => `${path.join(".")} ${code}`);

const good = profile(
  "p1",
  said("name", "Sari", { verifiedAt: 5, endedAt: 6 }),
  said("birthDate", "2004-02-29"),
  said("address", "Jl. Merdeka 1"),
  said("postcode", "40111"),
  said("email", "not checked here"),
  said("phone", { number: "0812", reach: "daytime" }),
  said("occupation", "baker"),
  said("hobbies", "tennis"),
  said("incomeBand", { currency: "GBP", lowerMinor: 1, upperMinor: 1, period: "year" }),
  said("familySize", 2),
  said("socialActivities", "choir"),
  said("preferredChannel", "chat"),
  said("language", "jv-ID"),
  said("customerNumber", "PLG-1"),
  said("plate", "B 1 A"),
  said("value", "high"),
);

test("takes every field of a profile as it is (C-01)", () => {
  expect(parseProfile(good)).toEqual({ ok: true, value: good });
  expect(parseProfiles([good]).ok).toBe(true);
});

test.each([
  [said("birthDate", "2026-02-30"), "claims.0.value input-rule"],
  [said("familySize", 0), "claims.0.value input-size"],
  [said("familySize", 1.5), "claims.0.value input-type"],
  [said("name", " "), "claims.0.value input-rule"],
  [said("incomeBand", { currency: "GBP", period: "year" }), "claims.0.value input-rule"],
  [
    said("incomeBand", { currency: "GBP", lowerMinor: 2, upperMinor: 1, period: "year" }),
    "claims.0.value input-rule",
  ],
  [
    said("incomeBand", { currency: "pounds", lowerMinor: 2, period: "year" }),
    "claims.0.value.currency input-format",
  ],
  [said("name", "Sari", { method: "inferred" }), "claims.0 input-rule"],
  [said("name", "Sari", { source: { kind: "inference", ref: "r" } }), "claims.0 input-rule"],
  [said("name", "Sari", { collectedAt: 0.5 }), "claims.0.collectedAt input-type"],
  [said("language", "bahasa indonesia"), "claims.0.value input-format"],
  [{ ...said("name", "Sari"), field: "shoeSize" }, "claims.0.field input-value"],
  [{ ...said("name", "Sari"), colour: "red" }, "claims.0 input-unknown-keys"],
  [{ ...said("name", "Sari"), verifiedAt: undefined }, "claims.0.verifiedAt input-type"],
])("refuses a claim and says where: %j", (claim, expected) => {
  expect(problems(parseProfile({ id: "p1", claims: [claim] }))).toEqual([expected]);
});

test("two profiles or purchases with one id are refused, and so are two payments", () => {
  expect(parseProfiles([good, good]).ok).toBe(false);
  const paid = { id: "b", at: 1, amountMinor: 5, method: "cash" } as const;
  const bill = purchase("o1", { payments: [paid], dueAt: 1, deliverTo: "here", cancelledAt: 2 });
  expect(parsePurchase(bill)).toEqual({ ok: true, value: bill });
  expect(parsePurchases([bill]).ok).toBe(true);
  expect(parsePurchases([bill, bill]).ok).toBe(false);
  expect(problems(parsePurchase({ ...bill, payments: [paid, paid] }))).toEqual([
    "payments input-rule",
  ]);
});

test("money is whole minor units", () => {
  expect(problems(parsePurchase(purchase("o1", { totalMinor: 10.5 })))).toEqual([
    "totalMinor input-type",
  ]);
  expect(problems(parsePurchase(purchase("o1", { totalMinor: -1 })))).toEqual([
    "totalMinor input-size",
  ]);
  expect(parsePurchase(purchase("o1", { totalMinor: 2 ** 53 })).ok).toBe(false);
});

test("takes a vehicle", () => {
  const fact = {
    fact: "oil",
    value: "5W-30",
    collectedAt: 1,
    source: { kind: "agent", ref: "v" },
    confidentiality: "internal",
  };
  const asset = { id: "v1", profileId: "p1", kind: "vehicle", plate: "B 1 A", facts: [fact] };
  expect(parseInput(assetSchema, asset)).toEqual({ ok: true, value: asset });
  expect(parseInput(assetSchema, { ...asset, kind: "horse" }).ok).toBe(false);
});

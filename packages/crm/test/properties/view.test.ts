import { type Claim, goldenView, type SurvivorshipRule } from "@ramah/crm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { profile, said } from "../support/claims.js";

const moment = fc.integer({ min: 0, max: 20 });
const more = fc.record(
  {
    method: fc.constantFrom("stated" as const, "imported" as const, "inferred" as const),
    source: fc.record({
      kind: fc.constantFrom("customer" as const, "agent" as const, "import" as const),
      ref: fc.constantFrom("r1", "r2"),
    }),
    collectedAt: moment,
    verifiedAt: moment,
    endedAt: moment,
    confidentiality: fc.constantFrom("public" as const, "specific" as const),
  },
  { requiredKeys: ["method", "source", "collectedAt", "confidentiality"] },
);
const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.tuple(fc.constantFrom("Sari", "SARI", "Budi"), more).map(([v, m]) => said("name", v, m)),
  fc
    .tuple(fc.constantFrom("08123456789", "+62 812 3456 789", "021 5551234"), more)
    .map(([number, m]) => said("phone", { number }, m)),
);
const claims = fc.array(claim, { maxLength: 12 });
const rules = fc.constantFrom<SurvivorshipRule>("stated", "verified", "recent", "source");
const options = fc.record({
  at: moment,
  survivorship: fc.record({ order: fc.uniqueArray(rules) }),
});

test("the order of the claims changes nothing, byte for byte", () => {
  fc.assert(
    fc.property(
      claims.chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
        ),
      ),
      options,
      ([some, shuffled], how) => {
        expect(JSON.stringify(goldenView(profile("p", ...shuffled), how))).toBe(
          JSON.stringify(goldenView(profile("p", ...some), how)),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test("an inferred value never stands where a living claim was said, whatever the rules", () => {
  fc.assert(
    fc.property(claims, options, (some, how) => {
      const held = goldenView(profile("p", ...some), how).fields.name;
      if (held?.claim.method !== "inferred") return;
      const others = [...held.agreeing, ...held.losers.map((lost) => lost.claim)];
      expect(others.every(({ method }) => method === "inferred")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("every claim collected by then is accounted for exactly once", () => {
  fc.assert(
    fc.property(claims, options, (some, how) => {
      const view = goldenView(profile("p", ...some), how);
      const values = [view.fields.name ?? [], view.fields.phone ?? []].flat();
      const told = values.flatMap(({ claim: won, agreeing, losers }) => [
        won,
        ...agreeing,
        ...losers.map((lost) => lost.claim),
      ]);
      const all = [...told, ...view.ended.map((lost) => lost.claim)];
      expect(all.length).toBe(some.filter(({ collectedAt }) => collectedAt <= how.at).length);
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 500 },
  );
});

test("what is learnt later does not change how it looked then", () => {
  fc.assert(
    fc.property(claims, options, (some, how) => {
      const then = some.filter(({ collectedAt }) => collectedAt <= how.at);
      expect(goldenView(profile("p", ...some), how)).toEqual(
        goldenView(profile("p", ...then), how),
      );
    }),
  );
});

import { expect, test } from "vitest";
import { currentFacts } from "./asset.js";

const fact = (name: string, value: string, collectedAt: number) =>
  ({
    fact: name,
    value,
    collectedAt,
    source: { kind: "agent", ref: "visit" },
    confidentiality: "internal",
  }) as const;

test("the latest fact of each name holds; what is noted later is not known yet", () => {
  const facts = [
    fact("oil", "new", 5),
    fact("mechanic", "Joko", 1),
    fact("oil", "old", 2),
    fact("oil", "later", 9),
  ];
  const asset = { id: "v", profileId: "p", kind: "vehicle", plate: "B 1 A", facts } as const;
  const values = (at: number) => currentFacts(asset, at).map(({ value }) => value);
  expect(values(8)).toEqual(["Joko", "new"]);
  expect(values(9)).toEqual(["Joko", "later"]);
  expect(currentFacts({ ...asset, facts: facts.toReversed() }, 8)).toEqual(currentFacts(asset, 8));
});

import { expect, test } from "vitest";
import { comparing } from "./order.js";

test("decides by the first rule that tells two items apart", () => {
  const people = [
    { name: "Siti", idle: 5 },
    { name: "Budi", idle: 9 },
    { name: "Adi", idle: 5 },
  ];
  const order = comparing<(typeof people)[number]>(
    { descending: ({ idle }) => idle },
    ({ name }) => name,
  );
  expect(people.toSorted(order).map(({ name }) => name)).toEqual(["Budi", "Adi", "Siti"]);
});

test("texts are compared by code units, whatever the language of the machine", () => {
  expect(["i", "ı", "I", "İ", "z", "ä"].toSorted(comparing((text) => text))).toEqual([
    "I",
    "i",
    "z",
    "ä",
    "İ",
    "ı",
  ]);
});

test("a key that has no place in any order is refused", () => {
  expect(() => comparing<number>((value) => value)(1, Number.NaN)).toThrow("comparing");
});

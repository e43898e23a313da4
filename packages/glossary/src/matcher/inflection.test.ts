import { expect, test } from "vitest";
import { isClitic, readingsOf } from "./inflection.js";

const bases = (word: string): readonly string[] => readingsOf(word).map(({ base }) => base);

test.each([
  ["calls", ["call"]],
  ["boxes", ["boxe", "box"]],
  ["queries", ["querie", "query"]],
  ["days", ["day"]],
  ["bus", ["bu"]],
  ["as", []],
  ["gas", ["ga"]],
  ["CRMs", ["crm"]],
  ["SMSs", ["sms"]],
  ["class", []],
  ["querys", []],
  ["boxs", []],
  ["memos", ["memo"]],
  ["heroes", ["heroe", "hero"]],
  ["pelanggannya", ["pelanggan"]],
  ["pelanggannyalah", ["pelanggannya", "pelanggan"]],
  ["mu", []],
  ["amu", []],
  ["itupun", ["itu"]],
  ["sekolah", ["seko"]],
  ["rumah", []],
  ["makan", []],
])("%s may be a form of %j", (word, expected) => {
  expect(bases(word)).toEqual(expected);
});

test("a reading tells where the base ends and what the suffix took from it", () => {
  expect(readingsOf("Queries")[1]).toEqual({
    base: "query",
    coreLength: 4,
    restored: "y",
    suffix: "ies",
    grammar: "en",
  });
});

test.each([
  ["nya", true],
  ["Nya", true],
  ["kulah", true],
  ["pun", true],
  ["lahnya", false],
  ["nyaku", false],
  ["", false],
  ["anya", false],
])("%j is a clitic: %s", (word, expected) => {
  expect(isClitic(word)).toBe(expected);
});

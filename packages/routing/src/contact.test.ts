import { expect, test } from "vitest";
import { contact } from "../test/world.js";
import { ageingKey, signatureOf } from "./contact.js";

test("a step of priority is worth its seconds, either way", () => {
  expect(ageingKey({ offeredAt: 100_000, priority: 1 }, { secondsPerPriority: 60 })).toBe(40_000);
  expect(ageingKey({ offeredAt: 100_000, priority: -1 }, { secondsPerPriority: 60 })).toBe(160_000);
  expect(ageingKey({ offeredAt: 100_000 }, { secondsPerPriority: 60 })).toBe(100_000);
});

test("the order in which needs are written makes no other queue", () => {
  const loans = { skill: "loans", minimumLevel: 3 } as const;
  const cards = { skill: "cards", minimumLevel: 1 } as const;
  const first = signatureOf(contact("a", 0, { requires: [loans, cards] }));
  expect(signatureOf(contact("b", 9, { requires: [cards, loans], priority: 4 }))).toBe(first);
});

test("whatever decides who can serve makes another queue", () => {
  const plain = contact("a", 0);
  const others = [
    { ...plain, channel: "chat" },
    { ...plain, language: "en" },
    { ...plain, languageLevel: 3 },
    { ...plain, requires: [{ skill: "loans", minimumLevel: 3 }] },
    { ...plain, requires: [{ skill: "loans", minimumLevel: 4 }] },
  ] as const;
  expect(new Set([plain, ...others].map(signatureOf)).size).toBe(6);
});

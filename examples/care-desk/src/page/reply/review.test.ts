import { expect, test } from "vitest";
import { type Reviewed, recipientOf, reviewReply } from "./review.js";

const reviewed = (text: string, more: Partial<Reviewed> = {}): Reviewed => ({
  text,
  to: "Siti Rahayu <siti@surel.example>",
  isComplaint: false,
  mailText: "",
  at: Date.UTC(2026, 10, 21, 2),
  offsetMinutes: 420,
  ...more,
});

test("each finding comes in the language of the page, with the words, the reason and the source", () => {
  const text = "Ini kesalahan Anda. Item itu habis.";
  const [english, indonesian] = (["en", "id"] as const).map((locale) =>
    reviewReply(reviewed(text), locale),
  );
  expect(english?.findings.length).toBeGreaterThan(1);
  expect(english?.errors).toBe(1);
  for (const [at, finding] of (english?.findings ?? []).entries()) {
    expect(finding.source).toContain(",");
    expect(finding.reason).not.toBe(indonesian?.findings[at]?.reason);
    expect(text.slice(finding.range?.start, finding.range?.end).length).toBeGreaterThan(0);
  }
});

test("the promises of a reply are told apart from attempts, and a missing time is told", () => {
  const { promises } = reviewReply(
    reviewed("I will call you. I will try to find the parcel within 2 hours."),
    "en",
  );
  expect(promises.map(({ isPromise }) => isPromise)).toEqual([true, false]);
  expect(promises[0]?.lines.map(({ code }) => code)).toEqual(["no-time"]);
});

test("terms are told once, with the places where they stand and the customer's name for them", () => {
  const { terms } = reviewReply(
    reviewed("Our CST will open a ticket; the CST is here.", { mailText: "What is a CST?" }),
    "en",
  );
  expect(terms[0]).toMatchObject({
    surface: "CST",
    customerTerm: "Motor insurance team",
    places: ["mail", "reply"],
  });
  expect(terms.filter(({ concept }) => concept === terms[0]?.concept)).toHaveLength(1);
});

test("the customer's name is read from the address line", () => {
  expect(recipientOf('"Rahayu, Siti" <siti@surel.example>')).toEqual({
    name: "Rahayu, Siti",
    address: "siti@surel.example",
  });
  expect(recipientOf("siti@surel.example")).toEqual({ address: "siti@surel.example" });
  expect(recipientOf("<siti@surel.example>")).toEqual({ address: "siti@surel.example" });
  expect(recipientOf("Siti Rahayu")).toEqual({ name: "Siti Rahayu" });
});

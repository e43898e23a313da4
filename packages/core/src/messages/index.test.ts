import { expect, test } from "vitest";
import { channels } from "../channel.js";
import { channelText, dateText, describe, durationText, listText } from "./index.js";

test("says a problem of data with its path, in both languages", () => {
  const issue = {
    code: "input-size",
    path: ["agents", 2, "level"],
    data: { bound: "maximum", limit: 5 },
  } as const;
  expect(describe(issue, "en")).toBe("agents[2].level: Must be at most 5 (size or length).");
  expect(describe(issue, "id")).toBe("agents[2].level: Ukuran atau panjangnya paling banyak 5.");
});

test("every channel has a name of its own in each language", () => {
  for (const locale of ["en", "id"] as const) {
    expect(new Set(channels.map((channel) => channelText(channel, locale))).size).toBe(12);
  }
});

test("a length of time is written in its two largest units and never promises more", () => {
  expect(durationText(3_599_999, "en")).toBe("59 minutes and 59 seconds");
  expect(durationText(90_061_000, "id")).toBe("1 hari dan 1 jam");
  expect(durationText(3_600_000, "en")).toBe("1 hour");
  expect(durationText(86_460_000, "en")).toBe("1 day");
  expect(durationText(999, "id")).toBe("0 detik");
  expect(durationText(-120_000, "en")).toBe("2 minutes");
});

test("dates are written without the machine's locale", () => {
  expect(dateText("2026-01-05", "id", "day")).toBe("Senin, 5 Januari 2026");
  expect(dateText("0999-12-31", "en")).toBe("31 December 999");
});

test("lists are joined as each language does", () => {
  expect(listText([], "en")).toBe("");
  expect(listText(["a"], "id")).toBe("a");
  expect(listText(["a", "b"], "id")).toBe("a dan b");
  expect(listText(["a", "b", "c"], "en")).toBe("a, b and c");
});

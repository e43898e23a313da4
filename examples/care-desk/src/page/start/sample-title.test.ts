import { expect, test } from "vitest";
import { sampleTitle } from "./sample-title.js";

test("a file name is told in words", () => {
  expect(sampleTitle("01-ticket-not-arrived.eml")).toBe("Ticket not arrived");
  expect(sampleTitle("10-terima-kasih.EML")).toBe("Terima kasih");
  expect(sampleTitle("letter")).toBe("Letter");
});

import { expect, test } from "vitest";
import { addressOf, placeOf } from "./place.js";

test("what the address says comes before what was chosen earlier and what the browser asks for", () => {
  expect(placeOf("?lang=id&case=c-1", ["en"])).toEqual({ locale: "id", caseId: "c-1" });
  expect(placeOf("", ["fr-FR", "id-ID", "en"])).toEqual({ locale: "id" });
  expect(placeOf("?lang=xx&case=", [])).toEqual({ locale: "en" });
});

test("an address leads back to its place, whatever the id holds", () => {
  for (const caseId of ["c-1", "<a&b=c>", "kasus 1/2#3", "Ä"]) {
    const place = { locale: "id", caseId } as const;
    expect(placeOf(new URL(addressOf(place), "http://desk.example").search, [])).toEqual(place);
  }
  expect(addressOf({ locale: "en" })).toBe("/?lang=en");
});

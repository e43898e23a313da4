import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import { profileFields } from "../data/fields.js";
import type { FieldName } from "../profile/field.js";
import { messages as en } from "./en.js";
import { messages as id } from "./id.js";
import { describe, factText, fieldText, keyText, moneyText } from "./index.js";

test("both languages have words of their own for every code", () => {
  expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
});

test("says a reason the way each language does", () => {
  const overdue = {
    code: "overdue",
    data: { currency: "IDR", minor: 150_000_000, purchases: 2, lateMs: 90_000_000 },
  } as const;
  expect(describe(overdue, "en")).toBe(
    "IDR 1,500,000 overdue for 2 purchases, the oldest by 1 day and 1 hour.",
  );
  expect(describe(overdue, "id")).toBe(
    "Rp1.500.000 lewat jatuh tempo untuk 2 pembelian, yang terlama 1 hari dan 1 jam.",
  );
  const ages = (data: { offer: string; minimumAge?: number; maximumAge?: number }) =>
    locales.map((locale) => describe({ code: "offer-age-unfit", data }, locale));
  expect(ages({ offer: "x", maximumAge: 30 })[0]).toContain("people up to 30");
  expect(ages({ offer: "x", minimumAge: 20, maximumAge: 30 })).toEqual([
    "The offer x does not suit the age: it is for people of 20 to 30.",
    "Penawaran x tidak sesuai dengan usia pelanggan: ditujukan untuk usia 20 sampai 30 tahun.",
  ]);
});

test("names fields, keys and facts", () => {
  for (const field of Object.keys(profileFields) as FieldName[]) {
    for (const locale of locales) expect(fieldText(field, locale)).not.toBe("");
  }
  expect(keyText("customerNumber", "id")).toBe("nomor pelanggan");
  expect(factText("lastService", "en")).toBe("last service");
  expect(factText("constructor", "en")).toBe("constructor");
});

test("writes money with the digits of its currency", () => {
  expect(moneyText(5, "GBP", "en")).toBe("GBP 0.05");
  expect(moneyText(123_456_789, "GBP", "id")).toBe("GBP 1.234.567,89");
  expect(moneyText(1_234_567, "JPY", "en")).toBe("JPY 1,234,567");
  expect(moneyText(1_234, "KWD", "en")).toBe("KWD 1.234");
  expect(moneyText(100_050, "IDR", "id")).toBe("Rp1.000,50");
  expect(moneyText(-100_000, "IDR", "en")).toBe("-IDR 1,000");
  expect(moneyText(0, "IDR", "id")).toBe("Rp0");
});

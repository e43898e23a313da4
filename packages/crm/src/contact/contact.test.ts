import { expect, test } from "vitest";
import { normaliseCustomerNumber } from "./customer-number.js";
import { normaliseEmail } from "./email.js";
import { normalisePlate } from "./plate.js";

const codes = (result: { ok: boolean; issues?: readonly { code: string }[] }): string[] =>
  (result.issues ?? []).map(({ code }) => code);

test("an address is kept as its owner writes it and looked up in lower case", () => {
  expect(normaliseEmail(" Sari.Dewi+toko@Contoh.CO.ID\n")).toEqual({
    ok: true,
    value: { address: "Sari.Dewi+toko@contoh.co.id", key: "sari.dewi+toko@contoh.co.id" },
  });
  expect(normaliseEmail("jose\u0301@x.com")).toMatchObject({ value: { key: "josé@x.com" } });
});

test.each([
  ["sari.contoh.co.id", ["email-at"]],
  ["a@b@c.com", ["email-at"]],
  ["@contoh.com", ["email-local"]],
  ["a@", ["email-domain"]],
  ["a@localhost", ["email-domain"]],
  ["a@10.0.0.1", ["email-domain"]],
  ["a@-x.com", ["email-domain"]],
  ["a@x..com", ["email-domain"]],
  [".a@x", ["email-local", "email-domain"]],
  ["sari dewi@x.com", ["email-local"]],
  [`${"a".repeat(65)}@x.com`, ["email-long"]],
  [`a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(63)}.com`, ["email-long"]],
])("refuses %s with every fault", (raw, expected) => {
  expect(codes(normaliseEmail(raw))).toEqual(expected);
});

test("64 octets before the @ are allowed", () => {
  expect(normaliseEmail(`${"é".repeat(32)}@x.com`).ok).toBe(true);
  expect(normaliseEmail(`${"é".repeat(33)}@x.com`).ok).toBe(false);
});

test.each([
  ["B 1234 XYZ", "B1234XYZ"],
  ["b-1234-xyz", "B1234XYZ"],
  ["AB 1 C", "AB1C"],
  ["D1", "D1"],
  ["Ｂ １２３４ ＸＹＺ", "B1234XYZ"],
  ["CD 12 34", "CD1234"],
])("reads the Indonesian plate %s as %s (C-13)", (raw, expected) => {
  expect(normalisePlate(raw, { region: "ID" })).toEqual({ ok: true, value: expected });
});

test.each([
  "",
  "1234",
  "B",
  "ABC 1234",
  "B 12345 X",
  "B 0123 X",
  "B 1234 WXYZ",
  "B 12O4 XYZ",
  "B 1234 X!",
])("refuses the Indonesian plate %s", (raw) => {
  expect(codes(normalisePlate(raw, { region: "ID" }))).toEqual(["plate-form"]);
});

test("reads British plates of all periods", () => {
  for (const raw of ["AB12 CDE", "A123 BCD", "ABC 123D", "AIZ 1234", "1234 AB"]) {
    expect(normalisePlate(raw, { region: "GB" })).toMatchObject({ ok: true });
  }
  for (const raw of ["AB1 2CDEF", "AB12 CDEF", "1234"]) {
    expect(normalisePlate(raw, { region: "GB" }).ok).toBe(false);
  }
});

test("a customer number has the form of the business; a zero is never filled in", () => {
  const format = { prefix: "PLG-", digits: 6 };
  for (const raw of ["PLG-004217", "plg 004217", "PLG004.217", "004217", "ＰＬＧ－００４２１７"]) {
    expect(normaliseCustomerNumber(raw, format)).toEqual({ ok: true, value: "PLG-004217" });
  }
  for (const raw of ["4217", "PLG-4217", "PLG-0042171", "ABC-004217", "PLG-00421A", ""]) {
    expect(codes(normaliseCustomerNumber(raw, format))).toEqual(["number-form"]);
  }
  expect(normaliseCustomerNumber("123", { prefix: "", digits: 3 })).toMatchObject({ value: "123" });
  expect(() => normaliseCustomerNumber("1", { prefix: "", digits: 0 })).toThrow(
    /^normaliseCustomerNumber/,
  );
  expect(() => normaliseCustomerNumber("1", { prefix: "", digits: 19 })).toThrow(RangeError);
});

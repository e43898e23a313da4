import { expect, test } from "vitest";
import { keysIn } from "./keys-in.js";

const rules = { region: "ID", customerNumbers: [{ prefix: "PLG-", digits: 6 }] } as const;
const read = (text: string) => keysIn(text, rules).map(({ kind, value }) => `${kind} ${value}`);

test("finds all keys of a mail with their offsets (C-13)", () => {
  const text = `Yth. Bengkel, mobil saya B 1234 XYZ sudah diservis.
Nomor pelanggan saya plg 004217. Hubungi saya di 0812-3456-7890
atau (021) 555-1234 pada jam kerja, atau balas ke Sari.Dewi@contoh.co.id.`;
  const keys = keysIn(text, rules);
  expect(keys.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    "plate B1234XYZ",
    "customerNumber PLG-004217",
    "phone +6281234567890",
    "phone +62215551234",
    "email sari.dewi@contoh.co.id",
  ]);
  for (const key of keys) expect(text.slice(key.start, key.end)).toBe(key.text);
  expect(keys.map((key) => key.text)).toEqual([
    "B 1234 XYZ",
    "plg 004217",
    "0812-3456-7890",
    "(021) 555-1234",
    "Sari.Dewi@contoh.co.id",
  ]);
});

test.each([
  "Saya datang di 5 mei, duduk di No 12 a.",
  "Jl. Merdeka 12 RT 05 RW 03",
  "Harga Rp 1.500.000 untuk 2 ban",
  "Tanggal 08-11-2026 pukul 09.30",
  "Faktur INV-08123456789 dan kode A08123456789",
  "Ring 14045 or 110",
  "PLG-4217 and XPLG-004217 and PLG-0042170",
  "a@b, @contoh.com, x@@y.com",
])("takes nothing from: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("takes a small-lettered plate when it is called one", () => {
  expect(read("nopol: b 1234 xyz")).toEqual(["plate B1234XYZ"]);
  expect(read("plat nomor D 9 ya")).toEqual(["plate D9YA"]);
  expect(read("Nopol B 1234")).toEqual(["plate B1234"]);
});

test("finds a phone after a date and two phones side by side", () => {
  expect(read("2026-11-21 0812-3456-7890")).toEqual(["phone +6281234567890"]);
  expect(read("081234567890 021-5551234")).toEqual(["phone +6281234567890", "phone +62215551234"]);
  expect(read("０８１２３４５６７８９０")).toEqual(["phone +6281234567890"]);
});

test("an address is one key, not the digits inside it", () => {
  expect(read("0812345678901@contoh.com")).toEqual(["email 0812345678901@contoh.com"]);
  expect(read("<sari@contoh.com>, 'budi@contoh.com'.")).toEqual([
    "email sari@contoh.com",
    "email budi@contoh.com",
  ]);
});

test("finds British plates and numbers", () => {
  expect(keysIn("AB12 CDE, 020 7946 0018", { region: "GB" }).map(({ value }) => value)).toEqual([
    "AB12CDE",
    "+442079460018",
  ]);
});

test("refuses a format that cannot be", () => {
  expect(() => keysIn("", { region: "ID", customerNumbers: [{ prefix: "", digits: 0 }] })).toThrow(
    /^keysIn/,
  );
});

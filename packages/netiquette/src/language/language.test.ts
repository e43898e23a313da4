import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.js";
import { sentencesOf } from "./sentences.js";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test("the course's sentences are told apart", () => {
  expect(detectLanguage("Ini tidak tercakup dalam perjanjian kami dengan Anda")).toBe("id");
  expect(detectLanguage("This is not covered by our agreement with you")).toBe("en");
  expect(detectLanguage("Item itu habis")).toBe("id");
});

test("borrowed words do not change the language of a sentence", () => {
  expect(detectLanguage("Mohon di-follow up dan di-cc ke tim billing")).toBe("id");
  expect(detectLanguage("Please send it to Bank Mandiri in Jakarta")).toBe("en");
});

test("numbers, names and other languages are neither", () => {
  expect(detectLanguage("")).toBeUndefined();
  expect(detectLanguage("INV 1 2 3 4 5 6 7 8 9 10 11 12 the")).toBeUndefined();
  expect(detectLanguage("INV/2026/0042 Budi Santoso")).toBeUndefined();
  expect(detectLanguage("Wir haben Ihre Bestellung erhalten und melden uns bald")).toBeUndefined();
});

test("abbreviations of both languages do not end a sentence", () => {
  expect(split("Yth. Bpk. Budi dan Sdr. Ani. Kami siap.")).toEqual([
    "Yth. Bpk. Budi dan Sdr. Ani.",
    "Kami siap.",
  ]);
  expect(split("Bawa KTP, SIM, dll. ke toko. Kami tunggu.")).toEqual([
    "Bawa KTP, SIM, dll. ke toko.",
    "Kami tunggu.",
  ]);
  expect(split("Bawa KTP, SIM, dll. Kami tunggu.")).toEqual([
    "Bawa KTP, SIM, dll.",
    "Kami tunggu.",
  ]);
  expect(split("Surat a.n. Siti ada di PT. Maju Tbk. hari ini. Terima kasih.")).toEqual([
    "Surat a.n. Siti ada di PT. Maju Tbk. hari ini.",
    "Terima kasih.",
  ]);
  expect(split("Mr. Smith called, e.g. at 5 p.m. We noted it.")).toEqual([
    "Mr. Smith called, e.g. at 5 p.m.",
    "We noted it.",
  ]);
  expect(split("Pesanan no. 42 tiba. No. It is late.")).toEqual([
    "Pesanan no. 42 tiba.",
    "No.",
    "It is late.",
  ]);
});

test("numbers, initials and addresses hold together", () => {
  expect(split("Harganya Rp 1.500.000. Lihat contoh.id/a.b?c=d ya.")).toEqual([
    "Harganya Rp 1.500.000.",
    "Lihat contoh.id/a.b?c=d ya.",
  ]);
  expect(split("J. K. Rowling came. 3.5 days.")).toEqual(["J. K. Rowling came.", "3.5 days."]);
  expect(split("Tunggu... sebentar. Ya?! Baik.")).toEqual(["Tunggu... sebentar.", "Ya?!", "Baik."]);
});

test("lines that were ended by hand end a sentence, wrapped ones do not", () => {
  expect(
    split(
      "Dear Ann,\nThank you for writing to us about the parcel that\ndid not come.\n- one\n- two\n\nBye",
    ),
  ).toEqual([
    "Dear Ann,",
    "Thank you for writing to us about the parcel that\ndid not come.",
    "- one",
    "- two",
    "Bye",
  ]);
  expect(split("1. Buka aplikasi.\r\n2. Pilih menu.")).toEqual([
    "1. Buka aplikasi.",
    "2. Pilih menu.",
  ]);
});

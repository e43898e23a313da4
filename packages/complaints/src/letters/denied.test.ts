import type { Locale } from "@ramah/core";
import { expect, test } from "vitest";
import { lintLetter } from "./lint-letter.js";

const faults = (sentence: string, locale: Locale = "en"): readonly string[] =>
  lintLetter("acknowledgement", `\n\n${sentence}\n`, "house", locale)
    .map(({ code }) => code)
    .filter((code) => ["admits-liability", "makes-excuse", "blames-customer"].includes(code));

test("what nobody says or only supposes puts the customer in no wrong", () => {
  expect(faults("Nobody is suggesting that you were careless.")).toEqual([]);
  expect(faults("We think that you were careless.")).toEqual(["blames-customer"]);
  expect(faults("You do not need to read the terms.")).toEqual([]);
  expect(faults("You did not even read the terms.")).toEqual(["blames-customer"]);
  expect(faults("Kami tidak mengatakan bahwa Ibu ceroboh.", "id")).toEqual([]);
  expect(faults("Bila Ibu salah memasukkan PIN, kartu terkunci.", "id")).toEqual([]);
  expect(faults("Ibu telah salah menekan tombol.", "id")).toEqual(["blames-customer"]);
  expect(faults("Kami baru menerima berkas kemarin.", "id")).toEqual([]);
  expect(faults("Petugas kami masih baru.", "id")).toEqual(["makes-excuse"]);
});

test("an Indonesian letter admits what it says and not what it denies", () => {
  const admits = (sentence: string) => faults(sentence, "id").includes("admits-liability");
  expect(admits("Ini bukan yang pertama, dan ini sepenuhnya kesalahan kami.")).toBe(true);
  expect(admits("Hal ini berarti kami lalai.")).toBe(true);
  expect(admits("Bukan berarti kami mengakui kesalahan.")).toBe(false);
  expect(admits("Permohonan maaf ini bukan pengakuan bahwa kami lalai.")).toBe(false);
  expect(admits("Kami bertanggung jawab atas kerugian Ibu.")).toBe(true);
  expect(admits("Saya bertanggung jawab atas penanganan pengaduan ini.")).toBe(false);
});

test("who does not accept a fault admits none", () => {
  const admits = (sentence: string) => faults(sentence).includes("admits-liability");
  expect(admits("We do not accept that the mistake was ours.")).toBe(false);
  expect(admits("We accept that the mistake was ours.")).toBe(true);
  expect(admits("We do not believe that we were at fault.")).toBe(false);
  expect(admits("This does not mean that we are liable.")).toBe(false);
  expect(admits("This means that we are liable.")).toBe(true);
  expect(admits("We have read your claim that we were at fault.")).toBe(false);
  expect(admits("Your insurance claim was delayed through our negligence.")).toBe(true);
});

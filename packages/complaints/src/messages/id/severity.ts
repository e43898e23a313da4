import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { SeverityPackReasons } from "../../severity/reasons.js";
import { numberText } from "../analysis-words.js";
import { outcomeNames } from "../names.js";
import { inputNames, valueNames } from "../severity-names.js";

// Tabel milik pihak lain punya masukannya sendiri; itu disebut sebagaimana tertulis.
const input = (name: string): string => inputNames[name]?.id ?? name;
const value = (name: string): string => valueNames[name]?.id ?? name;
const facts = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, one]) => `${input(name)}: ${value(one)}`)
    .join("; ");
const whoMay = (roles: readonly string[]): string =>
  roles.length === 0
    ? "Tidak ada peran yang berwenang."
    : `Yang berwenang: ${listText(roles, "id")}.`;
const money = (currency: string, amount: number): string =>
  `${currency} ${numberText(amount, "id")}`;
const one = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const severityMessages: Catalogue<SeverityPackReasons> = {
  "table-gap": (data) =>
    `Tidak ada baris yang memutuskan kasus ini (${facts(data.facts)}). Tambahkan satu baris.`,
  "table-overlap": ({ rows, facts: all }) =>
    `Baris ${listText(rows, "id")} memutuskan kasus yang sama (${facts(all)}); hanya satu yang boleh.`,
  "table-row-unreachable": ({ row }) => `Tidak ada kasus yang sampai ke baris “${row}”.`,
  "table-row-twice": ({ row }) => `Baris “${row}” tercantum dua kali.`,
  "table-not-monotone": ({ input: name, milder, graver, from, to, facts: all }) =>
    `Naiknya ${input(name)} dari “${value(milder)}” ke “${value(graver)}” menurunkan tingkat dari ${from} menjadi ${to} (${facts(all)}).`,
  "table-unknown-value": ({ row, input: name, value: given }) =>
    `Baris “${row}” menyebut “${given}” untuk “${name}”, padahal tabel tidak memilikinya.`,
  "table-too-large": ({ combinations, limit }) =>
    `Tabel ini memuat ${combinations} kombinasi; yang dapat dibuktikan paling banyak ${limit}. Pecahlah tabelnya.`,
  "table-more": ({ count }) => `Masih ada ${count} masalah sejenis.`,
  "fact-unknown": ({ input: name, value: given, known }) =>
    `“${given}” tidak dikenal untuk “${name}”. Pilih salah satu: ${known.join(", ")}.`,
  "severity-base": ({ input: name, value: given, level }) =>
    `${one(input(name))} (${value(given)}): tingkat ${level}.`,
  "severity-slight": ({ level }) => `Tidak diketahui adanya hal yang berat: tingkat ${level}.`,
  "severity-raised": ({ input: name, value: given, by }) =>
    given === "yes"
      ? `${one(input(name))}: naik ${by} tingkat.`
      : `${one(input(name))} (${value(given)}): naik ${by} tingkat.`,
  "severity-capped": ({ level }) => `Kenaikan selebihnya tidak dihitung: tingkat ${level}.`,
  "authority-unknown-role": ({ role, known }) =>
    `Peran “${role}” tidak ada dalam matriks. Yang ada: ${listText(known, "id")}.`,
  "redress-over-limit": ({ amount, limit, currency, who }) =>
    `Ganti rugi ${money(currency, amount)} melebihi batas ${money(currency, limit)}. ${whoMay(who)}`,
  "goodwill-over-limit": ({ amount, limit, currency, who }) =>
    `Tanda iktikad baik ${money(currency, amount)} melebihi batas ${money(currency, limit)}. ${whoMay(who)}`,
  "severity-over-authority": ({ severity, upTo, who }) =>
    `Keluhan tingkat ${severity} melampaui wewenang peran ini, yang hanya sampai tingkat ${upTo}. ${whoMay(who)}`,
  "outcome-over-authority": ({ outcome, who }) =>
    `Peran ini tidak berwenang memutuskan hasil ini: ${outcomeNames[outcome].id}. ${whoMay(who)}`,
  "amount-not-counted": ({ field, amount }) =>
    `${amount} pada “${field}” bukan jumlah yang sah: berikan angka mulai dari 0.`,
  "authority-decreases": ({ role, field }) =>
    `“${role}” lebih tinggi, tetapi wewenangnya lebih kecil daripada peran sebelumnya: ${field}.`,
  "authority-role-twice": ({ role }) => `Peran “${role}” tercantum dua kali.`,
  "figure-is-claim": ({ figure }) =>
    `Angka ${figure} orang yang diberi tahu adalah klaim kursus; penelitian yang diterbitkan menyebut sembilan atau sepuluh orang.`,
  "range-upside-down": ({ field, low, high }) =>
    `Pada “${field}” batas bawah (${low}) lebih tinggi daripada batas atas (${high}).`,
  "range-out-of-bounds": ({ field, low, high, from, to }) =>
    to === 1
      ? `“${field}” (${low} sampai ${high}) harus terletak antara ${from} dan ${to}.`
      : `“${field}” (${low} sampai ${high}) tidak boleh di bawah ${from}.`,
};

import type { Catalogue } from "@ramah/core";
import type { GlossaryReasons } from "../reasons.js";

const languages = { en: "Inggris", id: "Indonesia" };

export const glossaryMessages: Catalogue<GlossaryReasons> = {
  "concept-id-repeated": ({ id }) => `Id "${id}" sudah dipakai oleh konsep lain.`,
  "term-repeated": ({ locale, text, other }) =>
    `"${text}" adalah istilah bahasa ${languages[locale]} yang sama dengan "${other}".`,
  "term-without-word": ({ text }) =>
    `"${text}" tidak mengandung huruf atau angka sehingga tidak dapat ditemukan.`,
  "related-unknown": ({ id }) => `Konsep "${id}" yang dirujuk tidak ada.`,
  "preferred-missing": ({ concept, locale }) =>
    `"${concept}" belum memiliki istilah utama dalam bahasa ${languages[locale]}.`,
  "preferred-repeated": ({ concept, locale, texts }) =>
    `"${concept}" memiliki beberapa istilah utama dalam bahasa ${languages[locale]}: ${texts.join(", ")}. Pilih satu saja.`,
  "definition-circular": ({ concept, locale, term }) =>
    `Definisi "${concept}" dalam bahasa ${languages[locale]} memakai istilahnya sendiri: "${term}".`,
  "plain-too-long": ({ locale, words, limit }) =>
    `Penjelasan sederhana dalam bahasa ${languages[locale]} terdiri atas ${words} kata; paling banyak ${limit} kata agar dibaca pelanggan.`,
  "customer-label-missing": ({ locale, term }) =>
    `"${term}" hanya untuk kalangan dalam; cantumkan sebutan yang dikenal pelanggan dalam bahasa ${languages[locale]}.`,
  "customer-label-internal": ({ label, internalTo }) =>
    `"${label}" ditujukan bagi pelanggan, tetapi memuat istilah kalangan dalam (lihat "${internalTo}").`,
};

export const explanationWords = {
  customers: (name: string): string => `Kepada pelanggan, sebutlah: ${name}.`,
  others: (names: string): string => `Sebutan lain: ${names}.`,
  source: (document: string, section: string | undefined): string =>
    `Sumber: ${document}${section === undefined ? "" : `, ${section}`}.`,
};

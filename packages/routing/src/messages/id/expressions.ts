import type { Catalogue } from "@ramah/core";
import type {
  ExpressionPart,
  ExpressionPlace,
  ExpressionReasons,
} from "../../expressions/reasons.js";

const at = ({ line, column }: ExpressionPlace): string => `Baris ${line}, kolom ${column}: `;

const parts: Readonly<Record<ExpressionPart, string>> = {
  value: "nilai atau atribut",
  operator: "operator seperti ==, HAS, atau NOT IN",
  closing: "AND, OR, atau kurung tutup",
  comma: "koma atau kurung siku tutup",
  "list-value": "teks, angka, true, false, atau null, karena daftar tidak memuat yang lain",
  "and-or": "AND, OR, atau akhir ungkapan",
};

/** Declared types, and what `typeof` says of anything else, `null` and `array` besides. */
const types: Readonly<Record<string, string>> = {
  text: "teks",
  number: "angka",
  boolean: "true atau false",
  list: "daftar",
  array: "daftar",
  object: "objek",
  function: "fungsi",
  null: "kosong",
  undefined: "kosong",
};

export const expressionMessages: Catalogue<ExpressionReasons> = {
  "expression-type": ({ received }) =>
    `Ungkapan harus berupa teks, sedangkan yang diterima ${types[received] ?? received}.`,
  "expression-long": ({ limit }) => `Ungkapan paling banyak terdiri atas ${limit} karakter.`,
  "expression-empty": () => "Ungkapan masih kosong; 1==1 selalu benar.",
  "expression-expected": ({ expected, found, ...place }) =>
    `${at(place)}di sini diperlukan ${parts[expected]}${found === null ? ", tetapi teksnya sudah habis" : `, tetapi yang ada ${found}`}.`,
  "expression-spelling": ({ found, instead, ...place }) =>
    `${at(place)}${found} tidak dikenal di sini; tulislah ${instead}.`,
  "expression-hyphen": ({ key, ...place }) =>
    `${at(place)}kunci tidak boleh memuat tanda hubung seperti pada ${key}; ganti nama atributnya, misalnya ${key.replaceAll("-", "_")}.`,
  "expression-not": ({ found, ...place }) =>
    `${at(place)}tidak ada pengingkaran dengan ${found}; tulislah kebalikannya dengan != atau NOT IN.`,
  "expression-alone": ({ found, ...place }) =>
    `${at(place)}${found} saja belum menjadi syarat; bandingkan, misalnya ${found} == true.`,
  "expression-quote": ({ quote, ...place }) =>
    `${at(place)}teks yang dibuka dengan ${quote} tidak ditutup.`,
  "expression-number": ({ found, ...place }) =>
    `${at(place)}${found} bukan angka; tulislah seperti 5, -5, atau 5.25.`,
  "expression-index": ({ found, ...place }) =>
    `${at(place)}${found} bukan indeks; kurung siku setelah kunci hanya boleh memuat bilangan bulat mulai dari 0.`,
  "expression-key": ({ found, ...place }) =>
    `${at(place)}setelah titik harus ada kunci yang diawali huruf atau garis bawah, bukan ${found}.`,
  "expression-character": ({ found, ...place }) => `${at(place)}${found} tidak bermakna di sini.`,
  "expression-depth": ({ limit, ...place }) =>
    `${at(place)}tanda kurung boleh bersarang paling banyak ${limit} tingkat.`,
  "expression-mixes-and-or": (place) =>
    `${at(place)}AND dan OR bercampur tanpa tanda kurung. AND didahulukan; bubuhkanlah tanda kurung agar semua orang membacanya sama.`,
  "expression-never-true": ({ text, ...place }) =>
    `${at(place)}${text} tidak pernah benar, apa pun atributnya. Daftar memerlukan HAS, IN, atau NOT IN dengan daftar pada sisi yang tepat; urutan hanya berlaku antara angka atau antara teks.`,
  "expression-constant": ({ text, result, ...place }) =>
    `${at(place)}${text} selalu ${result ? "benar" : "salah"} karena tidak melihat atribut apa pun. Kunci tidak ditulis di antara tanda petik.`,
  "expression-unknown-reference": ({ reference, suggestion, ...place }) =>
    `${at(place)}atribut ${reference} tidak terdaftar.${suggestion === null ? "" : ` Mungkin maksud Anda ${suggestion}?`}`,
  "expression-type-mismatch": ({ text, reference, declared, ...place }) =>
    `${at(place)}${text} tidak cocok dengan ${reference}, yang terdaftar sebagai ${types[declared] ?? declared}.`,
  "expression-value-unknown": ({ reference, value, allowed, suggestion, ...place }) =>
    `${at(place)}${reference} tidak pernah bernilai ${value}; nilainya salah satu dari: ${allowed.join(", ")}.${suggestion === null ? "" : ` Mungkin maksud Anda ${suggestion}?`}`,
};

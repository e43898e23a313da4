import type { Catalogue } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { LetterDecision } from "../../letters/letter.js";
import { fillSample, letterElements } from "../../letters/letter-elements.js";
import type { ElementToAdd, LetterReasons } from "../../letters/reasons.js";

const quoted = (text: string): string => `“${text}”`;
/** A sentence at the end of another, with one full stop. */
const sample = (text: string): string => `${quoted(text.replace(/\.$/, ""))}.`;

export const decisionNames: Readonly<Record<LetterDecision, string>> = {
  upheld: "dikabulkan",
  "partly-upheld": "dikabulkan sebagian",
  "not-upheld": "tidak dikabulkan",
  goodwill: "diselesaikan dengan iktikad baik",
};

export const kindNames: Readonly<Record<LetterReasons["element-missing"]["kind"], string>> = {
  acknowledgement: "konfirmasi penerimaan pengaduan",
  "summary-resolution": "ringkasan penyelesaian",
  "final-response": "tanggapan akhir",
  "holding-response": "tanggapan sementara",
  "not-yet": "pemberitahuan bahwa tanggapan akhir belum siap",
  "extension-notice": "pemberitahuan perpanjangan waktu",
  "delay-notice": "pemberitahuan keterlambatan",
  "adr-letter": "rujukan penyelesaian sengketa",
};

const expectedText = (expected: string | undefined): string => {
  if (expected === undefined) return "";
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(expected);
  return ` Menurut catatan: ${isDate ? dateText(expected as never, "id") : expected}.`;
};

const sampleText = ({ element, letter, scheme, website }: ElementToAdd): string =>
  sample(fillSample(letterElements[element].sample, letter, scheme, website));

const sympathy = {
  en: "I am sorry for the inconvenience this has caused you.",
  id: "Kami mohon maaf atas ketidaknyamanan yang Bapak/Ibu alami.",
};
const forward = {
  en: "I will {next step} and write to you by {date}.",
  id: "Saya akan {langkah berikutnya} dan mengabari Bapak/Ibu paling lambat {tanggal}.",
};
const found = {
  en: "Our records show that {what was found}.",
  id: "Catatan kami menunjukkan bahwa {hal yang ditemukan}.",
};

export const letterMessages: Catalogue<LetterReasons> = {
  "letter-argument": ({ given, known }) =>
    `“${given}” tidak dikenal di sini. Pilih salah satu: ${known.join(", ")}.`,
  "element-missing": ({ element, kind, expected }) =>
    `Surat ini (${kindNames[kind]}) belum menyampaikan ${letterElements[element].name.id}.${expectedText(expected)}`,
  "apology-late": ({ paragraph }) =>
    `Permintaan maaf baru muncul pada paragraf ke-${paragraph}; tempatnya di paragraf pertama.`,
  "admits-liability": ({ phrase }) =>
    `${quoted(phrase)} merupakan pengakuan tanggung jawab hukum. Permintaan maaf menunjukkan simpati tanpa pengakuan itu.`,
  "makes-excuse": ({ phrase }) =>
    `${quoted(phrase)} adalah dalih. Dalih menengok ke belakang, padahal pelanggan ingin tahu apa yang akan dilakukan sekarang.`,
  "blames-customer": ({ phrase }) => `${quoted(phrase)} menyalahkan pelanggan.`,
  "states-other-date": ({ expected, found: date }) =>
    `Surat menjanjikan jawaban pada ${quoted(date)}, sedangkan menurut catatan ${dateText(expected, "id")}.`,
  "names-other-handler": ({ expected, found: name }) =>
    `Surat menyebut ${name}, padahal penanggung jawab pengaduan ini adalah ${expected}.`,
  "gives-other-reference": ({ expected, found: reference }) =>
    `Surat mencantumkan ${quoted(reference)}, padahal nomor pengaduannya ${expected}.`,
  "states-other-decision": ({ expected, found: decision }) =>
    `Menurut surat, pengaduan ${decisionNames[decision]}, padahal keputusan yang tercatat: ${decisionNames[expected]}.`,
  "names-other-scheme": ({ expected, found: scheme }) =>
    `Surat merujuk ke ${scheme}, padahal untuk pengaduan ini lembaganya ${expected}.`,
  "other-language": ({ expected, found: language }) =>
    `Surat ditulis dalam ${languages[language]}, padahal seharusnya dalam ${languages[expected]}.`,
  "add-sentence": (add) =>
    `Tambahkan kalimat seperti ${sampleText(add)}${expectedText(add.expected)}`,
  "move-apology-up": () => "Pindahkan permintaan maaf ke paragraf pertama.",
  "sympathise-only": ({ letter }) =>
    `Selama belum ada keputusan, sampaikan penyesalan atas kesulitan pelanggan, bukan siapa yang salah: ${sample(sympathy[letter])}`,
  "say-what-follows": ({ letter }) =>
    `Sampaikan langkah berikutnya sebagai gantinya: ${sample(forward[letter])}`,
  "say-what-was-found": ({ letter }) =>
    `Sampaikan apa yang ditemukan, bukan kesalahan pelanggan: ${sample(found[letter])}`,
  "write-instead": ({ text }) => `Gantilah dengan ${quoted(text)}.`,
  "write-date": ({ date, letter }) => `Gantilah dengan ${quoted(dateText(date, letter))}.`,
  "decide-which": ({ expected, found: decision }) =>
    `Periksa mana yang benar, ${decisionNames[expected]} atau ${decisionNames[decision]}, lalu perbaiki surat atau catatannya.`,
  "write-in-language": ({ language }) => `Tulislah surat ini dalam ${languages[language]}.`,
};

const languages = { en: "bahasa Inggris", id: "bahasa Indonesia" };

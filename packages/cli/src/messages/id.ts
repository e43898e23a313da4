import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { CliProblems } from "../reasons.js";
import { help } from "./help-id.js";
import type { Counts, Words } from "./words.js";

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);
const perhaps = (nearest: string | undefined): string =>
  nearest === undefined ? "" : `Mungkin maksud Anda "${nearest}"? `;
const counted = ({ errors, warnings, hints }: Counts): string =>
  listText([`${errors} kesalahan`, `${warnings} peringatan`, `${hints} saran`], "id");

export const problems: Catalogue<CliProblems> = {
  "command-missing": () =>
    "Ada opsi, tetapi belum ada perintah. Tulis check, play, atau explain sebelum opsi itu.",
  "command-unknown": ({ command, nearest }) =>
    `Perintah "${command}" tidak ada. ${perhaps(nearest)}Lihat daftarnya dengan "ramah --help".`,
  "option-unknown": ({ option, nearest }) =>
    `Opsi "${option}" tidak ada. ${perhaps(nearest)}Lihat daftarnya dengan "ramah --help".`,
  "option-elsewhere": ({ option, command, belongs }) =>
    `"${option}" tidak berlaku untuk "ramah ${command}". Hapus opsi itu, atau pakailah bersama "ramah ${belongs}".`,
  "option-without-value": ({ option }) =>
    `"${option}" memerlukan nilai. Tulis nilainya tepat di belakang opsi itu.`,
  "option-with-value": ({ option }) => `"${option}" tidak menerima nilai. Tulis opsinya saja.`,
  "language-unknown": ({ language }) =>
    `Bahasa "${language}" belum tersedia. Tulis "--lang id" atau "--lang en".`,
  "file-not-named": () =>
    'Berkas belum disebutkan. Tulis namanya: "ramah check surel.eml", atau "-" untuk masukan standar.',
  "script-not-named": () =>
    'Naskah belum disebutkan. Tulis nama berkas atau naskah dari pustaka: "ramah play lost-ticket".',
  "term-not-named": () =>
    'Istilah belum disebutkan. Tulis istilahnya: "ramah explain CRM", atau lihat semuanya: "ramah explain --list".',
  "argument-left-over": ({ argument }) =>
    `Kata "${argument}" berlebih. Hapus kata itu, atau apit nama yang mengandung spasi dengan tanda petik.`,
  "fix-one-file": ({ files }) =>
    `"--fix" mencetak satu teks, tetapi ada ${files} berkas yang disebutkan. Sebutkan satu berkas saja.`,
  "input-named-twice": () =>
    'Masukan standar hanya dapat dibaca satu kali. Tulis "-" satu kali saja.',
  "file-missing": ({ path }) =>
    `Berkas "${path}" tidak ada. Periksa namanya dan folder tempat Anda berada.`,
  "file-is-directory": ({ path }) => `"${path}" adalah folder. Sebutkan berkas di dalamnya.`,
  "file-forbidden": ({ path }) =>
    `"${path}" tidak boleh dibaca. Mintalah izin membacanya, atau salin ke folder Anda sendiri.`,
  "file-too-large": ({ path, limitBytes }) =>
    `"${path}" lebih besar dari ${megabytes(limitBytes)} MB. Hapus lampiran yang besar, lalu coba lagi.`,
  "file-unreadable": ({ path }) =>
    `"${path}" tidak dapat dibaca. Periksa media penyimpanan dan sambungannya, lalu coba lagi.`,
  "output-unwritable": () =>
    "Jawabannya tidak dapat ditulis. Kosongkan ruang pada disk, atau tulis ke tempat lain.",
  "text-empty": ({ path }) => `"${path}" tidak berisi kata apa pun. Tulis dahulu drafnya.`,
  "text-unreadable": ({ path }) =>
    `"${path}" bukan teks UTF-8. Simpan sebagai UTF-8, lalu coba lagi.`,
  "script-missing": ({ script, nearest, library }) =>
    `Naskah "${script}" tidak ada. ${perhaps(nearest)}Sebutkan sebuah berkas, atau naskah dari pustaka: ${library.join(", ")}.`,
  "script-faulty": ({ path }) =>
    `"${path}" mengandung kesalahan sehingga tidak dapat dimainkan. Perbaiki yang tertulis di atas, lalu coba lagi.`,
  "fact-not-written": ({ text }) =>
    `"${text}" bukan fakta. Tulis --fact "nama=nilai", misalnya --fact "nama pelanggan=Siti".`,
  "json-without-answers": () =>
    'Dengan "--json" tidak ada yang dapat ditanyai. Berikan jawabannya: "--answers BERKAS", atau lewat pipa.',
  "answer-not-offered": ({ answer, count }) =>
    count === 0
      ? `"${answer}" bukan pilihan di sini. Tulis b untuk kembali, atau q untuk berhenti.`
      : `"${answer}" bukan pilihan di sini. Tulis ${count === 1 ? "1" : `angka 1 sampai ${count}`}, atau kata di sebelahnya.`,
  "answer-not-yes-or-no": ({ answer }) =>
    `"${answer}" bukan ya dan bukan tidak. Tulis y untuk ya atau t untuk tidak.`,
  "answer-not-a-number": ({ answer, minimum, maximum }) =>
    `"${answer}" tidak sesuai. Tulis bilangan bulat dari ${minimum} sampai ${maximum}.`,
  "answers-ended": ({ step }) =>
    `Jawaban habis di "${step}", sebelum panggilan selesai. Tambahkan jawaban yang kurang.`,
  "answers-left-over": ({ answer }) =>
    `Panggilan sudah selesai, tetapi jawaban "${answer}" tersisa. Hapus jawaban itu, atau periksa di mana panggilan menempuh jalan lain.`,
  "term-unknown": ({ term, suggestions }) =>
    `Istilah "${term}" tidak dikenal. ${
      suggestions.length === 0
        ? 'Lihat istilah yang ada dengan "ramah explain --list".'
        : `Mungkin maksud Anda ${suggestions.map((name) => `"${name}"`).join(", ")}?`
    }`,
};

export const words: Words = {
  standardInput: "(masukan standar)",
  severity: { error: "kesalahan", warning: "peringatan", info: "saran" },
  inSubject: "pada subjek",
  inText: (line, column) => `pada teks, baris ${line}, kolom ${column}`,
  inWhole: "pada surel secara keseluruhan",
  fix: "Lebih baik",
  source: "Sumber",
  note: "Catatan",
  nothingFound: "tidak ada temuan",
  summary: (counts, files) => `${counted(counts)} dalam ${files} berkas.`,
  fixed: (counts) => `Setelah perbaikan yang aman masih ada ${counted(counts)}.`,
  guide: "Panduan",
  say: "Ucapkan",
  ask: "Tanyakan",
  mustSay: "Kata demi kata",
  mustSayPrompt: "Sudah diucapkan dan didengar? (y/t) ",
  closed: "belum terbuka",
  handOver: (to) => `Alihkan ke: ${to}`,
  endCall: "Akhiri panggilan",
  noWayOn:
    "Dari sini belum ada jalan lanjut: tulis b untuk kembali, q untuk berhenti, atau fakta sebagai nama=nilai.",
  yes: "ya",
  no: "tidak",
  keys: `  1, 2, …     memilih yang terjadi berikutnya, atau tulis kata-katanya
  nama=nilai  mencatat fakta kapan saja: nama pelanggan=Siti
  -           melewati pertanyaan (cukup juga dengan Enter)
  b           kembali satu langkah
  q           berhenti di sini
  ?           menampilkan daftar ini`,
  stoppedAt: (step) => `Berhenti di "${step}".`,
  inAnswers: (place, line, text) => `${place}, baris ${line}: ${text}`,
  plain: "Dengan kata sederhana",
  definition: "Definisi",
  customers: "Kepada pelanggan, sebutlah",
  others: "Sebutan lain",
  otherLanguage: "Dalam bahasa Inggris",
  related: "Baca juga",
  listEnd: (terms) => `${terms} istilah. Penjelasan lengkap: "ramah explain ISTILAH".`,
  help,
};

import { type Catalogues, describe, type Locale, type ReasonOf } from "@ramah/core";
import type { ArgumentProblems } from "../arguments.js";
import type { FileProblems } from "../read-mail-file.js";
import type { StoreProblems } from "../store/open-store.js";
import { type WorldProblems, worldMessages } from "../world/problems.js";

/** What the program says when it starts, stops or cannot. */
interface MainReasons extends ArgumentProblems, FileProblems, StoreProblems, WorldProblems {
  help: Readonly<Record<string, never>>;
  "port-busy": { readonly port: number };
  "port-refused": { readonly port: number; readonly detail: string };
  "page-missing": Readonly<Record<string, never>>;
  fault: { readonly detail: string };
  ready: { readonly address: string; readonly store: string };
  stopped: Readonly<Record<string, never>>;
  ingested: { readonly caseId: string };
  "ingested-before": { readonly caseId: string };
}

export type MainReason = ReasonOf<MainReasons>;

const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;

const catalogues: Catalogues<MainReasons> = {
  en: {
    ...worldMessages.en,
    help: () => `The care desk: one customer e-mail walks through every Ramah package.

  npm start                                   start the desk and print its address
  npm start -- --port 8080                    at another port (0 takes any free one)
  npm start -- --ingest FILE.eml              take one mail in and print what came of it
  npm start -- --ingest FILE.eml --json       the same for programs: JSON alone on standard output

  --lang en|id    the language of the desk
  --store FILE    where the events are kept (examples/care-desk/.data/desk.db)
  --now MOMENT    pretend that it is this moment, such as 2026-11-20T16:00+07:00
  --help          this text

Samples to begin with: examples/care-desk/mails/*.eml`,
    "option-unknown": ({ option, nearest }) =>
      `There is no option ${option}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Run with --help to see what can be asked.`,
    "option-without-value": ({ option, example }) =>
      `${option} needs a value after it, such as ${example}.`,
    "option-with-value": ({ option }) => `${option} takes no value. Write it alone.`,
    "option-twice": ({ option }) => `${option} stands there twice. Give it once.`,
    "argument-left-over": ({ text, isMail }) =>
      `"${text}" belongs to no option. ${isMail ? `To take a mail in, write --ingest ${text}.` : "Run with --help to see what can be asked."}`,
    "argument-port": ({ text }) => `"${text}" is no port. Give a number from 0 to 65535.`,
    "argument-language": ({ text }) => `"${text}" is not spoken here. Give --lang en or --lang id.`,
    "argument-moment": ({ text }) =>
      `"${text}" is no moment. Write it with its offset, such as 2026-11-20T16:00+07:00.`,
    "argument-json-alone": () => "--json goes with --ingest FILE.eml. The page needs neither.",
    "store-newer": ({ file, found, known }) =>
      `The store ${file} was written by a newer desk (version ${found}; this one knows ${known}). Update this desk, or give --store another file. The store was not touched.`,
    "store-foreign": ({ file }) =>
      `${file} is a database of another program. Give --store another file. It was not touched.`,
    "store-unreadable": ({ file, detail }) =>
      `The store ${file} cannot be opened: ${detail}. Give --store another file, or restore it from a copy. It was not touched.`,
    "store-is-folder": ({ file }) =>
      `${file} is a folder. Give --store a file in it, such as ${file}/desk.db.`,
    "store-no-folder": ({ folder, detail }) =>
      `The folder ${folder} for the store cannot be made: ${detail}. Give --store a file in a folder that you may write in.`,
    "store-in-use": ({ file }) =>
      `Another desk is at work on the store ${file}. Stop that one first, or give --store another file.`,
    "port-busy": ({ port }) =>
      `Port ${port} is taken by another program. Give --port another number, or --port 0 for any free one.`,
    "port-refused": ({ port, detail }) =>
      `Port ${port} cannot be used: ${detail}. Give --port another number.`,
    "file-missing": ({ file }) =>
      `There is no file ${file}. Check its name and the folder that you are in.`,
    "file-is-folder": ({ file }) => `${file} is a folder. Name one .eml file in it.`,
    "file-forbidden": ({ file }) => `You may not read ${file}. Ask its owner for the right to.`,
    "mail-too-large": ({ file, bytes, limit }) =>
      `${file} has ${megabytes(bytes)} MB; at most ${megabytes(limit)} MB are taken. Remove large attachments and try again.`,
    "file-unreadable": ({ file, detail }) =>
      `${file} cannot be read: ${detail}. Check the name and that you may read it.`,
    "page-missing": () =>
      "The page of the desk is not built. Start the desk with npm start, which builds it; --ingest works without it.",
    fault: ({ detail }) =>
      `Something went wrong in the desk that should not: ${detail}. What was stored is kept. Set DEBUG=1 to see where.`,
    ready: ({ address, store }) =>
      `The care desk is open at ${address}\nEvents are kept in ${store}. Stop with Ctrl-C; nothing is lost.`,
    stopped: () => "The care desk is closed. Everything is kept.",
    ingested: ({ caseId }) => `Case ${caseId} opened.`,
    "ingested-before": ({ caseId }) => `This mail was here before: case ${caseId}.`,
  },
  id: {
    ...worldMessages.id,
    help: () => `Meja layanan: satu surel pelanggan berjalan melalui setiap paket Ramah.

  npm start                                   membuka meja dan menampilkan alamatnya
  npm start -- --port 8080                    pada port lain (0 berarti port mana pun yang kosong)
  npm start -- --ingest BERKAS.eml            menerima satu surel dan menampilkan hasilnya
  npm start -- --ingest BERKAS.eml --json     sama, untuk program: hanya JSON pada keluaran baku

  --lang en|id    bahasa meja
  --store BERKAS  tempat peristiwa disimpan (examples/care-desk/.data/desk.db)
  --now WAKTU     anggap sekarang waktu ini, misalnya 2026-11-20T16:00+07:00
  --help          teks ini

Contoh untuk memulai: examples/care-desk/mails/*.eml`,
    "option-unknown": ({ option, nearest }) =>
      `Tidak ada pilihan ${option}.${nearest === undefined ? "" : ` Mungkin maksud Anda ${nearest}?`} Jalankan dengan --help untuk melihat yang tersedia.`,
    "option-without-value": ({ option, example }) =>
      `${option} harus diikuti nilai, misalnya ${example}.`,
    "option-with-value": ({ option }) => `${option} tidak memerlukan nilai. Tulis begitu saja.`,
    "option-twice": ({ option }) => `${option} tertulis dua kali. Tulis sekali saja.`,
    "argument-left-over": ({ text, isMail }) =>
      `"${text}" tidak termasuk pilihan mana pun. ${isMail ? `Untuk menerima surel, tulis --ingest ${text}.` : "Jalankan dengan --help untuk melihat yang tersedia."}`,
    "argument-port": ({ text }) => `"${text}" bukan port. Berikan angka dari 0 sampai 65535.`,
    "argument-language": ({ text }) =>
      `"${text}" tidak dikuasai di sini. Berikan --lang en atau --lang id.`,
    "argument-moment": ({ text }) =>
      `"${text}" bukan waktu. Tulis beserta selisihnya dari UTC, misalnya 2026-11-20T16:00+07:00.`,
    "argument-json-alone": () =>
      "--json dipakai bersama --ingest BERKAS.eml. Halaman meja tidak memerlukannya.",
    "store-newer": ({ file, found, known }) =>
      `Simpanan ${file} ditulis oleh meja yang lebih baru (versi ${found}; meja ini mengenal ${known}). Perbarui meja ini, atau berikan berkas lain dengan --store. Simpanan itu tidak disentuh.`,
    "store-foreign": ({ file }) =>
      `${file} adalah basis data program lain. Berikan berkas lain dengan --store. Berkas itu tidak disentuh.`,
    "store-unreadable": ({ file, detail }) =>
      `Simpanan ${file} tidak dapat dibuka: ${detail}. Berikan berkas lain dengan --store, atau pulihkan dari salinannya. Berkas itu tidak disentuh.`,
    "store-is-folder": ({ file }) =>
      `${file} adalah folder. Berikan berkas di dalamnya dengan --store, misalnya ${file}/desk.db.`,
    "store-no-folder": ({ folder, detail }) =>
      `Folder ${folder} untuk simpanan tidak dapat dibuat: ${detail}. Berikan berkas dengan --store di folder yang boleh Anda tulisi.`,
    "store-in-use": ({ file }) =>
      `Meja lain sedang memakai simpanan ${file}. Hentikan meja itu lebih dahulu, atau berikan berkas lain dengan --store.`,
    "port-busy": ({ port }) =>
      `Port ${port} sedang dipakai program lain. Berikan angka lain dengan --port, atau --port 0 untuk port mana pun yang kosong.`,
    "port-refused": ({ port, detail }) =>
      `Port ${port} tidak dapat dipakai: ${detail}. Berikan angka lain dengan --port.`,
    "file-missing": ({ file }) =>
      `Berkas ${file} tidak ada. Periksa namanya dan folder tempat Anda berada.`,
    "file-is-folder": ({ file }) => `${file} adalah folder. Sebutkan satu berkas .eml di dalamnya.`,
    "file-forbidden": ({ file }) =>
      `Anda tidak berhak membaca ${file}. Mintalah hak itu kepada pemiliknya.`,
    "mail-too-large": ({ file, bytes, limit }) =>
      `${file} berukuran ${megabytes(bytes)} MB; paling besar ${megabytes(limit)} MB. Hapus lampiran yang besar, lalu coba lagi.`,
    "file-unreadable": ({ file, detail }) =>
      `${file} tidak dapat dibaca: ${detail}. Periksa namanya dan apakah Anda boleh membacanya.`,
    "page-missing": () =>
      "Halaman meja belum dibangun. Jalankan meja dengan npm start, yang membangunnya; --ingest dapat dipakai tanpa halaman.",
    fault: ({ detail }) =>
      `Terjadi kesalahan yang tidak semestinya pada meja: ${detail}. Yang sudah tersimpan tetap aman. Pasang DEBUG=1 untuk melihat letaknya.`,
    ready: ({ address, store }) =>
      `Meja layanan dibuka di ${address}\nPeristiwa disimpan di ${store}. Hentikan dengan Ctrl-C; tidak ada yang hilang.`,
    stopped: () => "Meja layanan ditutup. Semuanya tersimpan.",
    ingested: ({ caseId }) => `Kasus ${caseId} dibuka.`,
    "ingested-before": ({ caseId }) => `Surel ini sudah pernah diterima: kasus ${caseId}.`,
  },
};

/** Says what the program has to say. */
export function sayMain(reason: MainReason, locale: Locale): string {
  return describe(reason, locale, catalogues);
}

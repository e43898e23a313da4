import { type Catalogues, describe, type Locale, type ReasonOf } from "@ramah/core";
import type { ArgumentProblems } from "../arguments.js";
import type { StoreProblems } from "../store/open-store.js";

/** What the program says when it starts, stops or cannot. */
interface MainReasons extends ArgumentProblems, StoreProblems {
  help: Readonly<Record<string, never>>;
  "port-busy": { readonly port: number };
  "port-refused": { readonly port: number; readonly detail: string };
  "file-unreadable": { readonly file: string; readonly detail: string };
  ready: { readonly address: string; readonly store: string };
  stopped: Readonly<Record<string, never>>;
  ingested: { readonly caseId: string };
  "ingested-before": { readonly caseId: string };
}

const catalogues: Catalogues<MainReasons> = {
  en: {
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
    "argument-unknown": ({ text }) => `${text}. Run with --help to see what can be asked.`,
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
    "store-in-use": ({ file }) =>
      `Another desk is at work on the store ${file}. Stop that one first, or give --store another file.`,
    "port-busy": ({ port }) =>
      `Port ${port} is taken by another program. Give --port another number, or --port 0 for any free one.`,
    "port-refused": ({ port, detail }) =>
      `Port ${port} cannot be used: ${detail}. Give --port another number.`,
    "file-unreadable": ({ file, detail }) =>
      `${file} cannot be read: ${detail}. Check the name and that you may read it.`,
    ready: ({ address, store }) =>
      `The care desk is open at ${address}\nEvents are kept in ${store}. Stop with Ctrl-C; nothing is lost.`,
    stopped: () => "The care desk is closed. Everything is kept.",
    ingested: ({ caseId }) => `Case ${caseId} opened.`,
    "ingested-before": ({ caseId }) => `This mail was here before: case ${caseId}.`,
  },
  id: {
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
    "argument-unknown": ({ text }) =>
      `${text}. Jalankan dengan --help untuk melihat yang tersedia.`,
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
    "store-in-use": ({ file }) =>
      `Meja lain sedang memakai simpanan ${file}. Hentikan meja itu lebih dahulu, atau berikan berkas lain dengan --store.`,
    "port-busy": ({ port }) =>
      `Port ${port} sedang dipakai program lain. Berikan angka lain dengan --port, atau --port 0 untuk port mana pun yang kosong.`,
    "port-refused": ({ port, detail }) =>
      `Port ${port} tidak dapat dipakai: ${detail}. Berikan angka lain dengan --port.`,
    "file-unreadable": ({ file, detail }) =>
      `${file} tidak dapat dibaca: ${detail}. Periksa namanya dan apakah Anda boleh membacanya.`,
    ready: ({ address, store }) =>
      `Meja layanan dibuka di ${address}\nPeristiwa disimpan di ${store}. Hentikan dengan Ctrl-C; tidak ada yang hilang.`,
    stopped: () => "Meja layanan ditutup. Semuanya tersimpan.",
    ingested: ({ caseId }) => `Kasus ${caseId} dibuka.`,
    "ingested-before": ({ caseId }) => `Surel ini sudah pernah diterima: kasus ${caseId}.`,
  },
};

/** Says what the program has to say. */
export function sayMain(reason: ReasonOf<MainReasons>, locale: Locale): string {
  return describe(reason, locale, catalogues);
}

import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { MailIssue, MailProblems, MailWarning, MailWarnings } from "./reasons.js";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);

const catalogues: Catalogues<MailProblems & MailWarnings> = {
  en: {
    "mail-empty": () => "The file is empty. Save the mail again from your mail program as .eml.",
    "mail-too-large": ({ bytes, limit }) =>
      `The mail has ${megabytes(bytes)} MB; at most ${megabytes(limit)} MB are taken. Remove large attachments and try again.`,
    "mail-not-a-message": () =>
      "This is no mail: it has no From, To, Subject or Date. Save the whole message as .eml.",
    "mail-no-sender": () => "The mail does not say who sent it: the From line has no address.",
    "mail-no-text": () => "The mail holds no words to read: neither a text nor an HTML part.",
    "mail-broken": () =>
      "The mail is too broken to read. Its parts are nested too deeply or its headers are too long; save the words as .txt.",
    "mail-charset-unknown": ({ charset }) =>
      `The character set "${charset}" is unknown here: some letters may be wrong.`,
    "mail-no-date": () => "The mail has no date that can be read; the time of arrival counts.",
    "mail-no-message-id": () => "The mail has no Message-ID; one was made from its content.",
    "mail-only-html": () => "The mail has no plain text; it was made from the HTML part.",
    "mail-html-cut": () => "The mail is too long: its end was not read.",
  },
  id: {
    "mail-empty": () =>
      "Berkas ini kosong. Simpan kembali surel itu sebagai .eml dari aplikasi surel Anda.",
    "mail-too-large": ({ bytes, limit }) =>
      `Surel ini berukuran ${megabytes(bytes)} MB; paling besar ${megabytes(limit)} MB. Hapus lampiran yang besar, lalu coba lagi.`,
    "mail-not-a-message": () =>
      "Ini bukan surel: tidak ada From, To, Subject, atau Date. Simpan seluruh pesan sebagai .eml.",
    "mail-no-sender": () =>
      "Surel ini tidak menyebutkan pengirimnya: baris From tidak memuat alamat.",
    "mail-no-text": () =>
      "Tidak ada kata yang dapat dibaca dalam surel ini: bagian teks maupun HTML tidak ada.",
    "mail-broken": () =>
      "Surel ini terlalu rusak untuk dibaca. Bagian-bagiannya bersarang terlalu dalam atau header-nya terlalu panjang; simpan kata-katanya sebagai .txt.",
    "mail-charset-unknown": ({ charset }) =>
      `Himpunan karakter "${charset}" tidak dikenal di sini: beberapa huruf mungkin keliru.`,
    "mail-no-date": () => "Tanggal surel ini tidak terbaca; yang dipakai adalah waktu diterimanya.",
    "mail-no-message-id": () => "Surel ini tidak memiliki Message-ID; satu dibuat dari isinya.",
    "mail-only-html": () =>
      "Surel ini tidak memiliki teks polos; teksnya diambil dari bagian HTML.",
    "mail-html-cut": () => "Surel ini terlalu panjang: bagian akhirnya tidak dibaca.",
  },
};

/**
 * Says why a file is no mail, or what was odd about a mail.
 *
 * @param reason an issue or a warning
 * @param locale the language to say it in
 * @returns one or two sentences that say what to do
 * @example
 * import { describe } from "@ramah/cli/mail";
 *
 * describe({ code: "mail-no-date", data: {} }, "id"); // => "Tanggal surel ini tidak terbaca; yang dipakai adalah waktu diterimanya."
 */
export function describe(reason: MailIssue | MailWarning, locale: Locale): string {
  return describeWith(reason, locale, catalogues);
}

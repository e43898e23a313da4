import type { Channel } from "../channel.js";
import type { InputProblems } from "../input.js";
import type { Catalogue } from "../message.js";

export const inputMessages: Catalogue<InputProblems> = {
  "input-type": ({ expected, received }) =>
    received === "nothing"
      ? `Belum diisi: di sini diperlukan nilai bertipe ${expected}.`
      : `Seharusnya ${expected}, tetapi yang ditemukan ${received}.`,
  "input-value": ({ allowed }) => `Harus salah satu dari: ${allowed.join(", ")}.`,
  "input-size": ({ bound, limit }) =>
    bound === "minimum"
      ? `Ukuran atau panjangnya paling sedikit ${limit}.`
      : `Ukuran atau panjangnya paling banyak ${limit}.`,
  "input-format": ({ format }) => `Tidak ditulis sebagai ${format}.`,
  "input-unknown-keys": ({ keys }) =>
    `Tidak dikenal di sini, mungkin salah ketik: ${keys.join(", ")}.`,
  "input-rule": ({ rule }) => `Melanggar aturan: ${rule}.`,
};

export const channelNames: Readonly<Record<Channel, string>> = {
  "voice-menu": "menu suara",
  fax: "faks",
  phone: "telepon",
  kiosk: "kios atau anjungan tunai mandiri",
  email: "surel",
  web: "situs web",
  post: "surat",
  "face-to-face": "tatap muka",
  sms: "SMS",
  chat: "obrolan daring",
  social: "media sosial",
  video: "panggilan video",
};

export const monthNames: readonly string[] = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/** Monday first, as in ISO 8601. */
export const weekdayNames: readonly string[] = [
  "Senin",
  "Selasa",
  "Rabu",
  "Kamis",
  "Jumat",
  "Sabtu",
  "Minggu",
];

export const units = {
  day: (value: number): string => `${value} hari`,
  hour: (value: number): string => `${value} jam`,
  minute: (value: number): string => `${value} menit`,
  second: (value: number): string => `${value} detik`,
};

export const list = (items: readonly string[]): string =>
  items.length < 3 ? items.join(" dan ") : `${items.slice(0, -1).join(", ")}, dan ${items.at(-1)}`;

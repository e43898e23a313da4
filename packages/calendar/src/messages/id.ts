import type { Catalogue } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { CalendarProblems, DayReasons } from "../reasons.js";

const on = (date: Parameters<typeof dateText>[0]): string => dateText(date, "id", "day");

export const messages: Catalogue<CalendarProblems & DayReasons> = {
  "calendar-horizon": ({ asked, from, to }) =>
    `Pertanyaan ini (${asked}) melampaui cakupan kalender, yaitu ${dateText(from, "id")} sampai ${dateText(to, "id")}. Perluas cakupannya beserta hari libur pada tahun-tahun itu.`,
  "calendar-range": ({ from, to }) => `Hari terakhir, ${to}, mendahului hari pertama, ${from}.`,
  "calendar-date": ({ date }) => `Tidak ada tanggal "${date}". Tulislah dengan bentuk TTTT-BB-HH.`,
  "hours-zone": ({ zone }) =>
    `Zona waktu "${zone}" tidak dikenal di sini. Tulislah nama IANA, misalnya Asia/Jakarta.`,
  "hours-range": ({ range }) =>
    `"${range}" bukan waktu atau rentang waktu yang sah. Tulislah JJ:MM, misalnya 09:00, atau JJ:MM-JJ:MM, misalnya 09:00-17:00.`,
  "hours-overlap": ({ first, second }) => `${first} dan ${second} mencakup waktu yang sama.`,
  "business-weekend": ({ day }) =>
    `${day} bukan hari dalam sepekan. Tulislah 1 untuk Senin sampai 7 untuk Minggu.`,
  "business-no-weekday": () =>
    "Semua hari dalam sepekan adalah hari libur mingguan: tidak ada yang dapat dihitung.",
  "day-start": ({ date }) => `${on(date)}: awal, tidak dihitung.`,
  "day-counted": ({ date, number }) => `${on(date)}: hari kerja ke-${number}.`,
  "day-weekend": ({ date }) => `${on(date)}: akhir pekan, tidak dihitung.`,
  "day-holiday": ({ date, names }) =>
    `${on(date)}: ${names.map(({ id }) => id).join(", ")}, tidak dihitung.`,
};

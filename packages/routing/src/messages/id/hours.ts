import type { Weekday } from "@ramah/calendar";
import { holidayText } from "@ramah/calendar/messages";
import type { Catalogue } from "@ramah/core";
import { dateText, listText } from "@ramah/core/messages";
import type { HoursProblems, HoursReasons } from "../../hours/reasons.js";

const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: "Senin",
  tue: "Selasa",
  wed: "Rabu",
  thu: "Kamis",
  fri: "Jumat",
  sat: "Sabtu",
  sun: "Minggu",
};

const shapes: Readonly<Record<HoursProblems["hours-shape"]["expected"], string>> = {
  list: "Di sini diperlukan sebuah daftar.",
  object: "Di sini diperlukan objek dengan isian yang bernama.",
  text: "Di sini diperlukan teks yang tidak kosong.",
  level: "Di sini diperlukan tingkat dari 1 sampai 5.",
  function: "Di sini diperlukan sebuah fungsi.",
};

export const hoursMessages: Catalogue<HoursReasons> = {
  "hours-horizon": ({ from, to }) =>
    `Kalender lokasi ini hanya mencakup ${dateText(from, "id")} sampai ${dateText(to, "id")}; hari lain tidak ditebak.`,
  "hours-moment": ({ given }) =>
    `"${given}" bukan waktu beserta selisihnya dari UTC dan bukan pula tanggal dari tahun 2 sampai 9998.`,
  "hours-span": ({ mostDays }) =>
    `Rentang waktu harus berakhir sesudah mulai dan paling lama ${mostDays} hari.`,
  "hours-duplicate": ({ id }) => `Ada dua lokasi "${id}".`,
  "hours-shape": ({ expected }) => shapes[expected],
  "closed-hours": ({ site }) => `${site}: di luar jam buka.`,
  "closed-weekday": ({ site, weekday }) =>
    `${site}: tidak buka pada hari ${weekdayNames[weekday]}.`,
  "closed-holiday": ({ site, date, names }) =>
    `${site}: libur pada ${dateText(date, "id")}, ${listText(
      names.map((name) => holidayText(name, "id")),
      "id",
    )}.`,
  "closed-exception": ({ site, date }) =>
    `${site}: tutup sebagai pengecualian pada ${dateText(date, "id")}.`,
  "closed-nobody-able": ({ site }) =>
    `${site}: buka, tetapi di antara yang bertugas tidak ada yang memenuhi kebutuhan itu.`,
  "closed-no-site": () => "Tidak ada lokasi sama sekali.",
};

import type { Catalogue } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { CalendarProblems } from "../../reasons.js";

export const messages: Catalogue<CalendarProblems> = {
  "calendar-horizon": ({ asked, from, to, knownAt }) =>
    [
      `Pertanyaan ini (${asked}) melampaui cakupan kalender, yaitu ${dateText(from, "id")} sampai ${dateText(to, "id")}.`,
      knownAt === undefined
        ? "Perluas cakupannya beserta hari libur pada tahun-tahun itu."
        : `Hanya sejauh itulah yang sudah ditetapkan pada ${dateText(knownAt, "id")}.`,
    ].join(" "),
  "calendar-empty": ({ knownAt }) =>
    `Tidak ada hari yang dicakup semua lapisan${knownAt === undefined ? "" : ` berdasarkan ketetapan yang sudah terbit pada ${dateText(knownAt, "id")}`}.`,
  "calendar-shape": ({ expected, given }) => `Di sini seharusnya ada ${expected}, bukan ${given}.`,
  "calendar-unknown": ({ id, known }) =>
    `Tidak ada kalender bernama "${id}". Pilihlah salah satu: ${known.join(", ")}.`,
  "calendar-range": ({ from, to }) => `Hari terakhir, ${to}, mendahului hari pertama, ${from}.`,
  "calendar-date": ({ date }) => `Tidak ada tanggal "${date}". Tulislah dengan bentuk TTTT-BB-HH.`,
  "hours-zone": ({ zone }) =>
    `Zona waktu "${zone}" tidak dikenal di sini. Tulislah nama IANA, misalnya Asia/Jakarta.`,
  "hours-range": ({ range }) =>
    `"${range}" bukan waktu atau rentang waktu yang sah. Tulislah JJ:MM, misalnya 09:00, dan rentang sebagai pasangan, misalnya ["09:00", "17:00"].`,
  "hours-overlap": ({ first, second }) => `${first} dan ${second} mencakup waktu yang sama.`,
  "hours-weekday": ({ day }) =>
    `"${day}" bukan hari dalam sepekan. Tulislah mon, tue, wed, thu, fri, sat, atau sun.`,
  "hours-length": ({ length }) =>
    `${length} bukan jangka waktu: tulislah jumlah milidetik, 0 atau lebih.`,
  "business-count": ({ given }) => `Jumlah hari harus berupa bilangan bulat, bukan ${given}.`,
  "business-weekend": ({ day }) =>
    `${day} bukan hari dalam sepekan. Tulislah 1 untuk Senin sampai 7 untuk Minggu.`,
  "business-no-weekday": () =>
    "Semua hari dalam sepekan adalah hari libur mingguan: tidak ada yang dapat dihitung.",
  "ical-none": () =>
    "Tidak ada kalender dalam berkas ini: seharusnya berkas diawali dengan BEGIN:VCALENDAR.",
  "ical-structure": ({ expected, found }) =>
    found === ""
      ? `Berkas ini terpotong: ${expected} tidak ada sehingga mungkin ada hari libur yang hilang.`
      : `Di sini seharusnya tertulis ${expected}, tetapi yang tertulis ${found}.`,
  "ical-value": ({ property, value }) =>
    value === ""
      ? `${property} tidak ada atau tidak dapat dibaca.`
      : `${property} tidak dapat dibaca: "${value}".`,
  "ical-rule": ({ part, value }) =>
    `Aturan pengulangan ini tidak dipahami: ${part}${value === "" ? "" : ` dengan "${value}"`}. Yang dipahami hanya aturan tahunan berdasarkan tanggal, bulan, dan hari.`,
  "ical-size": ({ limit }) =>
    `Aturan dalam berkas ini mencakup lebih dari ${limit} hari. Persempit cakupannya atau periksa isi berkas itu.`,
  "ical-line": ({ text }) => `Tidak diambil: "${text}" bukan baris kalender.`,
  "ical-timed": ({ name }) => `Tidak diambil: "${name.id}" bukan acara sehari penuh.`,
  "ical-cancelled": ({ name }) => `Tidak diambil: "${name.id}" sudah dibatalkan.`,
  "ical-replaced": ({ name }) =>
    `Tidak diambil: berkas ini memuat versi yang lebih baru dari "${name.id}".`,
  "due-start": ({ given }) =>
    `${given} bukan tanggal dan bukan pula saat yang sah. Tulislah TTTT-BB-HH, atau waktu beserta selisihnya dari UTC, misalnya 2026-11-21T16:00+07:00.`,
  "due-number": ({ given, least }) =>
    `${given} tidak dapat dipakai di sini. Tulislah bilangan bulat, ${least} atau lebih.`,
  "due-value": ({ given, allowed }) =>
    `"${given}" tidak dikenal di sini. Pilihlah salah satu: ${allowed.join(", ")}.`,
  "due-combination": ({ one, other }) =>
    `"${one}" dan "${other}" tidak dapat dipakai bersama-sama.`,
  "due-needs": ({ need, part }) => `"${part}" tidak dapat dihitung tanpa ${needs[need]}.`,
  "due-beyond": ({ n }) => `Jangka waktu sepanjang ${n} berakhir di luar tahun 0001 sampai 9999.`,
};

const needs = {
  calendar: "kalender yang memuat hari kerja",
  hours: "jam buka",
  closeOfBusiness: "jam tutup kantor",
  moment: "keterangan jam; yang diberikan hanya tanggal",
};

import type { DayRule, DayUnit } from "@ramah/calendar";
import { holidayText } from "@ramah/calendar/messages";
import type { Catalogue } from "@ramah/core";
import { dateText, durationText, listText } from "@ramah/core/messages";
import type { ChangedDay, DifferenceReasons } from "../../clock/difference.js";

const units: Readonly<Record<DayUnit, string>> = {
  hour: "jam",
  day: "hari kalender",
  businessDay: "hari kerja",
  week: "minggu",
  month: "bulan",
  businessMinute: "menit jam buka",
};

function ruleText({ n, unit, extension }: DayRule): string {
  const limit = `${n} ${units[unit]}`;
  if (extension === undefined) return limit;
  return extension.mode === "append"
    ? `${limit} ditambah ${extension.n}`
    : `${limit} yang diperpanjang menjadi ${extension.n}`;
}

function dayText({ date, isRest, rests }: ChangedDay): string {
  const names = rests.map(({ name }) => holidayText(name, "id"));
  const why = names.length > 0 ? ` (${listText(names, "id")})` : "";
  return `${dateText(date, "id", "day")}${why} ${isRest ? "tidak lagi dihitung" : "kembali dihitung"}`;
}

export const differenceMessages: Catalogue<DifferenceReasons> = {
  "calendar-changed": ({ days }) =>
    `Kalendernya berubah sesudah tenggat ini ditetapkan: ${days.map(dayText).join("; ")}.`,
  "rule-changed": ({ kept, now, validFrom }) => {
    if (now === undefined) {
      return `Untuk tanggal itu ketentuannya tidak lagi mengenal batas waktu ini; yang diterapkan ${ruleText(kept)}.`;
    }
    const since = validFrom === undefined ? "" : ` menurut versi ${dateText(validFrom, "id")}`;
    return ruleText(now) === ruleText(kept)
      ? `Batas ${ruleText(now)} itu sekarang dihitung dengan cara lain${since}.`
      : `Batasnya sekarang ${ruleText(now)}${since}; yang diterapkan ${ruleText(kept)}.`;
  },
  "data-version-changed": ({ kept, now }) =>
    `Daftar hari liburnya telah dikoreksi: dahulu dihitung dengan versi ${kept}, sekarang versi ${now}.`,
  "start-moved": ({ from, to }) =>
    `Tenggat ini dihitung dari tenggat lain dalam berkas yang sama, dan tenggat itu bergeser ${durationText(to - from, "id")} lebih ${to > from ? "lambat" : "awal"}.`,
  "now-past-horizon": ({ to }) =>
    to === undefined
      ? "Hari libur untuk masa itu belum ada yang diketahui: tanggalnya tidak ditebak."
      : `Hari libur baru diketahui sampai ${dateText(to, "id")}: tanggalnya tidak ditebak.`,
  "calendar-missing": ({ calendar }) =>
    `Kalender atau jam buka yang dahulu dipakai menghitung tidak tersedia: ${calendar}.`,
  "not-countable": ({ problem }) => `Tenggat yang tercatat tidak dapat dihitung: ${problem}.`,
  "not-reproducible": () =>
    "Ketentuan, awal hitungan, dan kalender yang sama menghasilkan tanggal lain daripada yang tercatat: periksa asal tanggal itu.",
};

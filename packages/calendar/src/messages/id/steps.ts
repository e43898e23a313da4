import type { Catalogue, PlainDate } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { DueSteps, StepCount, StepRest } from "../../reasons.js";
import { holidayText } from "../holiday-text.js";
import { minutesText, offsetText, zoneText } from "../zone-text.js";

const on = (date: PlainDate): string => dateText(date, "id", "day");

/** Indonesian separates hours, minutes and seconds with a full stop, thousandths with a comma. */
const clock = (time: string): string => time.replace(".", ",").replaceAll(":", ".");

export const stepMessages: Catalogue<DueSteps> = {
  "step-start": ({ role, date, zone, moment }) =>
    `${starts[role]} ${on(date)}${moment === undefined ? ` di zona waktu ${zone}, tanpa keterangan jam` : ` pukul ${clock(moment.time)} di zona waktu ${zoneText(moment)}`}.`,
  "step-cut-off": ({ time, cutoff, date }) =>
    `Pukul ${clock(time)} sudah melewati batas penerimaan pukul ${clock(cutoff)} sehingga dianggap diterima pada ${on(date)}.`,
  "step-before-cut-off": ({ time, cutoff }) =>
    `Pukul ${clock(time)} belum melewati batas penerimaan pukul ${clock(cutoff)} sehingga dianggap diterima pada hari itu.`,
  "step-not-received": ({ date, rests }) =>
    `${on(date)}: ${restText(rests)} sehingga tidak ada yang dianggap diterima pada hari itu.`,
  "step-deemed": ({ date }) => `${on(date)}: hari kerja yang dianggap sebagai hari penerimaan.`,
  "step-count": ({ isBack, isInclusive, clear, calendar, knownAt, ...count }) =>
    [
      `Yang dihitung${isBack ? " mundur" : ""}: ${countText(count, clear !== undefined)}`,
      clear === undefined ? "" : clears[clear],
      isInclusive && isDays(count) ? ", termasuk hari pertama" : "",
      calendar === undefined ? "" : `; hari kerja menurut kalender ${calendar}`,
      knownAt === undefined ? "" : ` per ${dateText(knownAt, "id")}`,
      ".",
    ].join(""),
  "step-extended": ({ instead, ...count }) =>
    `Diperpanjang: ${countText(count)} sejak awal yang sama, bukan ${instead}.`,
  "step-appended": ({ date, ...count }) =>
    `Diperpanjang: ditambah ${countText(count)}${date === undefined ? "" : ` setelah ${on(date)}`}.`,
  "step-day-zero": ({ date }) => `${on(date)}: hari ke-0, tidak dihitung.`,
  "step-day": ({ date, number, isBusiness }) =>
    `${on(date)}: ${isBusiness ? "hari kerja" : "hari"} ke-${number}.`,
  "step-rest": ({ date, rests }) => `${on(date)}: ${restText(rests)}, tidak dihitung.`,
  "step-clear": ({ date, isBack }) =>
    `${on(date)}: hari ${isBack ? "terakhir sebelum" : "pertama setelah"} hari-hari penuh tersebut.`,
  "step-month-from": ({ date }) => `${on(date)}: bulan dihitung mulai hari ini.`,
  "step-corresponding": ({ n, isBack, from, date }) =>
    `${on(date)}: tanggal padanan ${dateText(from, "id")}, ${n} bulan ${way(isBack)}.`,
  "step-clamp": ({ n, isBack, from, missing, date }) =>
    `${on(date)}: hari terakhir bulan itu, yang tidak memiliki tanggal ${missing} sebagai padanan ${dateText(from, "id")}, ${n} bulan ${way(isBack)}.`,
  "step-month-day-before": ({ date, isBack }) =>
    `${on(date)}: sehari ${isBack ? "sesudahnya" : "sebelumnya"}, karena hari pertama sudah termasuk dalam hitungan bulan.`,
  "step-hours": ({ n, isBack, end }) =>
    `${on(end.date)} pukul ${clock(end.time)} (${offsetText(end.offsetMinutes)}): ${n} jam ${way(isBack)}.`,
  "step-clock-change": ({ date, fromOffsetMinutes, toOffsetMinutes }) =>
    `${on(date)}: jam diubah dari ${offsetText(fromOffsetMinutes)} ke ${offsetText(toOffsetMinutes)}; setiap jam yang berlalu tetap dihitung.`,
  "step-open": ({ date, from, to, openMs, totalMs }) =>
    `${on(date)}: jam kerja pukul ${clock(from)} sampai ${clock(to)}, ${openText(openMs)}; seluruhnya ${openText(totalMs)}.`,
  "step-closed": ({ date }) => `${on(date)}: tidak ada jam kerja, tidak ada yang dihitung.`,
  "step-not-end": ({ date, rests }) =>
    `${on(date)}: ${restText(rests)} sehingga tenggat tidak jatuh pada hari itu.`,
  "step-rolled": ({ date, to }) =>
    `${on(date)}: hari kerja ${to === "next" ? "berikutnya" : "sebelumnya"}; tenggat bergeser ke hari ini.`,
  "step-skipped": ({ date, time, shown }) =>
    `Jam melompati pukul ${clock(time)} pada ${on(date)}: pada saat itu jam menunjukkan pukul ${clock(shown.time)}, ${on(shown.date)}.`,
  "step-due": ({ end, ...time }) =>
    `${ends[end]} ${on(time.date)}: pukul ${clock(time.time)} di zona waktu ${zoneText(time)}.`,
};

const starts = {
  receipt: "Diterima pada",
  event: "Dihitung mundur dari",
  link: "Dihitung dari akhir tenggat sebelumnya, pada",
};

const clears = {
  businessDays:
    ", tidak termasuk hari pertama dan hari terakhir; karena paling banyak 5 hari, hanya hari kerja yang dihitung",
  allDays: ", tidak termasuk hari pertama dan hari terakhir",
};

const ends = {
  endOfDay: "Tenggat pada akhir hari",
  closeOfBusiness: "Tenggat pada jam tutup kantor",
  instant: "Tenggat pada",
};

const isDays = ({ unit }: StepCount): boolean =>
  unit === "day" || unit === "businessDay" || unit === "week";

const way = (isBack: boolean): string => (isBack ? "sebelumnya" : "setelahnya");

const openText = (openMs: number): string =>
  minutesText(openMs, "menit", "detik").replace(".", ",");

function countText({ n, unit }: StepCount, isClear = false): string {
  const clear = isClear ? " penuh" : "";
  switch (unit) {
    case "hour":
      return `${n} jam menurut waktu yang berlalu`;
    case "day":
      return `${n} hari${clear || " kalender"}`;
    case "businessDay":
      return `${n} hari kerja${clear}`;
    case "week":
      return `${n} minggu${clear} (seminggu 7 hari kalender)`;
    case "month":
      return `${n} bulan (sampai tanggal padanannya)`;
    case "businessMinute":
      return `${n} menit kerja`;
  }
}

const restText = (rests: readonly StepRest[]): string =>
  rests.length === 0 ? "akhir pekan" : `hari libur (${rests.map(nameText).join("; ")})`;

const nameText = ({ name, isProvisional }: StepRest): string =>
  `${holidayText(name, "id")}${isProvisional === true ? ", perkiraan yang belum ditetapkan" : ""}`;

import type { Catalogue } from "@ramah/core";
import { channelText, dateText, durationText } from "@ramah/core/messages";
import type { ClockProblems, ClockReasons, CountedOn } from "../../clock/reasons.js";

const length = (ms: number): string => durationText(ms, "id");
const lateness = (ms: number): string => (ms < 1000 ? "kurang dari satu detik" : length(ms));
/** Hours of opening time are told from hours of the day: three of them may take a night and a morning. */
const counted = (ms: number, { on }: CountedOn): string =>
  on === "open" ? `${length(ms)} menurut jam buka` : length(ms);

export const clockMessages: Catalogue<ClockReasons & ClockProblems> = {
  "clock-idle": () => "Waktu belum mulai dihitung.",
  "clock-running": (data) => `Sisa waktu: ${counted(data.remainingMs, data)}.`,
  "clock-paused": (data) =>
    `Penghitungan waktu dihentikan sementara; sisanya ${counted(data.remainingMs, data)}.`,
  "clock-met": (data) =>
    `Selesai setelah ${counted(data.elapsedMs, data)}, dalam batas ${counted(data.targetMs, data)}.`,
  "clock-missed": (data) =>
    `Tenggat terlewat ${lateness(data.lateMs)}; batasnya ${counted(data.targetMs, data)}.`,
  "clock-met-late": (data) =>
    `Tenggat terlewat: baru selesai ${lateness(data.lateMs)} setelahnya; batasnya ${counted(data.targetMs, data)}.`,
  "clock-cancelled": () =>
    "Penghitungan waktu dibatalkan sebelum batasnya habis: tidak ada lagi yang ditunggu.",
  "clock-last-day": ({ date }) => `Hari terakhirnya ${dateText(date, "id", "day")}.`,
  "clock-warning": ({ fraction }) =>
    `Waktu yang tersedia sudah terpakai ${Math.round(fraction * 100)}%.`,
  "clock-warning-before": (data) => `Waktu yang tersisa tinggal ${counted(data.beforeMs, data)}.`,
  "clock-extended": ({ times }) =>
    `Waktunya sudah ${times} kali diperpanjang; tenggat yang semula tetap tercatat.`,
  "clock-extended-too-late": () =>
    "Perpanjangan diberikan setelah tenggatnya lewat: tenggat itu tetap dinyatakan terlewat.",
  "clock-missed-before": ({ times }) =>
    `Waktu dihitung dari awal lagi; sebelumnya tenggat sudah ${times} kali terlewat.`,
  "acknowledgement-is-no-answer": () =>
    "Penerimaan keluhan sudah dikonfirmasi, tetapi itu belum merupakan jawaban: waktu terus berjalan.",
  "unanswered-too-long": ({ elapsedMs, limitMs }) =>
    `Sudah ${length(elapsedMs)} tanpa jawaban. Lebih dari ${length(limitMs)} merupakan kegagalan yang harus dicegah.`,
  "follow-up-due": ({ channel, remainingMs }) =>
    `Tindak lanjuti kontak melalui ${channelText(channel, "id")} secara tertulis dalam ${length(remainingMs)}.`,
  "follow-up-missed": ({ channel, lateMs }) =>
    `Kontak melalui ${channelText(channel, "id")} seharusnya sudah ditindaklanjuti secara tertulis ${lateness(lateMs)} yang lalu.`,
  "clock-moment": ({ given }) => `Waktu ${given} tidak ada.`,
  "clock-target": ({ given }) => `Target ${given} tidak sah: berikan milidetik bulat di atas nol.`,
  "clock-warn-at": ({ given }) =>
    `Peringatan ${given} tidak sah: berikan bagian di atas 0 dan di bawah 1, atau milidetik sebelum akhir.`,
  "clock-extension-number": ({ given, least }) =>
    `“${given}” tidak menambah waktu: tulislah bilangan bulat, ${least} atau lebih.`,
  "clock-extension-mode": ({ given }) =>
    `“${given}” bukan cara memperpanjang: tulislah fromStart atau append.`,
  "clock-extension-rule": ({ part }) =>
    `Aturan dengan “${part}” tidak dapat diperpanjang dengan cara ini.`,
};

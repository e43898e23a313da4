import type { Catalogue } from "@ramah/core";
import { channelText, dateText, durationText, listText } from "@ramah/core/messages";
import type { ComplaintsReasons } from "../reasons.js";
import { className } from "./class-name.js";
import { momentText } from "./moment.js";
import { commandNames, promiseStateNames, statusNames } from "./names.js";

const duration = (ms: number): string => durationText(ms, "id");
const lateness = (ms: number): string => (ms < 1000 ? "kurang dari satu detik" : duration(ms));
const quoted = (text: string): string => `“${text}”`;
const quotedList = (texts: readonly string[]): string => listText(texts.map(quoted), "id");
const percent = (fraction: number): string => `${Math.round(fraction * 100)}%`;

export const messages: Catalogue<ComplaintsReasons> = {
  "blank-field": ({ field }) => `Isian ${quoted(field)} tidak boleh kosong.`,
  "time-backwards": () =>
    "Waktunya mendahului peristiwa terakhir atau bukan waktu yang sah: waktu tidak berjalan mundur.",
  "wrong-status": ({ command, status, allowed }) =>
    `Keluhan yang berstatus ${statusNames[status].id} tidak dapat ${commandNames[command].id}; statusnya harus salah satu dari: ${allowed.map((one) => statusNames[one].id).join(", ")}.`,
  "severity-out-of-range": ({ severity }) =>
    `Bobot keluhan berupa bilangan bulat dari 1 sampai 5, bukan ${severity}.`,
  "hand-over-pending": ({ to }) => `Serah terima kepada ${to} masih menunggu jawaban.`,
  "no-hand-over-pending": () => "Tidak ada serah terima yang menunggu jawaban.",
  "not-offered-to": ({ by, to }) =>
    `Keluhan ini ditawarkan kepada ${to}; ${by} tidak dapat menjawab tawaran itu.`,
  "already-owner": ({ owner }) => `Keluhan ini sudah menjadi tanggung jawab ${owner}.`,
  "customer-accused": ({ word }) =>
    `Kata ${quoted(word)} menuduh pelanggan. Tuliskan apa yang ditemukan, bukan penilaian tentang pelanggan.`,
  "outcome-missing": () => "Putuskan hasilnya terlebih dahulu, baru jawab pelanggan.",
  "channel-not-written": ({ channel }) =>
    `Tindak lanjut harus tertulis, sedangkan saluran ini tidak: ${channelText(channel, "id")}.`,
  "follow-up-open": () =>
    "Masih ada percakapan telepon yang belum ditindaklanjuti secara tertulis.",
  "promises-open": ({ count }) => `Masih ada ${count} janji kepada pelanggan yang belum selesai.`,
  "promises-unknown": () => "Lihat dahulu di buku janji berapa janji yang belum selesai.",
  "promise-without-owner": () => "Setiap janji memerlukan seorang penanggung jawab.",
  "promise-without-due-time": () => "Setiap janji memerlukan batas waktu.",
  "due-in-past": () => "Batas waktu harus lebih lambat dari saat ini.",
  "double-id": ({ id }) => `Janji dengan nomor ${quoted(id)} sudah tercatat.`,
  "unknown-promise": ({ id }) => `Janji dengan nomor ${quoted(id)} tidak tercatat.`,
  "promise-settled": ({ how }) => `Janji ini sudah selesai: ${promiseStateNames[how].id}.`,
  "promise-broken-already": () =>
    "Batas waktunya telah lewat sehingga janji ini tidak ditepati; buatlah janji baru bersama pelanggan.",
  "customer-not-agreed": ({ to }) => `Hanya ${to} yang dapat menyetujui batas waktu yang baru.`,
  "customer-not-released": ({ to }) => `Hanya ${to} yang dapat membebaskan Anda dari janji ini.`,
  "not-due-yet": () => "Janji ini masih dapat ditepati.",
  "clock-idle": () => "Waktu belum mulai dihitung.",
  "clock-running": ({ remainingMs }) => `Sisa waktu untuk menjawab: ${duration(remainingMs)}.`,
  "clock-paused": ({ remainingMs }) =>
    `Penghitungan waktu dihentikan sementara; sisanya ${duration(remainingMs)}.`,
  "clock-met": ({ elapsedMs, targetMs }) =>
    `Selesai setelah ${duration(elapsedMs)}, dalam batas ${duration(targetMs)}.`,
  "clock-late": ({ lateMs, targetMs }) =>
    `Terlambat ${lateness(lateMs)}; batasnya ${duration(targetMs)}.`,
  "clock-cancelled": () => "Keluhan dicabut sebelum batas waktunya habis.",
  "clock-warning": ({ fraction }) => `Waktu yang tersedia sudah terpakai ${percent(fraction)}.`,
  "acknowledgement-is-no-answer": () =>
    "Penerimaan keluhan sudah dikonfirmasi, tetapi itu belum jawaban: waktu terus berjalan.",
  "unanswered-too-long": ({ elapsedMs, limitMs }) =>
    `Sudah ${duration(elapsedMs)} tanpa jawaban. Lebih dari ${duration(limitMs)} merupakan kegagalan yang harus dicegah.`,
  "follow-up-due": ({ channel, remainingMs }) =>
    `Tindak lanjuti kontak melalui ${channelText(channel, "id")} secara tertulis dalam ${duration(remainingMs)}.`,
  "follow-up-late": ({ channel, lateMs }) =>
    `Kontak melalui ${channelText(channel, "id")} seharusnya sudah ditindaklanjuti secara tertulis ${lateness(lateMs)} yang lalu.`,
  "anticipated-by-assessment": ({ by }) => `${by} telah menilai bobot keluhan ini.`,
  "not-assessed": () => "Belum ada yang menilai seberapa berat masalah ini bagi pelanggan.",
  "apology-given": ({ by }) =>
    `${by} telah meminta maaf; itu bukan pengakuan tanggung jawab hukum.`,
  "apology-after-answer": () =>
    "Permintaan maaf baru disampaikan setelah jawaban; sampaikanlah sejak awal.",
  "no-apology": () => "Belum ada yang meminta maaf.",
  "cause-analysed": ({ cause }) => `Penyebabnya sudah diketahui: ${cause}.`,
  "not-analysed": () => "Penyebabnya belum diketahui.",
  "answered-personally": ({ by, givenName }) =>
    `Penanggung jawabnya, ${by}, menjawab sendiri; kepada pelanggan disebutkan nama ${givenName}.`,
  "answered-by-another": ({ by, owner }) =>
    `Yang menjawab adalah ${by}, padahal keluhan ini tanggung jawab ${owner}.`,
  "name-not-given": () => "Petugas belum menyebutkan namanya terlebih dahulu kepada pelanggan.",
  "not-answered": () => "Pelanggan belum mendapat jawaban.",
  "promise-open": ({ remainingMs }) => `Sisa waktu untuk menepatinya: ${duration(remainingMs)}.`,
  "promise-due-soon": ({ remainingMs }) =>
    `Segera jatuh tempo; sisa waktu untuk menepatinya: ${duration(remainingMs)}.`,
  "promise-kept": ({ earlyMs }) =>
    earlyMs === 0 ? "Ditepati tepat waktu." : `Ditepati ${duration(earlyMs)} lebih awal.`,
  "promise-cancelled": ({ by }) => `${by} membebaskan kami dari janji ini.`,
  "promise-broken": ({ lateMs }) => `Tidak ditepati: sudah lewat ${lateness(lateMs)}.`,
  "promise-kept-late": ({ lateMs }) =>
    `Tidak ditepati: dikerjakan, tetapi terlambat ${lateness(lateMs)}.`,
  "promise-released-late": ({ by }) =>
    `Tidak ditepati: ${by} baru membebaskan kami setelah batas waktunya lewat.`,
  "promise-broken-noted": ({ by }) => `Tidak ditepati, dan sudah dicatat oleh ${by}.`,
  "promise-renegotiated": ({ times }) =>
    `Waktunya ${times} kali disepakati ulang; semuanya tetap tercatat.`,
  "promise-cue": ({ phrase }) => `${quoted(phrase)} mengikat penulisnya.`,
  hedged: ({ phrase }) =>
    `Karena ${quoted(phrase)}, ini baru upaya, bukan janji; pelanggan dapat menganggapnya janji.`,
  conditional: ({ phrase }) => `Bergantung pada syarat: ${quoted(phrase)}.`,
  "time-read": ({ phrase, dueAt, offsetMinutes }) =>
    `${quoted(phrase)} dibaca sebagai paling lambat ${momentText(dueAt, offsetMinutes, "id")}.`,
  "no-time": () => "Tidak ada waktunya: sebutkan kapan paling lambat.",
  "vague-time": ({ phrase }) =>
    `${quoted(phrase)} bukan waktu yang dapat ditepati: sebutkan kapan paling lambat.`,
  "needs-calendar": ({ phrase }) =>
    `${quoted(phrase)} bergantung pada hari atau jam kerja: tanggalnya hanya dapat ditentukan dengan kalender.`,
  "ambiguous-time": ({ phrase }) =>
    `${quoted(phrase)} dapat berarti pagi atau malam: tulislah, misalnya, pukul 17.00.`,
  "ambiguous-day": ({ phrase }) =>
    `${quoted(phrase)} dapat berarti lebih dari satu hari: sebutkan tanggalnya.`,
  "no-such-date": ({ phrase }) => `Tanggal ini tidak ada: ${quoted(phrase)}.`,
  "time-passed": ({ phrase }) => `${quoted(phrase)} sudah lewat.`,
  "several-times": ({ phrases }) => `Ada beberapa waktu yang berbeda: ${quotedList(phrases)}.`,
  "starts-with-condition": ({ phrase }) =>
    `${quoted(phrase)} baru dihitung setelah syaratnya terpenuhi.`,
  dissatisfied: ({ phrases }) => `Ketidakpuasan terdengar pada ${quotedList(phrases)}.`,
  "no-dissatisfaction": () => "Tidak terdengar ketidakpuasan.",
  "no-response-wanted": ({ phrase }) => `${quoted(phrase)}: jawaban tidak diharapkan.`,
  "class-chosen": ({ class: id, score }) => `${className(id, "id")}, dengan nilai ${score}.`,
  "class-tied": ({ classes, score }) =>
    `${listText(
      classes.map((id) => className(id, "id")),
      "id",
    )} bernilai sama, sekitar ${score}: sebaiknya petugas yang memutuskan.`,
  "class-uncertain": ({ score, needed }) =>
    `Keterangannya belum cukup untuk golongan mana pun: nilainya ${score} dari ${needed}.`,
  urgent: ({ phrase }) => `${quoted(phrase)} terdengar mendesak.`,
  "deadline-named": ({ date, phrase }) =>
    `${quoted(phrase)} dibaca sebagai ${dateText(date, "id", "day")}: bantuan harus datang sebelumnya.`,
};

import type { Catalogue } from "@ramah/core";
import { channelText, dateText, durationText, listText } from "@ramah/core/messages";
import type { TextReasons } from "../../reasons.js";
import { className } from "../class-name.js";
import { momentText } from "../moment.js";
import { promiseStateNames } from "../names.js";

const duration = (ms: number): string => durationText(ms, "id");
const lateness = (ms: number): string => (ms < 1000 ? "kurang dari satu detik" : duration(ms));
const quoted = (text: string): string => `“${text}”`;
const quotedList = (texts: readonly string[]): string => listText(texts.map(quoted), "id");
const percent = (fraction: number): string => `${Math.round(fraction * 100)}%`;

export const textMessages: Catalogue<TextReasons> = {
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
  "anticipated-by-assessment": ({ by }) => `${by} telah menilai seberapa berat keluhan ini.`,
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
  "answer-quick": ({ channel }) =>
    `Bantuan diperlukan saat ini juga: ${channelText(channel, "id")}.`,
  "answer-personal": ({ channel }) =>
    `Masalahnya pribadi, dan suara lebih mudah diterima daripada surel: ${channelText(channel, "id")}.`,
  "answer-formal": ({ channel }) =>
    `Keadaannya menuntut surat resmi: ${channelText(channel, "id")}.`,
  "answer-preferred": ({ channel }) =>
    `Pelanggan memintanya lewat saluran ini: ${channelText(channel, "id")}.`,
  "answer-as-it-came": ({ channel }) =>
    `Sama dengan saluran masuknya: ${channelText(channel, "id")}.`,
  "answer-reachable": ({ channel }) =>
    `Pelanggan dapat dihubungi lewat saluran ini: ${channelText(channel, "id")}.`,
  "answer-in-writing": ({ channel }) =>
    `Sesudahnya tuliskan kembali apa yang disampaikan: ${channelText(channel, "id")}.`,
  "answer-unreachable": () =>
    "Tidak ada cara menghubungi pelanggan: carilah satu cara; jika tidak, keluhannya tetap tidak terjawab.",
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
  "model-chose": ({ model, class: name, probability }) =>
    `Model ${quoted(model)} menggolongkannya sebagai “${className(name, "id")}” (${percent(probability)}).`,
  "model-abstained": ({ model, probability, minimum }) =>
    `Model ${quoted(model)} kurang yakin (${percent(probability)}; diperlukan ${percent(minimum)}) sehingga frasa yang menentukan.`,
  urgent: ({ phrase }) => `${quoted(phrase)} terdengar mendesak.`,
  "deadline-named": ({ date, phrase }) =>
    `${quoted(phrase)} dibaca sebagai ${dateText(date, "id", "day")}: bantuan harus datang sebelumnya.`,
};

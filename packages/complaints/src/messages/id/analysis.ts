import type { Catalogue } from "@ramah/core";
import type { AnalysisReasons, PeriodName } from "../../analysis/reasons.js";
import { figureText, periodWords, roughly } from "../analysis-words.js";

const figure = (value: number, decimals = 1): string => figureText(value, decimals, "id");
const percent = (share: number): string => `${figure(share * 100, 1)}%`;
const word = (period: PeriodName): string => periodWords[period].id;
const byChance = (onceIn: number, period: PeriodName): string =>
  onceIn < 1.5
    ? `secara kebetulan saja jumlah itu dapat muncul setiap ${word(period)}`
    : `secara kebetulan saja jumlah itu hanya muncul sekitar sekali dalam ${roughly(onceIn, "id")} ${word(period)}`;

export const analysisMessages: Catalogue<AnalysisReasons> = {
  "chart-kind": ({ kind }) => `Bagan “${kind}” tidak ada.`,
  "figure-none": () => "Belum ada angka: isi sedikitnya satu.",
  "figure-not-a-number": ({ value }) => `“${value}” bukan bilangan yang berhingga.`,
  "figure-not-whole": ({ value }) => `Keluhan dihitung dengan bilangan bulat, bukan ${value}.`,
  "figure-negative": ({ value }) => `${value} kurang dari nol; hitungan dimulai dari nol.`,
  "chart-size-missing": ({ kind }) =>
    `Bagan “${kind}” memerlukan jumlah keseluruhan yang mendasari setiap angka.`,
  "figure-lists-differ": ({ points, given }) =>
    `Ada ${points} periode, tetapi angka pasangannya ${given}.`,
  "chart-size-varies": () =>
    "Bagan c membandingkan periode yang sama besar; untuk data ini pakailah bagan u.",
  "chart-size-not-whole": ({ size }) =>
    `Batas eksak memerlukan jumlah kasus yang bulat, bukan ${size}.`,
  "figure-above-size": ({ count, size }) => `${count} tidak mungkin bagian dari ${size}.`,
  "figure-without-size": ({ count }) =>
    `Ada ${count} keluhan pada periode ketika tidak ada apa pun yang dapat dikeluhkan.`,
  "chart-phase1": ({ value, points }) =>
    `“${value}” tidak menunjuk satu pun dari ${points} periode acuan.`,
  "chart-phase1-short": ({ points, needed }) =>
    `Periode acuan yang berisi angka hanya ${points}, padahal diperlukan sedikitnya ${needed}.`,
  "chart-no-spread": () =>
    "Semua periode acuan sama persis sehingga tidak ada ukuran untuk periode ini: tentukan sigmanya.",
  "figure-option": ({ option, value, allowed }) =>
    `“${value}” tidak berlaku untuk “${option}”: ${allowed}.`,
  "chart-rule": ({ rule }) => `Aturan “${rule}” tidak ada.`,
  "chart-no-exact-limits": ({ kind }) => `Bagan “${kind}” tidak memiliki batas eksak.`,
  "sample-size-or-share": () =>
    "Tentukan salah satu saja: jumlah yang diambil atau bagiannya, jangan keduanya.",
  "sample-too-small": ({ size, needed }) =>
    `${size} terlalu sedikit: jumlah minimum semua kelompok adalah ${needed}.`,
  "sample-id-twice": ({ id }) => `“${id}” tercantum dua kali.`,
  "sample-not-answered": ({ answered, sampled }) =>
    `Dari ${sampled} orang, ${answered} menjawab; pendapat yang lain mungkin berbeda, lihat batas terendah dan tertinggi.`,
  "sample-part-silent": ({ stratum, population }) =>
    `Tentang “${stratum}” dengan ${population} kasus belum diketahui apa pun: tidak seorang pun menjawab.`,
  "scan-rate-or-share": () =>
    "Tentukan salah satu saja: jumlah alarm palsu atau bagian temuan palsu yang diizinkan, jangan keduanya.",
  "scan-category-twice": ({ category }) => `Kategori “${category}” tercantum dua kali.`,
  "scan-too-short": ({ periods, needed }) =>
    `${periods} periode belum dapat dibandingkan; diperlukan sedikitnya ${needed}.`,
  "issue-jump": ({ category, count, expected, onceIn, period }) =>
    `Ada ${count} keluhan tentang “${category}” pada ${word(period)} terakhir, padahal perkiraannya ${figure(expected)}; ${byChance(onceIn, period)}.`,
  "issue-new": ({ category, count, onceIn, period }) =>
    `Ada ${count} keluhan tentang “${category}” pada ${word(period)} terakhir, sebelumnya tidak pernah; ${byChance(onceIn, period)}.`,
  "issue-drift": ({ category, count, expected, periods, onceIn, period }) =>
    `Keluhan tentang “${category}” naik perlahan: ${count} dalam ${periods} ${word(period)} terakhir, padahal perkiraannya ${figure(expected)}; ${byChance(onceIn, period)}.`,
  "issue-growth": ({ ratio, low, high, confidence }) =>
    `Itu ${figure(ratio)} kali tingkat sebelumnya; antara ${figure(low)} dan ${figure(high)} kali pada tingkat kepercayaan ${percent(confidence)}.`,
  "issue-spread": ({ sigmaZ }) =>
    `Keluhan dalam kategori ini naik turun ${figure(sigmaZ)} kali lebih lebar daripada yang wajar secara kebetulan; hal itu sudah diperhitungkan.`,
  "issue-spread-borrowed": ({ sigmaZ }) =>
    sigmaZ === 1
      ? "Keluhannya terlalu sedikit untuk menilai naik turunnya; yang diperhitungkan hanya kebetulan."
      : `Keluhannya terlalu sedikit untuk menilai naik turunnya; dipakai ${figure(sigmaZ)} kali lebar kebetulan, seperti pada kategori lain.`,
  "scan-false-alarms": ({ categories, expectedFalseAlarms, period }) =>
    `Sekalipun tidak terjadi apa-apa, kebetulan saja akan memunculkan ${figure(expectedFalseAlarms, 3)} alarm pada ${word(period)} seperti itu di ${categories} kategori.`,
  "scan-false-findings": ({ share }) =>
    `Rata-rata paling banyak ${percent(share)} dari temuan ternyata palsu.`,
};

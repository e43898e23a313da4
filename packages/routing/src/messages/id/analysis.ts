import type { Catalogue } from "@ramah/core";
import { durationText, listText } from "@ramah/core/messages";
import type { AnalysisProblems, AnalysisReasons, Simplification } from "../../analysis/reasons.js";
import { countText, percentText } from "../number-text.js";

const percent = (share: number): string => percentText(share, "id");
const list = (items: readonly string[]): string => listText(items, "id");
const time = (durationMs: number): string =>
  durationText(Math.round(durationMs / 1000) * 1000, "id");

const expectations: Readonly<Record<AnalysisProblems["analysis-input"]["expected"], string>> = {
  classes: "di sini diperlukan daftar golongan, masing-masing dengan nama dan laju kedatangan",
  groups:
    "di sini diperlukan daftar kelompok, masing-masing dengan jumlah petugas, laju pelayanan, dan golongan yang dilayani",
  "class-names": "di sini diperlukan daftar nama golongan",
  name: "di sini diperlukan nama yang hanya dipakai sekali",
  text: "di sini diperlukan teks",
  rate: "di sini diperlukan bilangan mulai dari 0",
  "positive-rate": "di sini diperlukan bilangan di atas 0",
  rates: "di sini diperlukan daftar bilangan mulai dari 0",
  count: "di sini diperlukan bilangan bulat dari 0 sampai 1.000.000",
  "positive-count": "di sini diperlukan bilangan bulat dari 1 sampai 1.000.000",
  "load-below-agents":
    "kontak yang datang lebih banyak daripada yang dapat diselesaikan para petugas ini sehingga antrean tumbuh tanpa batas",
  time: "di sini diperlukan waktu yang tidak mendahului kejadian sebelumnya",
  rows: "di sini diperlukan daftar kontak",
  agents: "di sini diperlukan petugas yang ada dalam daftar petugas",
};

const simplifications: Readonly<Record<Simplification, string>> = {
  "handle-times-differ":
    "lama penanganan antargolongan berbeda; bebannya tetap eksak, tetapi waktu tunggunya hanya mendekati",
  "not-exponential": "lama penanganan dianggap eksponensial dengan rata-rata yang sama",
  patience:
    "dalam model setiap kontak diterima dan menunggu selama apa pun sehingga waktu tunggunya lebih lama",
  shifts: "setiap orang yang punya giliran kerja atau jam buka dianggap hadir sepanjang waktu",
  strategy: "petugas yang paling lama menganggur selalu dipilih, apa pun strategi antreannya",
  priorities: "prioritas diabaikan: yang paling lama menunggu didahulukan",
  tiers: "semua lapis yang terbuka sejak awal dianggap setara",
  relaxation: "persyaratan tetap seperti pada awal masa tunggu",
  routes: "rute diabaikan: kontak tanpa antrean dianggap masuk ke antrean pertama",
  "several-at-once": "setiap petugas menangani satu kontak pada satu waktu",
  "preferred-agent": "tidak ada yang menunggu petugas yang biasa melayaninya",
};

export const analysisMessages: Catalogue<AnalysisReasons> = {
  "analysis-input": ({ expected }) => {
    const text = expectations[expected];
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  "duplicate-class": ({ class: name }) => `Golongan “${name}” tercantum dua kali.`,
  "unknown-class": ({ class: name }) => `Golongan “${name}” tidak ada; mungkin salah eja.`,
  "class-without-agents": ({ class: name }) => `Tidak ada yang melayani golongan “${name}”.`,
  "overloaded-classes": ({ classes, arrivalRate, serviceRate }) => {
    const who = list(classes);
    const subject = classes.length === 1 ? who : `Gabungan ${who}`;
    if (serviceRate === 0) return `Tidak ada yang melayani ${who}.`;
    const excess = arrivalRate / serviceRate - 1;
    // Equal but for rounding.
    if (Math.abs(excess) <= 1e-12) {
      return `${subject} tepat pada batasnya: yang datang sebanyak yang dapat diselesaikan semua petugas yang mampu, dan antrean tetap tumbuh.`;
    }
    const by = excess < 0.0005 ? "kurang dari 0,1%" : percent(excess);
    return `${subject} kelebihan beban ${by}: yang datang lebih banyak daripada yang dapat diselesaikan semua petugas yang mampu.`;
  },
  "too-many-states": ({ states, limit, groups }) =>
    `Sebanyak ${groups} kelompok yang saling bergantung memiliki ${countText(states, "id")} keadaan, lebih dari ${countText(limit, "id")} yang tertampung (dan paling banyak 24 kelompok). Satukan petugas yang golongan dan kecepatannya sama, abaikan perbedaan yang kecil, atau gunakan simulasi.`,
  "rate-changes": () =>
    "Laju golongan ini berubah-ubah sehingga tidak ada keadaan tunak. Hitunglah tiap rentang waktu satu per satu.",
  "beyond-precision": () =>
    "Angka-angkanya terpaut terlalu jauh sehingga pembulatan akan menentukan jawabannya. Abaikan yang hampir tidak pernah terjadi, atau gunakan simulasi.",
  "tightest-classes": ({ classes, load }) =>
    `${classes.length === 1 ? "" : "Gabungan "}${list(classes)} paling dekat dengan batasnya: ${percent(load)} dari yang dapat diselesaikan semua petugas yang mampu.`,
  "model-simplified": ({ what }) => `Disederhanakan: ${simplifications[what]}.`,
  "overtakes-counted": ({ overtakes, overtaken, contacts, most }) =>
    overtakes === 0
      ? `Dari ${contacts} kontak, tidak satu pun didahului kontak segolongan yang datang belakangan.`
      : `Sebanyak ${overtaken} dari ${contacts} kontak didahului kontak segolongan yang datang belakangan, seluruhnya ${overtakes} kali dan paling banyak ${most} kali untuk satu kontak.`,
  "waits-spread": ({ by, longest, longestMs, shortest, shortestMs }) => {
    const word = { class: "golongan", language: "bahasa", site: "lokasi" }[by];
    return longestMs === shortestMs
      ? `Setiap ${word} menunggu rata-rata ${time(longestMs)}.`
      : `Menurut ${word}, “${longest}” menunggu paling lama (rata-rata ${time(longestMs)}) dan “${shortest}” paling sebentar (${time(shortestMs)}).`;
  },
  "occupancy-spread": ({ busiest, highest, idlest, lowest, evenness }) =>
    highest === lowest
      ? `Semua petugas sama sibuknya, ${percent(highest)} dari waktu mereka.`
      : `${busiest} paling sibuk (${percent(highest)} dari waktunya), ${idlest} paling senggang (${percent(lowest)}); kemerataannya menurut indeks Jain ${percent(evenness)}.`,
};

import type { Catalogue } from "@ramah/core";
import type { LearningReasons } from "../../analysis/learning/reasons.js";

export const learningMessages: Catalogue<LearningReasons> = {
  "code-twice": ({ code }) => `Kode “${code}” tercantum dua kali.`,
  "code-unknown": ({ code, taxonomy }) => `Kode “${code}” tidak ada dalam daftar “${taxonomy}”.`,
  "code-circular": ({ code }) => `Kode “${code}” menjadi leluhur bagi dirinya sendiri.`,
  "code-dropped": ({ code }) =>
    `Tidak ada padanan “${code}” dalam daftar yang lebih baru; hitungan di bawahnya hilang.`,
  "pair-twice": ({ pair }) => `Pasangan “${pair}” tercantum dua kali.`,
  "version-differs": ({ expected, given }) =>
    `Pasangan kode ini dibuat untuk “${expected}”, sedangkan yang diberikan “${given}”.`,
  "weight-not-counted": ({ weight }) =>
    `${weight} bukan bobot yang sah: berikan angka mulai dari 0.`,
  "share-out-of-bounds": ({ share }) =>
    `${share} bukan bagian yang sah: berikan angka di atas 0 dan paling besar 1.`,
  "length-not-counted": ({ field, length }) => `Nilai ${length} di luar batas untuk “${field}”.`,
  "moment-not-counted": ({ given }) =>
    `“${given}” bukan waktu yang dapat dihitung: berikan milidetik sejak 1970.`,
  "history-empty": () =>
    "Tanpa riwayat tidak ada yang dapat dijadikan pegangan: berikan setidaknya satu lama waktu.",
  "ended-before-begun": () => "Akhirnya mendahului awalnya.",
};

import type { Catalogue } from "@ramah/core";
import type { RuleId } from "../finding.js";
import type { NetiquetteReasons } from "../reasons.js";
import type { RuleText } from "./en.js";

export const messages: Catalogue<NetiquetteReasons> = {
  "blames-reader": ({ phrase }) => `“${phrase}” menempatkan pelanggan di pihak yang salah.`,
  "doubts-reader": ({ phrase }) => `“${phrase}” menuduh pelanggan berbohong.`,
  "denies-liability": ({ phrase }) =>
    `“${phrase}” menolak tanggung jawab secara tertulis dan menutup jalan bagi iktikad baik.`,
  "admits-liability": ({ phrase }) =>
    `“${phrase}” mengakui tanggung jawab hukum secara tertulis; untuk menyatakan simpati, itu tidak perlu.`,
  exclaims: ({ phrase }) => `“${phrase}” terkesan emosional.`,
  shouts: ({ phrase }) => `“${phrase}” dengan huruf kapital terbaca seperti berteriak.`,
  insults: ({ phrase }) => `“${phrase}” bernada menghina.`,
  mocks: ({ phrase }) => `“${phrase}” terdengar menyindir.`,
  "says-only-what-is-missing": ({ phrase }) =>
    `“${phrase}” hanya menyebut yang tidak ada, bukan apa yang akan tersedia dan kapan.`,
  "says-only-what-is-impossible": ({ phrase }) =>
    `“${phrase}” hanya menyebut yang tidak mungkin, tanpa pilihan lain, langkah berikutnya, atau waktu.`,
  forbids: ({ phrase }) => `“${phrase}” melarang, padahal ucapan terima kasih lebih mengena.`,
  orders: ({ phrase }) => `“${phrase}” terdengar memerintah.`,
  "uses-internal-label": ({ phrase, explanation, replacement }) =>
    replacement === null
      ? `Pelanggan tidak mengenal istilah “${phrase}” (${explanation.id}).`
      : `Pelanggan tidak mengenal istilah “${phrase}” (${explanation.id}); bagi mereka itu “${replacement.id}”.`,
  "apology-missing": () => "Pelanggan mengeluh, tetapi balasan ini belum memuat permintaan maaf.",
  "apology-late": ({ sentences }) =>
    `Permintaan maaf baru muncul setelah ${sentences} kalimat lain; sebaiknya di awal.`,
  "makes-excuse": ({ phrase }) =>
    `“${phrase}” berdalih; yang ingin diketahui pelanggan adalah langkah selanjutnya.`,
  "name-missing": () => "Pelanggan tidak tahu siapa yang menangani keluhannya.",
  "next-step-missing": () => "Balasan ini belum menyebutkan langkah berikutnya.",
  "time-missing": ({ phrase }) =>
    `“${phrase}” menjanjikan langkah berikutnya tanpa menyebut waktunya.`,
  "attachment-missing": ({ phrase }) =>
    `“${phrase}” menyebut berkas, tetapi tidak ada yang dilampirkan.`,
  "gap-unfilled": ({ phrase }) => `“${phrase}” belum diisi.`,
  "say-what-is-needed": () => "Sebutkan apa yang masih diperlukan, bukan siapa yang salah.",
  "believe-and-check": () =>
    "Ucapkan terima kasih atas informasinya dan sampaikan bahwa Anda akan memeriksanya.",
  "talk-it-over": () => "Bicarakan lewat telepon, lalu tuliskan hanya hal yang sudah disepakati.",
  "sympathise-only": () => "Sampaikan simpati tanpa mengakui tanggung jawab hukum.",
  "end-calmly": () => "Akhiri kalimat dengan satu tanda baca saja.",
  "write-small": () => "Tulis dengan huruf kecil; perhatikan nama orang dan tempat.",
  "leave-out": () => "Hilangkan dan sampaikan faktanya saja.",
  "say-what-and-when": () => "Sebutkan apa yang akan tersedia dan kapan.",
  "say-what-is-possible": () => "Sebutkan apa yang dapat Anda lakukan dan paling lambat kapan.",
  "thank-instead": () => "Ucapkan terima kasih alih-alih melarang.",
  "say-please": () => "Gunakan kata “mohon” atau “silakan”.",
  "use-customer-word": ({ replacement }) => `Tulis “${replacement}”.`,
  "explain-word": () => "Gunakan kata yang dikenal pelanggan.",
  "say-sorry": () => "Sampaikan permintaan maaf di awal.",
  "say-sorry-earlier": () => "Pindahkan permintaan maaf ke awal.",
  "look-ahead": () => "Sebutkan apa yang akan Anda lakukan, bukan mengapa hal itu terjadi.",
  "give-name": () => "Sebutkan nama Anda.",
  "promise-step": () => "Sebutkan langkah berikutnya dan batas waktunya.",
  "name-time": () => "Sebutkan batas waktunya.",
  "attach-or-rephrase": () => "Lampirkan berkasnya, atau hilangkan kalimat tentang lampiran.",
  "fill-gap": () => "Isilah bagian itu, atau hilangkan kalimatnya.",
};

export const ruleWords: Readonly<Record<RuleId, RuleText>> = {
  blame: {
    name: "Tidak menyalahkan",
    why: "Tidak ada yang menang berdebat dengan pelanggan: pelanggan yang disalahkan akan pergi.",
  },
  "legal-denial": {
    name: "Tidak menolak atau mengakui tanggung jawab hukum",
    why: "Pernyataan dalam surel dapat menjadi alat bukti, sedangkan percakapan telepon memberi ruang bagi iktikad baik.",
  },
  emotion: {
    name: "Tanpa emosi",
    why: "Surel tersimpan lama dan dapat dibacakan di pengadilan saat amarah sudah reda.",
  },
  "negative-wording": {
    name: "Sebutkan apa yang akan ada",
    why: "Pelanggan yang hanya tahu apa yang tidak ada terpaksa bertanya lagi atau menyerah.",
  },
  "instruction-tone": {
    name: "Meminta, bukan memerintah",
    why: "Di toko orang berkata mohon dan terima kasih; surel pun sebaiknya sesopan itu.",
  },
  "internal-label": {
    name: "Kata yang dikenal pelanggan",
    why: "Istilah internal tidak berarti apa-apa bagi orang luar.",
  },
  "apology-and-next-step": {
    name: "Maaf, nama, langkah berikutnya",
    why: "Maaf sejak awal, nama, dan langkah dengan batas waktu meredakan separuh keluhan; dalih tidak menyelesaikan apa pun.",
  },
  "promised-attachment": {
    name: "Lampiran yang dijanjikan",
    why: "Lampiran yang disebut tetapi tidak ada memaksa pelanggan menulis sekali lagi.",
  },
  "unfilled-gap": {
    name: "Bagian yang belum diisi",
    why: "Bagian yang kosong menunjukkan kepada pelanggan bahwa surel itu tidak dibaca ulang.",
  },
};

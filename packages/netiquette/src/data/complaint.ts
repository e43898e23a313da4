import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const principles: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Four principles",
  asOf: "2026-11-21",
  status: "verified",
};
const solving: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Focus on solving the problem",
  asOf: "2026-11-21",
  status: "verified",
};

/** What an answer to a complaint holds, and the excuses it does not. */
export const complaintPhrases: readonly Phrase[] = [
  {
    name: "sorry",
    kind: "apology",
    patterns: {
      en: [
        "sorry",
        "apologise|apologize|apologising|apologizing",
        "apology|apologies",
        "we|i *1 regret",
      ],
      id: [
        "maaf",
        "ma'af",
        "memohon_maaf|meminta_maaf",
        "permohonan|permintaan maaf",
        "kami|saya *1 menyesal|menyesalkan",
      ],
    },
    source: principles,
  },
  {
    name: "excuse",
    kind: "excuse",
    patterns: {
      en: [
        "because|as|since we|i were|was|are|am|have_been *2 busy|short_staffed|overloaded|understaffed",
        "we|i have_been|were|was *1 busy|short_staffed|overloaded|understaffed",
        "because_of|due_to|owing_to *2 staff|system|technical|computer|supplier|courier *1 shortage|failure|error|problem|problems|issue|issues|fault|delay|delays",
        "because_of|due_to *2 high|large|unusual *1 volume|number|demand",
        "beyond|outside our control",
        "our system|systems|computer was|were down",
        "the courier's|supplier's|warehouse's *1 fault|mistake|error",
        "it|this was_not|wasn't|is_not|isn't our fault|mistake",
      ],
      id: [
        "karena|sebab|lantaran kami *2 sibuk|kekurangan|kewalahan",
        "karena|akibat|disebabkan *1 kekurangan|kurangnya staf|petugas|tenaga|karyawan",
        "karena|akibat|disebabkan *1 gangguan|masalah|kesalahan|kerusakan|keterlambatan *1 sistem|teknis|komputer|pemasok|kurir|ekspedisi|server|pihak",
        "karena|akibat *1 banyaknya|tingginya|membeludaknya pesanan|permintaan|volume|antrean",
        "di luar kendali|kuasa kami",
        "sistem kami *1 sedang|mati|down|bermasalah",
        "kesalahan *1 kurir|ekspedisi|pemasok|gudang",
        "bukan kesalahan|salah kami",
      ],
    },
    source: solving,
  },
  {
    name: "own-name",
    kind: "own-name",
    patterns: {
      en: [
        "my name is",
        "this is *1 from",
        "i am|i'm the|your|a *2 manager|agent|supervisor|adviser|advisor",
      ],
      id: ["nama saya", "perkenalkan *1 saya", "dengan saya", "saya *2 dari bagian|tim|layanan"],
    },
    source: principles,
  },
  {
    name: "next-step",
    kind: "next-step",
    patterns: {
      en: [
        "we|i will|shall",
        "we'll|i'll",
        "we are|i_am going to",
        "we_are|we're|i_am|i'm *1 sending|posting|shipping|calling|ringing|refunding|replacing|returning|repairing|delivering|arranging|booking",
        "is|are leaving|being_sent|being_replaced|being_refunded|being_repaired",
        "you|it|replacement|refund|parcel|technician|colleague will *1 receive|arrive|be|hear|get|call|come|visit|contact|have",
        "you'll *1 receive|hear|get|have",
      ],
      id: [
        "kami|saya *1 akan",
        "akan *1 kami|saya",
        "kami|saya *1 kirim|kirimkan|telepon|hubungi|kembalikan|ganti|proses|antar|antarkan|kabari|perbaiki|siapkan|periksa|cek|telusuri|tindaklanjuti|jemput|selesaikan|terbitkan|transfer",
        "@you akan *1 menerima|mendapat|mendapatkan|dihubungi|memperoleh",
        "akan *1 dikirim|dikirimkan|diganti|diperbaiki|dikembalikan|tersedia|tiba|sampai|datang|menghubungi|menelepon|diproses",
      ],
    },
    source: principles,
  },
  {
    name: "no-step",
    kind: "no-step",
    patterns: {
      en: [
        "we|i will|shall *1 be *1 happy|glad|pleased|delighted|sorry",
        "we'll|i'll *1 be *1 happy|glad|pleased|delighted|sorry",
      ],
      id: [
        "sudah|telah|pernah *1 kami|saya",
        "kami|saya sudah|telah|pernah|baru",
        "kami|saya *1 akan senang",
      ],
    },
    source: principles,
  },
];

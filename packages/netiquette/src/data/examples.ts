import type { Bilingual } from "@ramah/core";
import type { RuleId } from "../finding.js";

/** A sentence that breaks a rule beside one that keeps it, in both languages. */
export interface RuleExample {
  readonly rule: RuleId;
  readonly bad: Bilingual;
  readonly good: Bilingual;
}

/**
 * Sentences that break each rule and their better sisters: every one is run as a test.
 * Those of `apology-and-next-step` are whole answers to a complaint; those of `internal-label` use the label AHT.
 *
 * @example
 * import { examples } from "@ramah/netiquette";
 *
 * examples.find(({ rule }) => rule === "negative-wording")?.bad.id; // => "Item itu habis."
 */
export const examples: readonly RuleExample[] = [
  {
    rule: "blame",
    bad: { en: "You failed to enter the number.", id: "Anda lalai memasukkan nomornya." },
    good: { en: "We still need the number.", id: "Kami masih memerlukan nomornya." },
  },
  {
    rule: "blame",
    bad: { en: "You forgot the receipt.", id: "Anda lupa menyertakan struk." },
    good: {
      en: "If you forgot the receipt, the order number will do.",
      id: "Jika Anda lupa membawa struk, nomor pesanan sudah cukup.",
    },
  },
  {
    rule: "blame",
    bad: { en: "This delay was your mistake.", id: "Keterlambatan ini kesalahan Anda." },
    good: { en: "This delay is not your fault.", id: "Keterlambatan ini bukan kesalahan Anda." },
  },
  {
    rule: "blame",
    bad: { en: "You should have read the manual.", id: "Anda seharusnya membaca buku petunjuk." },
    good: { en: "Page 4 of the manual shows how.", id: "Caranya ada di halaman 4 buku petunjuk." },
  },
  {
    rule: "blame",
    bad: { en: "You did not pay the invoice.", id: "Anda tidak membayar tagihan." },
    good: { en: "The invoice is still open.", id: "Tagihan tersebut masih terbuka." },
  },
  {
    rule: "blame",
    bad: {
      en: "The form was not filled in correctly by you.",
      id: "Formulir itu tidak diisi dengan benar oleh Anda.",
    },
    good: { en: "The form still lacks a date.", id: "Formulir itu masih perlu tanggal." },
  },
  {
    rule: "blame",
    bad: {
      en: "Our driver knocked, so you are lying.",
      id: "Pengantar kami sudah mengetuk, jadi Anda berbohong.",
    },
    good: {
      en: "We are asking the driver what happened.",
      id: "Kami sedang menanyakan kejadiannya kepada pengantar.",
    },
  },
  {
    rule: "blame",
    bad: { en: "You claim that nobody came.", id: "Anda mengaku bahwa tidak ada yang datang." },
    good: {
      en: "You wrote that nobody came.",
      id: "Anda menyampaikan bahwa tidak ada yang datang.",
    },
  },
  {
    rule: "legal-denial",
    bad: {
      en: "This is not covered by our agreement with you.",
      id: "Ini tidak tercakup dalam perjanjian kami dengan Anda.",
    },
    good: {
      en: "Let us talk about what we can do.",
      id: "Mari kita bicarakan apa yang dapat kami lakukan.",
    },
  },
  {
    rule: "legal-denial",
    bad: {
      en: "We are not responsible for the delay.",
      id: "Kami tidak bertanggung jawab atas keterlambatan ini.",
    },
    good: {
      en: "We will look into the delay today.",
      id: "Kami akan menelusuri keterlambatan ini hari ini.",
    },
  },
  {
    rule: "legal-denial",
    bad: {
      en: "We accept full liability for the damage.",
      id: "Kami mengaku bersalah dan menanggung seluruh kerugian.",
    },
    good: {
      en: "We are sorry for the inconvenience.",
      id: "Kami mohon maaf atas ketidaknyamanan ini.",
    },
  },
  {
    rule: "emotion",
    bad: { en: "We have told you twice!!", id: "Kami sudah memberi tahu dua kali!!" },
    good: { en: "Good morning!", id: "Selamat pagi!" },
  },
  {
    rule: "emotion",
    bad: { en: "PLEASE READ THE TERMS.", id: "SEGERA LENGKAPI DATA ANDA." },
    good: { en: "The PIN, CVV and OTP stay secret.", id: "KTP, NPWP, dan SIM tidak perlu dibawa." },
  },
  {
    rule: "emotion",
    bad: { en: "That is a ridiculous question.", id: "Itu pertanyaan bodoh." },
    good: { en: "That is not a stupid question.", id: "Itu bukan pertanyaan bodoh." },
  },
  {
    rule: "emotion",
    bad: {
      en: "As you surely know, the shop closes at five.",
      id: "Tentu Anda sudah tahu bahwa toko tutup pukul lima.",
    },
    good: { en: "The shop closes at five.", id: "Toko tutup pukul lima." },
  },
  {
    rule: "negative-wording",
    bad: { en: "The item is out of stock.", id: "Item itu habis." },
    good: { en: "We will have it on Tuesday.", id: "Kami akan menyediakannya pada hari Selasa." },
  },
  {
    rule: "negative-wording",
    bad: { en: "We cannot change the address.", id: "Kami tidak bisa mengubah alamat." },
    good: {
      en: "We cannot change the address. We will hold the parcel at the depot for you.",
      id: "Kami tidak bisa mengubah alamat. Paketnya akan kami simpan di gudang untuk Anda.",
    },
  },
  {
    rule: "negative-wording",
    bad: { en: "No smoking.", id: "Dilarang merokok." },
    good: { en: "Thank you for not smoking.", id: "Terima kasih karena tidak merokok." },
  },
  {
    rule: "instruction-tone",
    bad: {
      en: "You must send the form by Friday.",
      id: "Anda harus mengirim formulir sebelum hari Jumat.",
    },
    good: {
      en: "Please send the form by Friday.",
      id: "Mohon mengirim formulir sebelum hari Jumat.",
    },
  },
  {
    rule: "instruction-tone",
    bad: { en: "Fill in the form.", id: "Isi formulir ini." },
    good: { en: "Please fill in the form.", id: "Silakan isi formulir ini." },
  },
  {
    rule: "internal-label",
    bad: { en: "Our AHT rose in May.", id: "AHT kami naik pada bulan Mei." },
    good: {
      en: "Calls took longer in May.",
      id: "Panggilan memakan waktu lebih lama pada bulan Mei.",
    },
  },
  {
    rule: "apology-and-next-step",
    bad: {
      en: "The parcel is late because of a system error.",
      id: "Paketnya terlambat karena gangguan sistem.",
    },
    good: {
      en: "We are sorry for the delay. My name is Rina. We will send a new parcel on Tuesday.",
      id: "Kami mohon maaf atas keterlambatan ini. Nama saya Rina. Paket pengganti akan kami kirim pada hari Selasa.",
    },
  },
  {
    rule: "promised-attachment",
    bad: { en: "I have attached the invoice.", id: "Terlampir faktur yang diminta." },
    good: { en: "No attachment is needed.", id: "Surat ini tanpa lampiran." },
  },
  {
    rule: "unfilled-gap",
    bad: { en: "You will have it on {date}.", id: "Barangnya akan tiba pada {tanggal}." },
    good: { en: "You will have it on Tuesday.", id: "Barangnya akan tiba pada hari Selasa." },
  },
];

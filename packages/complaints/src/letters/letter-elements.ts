import type { Bilingual, Locale } from "@ramah/core";
import type { LetterElement } from "./letter.js";

/** What an element of a letter is called, and a sentence that says it; what only the author knows stands in braces. */
export interface LetterElementEntry {
  readonly name: Bilingual;
  readonly sample: Bilingual;
}

/**
 * Every element of letters with its name and a sample sentence, for check-lists and templates. `{scheme}` and
 * `{website}` are filled in by `letterPlan` and by the messages, where the regime knows them.
 *
 * @example
 * import { letterElements } from "@ramah/complaints";
 *
 * letterElements["scheme-is-free"].name.id; // => "bahwa lembaga itu tidak memungut biaya"
 */
export const letterElements: Readonly<Record<LetterElement, LetterElementEntry>> = {
  "says-received": {
    name: { en: "that the complaint arrived", id: "bahwa pengaduan sudah diterima" },
    sample: {
      en: "We received your complaint on {date received}.",
      id: "Pengaduan Bapak/Ibu kami terima pada {tanggal diterima}.",
    },
  },
  "says-handled": {
    name: { en: "that somebody is dealing with it", id: "bahwa pengaduan sedang ditangani" },
    sample: {
      en: "I am looking into what happened.",
      id: "Saya sedang menelusuri kejadian tersebut.",
    },
  },
  "names-handler": {
    name: {
      en: "the name of the person who answers for it",
      id: "nama orang yang bertanggung jawab",
    },
    sample: {
      en: "My name is {name}, and I answer to you for this.",
      id: "Nama saya {nama}, dan sayalah yang bertanggung jawab kepada Bapak/Ibu.",
    },
  },
  "gives-reference": {
    name: { en: "the reference of the case", id: "nomor pengaduan" },
    sample: {
      en: "Your reference is {reference}.",
      id: "Nomor pengaduan Bapak/Ibu adalah {nomor pengaduan}.",
    },
  },
  "states-time-limit": {
    name: { en: "when the answer will come", id: "kapan jawaban akan diberikan" },
    sample: {
      en: "We will send you our answer within {time limit}, by {date}.",
      id: "Kami akan memberikan jawaban dalam {jangka waktu}, paling lambat {tanggal}.",
    },
  },
  "says-complaint-made": {
    name: {
      en: "that the customer made a complaint",
      id: "bahwa pelanggan telah mengajukan pengaduan",
    },
    sample: {
      en: "On {date} you made a complaint about {subject}.",
      id: "Pada {tanggal} Bapak/Ibu mengajukan pengaduan mengenai {pokok pengaduan}.",
    },
  },
  "says-resolved": {
    name: {
      en: "that the complaint is considered resolved",
      id: "bahwa pengaduan dianggap selesai",
    },
    sample: {
      en: "We now consider your complaint resolved.",
      id: "Dengan demikian pengaduan Bapak/Ibu kami anggap selesai.",
    },
  },
  "gives-decision": {
    name: { en: "the decision", id: "keputusan" },
    sample: {
      en: "Our decision is that {we uphold / partly uphold / do not uphold} your complaint.",
      id: "Keputusan kami adalah {mengabulkan / mengabulkan sebagian / tidak mengabulkan} pengaduan Bapak/Ibu.",
    },
  },
  "gives-reasons": {
    name: { en: "the reasons", id: "alasan" },
    sample: {
      en: "The reason is that {what was found}.",
      id: "Alasannya, {hal yang ditemukan}.",
    },
  },
  "gives-remedy": {
    name: { en: "what is done to put things right", id: "langkah perbaikan" },
    sample: {
      en: "To put things right, we have refunded {amount}.",
      id: "Sebagai perbaikan, dana sebesar {jumlah} telah kami kembalikan.",
    },
  },
  "may-refer": {
    name: {
      en: "that the complaint can be taken to a scheme",
      id: "bahwa pengaduan dapat diajukan ke lembaga penyelesaian sengketa",
    },
    sample: {
      en: "If you remain dissatisfied, you may refer your complaint to the {scheme}.",
      id: "Jika Bapak/Ibu belum puas, Bapak/Ibu dapat membawa masalah ini ke {scheme}.",
    },
  },
  "time-to-refer": {
    name: { en: "how long there is for that", id: "batas waktu untuk mengajukannya" },
    sample: {
      en: "You must do so within {six months} of the date of this letter.",
      id: "Pengajuan itu harus dilakukan dalam {enam bulan} sejak tanggal surat ini.",
    },
  },
  "waiver-statement": {
    name: {
      en: "whether the firm agrees to a complaint that comes too late",
      id: "apakah perusahaan mengizinkan pengaduan yang lewat batas waktu",
    },
    sample: {
      en: "If you refer it later, the Ombudsman will not have our permission to consider your complaint.",
      id: "Apabila pengaduan diajukan setelah batas waktu itu, kami tidak memberikan izin kepada Ombudsman untuk memeriksanya.",
    },
  },
  "scheme-website": {
    name: { en: "the website of the scheme", id: "situs web lembaga penyelesaian sengketa" },
    sample: {
      en: "You will find more information at {website}.",
      id: "Keterangan selengkapnya tersedia di {website}.",
    },
  },
  "encloses-leaflet": {
    name: {
      en: "the scheme's leaflet, enclosed",
      id: "brosur lembaga penyelesaian sengketa sebagai lampiran",
    },
    sample: {
      en: "I enclose a copy of the {scheme}'s explanatory leaflet.",
      id: "Bersama surat ini kami lampirkan brosur dari {scheme}.",
    },
  },
  "scheme-is-free": {
    name: { en: "that the scheme costs nothing", id: "bahwa lembaga itu tidak memungut biaya" },
    sample: {
      en: "Its service is free of charge.",
      id: "Layanannya tidak dipungut biaya.",
    },
  },
  "scheme-is-independent": {
    name: { en: "that the scheme is independent", id: "bahwa lembaga itu independen" },
    sample: {
      en: "It is independent of us.",
      id: "Lembaga tersebut independen dan tidak terkait dengan kami.",
    },
  },
  "explains-delay": {
    name: { en: "why it takes longer", id: "alasan perlunya waktu lebih lama" },
    sample: {
      en: "We need more time because {reason}.",
      id: "Kami memerlukan waktu lebih lama karena {alasan}.",
    },
  },
  "gives-new-date": {
    name: { en: "by when the answer will come now", id: "tanggal baru pemberian jawaban" },
    sample: {
      en: "We expect to send you our answer by {date}.",
      id: "Kami akan memberikan jawaban paling lambat {tanggal}.",
    },
  },
  apologises: {
    name: { en: "an apology", id: "permintaan maaf" },
    sample: {
      en: "I am sorry about this.",
      id: "Mohon maaf atas hal ini.",
    },
  },
  "apologises-early": {
    name: { en: "the apology in the first paragraph", id: "permintaan maaf pada paragraf pertama" },
    sample: {
      en: "I am sorry about this.",
      id: "Mohon maaf atas hal ini.",
    },
  },
  "shows-understanding": {
    name: {
      en: "understanding for how the customer feels",
      id: "pengertian atas perasaan pelanggan",
    },
    sample: {
      en: "I understand how frustrating this must have been.",
      id: "Kami memahami kekecewaan Bapak/Ibu atas kejadian ini.",
    },
  },
  "looks-forward": {
    name: { en: "what happens next", id: "langkah berikutnya" },
    sample: {
      en: "Next, we will {step} and then call you.",
      id: "Selanjutnya kami akan {langkah}, lalu menghubungi Bapak/Ibu.",
    },
  },
};

/** Fills the scheme into a sample sentence, and names it in general where it is not known. */
export function fillSample(
  sample: Bilingual,
  locale: Locale,
  scheme: string | undefined,
  website: string | undefined,
): string {
  const general = locale === "en" ? "{ombudsman or scheme}" : "{nama lembaga}";
  const address = locale === "en" ? "{website of the scheme}" : "{situs web lembaga}";
  return sample[locale]
    .replace("{scheme}", scheme ?? general)
    .replace("{website}", website ?? address);
}

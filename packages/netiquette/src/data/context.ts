import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const positive: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "Slide 27",
  asOf: "2026-11-21",
  status: "verified",
};
const language: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, E-mages: language",
  asOf: "2026-11-21",
  status: "verified",
};
const wording: Source = { document: "Ramah term base", asOf: "2026-11-21", status: "verified" };

/** What makes other phrases harmless: a time, an alternative, courtesy, somebody else's words. */
export const contextPhrases: readonly Phrase[] = [
  {
    name: "time",
    kind: "time",
    patterns: {
      en: [
        "today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "next|this|coming week|month|morning|afternoon|evening|hour",
        "within|in *2 #|a|an|one|two|three|four|five|seven|ten|few minute|minutes|hour|hours|day|days|week|weeks|working_days|business_days|working_day|business_day",
        "within the hour|day|week",
        "#d am|pm|a_m|p_m|o'clock",
        "by|at #d #d",
        "by noon|midday|midnight|the_end_of|close_of_business",
        "#d of? january|february|march|april|may|june|july|august|september|october|november|december",
        "january|february|march|april|may|june|july|august|september|october|november|december #d",
        "#d #d #y",
        "#y #d #d",
      ],
      id: [
        "hari_ini|besok|lusa|nanti_sore|nanti_siang|nanti_malam|senin|selasa|rabu|kamis|jumat|sabtu",
        "hari minggu",
        "minggu|pekan|bulan|hari depan|ini",
        "dalam|selama|maksimal|paling_lambat|paling_lama|sekitar *2 #|satu|dua|tiga|empat|lima|tujuh|sepuluh|beberapa *1 menit|jam|hari|minggu|pekan|bulan|hari_kerja",
        "#d x #d jam",
        "sejam|sehari|seminggu lagi",
        "# menit|jam|hari|minggu lagi|ke_depan|setelah",
        "pukul|jam #",
        "tanggal #",
        "#d januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
        "#d #d #y",
        "#y #d #d",
      ],
    },
    source: wording,
  },
  {
    name: "until",
    kind: "until",
    patterns: {
      en: ["until|till|before|but|from"],
      id: ["sampai|hingga|sebelum|tetapi|mulai"],
    },
    source: wording,
  },
  {
    name: "alternative",
    kind: "alternative",
    patterns: {
      en: [
        "instead|alternatively",
        "as an alternative",
        "but|however we|you|i can",
        "what we can do",
        "we|you|i can *1 offer|send|deliver|use|choose|order|have|get|suggest|recommend|provide|give|call|visit|arrange|return|reserve|refund|replace",
        "we|i offer|recommend|suggest",
        "would you like|prefer",
        "may|shall|can we|i",
        "in stock",
        "is|are available",
        "you are|you're welcome to",
      ],
      id: [
        "sebagai gantinya|alternatif|alternatifnya|pengganti|penggantinya",
        "tetapi|namun|tapi kami|anda|saya bisa|dapat",
        "yang dapat|bisa kami lakukan",
        "kami|anda|saya dapat|bisa",
        "kami|saya *1 menawarkan|menyarankan|merekomendasikan|tawarkan|sarankan",
        "apakah @you *1 berkenan|bersedia|berminat|ingin",
        "bolehkah|berkenankah|bersediakah",
        "masih|sudah|sekarang tersedia",
      ],
    },
    source: positive,
  },
  {
    name: "polite",
    kind: "polite",
    patterns: {
      en: [
        "please|kindly",
        "thank you",
        "would|could you",
        "we would|i'd|we'd be grateful|appreciate",
        "if you could|would",
      ],
      id: [
        "mohon|silakan|silahkan|tolong|harap|dimohon|diharapkan|berkenan|sudilah|sudi|bersedia|bersediakah",
        "bolehkah",
        "terima kasih",
      ],
    },
    source: language,
  },
  {
    name: "mention",
    kind: "mention",
    patterns: {
      en: [
        "you wrote|said|mentioned|stated|say|write|told_us|asked|asked_us",
        "in your words",
        "your words",
        "we|i did_not|do_not|never *2 say|said|think|mean|suggest|imply",
      ],
      id: [
        "@you *1 menulis|menyampaikan|menyebutkan|menyebut|mengatakan|bertanya|menanyakan|sampaikan|tulis|katakan",
        "kami|saya tidak|tak|bukan *1 bermaksud|mengatakan|menganggap|menuduh",
      ],
    },
    source: wording,
  },
  {
    name: "no-refusal",
    kind: "harmless",
    patterns: {
      en: [
        "cannot|can't wait",
        "cannot|can't thank|apologise|apologize|stress|express|emphasise|emphasize",
        "cannot|can't help but",
        "couldn't agree|be_happier|be_more",
        "we don't|do_not have to",
        "no problem",
        "we have no objection|objections|doubt|complaints",
      ],
      id: [
        "tidak|tak bisa|dapat tidak",
        "tidak|tak dapat|bisa kami lupakan|ungkapkan",
        "tidak|tak mungkin kami lupakan",
        "kami tidak|tak memiliki|punya keberatan",
        "tidak|tak dapat|bisa dimungkiri|dipungkiri",
      ],
    },
    source: wording,
  },
];

/** Words that turn the sense of what follows in the same clause. */
export const negators: Readonly<Record<string, true>> = {
  not: true,
  never: true,
  no: true,
  without: true,
  nor: true,
  neither: true,
  nobody: true,
  "don't": true,
  "doesn't": true,
  "didn't": true,
  "isn't": true,
  "aren't": true,
  "wasn't": true,
  "weren't": true,
  "won't": true,
  "can't": true,
  cannot: true,
  "haven't": true,
  "hasn't": true,
  "wouldn't": true,
  "shouldn't": true,
  tidak: true,
  tak: true,
  bukan: true,
  bukanlah: true,
  bukannya: true,
  belum: true,
  jangan: true,
  janganlah: true,
  tanpa: true,
  nggak: true,
  gak: true,
};

/** Words that make a clause a case, a question or a purpose instead of a statement. */
export const conditionals: Readonly<Record<string, true>> = {
  if: true,
  unless: true,
  whether: true,
  when: true,
  whenever: true,
  jika: true,
  jikalau: true,
  kalau: true,
  bila: true,
  apabila: true,
  bilamana: true,
  seandainya: true,
  andaikata: true,
  apakah: true,
  ketika: true,
  agar: true,
  supaya: true,
  seumpama: true,
};

/** Words that begin a new clause without punctuation; a negation before them does not reach over. */
export const clauseOpeners: Readonly<Record<string, true>> = {
  but: true,
  and: true,
  because: true,
  so: true,
  although: true,
  while: true,
  dan: true,
  tetapi: true,
  tapi: true,
  namun: true,
  melainkan: true,
  karena: true,
  sehingga: true,
  sedangkan: true,
  meskipun: true,
  walaupun: true,
};

/** Pronouns that begin a statement about somebody else than the reader. */
export const subjects: Readonly<Record<string, true>> = {
  i: true,
  we: true,
  he: true,
  she: true,
  they: true,
  saya: true,
  kami: true,
  dia: true,
  ia: true,
  beliau: true,
  mereka: true,
};

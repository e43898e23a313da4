import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const netiquette: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Netiquette",
  asOf: "2026-11-21",
  status: "verified",
};

/** Anger put in writing: insults, scorn, irony. */
export const emotionPhrases: readonly Phrase[] = [
  {
    name: "insult",
    kind: "insult",
    patterns: {
      en: [
        "idiot|idiots|idiotic|stupid|moron|morons|fool|foolish|dumb|pathetic|ridiculous|damn|absurd|bloody|bullshit",
        "is|that's|what|utter|complete|absolute|such nonsense|rubbish|crap",
        "shut up",
        "how dare you",
        "what the hell",
        "you are|were *1 rude|lazy|incompetent|hopeless|annoying|impossible",
        "sick and tired of",
        "fed up with",
      ],
      id: [
        "bodoh|tolol|goblok|bego|idiot|konyol|brengsek|sialan|bangsat|dungu|norak|bacot",
        "kurang ajar",
        "omong kosong",
        "tidak|tak tahu diri|malu|adat",
        "tutup mulut @you?",
        "berani beraninya",
        "@you *1 kasar|malas|menyebalkan|cerewet",
        "kami|saya *1 muak",
      ],
    },
    source: netiquette,
  },
  {
    name: "irony",
    kind: "irony",
    patterns: {
      en: [
        "as you surely|obviously|certainly *1 know",
        "surely you can|know|understand",
        "told|explained|said *2 several|many|countless times",
        "already told you",
        "obviously you",
        "thanks|thank_you *2 for wasting",
        "congratulations on *1 failing|breaking|ignoring",
        "for the last|umpteenth time",
        "good luck with that",
        "in case you have_not|haven't noticed",
        "as any child|everyone|anyone knows|can_see",
        "with all due respect",
        "next time *1 try reading",
      ],
      id: [
        "tentu|pasti @you *1 sudah tahu|paham|mengerti",
        "@you tentu|pasti *1 sudah tahu|paham|mengerti",
        "terima kasih *2 sudah|telah|karena membuang|menyia_nyiakan",
        "selamat *1 atas kegagalan|kecerobohan|kelalaian",
        "untuk terakhir kalinya",
        "berkali_kali|berulang_kali|berulang_ulang *1 kami|saya sampaikan|jelaskan|katakan|ingatkan",
        "kami|saya *1 berkali_kali|berulang_kali|berulang_ulang *1 menyampaikan|menjelaskan|mengatakan|mengingatkan",
        "untuk kesekian|keseratus kalinya|kali",
        "barangkali @you tidak|belum memperhatikan|sadar",
        "anak kecil pun|saja tahu|bisa|paham",
        "semua orang juga tahu|paham",
        "lain kali *2 coba|belajar membaca",
      ],
    },
    source: netiquette,
  },
];

/** Abbreviations that begin the name of a firm, which is often written in capitals. */
export const firmMarks: Readonly<Record<string, true>> = {
  pt: true,
  cv: true,
  ud: true,
  tbk: true,
};

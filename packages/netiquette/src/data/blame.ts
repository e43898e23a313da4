import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const netiquette: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Netiquette",
  asOf: "2026-11-21",
  status: "verified",
};
const pizza: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "Slide 28",
  asOf: "2026-11-21",
  status: "verified",
};
const wrong: Source = {
  document: "Pengertian Customer Service (article, 7 January 2009)",
  section: "Tip 7",
  asOf: "2026-11-21",
  status: "verified",
};

/** Putting the reader in the wrong: a second person with a predicate of fault. */
export const blamePhrases: readonly Phrase[] = [
  {
    name: "failed-to",
    kind: "fault",
    patterns: {
      en: [
        "you failed|neglected|omitted to",
        "you have failed|neglected|omitted to",
        "your failure to",
      ],
      id: ["@you *1 lalai|gagal|mengabaikan|abai", "kelalaian @you", "kegagalan @you"],
    },
    source: netiquette,
  },
  {
    name: "forgot",
    kind: "fault",
    patterns: {
      en: ["you forgot", "you have forgotten"],
      id: ["@you *1 lupa|melupakan|kelupaan"],
    },
    source: netiquette,
  },
  {
    name: "your-fault",
    kind: "fault",
    patterns: {
      en: [
        "your own? mistake|error|fault|negligence|carelessness|oversight",
        "caused by you",
        "caused by your *1 misuse|handling|neglect|use|failure",
        "blame|blaming you",
        "you caused this|the",
        "you are|were to_blame|at_fault|mistaken|wrong",
        "you're mistaken|wrong|to_blame|at_fault",
      ],
      id: [
        "kesalahan|kekeliruan|kecerobohan @you",
        "kesalahan|kekeliruan dari? pihak? @you",
        "salah @you sendiri",
        "@you salah memasukkan|menulis|menuliskan|mengisi|mengirim|memilih|mengetik|membaca|menghitung|memahami|paham",
        "kesalahanmu|salahmu|kelalaianmu|kecerobohanmu",
        "disebabkan oleh? @you",
        "menyalahkan @you",
        "@you *1 keliru|bersalah|ceroboh",
        "@you yang salah|keliru|bersalah",
        "@you sendiri yang *1 salah|keliru|lalai",
      ],
    },
    source: wrong,
  },
  {
    name: "should-have",
    kind: "fault",
    patterns: {
      en: [
        "had you *1 read|checked|told|called|followed|asked",
        "you should|ought_to|could have *1 read|checked|told|called|known|followed|sent|paid|asked|filled|informed|noticed|realised|realized",
      ],
      id: [
        "@you seharusnya|semestinya *1 membaca|memeriksa|memberi_tahu|menelepon|tahu|mengikuti|mengirim|membayar|bertanya|mengisi",
        "seharusnya|semestinya @you *1 membaca|memeriksa|memberi_tahu|menelepon|tahu|mengikuti|mengirim|membayar|bertanya|mengisi",
      ],
    },
    source: netiquette,
  },
  {
    name: "did-not",
    kind: "fault",
    patterns: {
      en: [
        "you did_not|didn't|have_not|haven't|never ever|even? fill|filled|send|sent|provide|provided|include|included|attach|attached|read|follow|followed|complete|completed|enter|entered|pay|paid|check|checked|tell|told|inform|informed|open|answer",
      ],
      id: [
        "@you tidak|tak|tidak_pernah sempat|juga? mengisi|mengirim|mengirimkan|memberikan|menyertakan|melampirkan|membaca|mengikuti|melengkapi|memasukkan|membayar|memeriksa|memberi_tahu|menginformasikan|membuka|menjawab",
      ],
    },
    source: netiquette,
  },
  {
    name: "not-correctly-by-you",
    kind: "fault",
    patterns: {
      en: [
        "not *1 filled|completed|entered|paid|sent|signed *3 by you",
        "incorrectly|wrongly *1 by you",
      ],
      id: [
        "tidak|salah *1 diisi|dilengkapi|dimasukkan|dibayar|dikirim|ditandatangani *3 oleh @you",
        "tidak anda isi|lengkapi|bayar|kirim|baca",
      ],
    },
    source: netiquette,
  },
  {
    name: "lying",
    kind: "liar",
    patterns: {
      en: [
        "you are|were *1 lying|a_liar|dishonest|not_telling_the_truth|not_honest|making_this_up|making_it_up",
        "you're *1 lying|a_liar|dishonest|not_telling_the_truth|making_this_up|making_it_up",
        "you lied",
        "your lie|lies",
        "we|i do_not|don't believe that? you",
        "you were hiding",
      ],
      id: [
        "@you *1 berbohong|bohong|pembohong|berdusta|mengada_ada|mengarang|tidak_jujur|tidak_berkata_jujur|bersembunyi",
        "kebohongan @you",
        "kami|saya tidak|tak percaya kepada|pada|dengan @you",
      ],
    },
    source: pizza,
  },
  {
    name: "you-claim",
    kind: "liar",
    patterns: {
      en: ["you claim|claimed|allege|alleged that|to_have|you|not", "you allegedly|supposedly"],
      id: ["@you mengaku|mengklaim bahwa|sudah|telah|belum|tidak", "menurut pengakuan @you"],
    },
    source: pizza,
  },
];

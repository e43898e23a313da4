import type { Bilingual } from "@ramah/core";
import type { Outcome } from "../case/outcome.js";
import type { Principle } from "../principles/principles-of.js";
import type { PromiseState } from "../promises/promise-states.js";

// Apart from the catalogues, so that whoever names a status does not carry every message.

export const principleNames: Readonly<Record<Principle, Bilingual>> = {
  anticipate: { en: "Anticipate", id: "Antisipasi" },
  apologise: { en: "Apologise", id: "Meminta maaf" },
  analyse: { en: "Analyse", id: "Analisis" },
  answer: { en: "Answer", id: "Jawab" },
};

/** Words that judge the case, never the customer. */
export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  upheld: { en: "upheld: we put it right", id: "dikabulkan: kami membereskannya" },
  "partly-upheld": {
    en: "upheld in part: we put that part right",
    id: "dikabulkan sebagian: bagian itu kami bereskan",
  },
  "not-upheld": {
    en: "not upheld: we found nothing on our side to put right, and we explain why",
    id: "tidak dikabulkan: di pihak kami tidak ditemukan hal yang perlu dibereskan, dan alasannya kami jelaskan",
  },
  goodwill: {
    en: "settled out of goodwill, without deciding who was right",
    id: "diselesaikan dengan iktikad baik, tanpa memutuskan siapa yang benar",
  },
};

export const promiseStateNames: Readonly<Record<PromiseState, Bilingual>> = {
  open: { en: "open", id: "belum jatuh tempo" },
  "due-soon": { en: "due soon", id: "segera jatuh tempo" },
  kept: { en: "kept", id: "ditepati" },
  cancelled: { en: "released by the customer", id: "dibatalkan atas persetujuan pelanggan" },
  broken: { en: "broken", id: "tidak ditepati" },
};

import type { Bilingual } from "@ramah/core";
import type { ComplaintCommandType, Outcome } from "../case/commands.js";
import type { CaseStatus } from "../case/transitions.js";
import type { Principle } from "../principles/principles-of.js";
import type { PromiseState } from "../promises/promise-states.js";

// Apart from the catalogues, so that whoever names a status does not carry every message.

export const statusNames: Readonly<Record<CaseStatus, Bilingual>> = {
  none: { en: "not received", id: "belum diterima" },
  received: { en: "received", id: "diterima" },
  acknowledged: { en: "acknowledged", id: "dikonfirmasi" },
  assessed: { en: "assessed", id: "dinilai" },
  investigating: { en: "under investigation", id: "diselidiki" },
  answered: { en: "answered", id: "dijawab" },
  closed: { en: "closed", id: "ditutup" },
  withdrawn: { en: "withdrawn", id: "dicabut" },
  reopened: { en: "reopened", id: "dibuka kembali" },
};

export const principleNames: Readonly<Record<Principle, Bilingual>> = {
  anticipate: { en: "Anticipate", id: "Antisipasi" },
  apologise: { en: "Apologise", id: "Meminta maaf" },
  analyse: { en: "Analyse", id: "Analisis" },
  answer: { en: "Answer", id: "Jawab" },
};

/** Words that judge the case, never the customer. */
export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  upheld: { en: "upheld: we put it right", id: "diterima: kami membereskannya" },
  "partly-upheld": {
    en: "upheld in part: we put that part right",
    id: "diterima sebagian: bagian itu kami bereskan",
  },
  "not-upheld": {
    en: "not upheld: we found nothing on our side to put right, and we explain why",
    id: "tidak diterima: di pihak kami tidak ditemukan hal yang perlu dibereskan, dan alasannya kami jelaskan",
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

/** In English what one does to a complaint, in Indonesian what is done with it: as the refusals say it. */
export const commandNames: Readonly<Record<ComplaintCommandType, Bilingual>> = {
  receive: { en: "receive", id: "diterima" },
  acknowledge: { en: "acknowledge", id: "dikonfirmasi" },
  "hand-over": { en: "hand over", id: "diserahterimakan" },
  "confirm-hand-over": { en: "take over", id: "diambil alih" },
  "decline-hand-over": { en: "decline to take over", id: "ditolak pengambilalihannya" },
  assess: { en: "assess", id: "dinilai" },
  apologise: { en: "apologise for", id: "disertai permintaan maaf" },
  analyse: { en: "analyse", id: "dianalisis" },
  decide: { en: "decide", id: "diputuskan" },
  answer: { en: "answer", id: "dijawab" },
  "follow-up": { en: "follow up on", id: "ditindaklanjuti" },
  close: { en: "close", id: "ditutup" },
  reopen: { en: "reopen", id: "dibuka kembali" },
  withdraw: { en: "withdraw", id: "dicabut" },
};

import type { Bilingual } from "@ramah/core";
import type { ComplaintCommandType } from "../case/commands.js";
import type { DefinitionElement } from "../case/complaint-definitions.js";
import type { LinkKind, RedressKind } from "../case/records.js";
import type { CaseStatus } from "../case/transitions.js";

// Apart from the catalogues, so that whoever names a status does not carry every message.

export const statusNames: Readonly<Record<CaseStatus, Bilingual>> = {
  none: { en: "not received", id: "belum diterima" },
  received: { en: "received", id: "diterima" },
  acknowledged: { en: "acknowledged", id: "dikonfirmasi" },
  assessed: { en: "assessed", id: "dinilai" },
  investigating: { en: "under investigation", id: "diselidiki" },
  decided: { en: "decided", id: "diputuskan" },
  answered: { en: "answered", id: "dijawab" },
  accepted: { en: "accepted by the customer", id: "disetujui pelanggan" },
  dissatisfied: { en: "not settled for the customer", id: "belum memuaskan pelanggan" },
  escalated: { en: "at the second stage", id: "ditinjau ulang pada tahap kedua" },
  referred: {
    en: "with a dispute resolution scheme",
    id: "dibawa ke lembaga penyelesaian sengketa",
  },
  closed: { en: "closed", id: "ditutup" },
  learned: { en: "closed and learned from", id: "ditutup dan dipetik pelajarannya" },
  reopened: { en: "reopened", id: "dibuka kembali" },
  withdrawn: { en: "withdrawn", id: "dicabut" },
  "out-of-scope": { en: "out of scope", id: "di luar kewenangan" },
  forwarded: { en: "forwarded to another firm", id: "diteruskan ke perusahaan lain" },
  merged: { en: "merged into another case", id: "digabungkan ke kasus lain" },
  duplicate: { en: "recorded twice", id: "tercatat ganda" },
  split: { en: "split into parts", id: "dipecah menjadi beberapa bagian" },
};

export const redressNames: Readonly<Record<RedressKind, Bilingual>> = {
  financial: { en: "financial loss", id: "kerugian finansial" },
  interest: { en: "interest", id: "bunga" },
  distress: { en: "distress and inconvenience", id: "keresahan dan kerepotan" },
  "non-financial": { en: "something other than money", id: "hal selain uang" },
};

/** Inside “this case is …”. */
export const linkNames: Readonly<Record<LinkKind, Bilingual>> = {
  repeat: { en: "a repeat of", id: "pengulangan dari" },
  systemic: { en: "of the same cause as", id: "berpenyebab sama dengan" },
  related: { en: "related to", id: "berkaitan dengan" },
  "merged-into": { en: "merged into", id: "digabungkan ke" },
  absorbed: { en: "joined by", id: "gabungan dari" },
  "duplicate-of": { en: "a double of", id: "catatan ganda dari" },
  "split-from": { en: "a part of", id: "bagian dari" },
  "split-into": { en: "split into", id: "dipecah menjadi" },
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
  plan: { en: "plan the deadlines of", id: "dijadwalkan tenggatnya" },
  "request-documents": { en: "ask for documents on", id: "dimintakan dokumen" },
  "receive-documents": { en: "take in documents on", id: "dilengkapi dokumen" },
  extend: { en: "extend a deadline of", id: "diperpanjang tenggatnya" },
  hold: { en: "send a holding response to", id: "diberi tanggapan sementara" },
  "record-letter": { en: "record a letter on", id: "dilengkapi catatan surat" },
  "note-vulnerability": {
    en: "note vulnerability on",
    id: "dilengkapi catatan kerentanan pelanggan",
  },
  "name-representative": { en: "name a representative for", id: "dilengkapi nama kuasa pelanggan" },
  classify: { en: "classify", id: "diberi kode klasifikasi" },
  link: { en: "link", id: "dikaitkan" },
  absorb: { en: "merge another case into", id: "menampung kasus lain" },
  redress: { en: "grant redress on", id: "diberi ganti rugi" },
  goodwill: { en: "make a gesture of goodwill on", id: "disertai tanda iktikad baik" },
  "note-acceptance": { en: "note acceptance of the answer to", id: "dicatat sebagai disetujui" },
  "note-dissatisfaction": {
    en: "note dissatisfaction with the answer to",
    id: "dicatat sebagai belum memuaskan",
  },
  escalate: { en: "escalate", id: "dinaikkan ke tahap kedua" },
  refer: { en: "refer", id: "dibawa ke lembaga penyelesaian sengketa" },
  "note-adr-decision": {
    en: "note a scheme's decision on",
    id: "dilengkapi putusan lembaga penyelesaian sengketa",
  },
  learn: { en: "learn from", id: "dipetik pelajarannya" },
  forward: { en: "forward", id: "diteruskan" },
  merge: { en: "merge", id: "digabungkan" },
  "mark-duplicate": { en: "mark as recorded twice", id: "ditandai tercatat ganda" },
  split: { en: "split", id: "dipecah" },
  "rule-out-of-scope": { en: "rule out of scope", id: "dinyatakan di luar kewenangan" },
};

/** As a clause: what somebody says or expects. */
export const elementNames: Readonly<Record<DefinitionElement, Bilingual>> = {
  dissatisfaction: {
    en: "somebody expresses dissatisfaction",
    id: "ada yang menyatakan tidak puas",
  },
  "about-the-house": {
    en: "it is about us, what we sell or how we handled a complaint",
    id: "hal itu menyangkut kami, barang atau jasa yang kami jual, atau cara kami menangani keluhan",
  },
  "response-expected": {
    en: "an answer or a remedy is expected",
    id: "jawaban atau penyelesaian diharapkan",
  },
  "harm-alleged": {
    en: "loss, material distress or material inconvenience is alleged",
    id: "disebutkan adanya kerugian, keresahan, atau kerepotan yang berarti",
  },
  "loss-through-fault": {
    en: "a loss, or one that may come, is laid to our fault",
    id: "disebutkan adanya kerugian atau potensi kerugian akibat kesalahan kami",
  },
};

import type { Source } from "@ramah/core";
import type { Concept } from "../concept/concept.js";

const module4: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "module 4",
  asOf: "2026-11-21",
  status: "verified",
};
const termBase: Source = { document: "Ramah term base", asOf: "2026-11-21", status: "verified" };

export const complaintTerms: readonly Concept[] = [
  {
    id: "complaint",
    subject: "complaints",
    terms: [
      { text: "complaint", locale: "en", type: "fullForm", status: "preferred", audience: "both" },
      { text: "keluhan", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      { text: "pengaduan", locale: "id", type: "fullForm", status: "admitted", audience: "both" },
      { text: "komplain", locale: "id", type: "variant", status: "admitted", audience: "both" },
      { text: "aduan", locale: "id", type: "variant", status: "admitted", audience: "both" },
    ],
    definition: {
      en: "An expression of discontent to a firm about what it sells or does, to which an answer is expected, openly or not.",
      id: "Ungkapan ketidakpuasan kepada perusahaan tentang produk atau tindakannya yang mengharapkan jawaban, tersurat maupun tersirat.",
    },
    plain: {
      en: "You tell us that something went wrong and want us to put it right.",
      id: "Anda memberi tahu kami bahwa ada yang salah dan meminta kami memperbaikinya.",
    },
    related: ["redress", "escalation", "acknowledgement"],
    source: module4,
  },
  {
    id: "ex-gratia",
    subject: "complaints",
    terms: [
      {
        text: "ex gratia",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "ex gratia payment",
        locale: "en",
        type: "variant",
        status: "admitted",
        audience: "internal",
      },
      {
        text: "goodwill payment",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      {
        text: "ex gratia",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "pembayaran ex gratia",
        locale: "id",
        type: "variant",
        status: "admitted",
        audience: "internal",
      },
      {
        text: "pembayaran sebagai tanda iktikad baik",
        locale: "id",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
    ],
    definition: {
      en: "Paid or given as a favour, without admitting liability.",
      id: "Diberikan atas dasar kebaikan hati, tanpa mengakui kewajiban hukum.",
    },
    plain: {
      en: "We give you money to show good will, though we do not have to.",
      id: "Kami memberi Anda sejumlah uang sebagai tanda niat baik, walaupun tidak wajib.",
    },
    related: ["redress", "lagniappe"],
    source: module4,
  },
  {
    id: "escalation",
    subject: "complaints",
    terms: [
      {
        text: "escalation",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "help from a senior colleague",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      {
        text: "eskalasi",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "bantuan dari rekan yang lebih senior",
        locale: "id",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
    ],
    definition: {
      en: "Handing a matter to somebody with more authority or knowledge, by rule or on request.",
      id: "Penyerahan suatu urusan kepada orang yang lebih berwenang atau lebih tahu, menurut aturan atau atas permintaan.",
    },
    plain: {
      en: "Somebody with more say takes over your case.",
      id: "Orang yang lebih berwenang mengambil alih urusan Anda.",
    },
    related: ["complaint", "trouble-ticket"],
    source: termBase,
  },
  {
    id: "acknowledgement",
    subject: "complaints",
    terms: [
      {
        text: "acknowledgement",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "acknowledgment",
        locale: "en",
        type: "variant",
        status: "admitted",
        audience: "internal",
      },
      {
        text: "note that we got your message",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      {
        text: "tanda terima pengaduan",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "pemberitahuan bahwa pesan Anda sudah kami terima",
        locale: "id",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
    ],
    definition: {
      en: "The first reply, which confirms that a matter has arrived and says what happens next and by when.",
      id: "Balasan pertama yang menyatakan bahwa laporan sudah diterima serta menyebutkan langkah dan batas waktu berikutnya.",
    },
    plain: {
      en: "We tell you that your message is here and when you will hear from us.",
      id: "Kami memberi tahu bahwa pesan Anda sudah sampai dan kapan Anda akan mendapat kabar.",
    },
    related: ["complaint"],
    source: termBase,
  },
  {
    id: "redress",
    subject: "complaints",
    terms: [
      {
        text: "redress",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "putting it right",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      { text: "pemulihan", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      { text: "ganti rugi", locale: "id", type: "variant", status: "admitted", audience: "both" },
      {
        text: "penyelesaian bagi Anda",
        locale: "id",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
    ],
    definition: {
      en: "What makes good a wrong: an apology, a repair, a refund, a replacement or money.",
      id: "Hal yang memperbaiki suatu kesalahan: permintaan maaf, perbaikan, pengembalian uang, penggantian, atau kompensasi.",
    },
    plain: {
      en: "What we do to make up for what went wrong.",
      id: "Hal yang kami lakukan untuk memperbaiki kesalahan.",
    },
    related: ["complaint", "ex-gratia"],
    source: termBase,
  },
  {
    id: "root-cause",
    subject: "complaints",
    terms: [
      { text: "root cause", locale: "en", type: "fullForm", status: "preferred", audience: "both" },
      {
        text: "root cause analysis",
        locale: "en",
        type: "variant",
        status: "admitted",
        audience: "both",
      },
      {
        text: "why it happened",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      {
        text: "akar masalah",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "both",
      },
      {
        text: "akar penyebab",
        locale: "id",
        type: "variant",
        status: "admitted",
        audience: "both",
      },
      {
        text: "penyebab kejadian",
        locale: "id",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
    ],
    definition: {
      en: "The deepest reason for a problem: once it is gone, the problem does not come back.",
      id: "Alasan terdalam suatu masalah; bila ditiadakan, masalah itu tidak terulang.",
    },
    plain: {
      en: "The real reason why something went wrong.",
      id: "Alasan sebenarnya mengapa terjadi kesalahan.",
    },
    related: ["complaint"],
    source: termBase,
  },
];

import type { Bilingual } from "@ramah/core";
import type { LetterKind } from "../letters/letter.js";
import type { Jurisdiction, Sector } from "../regimes/facts.js";
import type { CaseMoment, Purpose, ScopeFact } from "../regimes/regime.js";

// Names that only people read: apart from the regimes, so that whoever plans does not carry them.

export const regimeNames: Readonly<Record<string, Bilingual>> = {
  "uk-fca-summary": {
    en: "FCA, resolved within three business days",
    id: "FCA, selesai dalam tiga hari kerja",
  },
  "uk-fca": { en: "FCA complaint rules", id: "Ketentuan pengaduan FCA" },
  "uk-fca-payments": {
    en: "FCA rules for payment complaints",
    id: "Ketentuan FCA untuk pengaduan pembayaran",
  },
  "uk-ofcom": { en: "Ofcom complaints code", id: "Ketentuan pengaduan Ofcom" },
  "uk-data-complaint": {
    en: "UK data protection complaint",
    id: "Pengaduan pelindungan data (Britania Raya)",
  },
  "uk-access-request": {
    en: "UK request for one's own data",
    id: "Permintaan data diri (Britania Raya)",
  },
  "uk-housing-stage-1": {
    en: "Housing Ombudsman code, stage 1",
    id: "Ketentuan pengaduan Housing Ombudsman, tahap 1",
  },
  "uk-housing-stage-2": {
    en: "Housing Ombudsman code, stage 2",
    id: "Ketentuan pengaduan Housing Ombudsman, tahap 2",
  },
  "uk-goods-rejection": {
    en: "UK right to reject faulty goods",
    id: "Hak menolak barang cacat (Britania Raya)",
  },
  "uk-goods-refund": {
    en: "UK refund for faulty goods",
    id: "Pengembalian uang barang cacat (Britania Raya)",
  },
  "uk-distance-cancellation": {
    en: "UK cancellation of a distance sale",
    id: "Pembatalan pembelian jarak jauh (Britania Raya)",
  },
  "uk-distance-refund": {
    en: "UK refund after a distance sale",
    id: "Pengembalian uang pembelian jarak jauh (Britania Raya)",
  },
  "eu-payments": {
    en: "EU payment services directive",
    id: "Direktif layanan pembayaran Uni Eropa",
  },
  "eu-finance-guidelines": {
    en: "EU guidelines on complaints in finance",
    id: "Pedoman pengaduan sektor keuangan Uni Eropa",
  },
  "eu-access-request": {
    en: "EU request for one's own data",
    id: "Permintaan data diri (Uni Eropa)",
  },
  "eu-withdrawal": {
    en: "EU withdrawal from a distance sale",
    id: "Pembatalan pembelian jarak jauh (Uni Eropa)",
  },
  "us-cfpb": { en: "CFPB portal", id: "Portal CFPB" },
  "us-airline": { en: "US airline complaints", id: "Pengaduan maskapai (Amerika Serikat)" },
  "us-airline-disability": {
    en: "US airline complaints about disability",
    id: "Pengaduan maskapai perihal disabilitas (Amerika Serikat)",
  },
  "us-fund-transfer": {
    en: "US Regulation E, errors in fund transfers",
    id: "Regulation E (Amerika Serikat), kesalahan transfer dana",
  },
  "au-idr": { en: "ASIC RG 271", id: "ASIC RG 271" },
  "au-idr-superannuation": {
    en: "ASIC RG 271, superannuation",
    id: "ASIC RG 271, dana pensiun (superannuation)",
  },
  "au-idr-hardship": { en: "ASIC RG 271, hardship", id: "ASIC RG 271, kesulitan keuangan" },
  "au-idr-early": {
    en: "ASIC RG 271, closed within five days",
    id: "ASIC RG 271, ditutup dalam lima hari",
  },
  "id-ojk-oral": { en: "OJK, oral complaints", id: "OJK, pengaduan lisan" },
  "id-ojk-written": { en: "OJK, written complaints", id: "OJK, pengaduan tertulis" },
  "id-bank-indonesia": { en: "Bank Indonesia", id: "Bank Indonesia" },
  "id-consumer-law": {
    en: "Indonesian Consumer Protection Act",
    id: "Undang-Undang Perlindungan Konsumen",
  },
  "bh-cbb": { en: "Central Bank of Bahrain", id: "Bank Sentral Bahrain" },
  "house-acknowledgement": {
    en: "House rule on first replies",
    id: "Aturan internal: balasan pertama",
  },
  "house-email": { en: "House rule on e-mail", id: "Aturan internal: surel" },
  "house-follow-up": {
    en: "House rule on phone calls",
    id: "Aturan internal: percakapan telepon",
  },
};

export const milestoneNames: Readonly<Record<string, Bilingual>> = {
  acknowledge: { en: "acknowledgement", id: "konfirmasi penerimaan" },
  answer: { en: "answer", id: "jawaban" },
  "adr-letter": { en: "letter on dispute resolution", id: "surat rujukan penyelesaian sengketa" },
  cancel: { en: "cancellation by the customer", id: "pembatalan oleh pelanggan" },
  "close-early": { en: "early close", id: "penutupan dini" },
  compensate: { en: "compensation", id: "ganti rugi" },
  decision: { en: "decision of the tribunal", id: "putusan BPSK" },
  determine: { en: "end of the investigation", id: "akhir penyelidikan" },
  "determine-or-credit": {
    en: "finding or provisional credit",
    id: "kesimpulan atau kredit sementara",
  },
  documents: { en: "documents from the customer", id: "kelengkapan dokumen dari pelanggan" },
  "final-response": { en: "final response", id: "tanggapan akhir" },
  outcome: { en: "outcome", id: "hasil" },
  refund: { en: "refund", id: "pengembalian uang" },
  reject: { en: "rejection by the customer", id: "penolakan barang oleh pelanggan" },
  reply: { en: "reply", id: "balasan" },
  report: { en: "report of the results", id: "pemberitahuan hasil" },
  respond: { en: "response", id: "tanggapan" },
  response: { en: "response", id: "tanggapan" },
  "send-back": { en: "return of the goods", id: "pengiriman kembali barang" },
  summary: { en: "resolution within three days", id: "penyelesaian dalam tiga hari" },
  "to-ombudsman": { en: "referral to the ombudsman", id: "pengajuan ke ombudsman" },
  write: { en: "written follow-up", id: "tindak lanjut tertulis" },
};

export const letterNames: Readonly<Record<LetterKind, Bilingual>> = {
  acknowledgement: { en: "acknowledgement", id: "surat konfirmasi penerimaan" },
  "summary-resolution": {
    en: "summary resolution communication",
    id: "surat ringkasan penyelesaian",
  },
  "final-response": { en: "final response", id: "surat tanggapan akhir" },
  "holding-response": { en: "holding response", id: "surat tanggapan sementara" },
  "not-yet": {
    en: "letter that no answer is ready yet",
    id: "surat bahwa tanggapan akhir belum siap",
  },
  "extension-notice": { en: "notice of extension", id: "pemberitahuan perpanjangan waktu" },
  "delay-notice": { en: "notice of delay", id: "pemberitahuan keterlambatan" },
  "adr-letter": { en: "letter on dispute resolution", id: "surat rujukan penyelesaian sengketa" },
};

export const jurisdictionNames: Readonly<Record<Jurisdiction, Bilingual>> = {
  "GB-ENG": { en: "England and Wales", id: "Inggris dan Wales" },
  "GB-SCT": { en: "Scotland", id: "Skotlandia" },
  "GB-NIR": { en: "Northern Ireland", id: "Irlandia Utara" },
  EU: { en: "the European Union", id: "Uni Eropa" },
  ID: { en: "Indonesia", id: "Indonesia" },
  US: { en: "the United States", id: "Amerika Serikat" },
  AU: { en: "Australia", id: "Australia" },
  BH: { en: "Bahrain", id: "Bahrain" },
};

export const sectorNames: Readonly<Record<Sector, Bilingual>> = {
  banking: { en: "banking", id: "perbankan" },
  payments: { en: "payments", id: "pembayaran" },
  credit: { en: "credit", id: "kredit" },
  insurance: { en: "insurance", id: "asuransi" },
  investment: { en: "investment", id: "investasi" },
  superannuation: { en: "superannuation", id: "dana pensiun (superannuation)" },
  telecoms: { en: "telecoms", id: "telekomunikasi" },
  housing: { en: "social housing", id: "perumahan sosial" },
  retail: { en: "retail", id: "perdagangan eceran" },
  "air-travel": { en: "air travel", id: "penerbangan" },
  other: { en: "another trade", id: "bidang lain" },
};

export const purposeNames: Readonly<Record<Purpose, Bilingual>> = {
  acknowledge: { en: "to acknowledge", id: "konfirmasi penerimaan" },
  "settle-early": { en: "to settle early", id: "penyelesaian dini" },
  answer: { en: "to answer", id: "jawaban" },
  conclude: { en: "to conclude", id: "akhir penyelidikan" },
  report: { en: "to report the results", id: "pemberitahuan hasil" },
  refer: { en: "to refer", id: "rujukan" },
  credit: { en: "to credit", id: "kredit sementara" },
  refund: { en: "to refund", id: "pengembalian uang" },
  "follow-up": { en: "to follow up", id: "tindak lanjut" },
  customer: { en: "for the customer to act", id: "tindakan pelanggan" },
  body: { en: "for the court or scheme to act", id: "tindakan lembaga" },
};

/** In a sentence after "it counts from" and "dihitung sejak". */
export const momentNames: Readonly<Record<CaseMoment, Bilingual>> = {
  receipt: { en: "receipt", id: "penerimaan" },
  "complete-documents": {
    en: "the day on which the documents are complete",
    id: "dokumen diterima lengkap",
  },
  "documents-requested": {
    en: "the day on which documents were asked for",
    id: "dokumen diminta",
  },
  "first-raised": {
    en: "the day on which the complaint was first raised",
    id: "pengaduan pertama kali disampaikan",
  },
  "goods-received": {
    en: "the day on which the customer got the goods",
    id: "barang diterima pelanggan",
  },
  "goods-returned": {
    en: "the day on which the goods came back",
    id: "barang diterima kembali",
  },
  "refund-agreed": {
    en: "the day on which the refund was agreed",
    id: "pengembalian uang disetujui",
  },
  "sent-to-company": {
    en: "the day on which the portal passed it on",
    id: "pengaduan diteruskan oleh portal",
  },
  transaction: { en: "the transaction", id: "transaksi" },
  "dispute-filed": { en: "the day on which the dispute was filed", id: "gugatan diajukan" },
};

/** What is so about a complaint, by fact and value. */
export const factClauses: Readonly<Record<ScopeFact, Readonly<Record<string, Bilingual>>>> = {
  isOral: {
    true: { en: "it was made orally", id: "disampaikan secara lisan" },
    false: { en: "it was made in writing", id: "disampaikan secara tertulis" },
  },
  concernsPersonalData: {
    true: { en: "it concerns personal data", id: "menyangkut data pribadi" },
    false: { en: "it does not concern personal data", id: "tidak menyangkut data pribadi" },
  },
  isAccessRequest: {
    true: { en: "it asks for one's own data", id: "berupa permintaan data diri" },
    false: { en: "it does not ask for one's own data", id: "bukan permintaan data diri" },
  },
  concernsPayment: {
    true: { en: "it concerns a payment service", id: "menyangkut layanan pembayaran" },
    false: {
      en: "it does not concern a payment service",
      id: "tidak menyangkut layanan pembayaran",
    },
    "in-part": {
      en: "it concerns a payment service in part",
      id: "sebagian menyangkut layanan pembayaran",
    },
  },
  concernsDisability: {
    true: { en: "it concerns a disability", id: "menyangkut disabilitas" },
    false: { en: "it does not concern a disability", id: "tidak menyangkut disabilitas" },
  },
  concernsHardship: {
    true: { en: "it concerns financial hardship", id: "menyangkut kesulitan keuangan" },
    false: {
      en: "it does not concern financial hardship",
      id: "tidak menyangkut kesulitan keuangan",
    },
  },
  isViaPortal: {
    true: { en: "it came through the regulator's portal", id: "masuk melalui portal regulator" },
    false: { en: "it came to the house directly", id: "masuk langsung" },
  },
  remedy: {
    "faulty-goods": { en: "the goods were faulty", id: "menyangkut barang cacat" },
    "distance-cancellation": {
      en: "a distance sale is taken back",
      id: "menyangkut pembatalan pembelian jarak jauh",
    },
    none: {
      en: "nothing is rejected or cancelled",
      id: "tidak menyangkut penolakan barang atau pembatalan pembelian",
    },
  },
  stage: {
    1: { en: "it is in its first stage", id: "berada pada tahap pertama" },
    2: { en: "it is in its second stage", id: "berada pada tahap kedua" },
  },
};

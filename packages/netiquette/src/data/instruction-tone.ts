import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const language: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, E-mages: language",
  asOf: "2026-11-21",
  status: "verified",
};

/** Ordering the reader about: an obligation before a request, or a bare imperative at the head of a clause. */
export const instructionPhrases: readonly Phrase[] = [
  {
    name: "you-must",
    kind: "obligation",
    patterns: {
      en: [
        "you must|shall|have_to|need_to|are_required_to|are_obliged_to fill|send|call|contact|return|complete|pay|provide|submit|sign|confirm|check|click|enter|attach|wait|follow|reply|register|choose|select|update|include|bring|write|give|read|visit|upload|download|install|cancel|apply|agree|accept|inform|notify|verify",
      ],
      id: [
        "@you harus|wajib|perlu|diwajibkan|diharuskan *1 mengisi|mengirim|mengirimkan|menghubungi|mengembalikan|melengkapi|membayar|menyerahkan|menandatangani|mengonfirmasi|memeriksa|mengeklik|memasukkan|melampirkan|menunggu|mengikuti|membalas|mendaftar|memilih|memperbarui|menyertakan|membawa|menulis|memberikan|membaca|mengunjungi|datang|mengunggah|mengunduh|memasang|membatalkan|mengajukan|menyetujui|menerima|memberi_tahu|memverifikasi",
      ],
    },
    source: language,
  },
  {
    name: "fill-in",
    kind: "command",
    patterns: {
      en: [
        "fill in|out *1 the|this|your|our|all|a",
        "send|give|bring|forward|return|submit|provide|pay|sign|attach|upload|check|complete|confirm|enter|read|follow|update|include|install|download|cancel|select|choose|quote|state the|this|your|us|me|our|it|all|a|both",
        "call|contact|tell|inform|notify us|me|our|the",
        "click on|here|the|this",
        "wait for|until|a",
        "reply to|by|with",
      ],
      id: [
        "isi+|isikan+ *1 formulir|form|data|nama|alamat|kolom|kode|biodata",
        "kirim+|kirimkan+ *1 bukti|foto|salinan|dokumen|data|ke|kepada|kembali|nomor|barang|formulir",
        "hubungi+ *1 kami|saya|nomor|bagian|layanan|kurir|toko",
        "lengkapi+ *1 data|formulir|dokumen|kolom|alamat|berkas",
        "klik *1 tautan|di|tombol|link|pada|sini",
        "lampirkan+ *1 bukti|foto|salinan|dokumen|fotokopi|struk",
        "tunggu+ *1 sampai|hingga|konfirmasi|kabar|balasan|di|beberapa",
        "bayar+ *1 tagihan|biaya|denda|ke|melalui|sekarang",
        "balas+ *1 surel|email|pesan|dengan",
        "baca+ *1 syarat|petunjuk|panduan|ketentuan",
        "kembalikan+ *1 barang|produk|formulir|paket|kepada",
        "sebutkan+|cantumkan+|tulis+|tuliskan+ *1 nomor|nama|alamat|data",
        "unggah+|unduh+|periksa+|ikuti+|pilih+|konfirmasikan+|tandatangani+ *1 dokumen|formulir|bukti|aplikasi|kembali|petunjuk|langkah|salah_satu|pesanan|data|alamat",
      ],
    },
    source: language,
  },
];

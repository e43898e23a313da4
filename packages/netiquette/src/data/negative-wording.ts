import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const positive: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "Slide 27",
  asOf: "2026-11-21",
  status: "verified",
};

/** Saying what is missing or forbidden, and what only looks like it. */
export const negativePhrases: readonly Phrase[] = [
  {
    name: "out-of-stock",
    kind: "out-of-stock",
    patterns: {
      en: [
        "out of stock|supply",
        "sold out",
        "not|isn't|aren't|no_longer *1 available",
        "unavailable",
        "run|ran out of",
        "no *2 left in stock",
        "not|isn't|aren't in stock",
        "we|i do_not|don't *1 have *3 in_stock|left|any_more",
        "discontinued",
        "no longer sell|stock|make|produce|sold|made|produced",
      ],
      id: [
        "stok+|persediaan+|barang+|item+|produk+|tiket+|kuota+|unit+|ukuran+|warna+|koper+|kamar+|kursi+|sepatu+|baju+ *3 habis|kosong",
        "itu|ini|tersebut habis|kosong",
        "habis terjual",
        "sudah|telah|sedang|masih|lagi *1 habis|kosong",
        "kehabisan *1 stok|barang|persediaan",
        "tidak|tak|belum *1 tersedia",
        "tidak|belum ada *1 stok|persediaan",
        "tidak lagi tersedia|dijual|diproduksi",
        "out of stock",
        "sold out",
      ],
    },
    source: positive,
  },
  {
    name: "no-shortage",
    kind: "no-shortage",
    patterns: {
      en: ["not|never|isn't|aren't *1 out_of_stock|sold_out|discontinued"],
      id: [
        "masa|jangka|periode|waktu+|kontrak+|garansi+|baterai+|langganan+|promo+|sewa *4 habis",
        "habis masa|waktu",
        "kolom+|isian+|formulir+|kotak|halaman|folder *3 kosong",
      ],
    },
    source: positive,
  },
  {
    name: "unable",
    kind: "unable",
    patterns: {
      en: [
        "cannot|can't|can_not|couldn't",
        "unable to",
        "not able|possible|allowed|permitted to?",
        "impossible to?",
        "we do_not|don't have",
        "we have no",
      ],
      id: [
        "tidak|tak|belum bisa|dapat|mampu",
        "tidak|tak mungkin|memungkinkan",
        "tidak diizinkan|diperbolehkan|boleh|diperkenankan",
        "kami tidak|tak punya|memiliki|mempunyai",
      ],
    },
    source: positive,
  },
  {
    name: "ban",
    kind: "ban",
    patterns: {
      en: [
        "no smoking|eating|drinking|parking|littering|photographing|running|shouting|fishing|swimming|camping|cycling|loitering",
      ],
      id: [
        "dilarang *1 merokok|makan|minum|parkir|memotret|berlari|berteriak|memancing|berenang|berkemah|bersepeda|masuk",
      ],
    },
    source: positive,
  },
];

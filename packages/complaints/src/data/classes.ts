import type { Bilingual, Source } from "@ramah/core";

/**
 * What a complaint is about: the five great classes of complaint about shops on the web (K-07) and
 * `service` for how somebody was treated.
 */
export type ComplaintClass =
  | "not-received"
  | "damaged"
  | "refund"
  | "overcharged"
  | "misleading-advertising"
  | "service";

/** A class of complaint with its name, its meaning and where it comes from. */
export interface ComplaintClassEntry {
  readonly id: ComplaintClass;
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly source: Source;
}

const slide14: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "slide 14",
  asOf: "2026-11-21",
  status: "verified",
};

const slide28: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "slides 15 and 28",
  asOf: "2026-11-21",
  status: "verified",
};

/**
 * The classes of complaint, the five of the consumer agencies first.
 *
 * @example
 * import { complaintClasses } from "@ramah/complaints";
 *
 * complaintClasses[0]?.name.id; // => "Tidak diterima"
 */
export const complaintClasses: readonly ComplaintClassEntry[] = [
  {
    id: "not-received",
    name: { en: "Not received", id: "Tidak diterima" },
    meaning: {
      en: "Goods or services were ordered and did not come.",
      id: "Barang atau layanan yang dipesan tidak sampai.",
    },
    source: slide14,
  },
  {
    id: "damaged",
    name: { en: "Damaged", id: "Rusak" },
    meaning: {
      en: "The order came damaged or does not work.",
      id: "Pesanan tiba dalam keadaan rusak atau tidak berfungsi.",
    },
    source: slide14,
  },
  {
    id: "refund",
    name: { en: "Trouble with a refund", id: "Masalah pengembalian dana" },
    meaning: {
      en: "Goods went back and the money did not.",
      id: "Barang sudah dikembalikan, tetapi uangnya belum.",
    },
    source: slide14,
  },
  {
    id: "overcharged",
    name: { en: "Overcharged", id: "Tagihan berlebih" },
    meaning: {
      en: "More was charged than was agreed.",
      id: "Jumlah yang ditagih melebihi yang disepakati.",
    },
    source: slide14,
  },
  {
    id: "misleading-advertising",
    name: { en: "Misleading advertising", id: "Iklan menyesatkan" },
    meaning: {
      en: "The advertisement promised something else than what was sold.",
      id: "Iklan menjanjikan hal yang berbeda dari yang dijual.",
    },
    source: slide14,
  },
  {
    id: "service",
    name: { en: "Poor service", id: "Pelayanan buruk" },
    meaning: {
      en: "The customer was treated badly or not answered at all.",
      id: "Pelanggan diperlakukan kurang baik atau sama sekali tidak dijawab.",
    },
    source: slide28,
  },
];

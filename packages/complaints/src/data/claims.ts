import type { Bilingual, Sourced } from "@ramah/core";

/** A figure that the sources claim, with what the literature says to it. */
export interface Claim {
  readonly id: "told-of-bad-service" | "told-of-good-service" | "defused-by-apology";
  /** The figure as the source has it: people told, or percent of the problem. */
  readonly figure: number;
  readonly claim: Bilingual;
  readonly finding: Bilingual;
}

/**
 * Figures of the course that are good for teaching and not for calculating: each is marked as the
 * source's claim, with what is known about it (K-09).
 *
 * @example
 * import { claims } from "@ramah/complaints";
 *
 * claims[0]?.value.figure; // => 26
 * claims.every(({ source }) => source.status === "claim"); // => true
 */
export const claims: readonly Sourced<Claim>[] = [
  {
    value: {
      id: "told-of-bad-service",
      figure: 26,
      claim: {
        en: "A customer who was served badly tells about 26 people.",
        id: "Pelanggan yang dilayani dengan buruk bercerita kepada sekitar 26 orang.",
      },
      finding: {
        en: "Not borne out: the published TARP studies have nine to ten people told, and more than twenty only in 13 of 100 cases; 26 is there the number of silent unhappy customers behind each one who complains.",
        id: "Tidak didukung: menurut studi TARP yang diterbitkan, yang diberi tahu sembilan sampai sepuluh orang, dan lebih dari dua puluh orang hanya pada 13 dari 100 kasus; angka 26 di sana adalah jumlah pelanggan kecewa yang diam di balik setiap orang yang mengeluh.",
      },
    },
    source: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "bad experience",
      asOf: "2026-11-21",
      status: "claim",
    },
  },
  {
    value: {
      id: "told-of-good-service",
      figure: 9,
      claim: {
        en: "A customer who was served well tells about nine people.",
        id: "Pelanggan yang dilayani dengan baik bercerita kepada sekitar sembilan orang.",
      },
      finding: {
        en: "No study behind it is named; do not calculate with it.",
        id: "Tidak disebutkan penelitian yang mendasarinya; jangan dipakai untuk menghitung.",
      },
    },
    source: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "bad experience",
      asOf: "2026-11-21",
      status: "claim",
    },
  },
  {
    value: {
      id: "defused-by-apology",
      figure: 50,
      claim: {
        en: "An early apology can defuse half of the problem.",
        id: "Permintaan maaf sejak awal dapat meredakan separuh masalah.",
      },
      finding: {
        en: "No study behind the figure is named. A review of 60 studies (Orsingher and others, 2010) finds that a fair outcome counts most, then how one was treated: apologise early, and put the matter right.",
        id: "Tidak disebutkan penelitian yang mendasari angka ini. Telaah atas 60 penelitian (Orsingher dkk., 2010) menemukan bahwa hasil yang adil paling menentukan, kemudian cara pelanggan diperlakukan: mintalah maaf sejak awal, lalu bereskan masalahnya.",
      },
    },
    source: {
      document: "The Call Centre Customer Care (course, six modules)",
      section: "four principles: apologise",
      asOf: "2026-11-21",
      status: "claim",
    },
  },
];

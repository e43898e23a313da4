import type { Source } from "@ramah/core";
import type { ResponseStandard } from "./response-standard.js";

const module4: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, customer interfacing",
  asOf: "2026-11-21",
  status: "verified",
};

const article: Source = {
  document: "Pengertian Customer Service (article, 7 January 2009)",
  section: "Tip 6",
  asOf: "2026-11-21",
  status: "verified",
};

const spain: Source = {
  document:
    "Ley 10/2025, de 26 de diciembre, por la que se regulan los servicios de atención a la clientela (BOE, 27 December 2025)",
  section: "Article 8, as told by legal press; companies have until 28 December 2026 to adapt",
  asOf: "2026-11-21",
  status: "secondary",
};

/**
 * What the sources ask of whoever answers customers: three rings, a word at the latest after two minutes on
 * hold, no hold ended by the telephone system, a visitor greeted, an e-mail answered within a day.
 *
 * @example
 * import { responseStandards } from "@ramah/routing";
 *
 * responseStandards.map(({ id }) => id); // => ["three-rings", "hold-acknowledged", "hold-not-dropped", "visitor-greeted", "email-answered"]
 */
export const responseStandards: readonly ResponseStandard[] = [
  {
    id: "three-rings",
    text: {
      en: "A call is answered within three rings, by somebody who is ready for it.",
      id: "Telepon dijawab dalam tiga dering oleh petugas yang sudah siap melayani.",
    },
    measure: { kind: "rings", atMost: 3 },
    channels: ["phone"],
    source: module4,
  },
  {
    id: "hold-acknowledged",
    text: {
      en: "Nobody is left on a silent line for more than two minutes without a word.",
      id: "Pelanggan tidak dibiarkan menunggu di telepon yang hening lebih dari dua menit tanpa disapa.",
    },
    measure: { kind: "hold-silence", atMostMs: 120_000 },
    source: module4,
  },
  {
    id: "hold-not-dropped",
    text: {
      en: "No hold is ended by the telephone system: some systems do so by themselves after 20 to 30 seconds.",
      id: "Tidak ada penahanan yang diakhiri oleh sistem telepon: sebagian sistem mengakhirinya dengan sendirinya setelah 20 sampai 30 detik.",
    },
    measure: { kind: "hold-kept", dropsAfterMs: [20_000, 30_000] },
    source: module4,
  },
  {
    id: "visitor-greeted",
    text: {
      en: "A visitor is greeted at the door, at the latest 30 to 40 seconds after entering.",
      id: "Tamu disapa di pintu, selambat-lambatnya 30 sampai 40 detik setelah masuk.",
    },
    measure: { kind: "until", fact: "greeted", withinMs: 40_000 },
    channels: ["face-to-face"],
    source: article,
  },
  {
    id: "email-answered",
    text: {
      en: "An e-mail is answered within 24 hours.",
      id: "Surel dijawab dalam waktu 24 jam.",
    },
    measure: { kind: "until", fact: "replied", withinMs: 86_400_000 },
    channels: ["email"],
    source: module4,
  },
];

/**
 * Spain's rule for large companies and basic services: 95 % of calls answered, on average, in less than three
 * minutes. A preset, known from legal press; no part of `responseStandards`.
 *
 * @example
 * import { spanishCallStandard } from "@ramah/routing";
 *
 * spanishCallStandard.target; // => 0.95
 * spanishCallStandard.source.status; // => "secondary"
 */
export const spanishCallStandard: ResponseStandard = {
  id: "spain-three-minutes",
  text: {
    en: "95% of calls are answered in less than three minutes.",
    id: "95% panggilan dijawab dalam waktu kurang dari tiga menit.",
  },
  measure: { kind: "until", fact: "answered", withinMs: 180_000, isBelow: true },
  channels: ["phone"],
  target: 0.95,
  source: spain,
};

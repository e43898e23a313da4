import type { Bilingual } from "@ramah/core";

/** A body to which a complaint can be taken, as letters name it. */
export interface Scheme {
  readonly id: string;
  readonly name: Bilingual;
  /** Lower case; other ways of naming it. */
  readonly names: readonly string[];
  /** Host names, the one to print first. */
  readonly websites: readonly string[];
  /** The ids of the regimes whose letters name it, or how they begin. */
  readonly regimes: readonly string[];
}

// Names that are not translated.
const fos = "Financial Ombudsman Service";
const communications = "Communications Ombudsman";
const housing = "Housing Ombudsman Service";
const commissioner = "Information Commissioner's Office (ICO)";
const afca = "Australian Financial Complaints Authority (AFCA)";
const bureau = "Consumer Financial Protection Bureau (CFPB)";

/**
 * The bodies that letters point to, by regime.
 *
 * @example
 * import { schemes } from "@ramah/complaints";
 *
 * schemes.find(({ id }) => id === "fos")?.websites[0]; // => "www.financial-ombudsman.org.uk"
 */
export const schemes: readonly Scheme[] = [
  {
    id: "fos",
    name: { en: fos, id: fos },
    names: ["financial ombudsman service", "financial ombudsman", "fos"],
    websites: ["www.financial-ombudsman.org.uk"],
    regimes: ["uk-fca"],
  },
  {
    id: "communications-ombudsman",
    name: { en: communications, id: communications },
    names: ["communications ombudsman", "communication ombudsman"],
    websites: ["www.commsombudsman.org"],
    regimes: ["uk-ofcom"],
  },
  {
    id: "cisas",
    name: { en: "CISAS", id: "CISAS" },
    names: [
      "cisas",
      "communications and internet services adjudication scheme",
      "communication and internet services adjudication scheme",
    ],
    websites: ["www.cedr.com"],
    regimes: ["uk-ofcom"],
  },
  {
    id: "housing-ombudsman",
    name: { en: housing, id: housing },
    names: ["housing ombudsman service", "housing ombudsman"],
    websites: ["www.housing-ombudsman.org.uk"],
    regimes: ["uk-housing"],
  },
  {
    id: "ico",
    name: { en: commissioner, id: commissioner },
    names: [
      "information commissioner's office",
      "information commissioner",
      "information commission",
      "ico",
    ],
    websites: ["ico.org.uk"],
    regimes: ["uk-data", "uk-access"],
  },
  {
    id: "afca",
    name: { en: afca, id: afca },
    names: ["australian financial complaints authority", "afca"],
    websites: ["www.afca.org.au"],
    regimes: ["au-"],
  },
  {
    id: "laps-sjk",
    name: {
      en: "Financial Services Alternative Dispute Resolution Institution (LAPS SJK)",
      id: "Lembaga Alternatif Penyelesaian Sengketa Sektor Jasa Keuangan (LAPS SJK)",
    },
    names: [
      "laps sjk",
      "lembaga alternatif penyelesaian sengketa",
      "financial services alternative dispute resolution institution",
      "laps",
    ],
    websites: ["lapssjk.id"],
    regimes: ["id-ojk"],
  },
  {
    id: "ojk",
    name: {
      en: "Financial Services Authority of Indonesia (OJK)",
      id: "Otoritas Jasa Keuangan (OJK)",
    },
    names: ["otoritas jasa keuangan", "ojk"],
    websites: ["kontak157.ojk.go.id", "www.ojk.go.id"],
    regimes: ["id-ojk"],
  },
  {
    id: "bank-indonesia",
    name: { en: "Bank Indonesia", id: "Bank Indonesia" },
    names: ["bank indonesia", "bicara 131"],
    websites: ["www.bi.go.id"],
    regimes: ["id-bank"],
  },
  {
    id: "bpsk",
    name: {
      en: "Consumer Dispute Settlement Board (BPSK)",
      id: "Badan Penyelesaian Sengketa Konsumen (BPSK)",
    },
    names: ["badan penyelesaian sengketa konsumen", "consumer dispute settlement board", "bpsk"],
    websites: [],
    regimes: ["id-consumer"],
  },
  {
    id: "cfpb",
    name: { en: bureau, id: bureau },
    names: ["consumer financial protection bureau", "cfpb"],
    websites: ["www.consumerfinance.gov"],
    regimes: ["us-cfpb"],
  },
  {
    id: "dot",
    name: {
      en: "US Department of Transportation (DOT)",
      id: "Departemen Perhubungan Amerika Serikat (DOT)",
    },
    names: [
      "department of transportation",
      "departemen perhubungan amerika serikat",
      "departemen transportasi amerika serikat",
    ],
    websites: ["www.transportation.gov"],
    regimes: ["us-airline"],
  },
];

/** The bodies that a regime's letters name. */
export const schemesOf = (regimeId: string): readonly Scheme[] =>
  schemes.filter(({ regimes }) => regimes.some((start) => regimeId.startsWith(start)));

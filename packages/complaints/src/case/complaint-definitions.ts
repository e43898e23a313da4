import type { Bilingual, Source } from "@ramah/core";

/** What a definition asks for before it calls a contact a complaint. */
export type DefinitionElement =
  /** Somebody says, on any channel and in any words, that they are not satisfied. */
  | "dissatisfaction"
  /** With the house, its products, services or people, or how it handled a complaint. */
  | "about-the-house"
  /** An answer or a remedy is expected, in words or by implication, or the law demands one. */
  | "response-expected"
  /** It alleges that somebody suffered or may suffer loss, material distress or material inconvenience. */
  | "harm-alleged"
  /** A loss, or a loss that may come, which somebody at the firm is said to have caused. */
  | "loss-through-fault";

/** A definition of a complaint: every element must be there. */
export interface ComplaintDefinition {
  readonly id: "iso-10002" | "asic-rg-271" | "uk-fca" | "id-ojk";
  readonly name: Bilingual;
  readonly elements: readonly DefinitionElement[];
  readonly source: Source;
}

/**
 * What counts as a complaint, by the rules that bind: the widest first. No definition asks for the word
 * “complaint”, for writing or for the complaint to be justified.
 *
 * @example
 * import { complaintDefinitions } from "@ramah/complaints";
 *
 * complaintDefinitions.map(({ id }) => id); // => ["iso-10002", "asic-rg-271", "uk-fca", "id-ojk"]
 */
export const complaintDefinitions: readonly ComplaintDefinition[] = [
  {
    id: "iso-10002",
    name: { en: "ISO 10002, complaints handling", id: "ISO 10002, penanganan keluhan" },
    elements: ["dissatisfaction", "about-the-house", "response-expected"],
    source: {
      document: "ISO 10002:2018",
      section: "3.2",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    id: "asic-rg-271",
    name: { en: "Australia: ASIC guide RG 271", id: "Australia: panduan ASIC RG 271" },
    elements: ["dissatisfaction", "about-the-house", "response-expected"],
    source: {
      document: "ASIC Regulatory Guide 271, Internal dispute resolution",
      section: "RG 271.27",
      asOf: "2026-11-21",
      status: "verified",
    },
  },
  {
    id: "uk-fca",
    name: { en: "United Kingdom: FCA Handbook", id: "Britania Raya: FCA Handbook" },
    elements: ["dissatisfaction", "about-the-house", "harm-alleged"],
    source: {
      document: "FCA Handbook Glossary, complaint",
      section: "G197, (2)",
      url: "https://handbook.fca.org.uk/handbook/glossary/G197.html?date=2018-01-03&timeline=True",
      asOf: "2018-01-03",
      status: "verified",
    },
  },
  {
    id: "id-ojk",
    name: { en: "Indonesia: OJK", id: "Indonesia: OJK" },
    elements: ["dissatisfaction", "about-the-house", "loss-through-fault"],
    source: {
      document: "POJK 22/2023 as a bank applies it",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
];

import type { Source } from "@ramah/core";
import type { Confidentiality } from "../profile/claim.js";
import type { FieldName } from "../profile/field.js";

/** What holds for a field whatever a claim says. */
export interface FieldRule {
  /** Whether it may hold several values at once. */
  readonly many: boolean;
  /** The class below which no value of the field falls, whatever a claim says. */
  readonly floor: Confidentiality;
  readonly source: Source;
}

const knowledge: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Knowledge management",
  asOf: "2026-11-21",
  status: "verified",
};

const personalisation: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Using technology to personalise",
  asOf: "2026-11-21",
  status: "verified",
};

const workshop: Source = {
  document: "Pengertian Customer Service (article, 7 January 2009)",
  section: "CRM",
  asOf: "2026-11-21",
  status: "verified",
};

const highValue: Source = {
  document: "CRM dan Pelayanan Pelanggan (slides)",
  section: "Adding customer intelligence to customer support",
  asOf: "2026-11-21",
  status: "verified",
};

const finance: Source = {
  document: "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi",
  section: "Pasal 4 ayat (2): data keuangan pribadi",
  asOf: "2026-11-21",
  status: "secondary",
};

/**
 * Every field of a profile in the order of the course, with its least class and its source.
 *
 * @example
 * import { profileFields } from "@ramah/crm";
 *
 * profileFields.incomeBand.floor; // => "specific"
 */
export const profileFields: Readonly<Record<FieldName, FieldRule>> = {
  name: { many: false, floor: "internal", source: knowledge },
  birthDate: { many: false, floor: "confidential", source: knowledge },
  address: { many: false, floor: "confidential", source: knowledge },
  postcode: { many: false, floor: "internal", source: knowledge },
  email: { many: true, floor: "internal", source: knowledge },
  phone: { many: true, floor: "internal", source: knowledge },
  occupation: { many: false, floor: "internal", source: knowledge },
  hobbies: { many: true, floor: "internal", source: knowledge },
  incomeBand: { many: false, floor: "specific", source: finance },
  familySize: { many: false, floor: "confidential", source: knowledge },
  socialActivities: { many: true, floor: "confidential", source: knowledge },
  preferredChannel: { many: false, floor: "internal", source: personalisation },
  language: { many: false, floor: "public", source: personalisation },
  customerNumber: { many: false, floor: "internal", source: workshop },
  plate: { many: true, floor: "internal", source: workshop },
  value: { many: false, floor: "internal", source: highValue },
};

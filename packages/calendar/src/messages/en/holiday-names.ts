import type { FeastName, HolidayParts } from "../../data/holiday-names.js";

const feastTexts: Readonly<Record<FeastName, string>> = {
  "new-year": "New Year’s Day",
  "second-january": "2nd January",
  "st-patrick": "St Patrick’s Day",
  "good-friday": "Good Friday",
  easter: "Easter Sunday",
  "easter-monday": "Easter Monday",
  "early-may": "Early May bank holiday",
  "ve-day": "Early May bank holiday (VE day)",
  spring: "Spring bank holiday",
  summer: "Summer bank holiday",
  "battle-of-the-boyne": "Battle of the Boyne (Orangemen’s Day)",
  "st-andrew": "St Andrew’s Day",
  christmas: "Christmas Day",
  "boxing-day": "Boxing Day",
  "platinum-jubilee": "Platinum Jubilee bank holiday",
  "state-funeral": "Bank Holiday for the State Funeral of Queen Elizabeth II",
  coronation: "Bank holiday for the coronation of King Charles III",
  "world-cup": "World Cup bank holiday",
  "lunar-new-year": "Lunar New Year (Imlek)",
  "isra-mikraj": "Ascension of the Prophet Muhammad (Isra Mikraj)",
  nyepi: "Day of Silence (Nyepi)",
  "labour-day": "International Labour Day",
  vesak: "Vesak Day",
  ascension: "Ascension Day",
  "pancasila-day": "Pancasila Day",
  idulfitri: "Eid al-Fitr",
  iduladha: "Eid al-Adha",
  "islamic-new-year": "Islamic New Year",
  "independence-day": "Independence Day of Indonesia",
  maulid: "Birthday of the Prophet Muhammad (Maulid)",
  "general-election": "General election day",
  "local-election": "Local election day",
};

export function holidayTextEn({ feast, isJointLeave, isSubstitute }: HolidayParts): string {
  const text = feastTexts[feast];
  if (!isJointLeave) return isSubstitute ? `${text} (substitute day)` : text;
  return `${isSubstitute ? "Replacement joint leave" : "Joint leave"} (cuti bersama) for ${text}`;
}

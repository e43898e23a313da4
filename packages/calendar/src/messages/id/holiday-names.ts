import type { FeastName, HolidayParts } from "../../data/holiday-names.js";

const feastTexts: Readonly<Record<FeastName, string>> = {
  "new-year": "Tahun Baru Masehi",
  "second-january": "Hari Kedua Januari",
  "st-patrick": "Hari Santo Patrick",
  "good-friday": "Wafat Yesus Kristus",
  easter: "Kebangkitan Yesus Kristus (Paskah)",
  "easter-monday": "Senin Paskah",
  "early-may": "Hari libur awal Mei",
  "ve-day": "Hari libur awal Mei (Hari Kemenangan di Eropa)",
  spring: "Hari libur musim semi",
  summer: "Hari libur musim panas",
  "battle-of-the-boyne": "Peringatan Pertempuran Boyne",
  "st-andrew": "Hari Santo Andreas",
  christmas: "Hari Raya Natal",
  "boxing-day": "Hari Kedua Natal",
  "platinum-jubilee": "Yubileum Platinum Ratu Elizabeth II",
  "state-funeral": "Pemakaman kenegaraan Ratu Elizabeth II",
  coronation: "Penobatan Raja Charles III",
  "world-cup": "Hari libur Piala Dunia",
  "lunar-new-year": "Tahun Baru Imlek",
  "isra-mikraj": "Isra Mikraj Nabi Muhammad saw.",
  nyepi: "Hari Suci Nyepi",
  "labour-day": "Hari Buruh Internasional",
  vesak: "Hari Raya Waisak",
  ascension: "Kenaikan Yesus Kristus",
  "pancasila-day": "Hari Lahir Pancasila",
  idulfitri: "Idulfitri",
  iduladha: "Iduladha",
  "islamic-new-year": "Tahun Baru Islam",
  "independence-day": "Hari Proklamasi Kemerdekaan Republik Indonesia",
  maulid: "Maulid Nabi Muhammad saw.",
  "general-election": "Hari pemungutan suara pemilihan umum",
  "local-election": "Hari pemungutan suara pemilihan kepala daerah",
};

export function holidayTextId({ feast, isJointLeave, isSubstitute }: HolidayParts): string {
  const text = feastTexts[feast];
  if (!isJointLeave) return isSubstitute ? `${text} (hari pengganti)` : text;
  return `${isSubstitute ? "Pengganti cuti bersama" : "Cuti bersama"} ${text}`;
}

import type { CalendarSource } from "./sources.js";

// A year was published when the change to the list went into the public repository of GOV.UK.
const list = {
  document: "UK bank holidays (GOV.UK, Open Government Licence v3.0)",
  asOf: "2026-11-21",
  status: "verified",
} as const;
const all = ["GB-ENG", "GB-SCT", "GB-NIR"] as const;
const englandAndNorth = ["GB-ENG", "GB-NIR"] as const;
const scotland = ["GB-SCT"] as const;

export const britishSources = (): readonly CalendarSource[] => [
  {
    layers: all,
    year: 2019,
    knownFrom: "2017-10-26",
    says: { en: "The list for 2019.", id: "Daftar tahun 2019." },
    source: {
      ...list,
      section: "year 2019",
      url: "https://github.com/alphagov/calendars/commit/2787fd1",
    },
  },
  {
    layers: all,
    year: 2020,
    knownFrom: "2018-12-06",
    says: { en: "The list for 2020.", id: "Daftar tahun 2020." },
    source: {
      ...list,
      section: "year 2020",
      url: "https://github.com/alphagov/calendars/commit/e57b5ce",
    },
  },
  {
    layers: englandAndNorth,
    year: 2020,
    knownFrom: "2019-06-07",
    says: {
      en: "The early May bank holiday of 2020 moves from 4 to 8 May in England, Wales and Northern Ireland.",
      id: "Hari libur awal Mei 2020 digeser dari 4 ke 8 Mei di Inggris, Wales, dan Irlandia Utara.",
    },
    source: {
      document: "Royal Proclamation of 10 July 2019 (The Gazette, notice 3326938)",
      section: "announced by the government on 7 June 2019",
      url: "https://www.thegazette.co.uk/notice/3326938",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    layers: scotland,
    year: 2020,
    knownFrom: "2019-07-02",
    says: {
      en: "The early May bank holiday of 2020 moves from 4 to 8 May in Scotland.",
      id: "Hari libur awal Mei 2020 digeser dari 4 ke 8 Mei di Skotlandia.",
    },
    source: {
      ...list,
      section: "change of 2 July 2019",
      url: "https://github.com/alphagov/calendars/commit/9e0b277",
    },
  },
  {
    layers: all,
    year: 2021,
    knownFrom: "2019-12-09",
    says: { en: "The list for 2021.", id: "Daftar tahun 2021." },
    source: {
      ...list,
      section: "year 2021",
      url: "https://github.com/alphagov/calendars/commit/4fc4099",
    },
  },
  {
    layers: all,
    year: 2022,
    knownFrom: "2020-11-16",
    says: {
      en: "The list for 2022, with the spring bank holiday on 2 June and the Platinum Jubilee on 3 June, announced on 12 November 2020.",
      id: "Daftar tahun 2022, dengan hari libur musim semi pada 2 Juni dan Yubileum Platinum pada 3 Juni yang diumumkan pada 12 November 2020.",
    },
    source: {
      ...list,
      section: "year 2022",
      url: "https://github.com/alphagov/frontend/commit/2f1ea758e9b97dbbf3536ad3abe4c1e5fa43b944",
    },
  },
  {
    layers: all,
    year: 2023,
    knownFrom: "2021-12-06",
    says: { en: "The list for 2023.", id: "Daftar tahun 2023." },
    source: {
      ...list,
      section: "year 2023",
      url: "https://github.com/alphagov/frontend/commit/0d66bf106",
    },
  },
  {
    layers: all,
    year: 2022,
    knownFrom: "2022-09-10",
    says: {
      en: "19 September 2022 is a bank holiday for the state funeral of Queen Elizabeth II.",
      id: "19 September 2022 menjadi hari libur untuk pemakaman kenegaraan Ratu Elizabeth II.",
    },
    source: {
      ...list,
      section: "change of 10 September 2022",
      url: "https://github.com/alphagov/frontend/commit/86be09f25",
    },
  },
  {
    layers: all,
    year: 2023,
    knownFrom: "2022-11-06",
    says: {
      en: "8 May 2023 is a bank holiday for the coronation of King Charles III.",
      id: "8 Mei 2023 menjadi hari libur untuk penobatan Raja Charles III.",
    },
    source: {
      document:
        "Bank holiday proclaimed in honour of the coronation of His Majesty King Charles III (10 Downing Street)",
      url: "https://www.gov.uk/government/news/bank-holiday-proclaimed-in-honour-of-the-coronation-of-his-majesty-king-charles-iii",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
  {
    layers: all,
    year: 2024,
    knownFrom: "2022-11-10",
    says: { en: "The list for 2024.", id: "Daftar tahun 2024." },
    source: {
      ...list,
      section: "year 2024",
      url: "https://github.com/alphagov/frontend/commit/e1a255264",
    },
  },
  {
    layers: all,
    year: 2025,
    knownFrom: "2022-11-10",
    says: { en: "The list for 2025.", id: "Daftar tahun 2025." },
    source: {
      ...list,
      section: "year 2025",
      url: "https://github.com/alphagov/frontend/commit/e1a255264",
    },
  },
  {
    layers: all,
    year: 2026,
    knownFrom: "2023-12-15",
    says: { en: "The list for 2026.", id: "Daftar tahun 2026." },
    source: {
      ...list,
      section: "year 2026",
      url: "https://github.com/alphagov/frontend/commit/9ad25ac19",
    },
  },
  {
    layers: all,
    year: 2027,
    knownFrom: "2024-11-28",
    says: { en: "The list for 2027.", id: "Daftar tahun 2027." },
    source: {
      ...list,
      section: "year 2027",
      url: "https://github.com/alphagov/frontend/commit/a1f643ddd",
    },
  },
  {
    layers: all,
    year: 2028,
    knownFrom: "2025-11-25",
    says: { en: "The list for 2028.", id: "Daftar tahun 2028." },
    source: {
      ...list,
      section: "year 2028",
      url: "https://github.com/alphagov/frontend/commit/c911cf414",
    },
  },
  {
    layers: scotland,
    year: 2026,
    knownFrom: "2026-02-04",
    says: {
      en: "15 June 2026 is a bank holiday in Scotland for the World Cup.",
      id: "15 Juni 2026 menjadi hari libur di Skotlandia untuk Piala Dunia.",
    },
    source: {
      document: "Royal Proclamation on a bank holiday in Scotland on 15 June 2026",
      section: "announced on 4 February 2026",
      url: "https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open",
      asOf: "2026-11-21",
      status: "secondary",
    },
  },
];

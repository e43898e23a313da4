import type { CalendarSource } from "./sources.js";

// Read in public reports and lists that agree with each other; the decrees themselves were not at hand.
const read = { asOf: "2026-11-21", status: "secondary" } as const;
const decree = "Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB";
const presidential = "Keputusan Presiden";
const both = ["ID", "ID-cuti-bersama"] as const;
const national = ["ID"] as const;
const jointLeave = ["ID-cuti-bersama"] as const;

export const indonesianSources = (): readonly CalendarSource[] => [
  {
    layers: both,
    year: 2019,
    knownFrom: "2018-11-02",
    says: {
      en: "The list for 2019; made public on 13 November 2018.",
      id: "Daftar tahun 2019; diumumkan pada 13 November 2018.",
    },
    source: {
      document: decree,
      section: "No. 617/2018, 262/2018, 16/2018",
      url: "https://nasional.tempo.co/read/1146056/catat-ini-libur-dan-cuti-bersama-2019",
      ...read,
    },
  },
  {
    layers: national,
    year: 2019,
    knownFrom: "2019-04-08",
    says: {
      en: "17 April 2019 is a holiday for the general election.",
      id: "17 April 2019 menjadi hari libur untuk pemilihan umum.",
    },
    source: {
      document: presidential,
      section: "No. 10/2019",
      url: "https://nasional.kompas.com/read/2019/04/09/13020491/jokowi-teken-keppres-17-april-2019-sebagai-hari-libur-nasional",
      ...read,
    },
  },
  {
    layers: both,
    year: 2020,
    knownFrom: "2019-08-28",
    says: { en: "The list for 2020.", id: "Daftar tahun 2020." },
    source: {
      document: decree,
      section: "No. 728/2019, 213/2019, 01/2019",
      url: "https://nasional.tempo.co/read/1243139/skb-3-menteri-terbit-libur-dan-cuti-bersama-2020-kapan-saja",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2020,
    knownFrom: "2020-03-09",
    says: {
      en: "Joint leave is added on 28 and 29 May, 21 August and 30 October 2020.",
      id: "Cuti bersama ditambah pada 28 dan 29 Mei, 21 Agustus, dan 30 Oktober 2020.",
    },
    source: {
      document: decree,
      section: "No. 174/2020, 01/2020, 01/2020 (first amendment)",
      url: "https://www.tribunnews.com/nasional/2020/03/10/daftar-lengkap-cuti-bersama-2020-dan-hari-libur-nasional-pemerintah-tambahan-libur-4-hari",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2020,
    knownFrom: "2020-04-09",
    says: {
      en: "The joint leave of 26 to 29 May 2020 moves to 28 to 31 December; 28 October is added.",
      id: "Cuti bersama 26–29 Mei 2020 digeser ke 28–31 Desember; 28 Oktober ditambahkan.",
    },
    source: {
      document: decree,
      section: "No. 391/2020, 02/2020, 02/2020 (second amendment)",
      url: "https://economy.okezone.com/read/2020/04/12/320/2197990/cegah-covid-19-cuti-bersama-idul-fitri-digeser-ke-akhir-tahun",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2020,
    knownFrom: "2020-05-20",
    says: {
      en: "The joint leave of 22 May 2020 is taken back.",
      id: "Cuti bersama 22 Mei 2020 dihapus.",
    },
    source: {
      document: decree,
      section: "No. 440/2020, 03/2020, 03/2020 (third amendment)",
      url: "https://pontianak.tribunnews.com/2020/05/21/login-kalender-2020-update-jadwal-hari-libur-nasional-dan-cuti-bersama-2020-jumat-istimewa",
      ...read,
    },
  },
  {
    layers: national,
    year: 2020,
    knownFrom: "2020-11-27",
    says: {
      en: "9 December 2020 is a holiday for the local elections.",
      id: "9 Desember 2020 menjadi hari libur untuk pemilihan kepala daerah.",
    },
    source: {
      document: presidential,
      section: "No. 22/2020",
      url: "https://www.inews.id/amp/news/nasional/resmi-jokowi-tetapkan-hari-pilkada-9-desember-2020-jadi-libur-nasional/all",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2020,
    knownFrom: "2020-12-01",
    says: {
      en: "The joint leave of 28, 29 and 30 December 2020 is taken back.",
      id: "Cuti bersama 28, 29, dan 30 Desember 2020 dihapus.",
    },
    source: {
      document: decree,
      section: "No. 744/2020, 05/2020, 06/2020 (fourth amendment)",
      url: "https://setkab.go.id/pemerintah-keluarkan-skb-3-menteri-hapus-tiga-hari-cuti-bersama-2020",
      ...read,
    },
  },
  {
    layers: both,
    year: 2021,
    knownFrom: "2020-09-10",
    says: { en: "The list for 2021.", id: "Daftar tahun 2021." },
    source: {
      document: decree,
      section: "No. 642/2020, 4/2020, 4/2020",
      url: "https://nasional.okezone.com/read/2020/09/11/337/2276391/ini-hari-libur-nasional-dan-cuti-bersama-2021",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2021,
    knownFrom: "2021-02-22",
    says: {
      en: "Five of seven days of joint leave are taken back: 12 March, 17 to 19 May and 27 December 2021.",
      id: "Lima dari tujuh hari cuti bersama dihapus: 12 Maret, 17–19 Mei, dan 27 Desember 2021.",
    },
    source: {
      document: decree,
      section: "No. 281/2021, 1/2021, 1/2021 (first amendment)",
      url: "https://bali.tribunnews.com/2021/02/24/daftar-lengkap-libur-nasional-dan-cuti-bersama-2021-setelah-dipangkas-pemerintah",
      ...read,
    },
  },
  {
    layers: both,
    year: 2021,
    knownFrom: "2021-06-18",
    says: {
      en: "Islamic New Year moves to 11 August and Maulid to 20 October 2021; the joint leave of 24 December is taken back.",
      id: "Libur Tahun Baru Islam digeser ke 11 Agustus dan Maulid Nabi ke 20 Oktober 2021; cuti bersama 24 Desember dihapus.",
    },
    source: {
      document: decree,
      section: "No. 712/2021, 1/2021, 3/2021 (second amendment)",
      url: "https://nasional.tempo.co/read/1474073/pemerintah-ubah-hari-libur-tahun-baru-islam-dan-cuti-bersama-natal-2021",
      ...read,
    },
  },
  {
    layers: both,
    year: 2022,
    knownFrom: "2021-09-22",
    says: {
      en: "The list for 2022, with joint leave to be decided later.",
      id: "Daftar tahun 2022; cuti bersama ditetapkan kemudian.",
    },
    source: {
      document: decree,
      section: "No. 963/2021, 3/2021, 4/2021",
      url: "https://nasional.tempo.co/read/1509152/pemerintah-tetapkan-16-hari-libur-nasional-pada-2022",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2022,
    knownFrom: "2022-04-07",
    says: {
      en: "Joint leave is added on 29 April and 4 to 6 May 2022.",
      id: "Cuti bersama ditambah pada 29 April dan 4–6 Mei 2022.",
    },
    source: {
      document: decree,
      section: "No. 375/2022, 1/2022, 1/2022 (first amendment)",
      url: "https://nasional.kompas.com/read/2022/04/07/15165161/terbitkan-skb-3-menteri-pemerintah-tegaskan-4-hari-cuti-bersama-idul-fitri",
      ...read,
    },
  },
  {
    layers: national,
    year: 2022,
    knownFrom: "2022-07-07",
    says: {
      en: "Eid al-Adha moves from 9 to 10 July 2022.",
      id: "Libur Iduladha digeser dari 9 ke 10 Juli 2022.",
    },
    source: {
      document: decree,
      section: "No. 678/2022, 2/2022, 2/2022 (second amendment)",
      url: "https://kabar24.bisnis.com/read/20220709/15/1552997/resmi-pemerintah-tetapkan-libur-iduladha-1443-h-jadi-10-juli-2022",
      ...read,
    },
  },
  {
    layers: both,
    year: 2023,
    knownFrom: "2022-10-11",
    says: { en: "The list for 2023.", id: "Daftar tahun 2023." },
    source: {
      document: decree,
      section: "No. 1066/2022, 3/2022, 3/2022",
      url: "https://video.tempo.co/read/31049/pemerintah-tetapkan-16-hari-libur-nasional-dan-8-hari-cuti-bersama-di-2023",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2023,
    knownFrom: "2023-03-29",
    says: {
      en: "The joint leave of Eid al-Fitr 2023 becomes 19, 20, 21, 24 and 25 April; 26 April is taken back.",
      id: "Cuti bersama Idulfitri 2023 menjadi 19, 20, 21, 24, dan 25 April; 26 April dihapus.",
    },
    source: {
      document: decree,
      section: "No. 327/2023, 1/2023, 1/2023 (first amendment)",
      url: "https://kompas.tv/article/398513/jadwal-libur-lebaran-dan-cuti-bersama-2023-hari-raya-idulfitri-pemerintah-kapan",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2023,
    knownFrom: "2023-06-16",
    says: {
      en: "Joint leave is added on 28 and 30 June 2023; made public on 20 June.",
      id: "Cuti bersama ditambah pada 28 dan 30 Juni 2023; diumumkan pada 20 Juni.",
    },
    source: {
      document: decree,
      section: "No. 624/2023, 2/2023, 2/2023 (second amendment)",
      url: "https://radartv.disway.id/amp/16733/horepemerintah-tetapkan-cuti-bersama-idul-adha-selama-3-hari",
      ...read,
    },
  },
  {
    layers: both,
    year: 2024,
    knownFrom: "2023-09-12",
    says: { en: "The list for 2024.", id: "Daftar tahun 2024." },
    source: {
      document: decree,
      section: "No. 855/2023, 3/2023, 4/2023",
      url: "https://id.scribd.com/document/670938190/SKB-2024",
      ...read,
    },
  },
  {
    layers: national,
    year: 2024,
    knownFrom: "2024-02-06",
    says: {
      en: "14 February 2024 is a holiday for the general election.",
      id: "14 Februari 2024 menjadi hari libur untuk pemilihan umum.",
    },
    source: {
      document: presidential,
      section: "No. 10/2024",
      url: "https://nasional.kontan.co.id/news/presiden-tetapkan-hari-pemilu-14-februari-2024-sebagai-hari-libur-nasional",
      ...read,
    },
  },
  {
    layers: national,
    year: 2024,
    knownFrom: "2024-11-21",
    says: {
      en: "27 November 2024 is a holiday for the local elections.",
      id: "27 November 2024 menjadi hari libur untuk pemilihan kepala daerah.",
    },
    source: {
      document: presidential,
      section: "No. 33/2024",
      url: "https://brief.id/pilkada-serentak-2024-pemerintah-tetapkan-27-november-sebagai-hari-libur-nasional",
      ...read,
    },
  },
  {
    layers: both,
    year: 2025,
    knownFrom: "2024-10-14",
    says: { en: "The list for 2025.", id: "Daftar tahun 2025." },
    source: {
      document: decree,
      section: "No. 1017/2024, 2/2024, 2/2024",
      url: "https://menpan.go.id/site/berita-foto/penandatanganan-skb-hari-libur-nasional-dan-cuti-bersama-2025",
      ...read,
    },
  },
  {
    layers: jointLeave,
    year: 2025,
    knownFrom: "2025-08-07",
    says: {
      en: "Joint leave is added on 18 August 2025.",
      id: "Cuti bersama ditambah pada 18 Agustus 2025.",
    },
    source: {
      document: decree,
      section: "No. 933/2025, 1/2025, 3/2025 (first amendment)",
      url: "https://jabar.jpnn.com/kriminal/26179/18-agustus-jadi-hari-cuti-bersama-dan-libur-nasional",
      ...read,
    },
  },
  {
    layers: both,
    year: 2026,
    knownFrom: "2025-09-19",
    says: { en: "The list for 2026.", id: "Daftar tahun 2026." },
    source: {
      document: decree,
      section: "No. 1497/2025, 2/2025, 5/2025",
      url: "https://www.brilio.net/serius/rincian-lengkap-libur-cuti-bersama-2026-17-hari-libur-nasional-dan-8-cuti-bersama-2026-250920i.html",
      ...read,
    },
  },
  {
    layers: both,
    year: 2027,
    knownFrom: "2026-09-15",
    says: {
      en: "The list for 2027; the dates of Eid al-Fitr and Eid al-Adha are confirmed by the Minister of Religious Affairs in their year.",
      id: "Daftar tahun 2027; tanggal Idulfitri dan Iduladha ditetapkan lagi oleh Menteri Agama pada tahunnya.",
    },
    source: {
      document: decree,
      section: "No. 1205/2026, 3/2026, 2/2026",
      url: "https://setneg.go.id/baca/index/inilah_skb_3_menteri_libur_nasional_dan_cuti_bersama_2027",
      ...read,
    },
  },
];

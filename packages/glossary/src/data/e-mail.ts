import type { Source } from "@ramah/core";
import type { Concept } from "../concept/concept.js";

const module2: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "module 2",
  asOf: "2026-11-21",
  status: "verified",
};
const module4: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "module 4",
  asOf: "2026-11-21",
  status: "verified",
};
const webSlides: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  asOf: "2026-11-21",
  status: "verified",
};
const termBase: Source = { document: "Ramah term base", asOf: "2026-11-21", status: "verified" };

export const emailTerms: readonly Concept[] = [
  {
    id: "e-mail",
    subject: "e-mail",
    terms: [
      { text: "e-mail", locale: "en", type: "fullForm", status: "preferred", audience: "both" },
      { text: "email", locale: "en", type: "variant", status: "admitted", audience: "both" },
      {
        text: "electronic mail",
        locale: "en",
        type: "fullForm",
        status: "admitted",
        audience: "both",
      },
      { text: "surel", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      {
        text: "surat elektronik",
        locale: "id",
        type: "fullForm",
        status: "admitted",
        audience: "both",
      },
      { text: "email", locale: "id", type: "variant", status: "admitted", audience: "both" },
      { text: "e-mail", locale: "id", type: "variant", status: "admitted", audience: "both" },
    ],
    definition: {
      en: "Written messages carried by computers from one address to another.",
      id: "Pesan tertulis yang dibawa komputer dari satu alamat ke alamat lain.",
    },
    plain: {
      en: "A letter you write and send by computer or phone.",
      id: "Surat yang Anda tulis dan kirim lewat komputer atau ponsel.",
    },
    related: ["netiquette", "spam"],
    source: module2,
  },
  {
    id: "netiquette",
    subject: "e-mail",
    terms: [
      { text: "netiquette", locale: "en", type: "fullForm", status: "preferred", audience: "both" },
      { text: "netiket", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      {
        text: "etiket berinternet",
        locale: "id",
        type: "variant",
        status: "admitted",
        audience: "both",
      },
    ],
    definition: {
      en: "Good manners when writing over the internet: reread before sending, copy few, do not quarrel in writing.",
      id: "Sopan santun menulis di internet: baca ulang sebelum mengirim, batasi tembusan, jangan bertengkar lewat tulisan.",
    },
    plain: {
      en: "Good manners when you write on the internet.",
      id: "Sopan santun saat menulis di internet.",
    },
    related: ["flaming", "shouting"],
    source: module4,
  },
  {
    id: "spam",
    subject: "e-mail",
    terms: [
      {
        text: "spam",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "both",
        caseRule: "insensitive",
      },
      { text: "junk mail", locale: "en", type: "variant", status: "admitted", audience: "both" },
      {
        text: "unsolicited bulk e-mail",
        locale: "en",
        type: "fullForm",
        status: "admitted",
        audience: "both",
      },
      { text: "spam", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      { text: "surat sampah", locale: "id", type: "variant", status: "admitted", audience: "both" },
      { text: "surel sampah", locale: "id", type: "variant", status: "admitted", audience: "both" },
    ],
    definition: {
      en: "Messages that were not asked for, sent to many addresses at once, mostly to advertise or deceive.",
      id: "Pesan yang tidak diminta dan dikirim ke banyak alamat sekaligus, kebanyakan untuk beriklan atau menipu.",
    },
    plain: {
      en: "Messages you never asked for, sent to very many people.",
      id: "Pesan yang tidak Anda minta dan dikirim kepada sangat banyak orang.",
    },
    related: ["mailshot"],
    source: termBase,
  },
  {
    id: "flaming",
    subject: "e-mail",
    terms: [
      {
        text: "flaming",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "flame war",
        locale: "en",
        type: "variant",
        status: "admitted",
        audience: "internal",
      },
      {
        text: "e-mail war",
        locale: "en",
        type: "variant",
        status: "admitted",
        audience: "internal",
      },
      {
        text: "angry messages",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      {
        text: "perang surel",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "internal",
      },
      {
        text: "perang email",
        locale: "id",
        type: "variant",
        status: "admitted",
        audience: "internal",
      },
      { text: "flaming", locale: "id", type: "variant", status: "admitted", audience: "internal" },
      {
        text: "pesan bernada marah",
        locale: "id",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
    ],
    definition: {
      en: "Heated, insulting replies that call forth more of the same; copying in the boss of the other side often starts it.",
      id: "Balasan panas dan menghina yang memancing balasan serupa; sering berawal dari tembusan kepada atasan lawan bicara.",
    },
    plain: {
      en: "People write to each other in anger, and it gets worse each time.",
      id: "Orang saling berkirim pesan dengan marah, dan makin lama makin menjadi-jadi.",
    },
    related: ["netiquette", "shouting"],
    source: module4,
  },
  {
    id: "shouting",
    subject: "e-mail",
    terms: [
      {
        text: "writing in capitals",
        locale: "en",
        type: "phrase",
        status: "preferred",
        audience: "both",
      },
      {
        text: "menulis dengan huruf kapital semua",
        locale: "id",
        type: "phrase",
        status: "preferred",
        audience: "both",
      },
    ],
    definition: {
      en: "Text in upper case throughout, which readers take for a raised voice.",
      id: "Teks yang seluruhnya berhuruf besar, yang oleh pembaca dirasakan seperti suara tinggi.",
    },
    plain: {
      en: "Writing EVERYTHING LIKE THIS looks as if you were shouting.",
      id: "Menulis SEMUANYA SEPERTI INI terasa seperti berteriak.",
    },
    related: ["netiquette"],
    source: termBase,
  },
  {
    id: "carbon-copy",
    subject: "e-mail",
    terms: [
      { text: "CC", locale: "en", type: "acronym", status: "preferred", audience: "both" },
      { text: "carbon copy", locale: "en", type: "fullForm", status: "admitted", audience: "both" },
      {
        text: "copy to others",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      { text: "tembusan", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      { text: "CC", locale: "id", type: "acronym", status: "admitted", audience: "both" },
    ],
    definition: {
      en: "A field for the addresses of those who are to know of a message without having to act; everybody sees them.",
      id: "Kolom alamat bagi mereka yang cukup mengetahui isi pesan tanpa perlu bertindak; semua penerima melihatnya.",
    },
    plain: {
      en: "Other people who get the same message, so that they know.",
      id: "Orang lain yang menerima pesan yang sama agar mengetahuinya.",
    },
    related: ["blind-carbon-copy"],
    source: termBase,
  },
  {
    id: "blind-carbon-copy",
    subject: "e-mail",
    terms: [
      { text: "BCC", locale: "en", type: "acronym", status: "preferred", audience: "both" },
      {
        text: "blind carbon copy",
        locale: "en",
        type: "fullForm",
        status: "admitted",
        audience: "both",
      },
      {
        text: "hidden copy",
        locale: "en",
        type: "phrase",
        status: "admitted",
        audience: "customer",
      },
      {
        text: "tembusan tersembunyi",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "both",
      },
      {
        text: "tembusan buta",
        locale: "id",
        type: "variant",
        status: "admitted",
        audience: "both",
      },
      { text: "BCC", locale: "id", type: "acronym", status: "admitted", audience: "both" },
    ],
    definition: {
      en: "A field for addresses that the other recipients of a message do not see.",
      id: "Kolom alamat yang tidak terlihat oleh penerima pesan yang lain.",
    },
    plain: {
      en: "Somebody gets the message too, but the others cannot see it.",
      id: "Ada orang lain yang juga menerima pesan itu, tetapi tidak terlihat oleh penerima lainnya.",
    },
    related: ["carbon-copy"],
    source: termBase,
  },
  {
    id: "auto-reply",
    subject: "e-mail",
    terms: [
      {
        text: "automatic reply",
        locale: "en",
        type: "fullForm",
        status: "preferred",
        audience: "both",
      },
      { text: "auto-reply", locale: "en", type: "variant", status: "admitted", audience: "both" },
      { text: "autoreply", locale: "en", type: "variant", status: "admitted", audience: "both" },
      {
        text: "autoresponder",
        locale: "en",
        type: "variant",
        status: "admitted",
        audience: "both",
      },
      {
        text: "balasan otomatis",
        locale: "id",
        type: "fullForm",
        status: "preferred",
        audience: "both",
      },
      {
        text: "jawaban otomatis",
        locale: "id",
        type: "variant",
        status: "admitted",
        audience: "both",
      },
    ],
    definition: {
      en: "A message a mail program sends back at once by itself, best with the time by which a person will answer.",
      id: "Pesan yang langsung dikirim balik oleh program surat, sebaiknya disertai keterangan kapan petugas akan menjawab.",
    },
    plain: {
      en: "A message that our computer sends you at once, before a person answers.",
      id: "Pesan yang langsung dikirim komputer kami sebelum petugas menjawab.",
    },
    related: ["acknowledgement", "e-mail"],
    source: webSlides,
  },
  {
    id: "attachment",
    subject: "e-mail",
    terms: [
      { text: "attachment", locale: "en", type: "fullForm", status: "preferred", audience: "both" },
      { text: "lampiran", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
    ],
    definition: {
      en: "A file that travels along with a message.",
      id: "Berkas yang dikirim bersama suatu pesan.",
    },
    plain: {
      en: "A file, such as a picture or a form, sent along with a message.",
      id: "Berkas, misalnya gambar atau formulir, yang dikirim bersama pesan.",
    },
    related: ["e-mail"],
    source: module2,
  },
  {
    id: "emoticon",
    subject: "e-mail",
    terms: [
      { text: "emoticon", locale: "en", type: "fullForm", status: "preferred", audience: "both" },
      { text: "smiley", locale: "en", type: "variant", status: "admitted", audience: "both" },
      { text: "emoji", locale: "en", type: "variant", status: "admitted", audience: "both" },
      { text: "emotikon", locale: "id", type: "fullForm", status: "preferred", audience: "both" },
      { text: "emoji", locale: "id", type: "variant", status: "admitted", audience: "both" },
    ],
    definition: {
      en: "A little face or picture in a text that shows how the words are meant.",
      id: "Gambar kecil atau wajah dalam teks yang menunjukkan maksud kata-katanya.",
    },
    plain: {
      en: "A small face in a message that shows a feeling.",
      id: "Wajah kecil dalam pesan yang menunjukkan perasaan.",
    },
    related: ["netiquette"],
    source: termBase,
  },
];

import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const reread: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Netiquette: re-read before sending",
  asOf: "2026-11-21",
  status: "verified",
};

/** Announcing a file. */
export const attachmentPhrases: readonly Phrase[] = [
  {
    name: "attached",
    kind: "attachment",
    patterns: {
      en: [
        "attached",
        "attaching",
        "attachment|attachments",
        "i|we attach",
        "enclosed",
        "i|we enclose",
      ],
      id: [
        "terlampir+",
        "lampiran+",
        "dilampirkan",
        "kami|saya *1 lampirkan|melampirkan|sertakan_berkas",
      ],
    },
    source: reread,
  },
  {
    name: "not-our-attachment",
    kind: "no-file",
    patterns: {
      en: [
        "attached|attach|attaching *3 to *2 account|profile|order|booking|case|box|parcel|label|product|item|wall|device|car",
        "attached device|accessory|cable|part|strap|lid|handle|hose|unit|drive|screen|keyboard|camera|sensor|bracket|adapter|battery|wheel",
        "attachment point|points|screw|screws|ring|rings",
        "enclosed in|with *2 parcel|box|package|envelope|letter|delivery",
        "your attachment|attachments",
        "attachment|attachments you *1 sent|send|forwarded",
        "you *1 attached",
        "strongly|very|emotionally attached",
      ],
      id: [
        "lampiran+ @you",
        "lampiran+ yang *1 @you",
        "lampiran+ dari @you",
        "kami|saya terima *3 lampiran+",
        "terlampir di|dalam|pada *1 akun|profil|aplikasi",
        "@you *1 lampirkan|melampirkan",
      ],
    },
    source: reread,
  },
];

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
    kind: "harmless",
    patterns: {
      en: [
        "attached to *1 account|order|box|parcel|label|product|item|wall|device|car",
        "your attachment|attachments",
        "attachment|attachments you *1 sent|send|forwarded",
        "you *1 attached",
        "strongly|very|emotionally attached",
      ],
      id: [
        "lampiran+ @you",
        "lampiran+ yang *1 @you",
        "lampiran+ dari @you",
        "@you *1 lampirkan|melampirkan",
      ],
    },
    source: reread,
  },
];

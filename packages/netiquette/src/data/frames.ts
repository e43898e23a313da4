import type { Bilingual } from "@ramah/core";
import type { FixReasons } from "../reasons.js";

/** Sentences to put in the place of others; what only the author knows stands in braces. */
export const frames: { readonly [Code in keyof FixReasons]?: Bilingual } = {
  "say-what-is-needed": {
    en: "To help you, we still need {what is missing}.",
    id: "Agar dapat membantu Anda, kami masih memerlukan {yang masih kurang}.",
  },
  "believe-and-check": {
    en: "Thank you for telling us. We will look into {what happened} and write to you by {date}.",
    id: "Terima kasih atas informasi Anda. Kami akan menelusuri {kejadiannya} dan memberi kabar paling lambat {tanggal}.",
  },
  "talk-it-over": {
    en: "We would like to talk this over with you and will call you on {date}.",
    id: "Kami ingin membicarakan hal ini langsung dengan Anda dan akan menelepon pada {tanggal}.",
  },
  "sympathise-only": {
    en: "We are sorry for the inconvenience this has caused you.",
    id: "Kami mohon maaf atas ketidaknyamanan yang Anda alami.",
  },
  "say-what-and-when": {
    en: "We will have {item} on {date}.",
    id: "{Item} akan tersedia pada {tanggal}.",
  },
  "say-what-is-possible": {
    en: "What we can do is {alternative}, by {date}.",
    id: "Yang dapat kami lakukan adalah {alternatif}, paling lambat {tanggal}.",
  },
  "say-sorry": {
    en: "We are sorry for {the inconvenience}.",
    id: "Kami mohon maaf atas {ketidaknyamanan yang dialami}.",
  },
  "look-ahead": {
    en: "We will {next step} by {date}.",
    id: "Kami akan {langkah berikutnya} paling lambat {tanggal}.",
  },
  "promise-step": {
    en: "We will {next step} by {date}.",
    id: "Kami akan {langkah berikutnya} paling lambat {tanggal}.",
  },
  "give-name": { en: "My name is {name}.", id: "Nama saya {nama}." },
};

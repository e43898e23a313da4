import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { ConfigProblems, ConfigType } from "../../config/reasons.js";

const types: Readonly<Record<ConfigType, string>> = {
  text: "teks yang tidak kosong",
  list: "daftar (untuk antrean dan perhentian: tidak boleh kosong)",
  object: "objek dengan isian yang bernama",
  boolean: "true atau false",
  json: "data biasa: teks, bilangan berhingga, serta daftar dan objek yang memuatnya, tidak bersarang terlalu dalam",
  function: "sebuah fungsi",
  level: "tingkat dari 1 sampai 5",
  requirement:
    "satu syarat dengan tepat salah satu dari skill, language, agents, sites, where, all, any, dan not",
};

const kinds: Readonly<Record<ConfigProblems["config-unknown"]["kind"], string>> = {
  queue: "Antrean",
  site: "Lokasi",
  skill: "Keahlian",
};

export const configMessages: Catalogue<ConfigProblems> = {
  "config-type": ({ expected }) => `Di sini diperlukan ${types[expected]}.`,
  "config-value": ({ allowed }) => `Harus salah satu dari: ${allowed.join(", ")}.`,
  "config-number": ({ least, most, isWhole }) =>
    `Harus berupa bilangan${isWhole ? " bulat" : ""} dari ${least} sampai ${most}.`,
  "config-unknown": ({ kind, id }) => `${kinds[kind]} "${id}" tidak ada.`,
  "config-duplicate": ({ id }) => `ID "${id}" dipakai dua kali.`,
  "config-order": ({ afterMs, earlierMs }) =>
    `Langkah harus berurutan: langkah ini mulai setelah ${afterMs} milidetik, sedangkan langkah sebelumnya setelah ${earlierMs} milidetik.`,
  "config-loop": ({ queues }) =>
    queues.length === 1
      ? `Antrean ${queues[0]} melimpah ke dirinya sendiri: kontak di dalamnya tidak akan pernah keluar.`
      : `Antrean ${listText(queues, "id")} saling melimpah tanpa ujung: kontak di dalamnya tidak akan pernah keluar.`,
};

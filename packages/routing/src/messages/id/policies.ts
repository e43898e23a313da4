import type { Catalogue } from "@ramah/core";
import { durationText, listText } from "@ramah/core/messages";
import type { PolicyReasons } from "../../policies/reasons.js";

const time = (seconds: number): string => durationText(seconds * 1000, "id");

// The states of the two systems, by their own names.
const tierStates: Readonly<Record<string, string>> = {
  offering: "panggilan sedang ditawarkan kepadanya",
  "active inbound": "sedang melayani panggilan dari antrean ini",
  standby: "sedang melayani antrean lain",
};
const agentStates: Readonly<Record<string, string>> = {
  receiving: "teleponnya sedang berdering",
  "in a queue call": "sedang melayani panggilan antrean",
  idle: "sedang menganggur tanpa menerima panggilan",
  reserved: "sudah dipesan untuk penelepon lain",
};
const deviceStates: Readonly<Record<string, string>> = {
  INUSE: "sedang dipakai",
  BUSY: "sedang sibuk",
  INVALID: "tidak sah",
  UNAVAILABLE: "tidak tersedia",
  RINGING: "sedang berdering",
  RINGINUSE: "sedang dipakai dan berdering",
  ONHOLD: "sedang menahan panggilan",
};

// Only own words: a state is a text from outside.
const stateText = (words: Readonly<Record<string, string>>, state: string): string | undefined =>
  Object.hasOwn(words, state) ? words[state] : undefined;

// A peer's own word or number, or what a flag comes to.
const takenText = (taken: string | number | boolean): string => {
  if (typeof taken === "string") return `"${taken}"`;
  return typeof taken === "number" ? String(taken) : taken ? "ya" : "tidak";
};

export const policyMessages: Catalogue<PolicyReasons> = {
  "policy-taken-for": ({ given, taken }) =>
    taken === null
      ? `Sistem itu tidak mengenal "${given}" dan melewatinya.`
      : `Sistem itu tidak mengenal "${given}" dan menganggapnya ${takenText(taken)}.`,
  "policy-unknown-columns": ({ columns }) =>
    `Sistem itu tidak memiliki kolom ini sehingga tidak menentukan apa pun: ${listText(columns, "id")}.`,
  "policy-duplicate": ({ name }) =>
    `Ada dua baris untuk ${name}; sistem aslinya tidak pernah memiliki dua.`,
  "policy-unknown-name": ({ kind, name }) =>
    `${kind === "agent" ? "Petugas" : "Antrean"} ${name} tidak ada dalam tabel ini sehingga baris ini tidak menuju ke mana pun.`,
  "callcenter-status-letters": ({ agent, status }) =>
    `Sistem itu menerima status "${status}" milik ${agent}, tetapi tidak pernah melayaninya dengan besar kecil huruf seperti ini.`,
  "callcenter-tier-state": ({ agent, state }) =>
    `${agent} belum siap di antrean ini: ${stateText(tierStates, state.toLowerCase()) ?? state}.`,
  "callcenter-agent-state": ({ agent, state }) =>
    `${agent} tidak sedang menunggu panggilan: ${stateText(agentStates, state.toLowerCase()) ?? state}.`,
  "callcenter-wrapping-up": ({ agent, seconds }) =>
    `${agent} masih menyelesaikan pekerjaan setelah panggilan terakhir, ${time(seconds)} lagi.`,
  "callcenter-backing-off": ({ agent, seconds }) =>
    `${agent} ditahan dahulu setelah tawaran gagal, ${time(seconds)} lagi.`,
  "callcenter-on-break": ({ agent }) => `${agent} sedang istirahat.`,
  "callcenter-external-call": ({ agent, calls }) =>
    `${agent} sedang melayani ${calls} panggilan di luar antrean.`,
  "callcenter-other-machine": ({ agent, machine }) =>
    `${agent} terdaftar di mesin lain, yaitu ${machine}.`,
  "callcenter-level-closed": ({ level, waitedSeconds, neededSeconds }) =>
    `Tingkat ${level} terbuka setelah menunggu ${time(neededSeconds)}; sejauh ini baru ${time(waitedSeconds)}.`,
  "callcenter-not-served": ({ agents }) =>
    `Sama sekali tidak ditawari karena statusnya: ${listText(
      agents.map(({ agent, status }) => `${agent} (${status})`),
      "id",
    )}.`,
  "callcenter-nobody": ({ queue }) =>
    `Pada lapis antrean ${queue} tidak ada seorang pun yang dapat ditawari.`,
  "callcenter-abandoned": ({ member }) =>
    `${member} sudah menutup telepon; tempatnya disimpan sementara.`,
  "callcenter-discarded": ({ member }) =>
    `${member} sudah terlalu lama menutup telepon; tempatnya dilepaskan.`,
  "callcenter-gone": ({ member }) => `${member} tidak lagi mempunyai sambungan telepon.`,
  "callcenter-taken": ({ member }) =>
    `Sementara itu ${member} sudah diberikan kepada petugas lain.`,
  "callcenter-not-reserved": ({ agent }) =>
    `Keadaan ${agent} berubah tepat pada saat ini sehingga tidak dapat dipesan.`,
  "callcenter-ringing": ({ member, seconds }) =>
    `Telepon petugas sedang berdering untuk ${member}; petugas berikutnya ditambahkan ${time(seconds)} lagi.`,
  "callcenter-unknown-queue": ({ member, queue }) =>
    `Antrean ${queue} tidak ada; ${member} dikeluarkan.`,
  "callcenter-end-of-list": ({ member }) =>
    `Daftar petugas untuk ${member} sudah habis; putaran berikutnya dimulai dari awal.`,
  "queues-penalty": ({ member, penalty }) =>
    `Penalti ${member} adalah ${penalty}, di luar batas penelepon ini.`,
  "queues-paused": ({ member }) => `${member} sedang dijeda.`,
  "queues-device": ({ member, state }) =>
    `Telepon ${member} tidak bebas: ${stateText(deviceStates, state) ?? state}.`,
  "queues-wrapping-up": ({ member, seconds }) =>
    `${member} masih menyelesaikan pekerjaan setelah panggilan terakhir, ${time(seconds)} lagi.`,
  "queues-heavier": ({ member, queue }) =>
    `Bobot antrean ${queue} lebih besar sehingga antrean itu didahulukan untuk ${member}.`,
  "queues-longer-wait": ({ member, queue }) =>
    `Penelepon di antrean ${queue} didahulukan untuk ${member}.`,
  "queues-tried": ({ member }) => `Telepon ${member} sudah berdering untuk penelepon lain.`,
  "queues-unreachable": ({ member }) => `Telepon ${member} tidak dapat dihubungi.`,
  "queues-not-your-turn": ({ ahead, available }) =>
    available === 0
      ? "Belum giliran penelepon ini: tidak ada anggota yang bebas."
      : `Belum giliran penelepon ini: ${ahead} penelepon di depan, ${available} anggota bebas yang dihitung.`,
  "queues-nobody": ({ queue }) =>
    `Tidak ada anggota ${queue ? `di antrean ${queue}` : "di antrean"} yang dapat menerima panggilan.`,
  "queues-full": ({ queue, callers }) =>
    `Antrean${queue ? ` ${queue}` : ""} penuh: sudah ada ${callers} penelepon yang menunggu.`,
};

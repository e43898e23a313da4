import type { Catalogue } from "@ramah/core";
import { durationText } from "@ramah/core/messages";
import type { PolicyReasons } from "../../policies/reasons.js";

const time = (seconds: number): string => durationText(seconds * 1000, "id");

export const policyMessages: Catalogue<PolicyReasons> = {
  "callcenter-tier-state": ({ agent, state }) =>
    `${agent} belum siap di antrean ini: tier-nya ${state}.`,
  "callcenter-agent-state": ({ agent, state }) =>
    `${agent} tidak sedang menunggu panggilan: ${state}.`,
  "callcenter-wrapping-up": ({ agent, seconds }) =>
    `${agent} masih menyelesaikan pekerjaan setelah panggilan terakhir, ${time(seconds)} lagi.`,
  "callcenter-backing-off": ({ agent, seconds }) =>
    `${agent} ditahan dahulu setelah tawaran yang gagal, ${time(seconds)} lagi.`,
  "callcenter-on-break": ({ agent }) => `${agent} sedang istirahat.`,
  "callcenter-external-call": ({ agent, calls }) =>
    `${agent} sedang melayani ${calls} panggilan di luar antrean.`,
  "callcenter-other-machine": ({ agent, machine }) =>
    `${agent} terdaftar di mesin lain, yaitu ${machine}.`,
  "callcenter-level-closed": ({ level, waitedSeconds, neededSeconds }) =>
    `Level ${level} terbuka setelah menunggu ${time(neededSeconds)}; sejauh ini baru ${time(waitedSeconds)}.`,
  "callcenter-nobody": ({ queue }) =>
    `Tidak ada seorang pun pada tier antrean ${queue} yang dapat ditanya.`,
  "callcenter-abandoned": ({ member }) =>
    `${member} sudah menutup telepon; tempatnya disimpan untuk sementara.`,
  "callcenter-discarded": ({ member }) =>
    `${member} sudah terlalu lama menutup telepon; tempatnya dilepaskan.`,
  "callcenter-gone": ({ member }) => `${member} tidak lagi memiliki kanal.`,
  "callcenter-taken": ({ member }) => `Sementara itu ${member} sudah diberikan kepada agen lain.`,
  "callcenter-not-reserved": ({ agent }) =>
    `Keadaan ${agent} berubah tepat pada saat ini sehingga tidak dapat dipesan.`,
  "callcenter-ringing": ({ member, seconds }) =>
    `Agen sedang dideringkan untuk ${member}; agen berikutnya ditambahkan dalam ${time(seconds)}.`,
  "callcenter-unknown-queue": ({ member, queue }) =>
    `Antrean ${queue} tidak ada; ${member} dikeluarkan.`,
  "callcenter-end-of-list": ({ member }) =>
    `Daftar agen untuk ${member} sudah habis; putaran berikutnya dimulai dari awal.`,
  "queues-penalty": ({ member, penalty }) =>
    `Penalti ${member} adalah ${penalty}, di luar batas penelepon.`,
  "queues-paused": ({ member }) => `${member} sedang dijeda.`,
  "queues-device": ({ member, state }) => `Telepon ${member} tidak bebas: ${state}.`,
  "queues-wrapping-up": ({ member, seconds }) =>
    `${member} masih menyelesaikan pekerjaan setelah panggilan terakhir, ${time(seconds)} lagi.`,
  "queues-heavier": ({ member, queue }) =>
    `Bobot antrean ${queue} lebih besar, sehingga antrean itu didahulukan untuk ${member}.`,
  "queues-longer-wait": ({ member, queue }) =>
    `Penelepon di antrean ${queue} didahulukan untuk ${member}.`,
  "queues-tried": ({ member }) => `${member} sedang dideringkan untuk penelepon lain.`,
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

import type { Catalogue } from "@ramah/core";
import { durationText, listText } from "@ramah/core/messages";
import type { Compared, RouterFeature, SimulationReasons } from "../../simulate/reasons.js";
import { percentText, pointsText } from "../number-text.js";
import { spanText } from "../time-text.js";

const features: Readonly<Record<RouterFeature, (id: string) => string>> = {
  strategy: (id) => `antrean ${id} tidak memakai strategi paling lama menganggur`,
  relaxation: (id) => `syarat antrean ${id} melonggar seiring waktu`,
  route: (id) => `kontak golongan ${id} menemukan antreannya melalui rute`,
  tiers: (id) => `antrean ${id} terbagi dalam beberapa lapis`,
  delay: (id) => `petugas ${id} baru melayani suatu antrean setelah jeda`,
  slots: (id) => `kapasitas petugas ${id} dihitung per slot, bukan per satuan kerja`,
  "site-hours": (id) => `lokasi ${id} mempunyai jam buka`,
  limits: (id) =>
    `antrean ${id} membatasi jumlah yang menunggu, lama menunggu, atau menunggu tanpa petugas`,
  "preferred-agent": (id) => `kontak golongan ${id} mengutamakan petugas tertentu`,
  "answer-time": () => "petugas memerlukan waktu untuk menjawab",
  "nobody-qualified": (id) => `tidak ada yang dapat melayani golongan ${id}`,
};

interface Words {
  readonly size: (difference: number) => string;
  readonly less: (text: string, names: Compared["names"]) => string;
  readonly more: (text: string, names: Compared["names"]) => string;
  readonly lessEnd: string;
  readonly moreEnd: string;
  readonly what: string;
}

const waits: Words = {
  size: (ms) => spanText(ms, "id"),
  less: (text, [a, b]) => `dalam “${b}”, waktu tunggu ${text} lebih singkat daripada dalam “${a}”`,
  more: (text, [a, b]) => `dalam “${b}”, waktu tunggu ${text} lebih lama daripada dalam “${a}”`,
  lessEnd: "lebih singkat",
  moreEnd: "lebih lama",
  what: "waktu tunggunya",
};

const levels: Words = {
  size: (share) => pointsText(share, "id"),
  less: (text, [a, b]) =>
    `dalam “${b}”, tingkat layanan ${text} lebih rendah daripada dalam “${a}”`,
  more: (text, [a, b]) =>
    `dalam “${b}”, tingkat layanan ${text} lebih tinggi daripada dalam “${a}”`,
  lessEnd: "lebih rendah",
  moreEnd: "lebih tinggi",
  what: "tingkat layanannya",
};

const abandonments: Words = {
  size: (share) => pointsText(share, "id"),
  less: (text, [a, b]) =>
    `dalam “${b}”, bagian yang berhenti menunggu ${text} lebih kecil daripada dalam “${a}”`,
  more: (text, [a, b]) =>
    `dalam “${b}”, bagian yang berhenti menunggu ${text} lebih besar daripada dalam “${a}”`,
  lessEnd: "lebih kecil",
  moreEnd: "lebih besar",
  what: "bagian yang berhenti menunggu",
};

function compared(words: Words): (data: Compared) => string {
  return ({ class: name, names, difference, low, high, confidence }) => {
    const said = (sentence: string): string =>
      name === null
        ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
        : `${name}: ${sentence}`;
    const sure = percentText(confidence, "id");
    const told = (difference < 0 ? words.less : words.more)(words.size(difference), names);
    if (low === null || high === null) {
      return said(`${told}, tetapi satu pengamatan belum menunjukkan apakah itu kebetulan.`);
    }
    if (low > 0 || high < 0) {
      const [near, far] = [
        Math.min(Math.abs(low), Math.abs(high)),
        Math.max(Math.abs(low), Math.abs(high)),
      ];
      return said(
        `${told} (dengan keyakinan ${sure}: dari ${words.size(near)} sampai ${words.size(far)}).`,
      );
    }
    const range = `dari ${words.size(low)} ${words.lessEnd} sampai ${words.size(high)} ${words.moreEnd}`;
    return said(
      `“${names[0]}” dan “${names[1]}” tidak dapat dibedakan dari ${words.what}: dalam “${names[1]}” ${range} (dengan keyakinan ${sure}).`,
    );
  };
}

export const simulationMessages: Catalogue<SimulationReasons> = {
  "distribution-kind": ({ known }) =>
    `Di sini diperlukan sebaran waktu dengan \`type\` berupa salah satu dari ${listText(known, "id")}.`,
  "arrivals-kind": ({ known }) => `Kedatangan memerlukan salah satu dari ${listText(known, "id")}.`,
  "ends-before-start": ({ from, to }) =>
    `Berakhir (${to}) sebelum dimulai atau pada saat itu juga (${from}).`,
  "intervals-overlap": ({ at }) =>
    `Pada ${at} dua rentang waktu berlaku sekaligus sehingga tidak jelas laju mana yang dihitung.`,
  "shifts-overlap": ({ agent, at }) =>
    `Pada ${at} petugas ${agent} memulai giliran kerja sebelum giliran sebelumnya berakhir.`,
  "class-named-twice": ({ name }) =>
    `Ada dua golongan bernama ${name}, padahal undian bergantung pada nama sehingga setiap golongan memerlukan nama sendiri.`,
  "no-such-agent": ({ agent }) => `Petugas ${agent} tidak ada dalam konfigurasi.`,
  "warm-up-too-long": ({ warmUpMs, lastsMs }) =>
    `Masa pemanasan ${durationText(warmUpMs, "id")} tidak menyisakan apa pun untuk dihitung dari ${durationText(lastsMs, "id")}.`,
  "needs-router": ({ feature, id }) =>
    `Simulasi dijalankan oleh router umum, bukan oleh inti cepat, karena ${features[feature](id)}.`,
  "compared-wait": (data) => compared(waits)(data),
  "compared-service-level": (data) => compared(levels)(data),
  "compared-abandonment": (data) => compared(abandonments)(data),
  "handle-kept": () =>
    "Setiap kontak berlangsung selama yang diperlukan petugas yang dahulu menanganinya; berapa lama petugas lain akan menanganinya tidak terlihat dari catatan.",
  "handle-unknown": ({ contacts, known }) =>
    `Sebanyak ${contacts} kontak tidak memiliki akhir pelayanan dalam catatan; lamanya diundi dari ${known} kontak yang memilikinya.`,
  "handle-assumed": ({ contacts, assumedMs }) =>
    `Tidak ada pelayanan yang selesai dalam catatan; seluruh ${contacts} kontak dianggap berlangsung ${durationText(assumedMs, "id")}.`,
  "patience-estimated": ({ contacts, seen }) =>
    `Sebanyak ${contacts} kontak tidak pernah memperlihatkan kapan akan berhenti menunggu; kesabaran selebihnya diundi menurut ${seen} kontak yang memang berhenti menunggu (Kaplan-Meier).`,
  "patience-endless": ({ contacts }) =>
    `Sebanyak ${contacts} kontak tidak pernah memperlihatkan kapan akan berhenti menunggu; mereka dianggap menunggu selama apa pun.`,
  "patience-never-seen": ({ contacts }) =>
    `Dalam catatan tidak ada yang berhenti menunggu sehingga kesabaran tidak diketahui: seluruh ${contacts} kontak dianggap menunggu selama apa pun.`,
  "ring-estimated": ({ contacts, seen }) =>
    seen === 0
      ? `Dalam catatan tidak ada yang dijawab sehingga tidak diketahui berapa lama petugas membiarkan kontak berdering: seluruh ${contacts} kontak dianggap langsung dijawab.`
      : `Sebanyak ${contacts} kontak tidak pernah dijawab dalam catatan; berapa lama kontak itu akan berdering diundi dari ${seen} kontak yang dijawab.`,
  "events-left-out": ({ type, events }) =>
    `Sebanyak ${events} peristiwa berjenis ${type} tidak dijalankan karena saat itu keputusan sudah berbeda.`,
  "log-refused": ({ events, code, first }) =>
    `Sebanyak ${events} peristiwa dalam catatan ditolak (${code}) ketika catatan diikuti, yang pertama pada posisi ${first}: mungkin catatan itu ditulis dengan konfigurasi atau benih lain.`,
  "line-not-json": ({ line }) => `Baris ${line} bukan JSON.`,
  "line-not-event": ({ line, problem }) =>
    `Baris ${line} bukan peristiwa dengan waktu: ${problem.replace(" at ", " pada ")}.`,
  "line-out-of-order": ({ line, byMs }) =>
    `Baris ${line} lebih awal ${durationText(byMs, "id")} (${byMs} milidetik) daripada baris sebelumnya.`,
};

import { type Catalogue, instantText, type PlainDate } from "@ramah/core";
import { channelText, dateText, listText } from "@ramah/core/messages";
import type { OfferFailure } from "../../config/rules.js";
import type {
  LintFixes,
  NeedAsked,
  PeopleFindings,
  QueueFindings,
  RouteFindings,
  WaitFindings,
} from "../../lint/reasons.js";
import { languageText } from "../language-text.js";
import { shownOf } from "../shown.js";
import { timeText } from "../time-text.js";
import { requirementMessages } from "./requirements.js";

const time = (ms: number): string => timeText(ms, "id");
const list = (items: readonly string[]): string => listText(items, "id");
const moment = (at: number): string => {
  const text = instantText(at);
  return `${dateText(text.slice(0, 10) as PlainDate, "id")} pukul ${text.slice(11, 16).replace(":", ".")}`;
};

const failures: Readonly<Record<OfferFailure, string>> = {
  rejected: "ditolak",
  "no-answer": "tidak dijawab",
  busy: "menemui telepon yang sibuk",
  unreachable: "tidak dapat menjangkau petugas",
};

const asked = ({ channel, language, skills }: NeedAsked): string =>
  listText(
    [
      channelText(channel, "id"),
      ...(language === null ? [] : [languageText(language, "id")]),
      ...skills.map((skill) => skill.id),
    ],
    "id",
  );

const nameOf = (ability: string, isLanguage: boolean): string =>
  isLanguage ? languageText(ability, "id") : `keahlian ${ability}`;

export const peopleMessages: Catalogue<PeopleFindings> = {
  "agent-without-queue": ({ agent }) =>
    `${agent} tidak melayani antrean mana pun sehingga tidak akan mendapat kontak.`,
  "agent-fits-nothing": ({ agent, units, least }) =>
    units === null
      ? `${agent} tidak memiliki slot untuk saluran mana pun sehingga tidak akan mendapat kontak.`
      : `Kapasitas ${agent} hanya ${units} satuan, padahal kontak yang paling ringan pun memerlukan ${least}.`,
  "agent-below-language-minimum": ({ agent, minimum }) =>
    `${agent} tidak mencapai tingkat ${minimum} dalam bahasa apa pun sehingga hanya mendapat kontak yang tidak menyebut bahasa atau meminta kurang dari itu.`,
  "membership-twice": ({ agent, queue }) =>
    `${agent} tercatat dua kali sebagai anggota antrean ${queue}.`,
  "skill-nobody-has": ({ skill }) => `Tidak ada yang memiliki keahlian ${skill}.`,
  "skill-unused": ({ skill }) =>
    `Tidak ada antrean, rute, atau kebutuhan yang diperkirakan yang meminta keahlian ${skill}; kontak tertentu masih mungkin memintanya.`,
  "level-out-of-reach": ({ ability, isLanguage, level, best }) => {
    const name = isLanguage ? `Penguasaan ${languageText(ability, "id")}` : `Keahlian ${ability}`;
    return best === 0
      ? `${name} diminta pada tingkat ${level}, padahal tidak ada yang memilikinya.`
      : `${name} diminta pada tingkat ${level}, padahal yang tertinggi baru tingkat ${best}.`;
  },
  "need-nobody-meets": (need) =>
    `Pelanggan dengan kebutuhan ini diperkirakan datang (${asked(need)}), tetapi tidak ada yang dapat melayani.`,
  "need-one-person-meets": ({ agent, ...need }) =>
    `Pelanggan dengan kebutuhan ini diperkirakan datang (${asked(need)}), dan hanya ${agent} yang dapat melayani.`,
  "need-without-route": ({ channel }) =>
    `Pelanggan dengan kebutuhan ini diperkirakan datang (${channelText(channel, "id")}), tetapi tidak ada rute yang menampungnya.`,
  "site-without-agents": ({ site }) => `Tidak ada petugas yang bekerja di ${site}.`,
};

export const queueMessages: Catalogue<QueueFindings> = {
  "queue-without-members": ({ queue }) => `Tidak ada yang melayani antrean ${queue}.`,
  "queue-nobody-able": ({ queue, because }) =>
    because === "tiers"
      ? `Mereka yang dapat melayani antrean ${queue} berada di lapis yang tidak pernah dibuka, atau baru ikut ketika sudah terlambat.`
      : `Dari semua yang melayani antrean ${queue}, tidak ada yang memenuhi permintaannya.`,
  "queue-one-able": ({ queue, agent }) =>
    `Antrean ${queue} hanya bergantung pada ${agent}: tidak ada orang lain yang memenuhi permintaannya.`,
  "queue-outranked": ({ queue, by }) =>
    `Semua yang melayani antrean ${queue} mendahulukan ${list(by)}: pada beban penuh, gilirannya tidak pernah tiba.`,
  "queue-newest-first": ({ queue, ignoresPriority }) =>
    `Antrean ${queue} mendahulukan kontak terbaru sehingga yang terlama dapat menunggu tanpa batas${
      ignoresPriority ? ", dan prioritas tidak berlaku di dalamnya" : ""
    }.`,
  "queue-closed": ({ queue }) =>
    `Sepanjang rentang waktu itu, semua lokasi yang memiliki petugas untuk antrean ${queue} tutup.`,
  "queue-hours-gap": ({ queue, gaps, missingMs, from, to }) =>
    `Selama total ${time(missingMs)}, dalam ${gaps} rentang, tidak ada yang dapat melayani antrean ${queue} karena lokasinya tutup; yang pertama dari ${moment(from)} sampai ${moment(to)} UTC.`,
  "overflow-never": ({ queue, to }) =>
    `Antrean ${queue} seharusnya melimpah ke ${to}, tetapi masa tunggu di dalamnya tidak pernah diakhiri.`,
  "overflow-cannot-serve": ({ queue, to }) =>
    `Antrean ${queue} melimpah ke ${to}, padahal di sana tidak ada yang memenuhi permintaan ${queue}.`,
  "queue-fits-nothing": ({ queue }) =>
    `Semua yang dapat melayani antrean ${queue} tidak memiliki kapasitas untuk kontak dari saluran mana pun.`,
  "queue-without-channel": ({ queue, channels }) =>
    `Tidak seorang pun yang dapat melayani antrean ${queue} memiliki kapasitas untuk saluran ini, padahal petugas lain memilikinya: ${list(channels.map((channel) => channelText(channel, "id")))}.`,
  "need-contradicts": (about) => requirementMessages["requirement-contradiction"](about),
};

export const waitMessages: Catalogue<WaitFindings> = {
  "step-unasked": ({ queue, afterMs, ability, isLanguage }) =>
    `Langkah antrean ${queue} setelah ${time(afterMs)} melonggarkan syarat ${nameOf(ability, isLanguage)}, padahal antrean itu dan rute yang menuju ke sana tidak memintanya: langkah ini hanya menolong kontak yang memintanya sendiri.`,
  "step-lowers-nothing": ({ queue, afterMs, ability, isLanguage, level, asked: present }) =>
    `Langkah antrean ${queue} setelah ${time(afterMs)} menurunkan syarat ${nameOf(ability, isLanguage)} menjadi tingkat ${level}, padahal saat itu yang diminta paling tinggi tingkat ${present}.`,
  "widen-adds-nobody": ({ queue, afterMs, because }) =>
    because === "members"
      ? `Antrean ${queue} diperluas setelah ${time(afterMs)}, tetapi tidak ada petugas yang bertambah karenanya.`
      : `Antrean ${queue} diperluas setelah ${time(afterMs)}, tetapi tidak seorang pun dari petugas tambahan itu memenuhi permintaannya.`,
  "tier-never-opens": ({ queue, tier, agents }) =>
    `Tidak ada langkah antrean ${queue} yang membuka lapis ${tier}: ${list(shownOf(agents, (left) => `${left} orang lagi`))} tidak akan pernah mendapat kontak darinya.`,
  "ring-without-members": ({ queue, tier }) =>
    `Antrean ${queue} diperluas sampai lapis ${tier}, tetapi tidak ada orang yang bertambah karenanya.`,
  "step-leaves-nobody": ({ queue, afterMs }) =>
    `Setelah ${time(afterMs)}, antrean ${queue} tidak lagi menyertakan siapa pun yang mampu.`,
  "step-changes-nothing": ({ queue, afterMs }) =>
    `Langkah antrean ${queue} setelah ${time(afterMs)} tidak mengubah apa-apa.`,
  "step-too-late": ({ queue, afterMs, maximumWaitMs }) =>
    `Antrean ${queue} mengakhiri masa tunggu setelah ${time(maximumWaitMs)} sehingga langkahnya setelah ${time(afterMs)} tidak pernah tiba, kecuali bagi yang akan ditelepon kembali.`,
  "delay-too-long": ({ agent, queue, delayMs, maximumWaitMs }) =>
    `${agent} baru ikut melayani antrean ${queue} setelah ${time(delayMs)}, padahal masa tunggu berakhir setelah ${time(maximumWaitMs)}.`,
  "preferred-too-long": ({ queue, preferredAgentMs, maximumWaitMs }) =>
    `Kontak menunggu petugas yang memahami urusannya sampai ${time(preferredAgentMs)}, padahal di antrean ${queue} hanya boleh menunggu ${time(maximumWaitMs)}: orang lain tidak sempat melayani.`,
  "reservation-too-long": ({ queue, reservationMs, maximumWaitMs }) =>
    `Tawaran boleh berdering ${time(reservationMs)}, padahal antrean ${queue} mengakhiri masa tunggu setelah ${time(maximumWaitMs)}.`,
  "back-off-ping-pong": ({ queue, agent, cause }) =>
    `Tawaran antrean ${queue} yang ${failures[cause]} langsung kembali kepada ${agent}, satu-satunya yang mampu.`,
  "ring-empties-team": ({ queue, notReadyAfter }) =>
    `Antrean ${queue} menawarkan kontak kepada semua orang sekaligus, dan ${
      notReadyAfter === 1 ? "satu tawaran" : `${notReadyAfter} tawaran berturut-turut`
    } yang tidak dijawab membuat seluruh tim dianggap tidak di tempat.`,
  "ring-too-slow": ({ queue, everyMs, reservationMs }) =>
    `Antrean ${queue} menambah satu petugas yang ditawari setiap ${time(everyMs)}, padahal setiap tawaran berakhir setelah ${time(reservationMs)}: tidak pernah ada dua telepon yang berdering bersamaan.`,
  "priority-strict": () =>
    "Prioritas mengalahkan lama menunggu: selama kontak berprioritas lebih tinggi terus datang, yang lain dapat menunggu tanpa batas.",
  "priority-without-effect": () =>
    "Prioritas tidak berpengaruh: satu tingkat prioritas bernilai 0 detik.",
  "starvation-bound": ({ boundMs, pairs }) => {
    const bounds = pairs.map(({ queue, by, byMs }) => `${by} mendahului ${queue}: ${time(byMs)}`);
    const between =
      bounds.length === 0
        ? ""
        : ` Antarantrean: ${list(shownOf(bounds, (left) => `${left} lagi`))}.`;
    return `Karena prioritas, tidak ada yang menunggu tanpa batas: untuk setiap tingkat prioritas, sebuah kontak hanya dapat didahului oleh yang datang kurang dari ${time(boundMs)} sesudahnya.${between}`;
  },
};

export const routeMessages: Catalogue<RouteFindings> = {
  "route-never": ({ route }) => `Syarat rute ${route} tidak pernah terpenuhi.`,
  "route-shadowed": ({ route, by }) =>
    `Semua yang dimaksudkan untuk rute ${route} sudah lebih dahulu masuk ke ${list(by)} dan tetap di sana: rute ini tidak pernah dilalui.`,
  "fallback-unreachable": ({ route, by }) =>
    `Rute cadangan ${route} tidak pernah dilalui: ${list(by)} sudah menampung semuanya.`,
  "stop-unreachable": ({ route, stop, after }) =>
    `Perhentian ${stop + 1} pada rute ${route} tidak pernah tercapai: perhentian ${after + 1} tidak pernah berakhir.`,
  "stop-too-late": ({ route, stop, queue, maximumWaitMs }) =>
    `Perhentian ${stop + 1} pada rute ${route} datang terlambat: antrean ${queue} sebelumnya sudah mengakhiri masa tunggu setelah ${time(maximumWaitMs)}.`,
  "routes-without-fallback": () =>
    "Tidak semua kontak mendapat rute: kontak tanpa atribut, misalnya, ditolak kecuali jika menyebut antrean.",
  "stop-nobody-able": ({ route, stop, queue }) =>
    `Perhentian ${stop + 1} pada rute ${route} meminta sesuatu yang tidak dimiliki siapa pun di antrean ${queue}.`,
  "filter-nobody-passes": ({ source }) => `Tidak ada petugas yang memenuhi "${source}".`,
  "reference-without-scope": ({ reference }) =>
    `"${reference}" tidak menyebutkan pemiliknya, padahal nama lain menyebutkannya: nilainya tidak akan ditemukan.`,
};

export const fixMessages: Catalogue<LintFixes> = {
  "fix-mistake": () => "Perbaiki ini lebih dahulu; sebelum itu router tidak dapat dibuat.",
  "fix-nothing": () => "Tidak ada yang perlu dilakukan.",
  "fix-remove": () => "Hapus saja.",
  "fix-set": ({ value }) => `Ubah menjadi ${value}.`,
  "fix-give-queue": ({ agent }) =>
    `Berikan antrean kepada ${agent}, atau hilangkan daftarnya agar berlaku untuk semua antrean.`,
  "fix-teach": ({ ability }) =>
    `Latih atau rekrut seseorang untuk ${ability}, atau jangan memintanya lagi.`,
  "fix-teach-or-ask-less": () =>
    "Tambah atau latih orang yang memenuhi permintaan ini, atau kurangi permintaannya.",
  "fix-second-person": () =>
    "Latih orang kedua agar istirahat dan sakit tidak menghentikan semuanya.",
  "fix-add-members": ({ queue }) => `Jadikan seseorang anggota antrean ${queue}.`,
  "fix-rank": ({ queue }) =>
    `Tugaskan sedikitnya satu petugas untuk mendahulukan antrean ${queue}.`,
  "fix-open-tier": ({ queue, tier }) =>
    `Tambahkan langkah pada antrean ${queue} yang memperluas sampai lapis ${tier}, atau pindahkan anggotanya ke lapis yang lebih rendah.`,
  "fix-fill-tier": ({ tier }) => `Tempatkan seseorang di lapis ${tier}, atau hapus langkahnya.`,
  "fix-below": ({ limitMs }) =>
    `Pilih kurang dari ${time(limitMs)}, atau perpanjang masa tunggu antreannya.`,
  "fix-set-maximum-wait": ({ queue }) =>
    `Tetapkan batas masa tunggu untuk antrean ${queue}, atau tentukan kapan antrean itu ditinggalkan karena tidak ada petugas.`,
  "fix-other-overflow": ({ queue }) =>
    `Limpahkan ${queue} ke antrean yang anggotanya memenuhi kebutuhan yang sama.`,
  "fix-ring-fewer": ({ queue }) =>
    `Batasi jumlah yang ditawari antrean ${queue} sekaligus, atau jangan terlalu cepat menganggap petugas tidak di tempat.`,
  "fix-open-hours": ({ queue }) =>
    `Tambahkan jam buka, lokasi, atau pelimpahan untuk antrean ${queue}, atau sampaikan kepada pelanggan kapan antrean itu tutup.`,
  "fix-move-before": ({ route, before }) =>
    `Pindahkan rute ${route} ke depan ${before}, atau batasi lama perhentian terakhir ${before}.`,
  "fix-narrow": ({ routes }) => `Persempit syarat ${list(routes)}, atau hapus rute cadangannya.`,
  "fix-end-stop": ({ stop }) => `Tentukan lama perhentian ${stop + 1}, atau hapus yang sesudahnya.`,
  "fix-condition": () => "Perbaiki syaratnya, atau hapus.",
  "fix-parentheses": ({ source }) => `Tulislah dengan tanda kurung: ${source}`,
  "fix-scope": ({ reference }) => `Tulislah worker.${reference} atau task.${reference}.`,
  "fix-add-route": () => "Tambahkan rute untuk mereka, atau rute cadangan.",
  "fix-room": ({ queue }) =>
    `Tambah kapasitas petugas yang melayani antrean ${queue}, atau jangan tawarkan kontak seperti itu ke sana.`,
  "fix-contradiction": () =>
    "Hapus salah satu syarat yang bertentangan, atau sebutkan pilihan yang dapat dipenuhi.",
  "fix-asked": ({ ability, isLanguage }) =>
    `Periksa penulisan ${nameOf(ability, isLanguage)}, mintalah hal itu di antreannya, atau hapus dari langkah ini.`,
  "fix-lower-below": ({ level }) =>
    level > 1
      ? `Turunkan hingga di bawah tingkat ${level}, atau hapus dari langkah ini.`
      : "Hilangkan sama sekali syarat itu, atau hapus dari langkah ini.",
};

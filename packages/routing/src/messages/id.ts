import type { Catalogue } from "@ramah/core";
import { channelText, durationText, listText } from "@ramah/core/messages";
import type { RoutingBlocks, RoutingReasons } from "../reasons.js";
import type { NotReadyReason } from "../state.js";
import { languageText } from "./language-text.js";

const language = (tag: string): string => languageText(tag, "id");
const time = (durationMs: number): string => durationText(durationMs, "id");
const list = (items: readonly string[]): string => listText(items, "id");

const absences: Readonly<Record<NotReadyReason, string>> = {
  "just-signed-in": "sudah masuk, tetapi belum siap",
  "no-answer": "tidak siap, tawaran terakhir tidak dijawab",
  break: "sedang istirahat",
  meeting: "sedang rapat",
  training: "sedang mengikuti pelatihan",
  paperwork: "sedang mengerjakan administrasi",
  other: "sedang tidak siap",
};

const blocked: Readonly<Record<keyof RoutingBlocks, string>> = {
  "skill-missing": "tidak memiliki keahliannya",
  "skill-level-low": "belum cukup ahli",
  "language-missing": "tidak menguasai bahasanya",
  "language-level-low": "belum cukup fasih",
  "capacity-too-small": "tidak melayani saluran ini",
  "signed-out": "tidak masuk ke sistem",
  "not-ready": "tidak siap",
  busy: "sedang sibuk",
  "site-closed": "berada di lokasi yang tutup",
  "excluded-by-rejection": "ditunda karena tawarannya tidak diterima",
  "excluded-by-transfer": "sudah mengalihkannya",
};

const needs = (tag: string, requires: readonly { skill: string; minimumLevel: number }[]): string =>
  list([
    language(tag),
    ...requires.map(({ skill, minimumLevel }) => `${skill} tingkat ${minimumLevel}`),
  ]);

/** Indonesian, as a supervisor would say it. */
export const messages: Catalogue<RoutingReasons> = {
  "skill-missing": ({ agent, skillName, needs: level }) =>
    `${agent}: tidak memiliki keahlian ${skillName.id} (perlu tingkat ${level}).`,
  "skill-level-low": ({ agent, skillName, has, needs: level }) =>
    `${agent}: keahlian ${skillName.id} baru tingkat ${has} (perlu tingkat ${level}).`,
  "language-missing": ({ agent, language: tag, needs: level }) =>
    `${agent}: tidak menguasai ${language(tag)} (perlu tingkat ${level}).`,
  "language-level-low": ({ agent, language: tag, has, needs: level }) =>
    `${agent}: penguasaan ${language(tag)} baru tingkat ${has} (perlu tingkat ${level}).`,
  "capacity-too-small": ({ agent, channel, needs: units, capacity }) =>
    `${agent}: tidak dapat melayani saluran ${channelText(channel, "id")} karena memerlukan ${units} satuan kerja, sedangkan kapasitasnya ${capacity}.`,
  "signed-out": ({ agent }) => `${agent}: tidak masuk ke sistem.`,
  "not-ready": ({ agent, because }) => `${agent}: ${absences[because]}.`,
  busy: ({ agent, contacts }) => `${agent}: sedang menangani ${list(contacts)}.`,
  "site-closed": ({ agent, site, opensInMs }) =>
    opensInMs === null
      ? `${agent}: ${site} sedang tutup dan belum ada jadwal buka lagi.`
      : `${agent}: ${site} sedang tutup dan buka dalam ${time(opensInMs)}.`,
  "excluded-by-rejection": ({ agent, because, againInMs }) =>
    `${agent}: ${because === "rejected" ? "menolak" : "tidak menjawab"} kontak ini; paling cepat ditawari lagi dalam ${time(againInMs)}.`,
  "excluded-by-transfer": ({ agent }) => `${agent}: sudah mengalihkan kontak ini.`,

  "not-preferred": ({ agent, chosen }) =>
    `${agent}: sebenarnya bisa menerima, tetapi pelanggan ini biasa ditangani ${chosen}.`,
  "more-loaded": ({ agent, chosen, load, capacity, chosenLoad, chosenCapacity }) =>
    `${agent}: bebannya (${load} dari ${capacity}) lebih besar daripada ${chosen} (${chosenLoad} dari ${chosenCapacity}).`,
  "less-idle": ({ agent, chosen, byMs }) =>
    byMs === 0
      ? `${agent}: sama lama bebasnya dengan ${chosen}, tetapi ${chosen} lebih dahulu.`
      : byMs < 1000
        ? `${agent}: waktu bebasnya sedikit lebih singkat daripada ${chosen}.`
        : `${agent}: waktu bebasnya ${time(byMs)} lebih singkat daripada ${chosen}.`,
  "free-now": ({ agent }) =>
    `${agent}: sekarang bisa menerima; keadaan saat itu dapat dilihat pada catatan kejadian.`,

  "learn-skill": ({ agent, skillName, toLevel }) =>
    `${agent} bisa menerima jika keahlian ${skillName.id} mencapai tingkat ${toLevel}.`,
  "learn-language": ({ agent, language: tag, toLevel }) =>
    `${agent} bisa menerima jika penguasaan ${language(tag)} mencapai tingkat ${toLevel}.`,
  "enlarge-capacity": ({ agent, channel, toCapacity }) =>
    `${agent} bisa menerima saluran ${channelText(channel, "id")} jika kapasitasnya ${toCapacity}.`,
  "sign-in-and-be-ready": ({ agent }) =>
    `${agent} bisa menerima jika sudah masuk ke sistem dan siap.`,
  "be-ready": ({ agent }) => `${agent} bisa menerima jika sudah siap.`,
  "free-units": ({ agent, units }) =>
    `${agent} bisa menerima setelah ${units} satuan kerja selesai.`,
  "open-site": ({ agent, site }) => `${agent} bisa menerima jika ${site} buka.`,
  "lift-exclusion": ({ agent }) => `${agent} bisa menerima jika ditawari lagi.`,

  "chosen-preferred": ({ agent, eligible }) =>
    `${agent} dipilih karena biasa menangani pelanggan ini (yang bisa menerima: ${eligible} agen).`,
  "chosen-only-one": ({ agent }) => `${agent} dipilih karena hanya ${agent} yang bisa menerima.`,
  "chosen-least-loaded": ({ agent, eligible, runnerUp }) =>
    `${agent} dipilih dari ${eligible} agen karena bebannya paling ringan, sebelum ${runnerUp}.`,
  "chosen-longest-idle": ({ agent, eligible, idleMs, runnerUp, byMs }) =>
    `${agent} dipilih dari ${eligible} agen karena paling lama bebas (${time(idleMs)}), ${byMs < 1000 ? "sedikit lebih dahulu" : `${time(byMs)} lebih lama`} daripada ${runnerUp}.`,
  "passed-over": ({ contacts }) =>
    `${contacts} kontak dengan giliran lebih awal masih menunggu karena tidak ada agen bebas yang bisa melayaninya.`,
  "nobody-eligible": ({ agents, blocked: counts }) =>
    agents === 0
      ? "Tidak ada agen sama sekali."
      : `Belum ada yang bisa menerima; dari ${agents} agen: ${list(counts.map(({ code, agents: value }) => `${value} ${blocked[code]}`))}.`,
  "nearest-agent": ({ agent, blocks }) =>
    `Yang paling mendekati adalah ${agent}, dengan ${blocks} hambatan.`,
  "next-opening": ({ site, opensInMs }) =>
    `Lokasi berikutnya yang memiliki agen untuk ini adalah ${site}, buka dalam ${time(opensInMs)}.`,
  "must-repeat": ({ facts }) =>
    `Sampaikan permohonan maaf sebelum bertanya lagi: ${list(facts)} tidak dapat diteruskan.`,

  "unknown-agent": ({ agentId }) => `Agen "${agentId}" tidak ada.`,
  "already-signed-in": ({ agent }) => `${agent} sudah masuk ke sistem.`,
  "not-signed-in": ({ agent }) => `${agent} belum masuk ke sistem.`,
  "holds-contacts": ({ agent, contacts }) =>
    `${agent} belum bisa keluar karena masih menangani ${list(contacts)}: selesaikan atau alihkan dahulu.`,
  "duplicate-contact": ({ contactId }) => `Kontak ${contactId} sudah ada di sini.`,
  "unknown-contact": ({ contactId }) => `Kontak ${contactId} tidak ada di sini.`,
  "unknown-skill": ({ skill }) => `Keahlian "${skill}" tidak ada.`,
  "offered-in-future": ({ contactId, byMs }) =>
    byMs < 1000
      ? `Kontak ${contactId} tercatat datang sesaat setelah sekarang.`
      : `Kontak ${contactId} tercatat baru datang dalam ${time(byMs)}.`,
  "nobody-qualified": ({ language: tag, requires }) =>
    `Tidak ada agen yang bisa melayani: ${needs(tag, requires)}. Tawarkan cara lain agar pelanggan tidak menunggu sia-sia.`,
  "not-reserved": ({ agent, contactId }) =>
    `Kontak ${contactId} tidak sedang ditawarkan kepada ${agent}.`,
  "reservation-over": ({ agent, contactId, byMs }) =>
    `Tawaran kontak ${contactId} kepada ${agent} ${byMs < 1000 ? "baru saja berakhir" : `sudah berakhir ${time(byMs)} yang lalu`}.`,
  "not-connected": ({ agent, contactId }) =>
    `${agent} tidak sedang berbicara dengan kontak ${contactId}.`,
  "not-wrapping": ({ agent, contactId }) =>
    `${agent} tidak memiliki pekerjaan lanjutan untuk kontak ${contactId}.`,
  "already-answered": ({ contactId, agent }) =>
    `Kontak ${contactId} sudah dijawab oleh ${agent}: selesaikan saja.`,
  "facts-dropped": ({ contactId, facts }) =>
    `Dalam kontak ${contactId} sudah disampaikan ${list(facts)}: teruskan, atau sebutkan apa yang tidak dapat diteruskan.`,

  "duplicate-id": ({ id }) => `ID "${id}" dipakai dua kali.`,
  "unknown-site": ({ site }) => `Lokasi "${site}" tidak ada.`,
  "skill-not-listed": ({ skill }) => `Keahlian "${skill}" tidak ada dalam daftar keahlian.`,
  "agent-without-languages": ({ agent }) =>
    `Belum ada bahasa yang tercatat untuk ${agent}, jadi tidak akan mendapat kontak.`,
  "agent-below-language-minimum": ({ agent, minimum }) =>
    `${agent} tidak mencapai tingkat ${minimum} dalam bahasa mana pun, jadi hanya mendapat kontak yang meminta kurang dari itu.`,
  "channel-exceeds-capacity": ({ agent, channel, weight, capacity }) =>
    `${agent} tidak akan mendapat saluran ${channelText(channel, "id")}: saluran itu memerlukan ${weight} satuan, sedangkan kapasitasnya ${capacity}.`,
  "skill-nobody-has": ({ skill }) => `Tidak ada yang memiliki keahlian ${skill.id}.`,
  "skill-one-person": ({ skill, agent }) => `Hanya ${agent} yang memiliki keahlian ${skill.id}.`,
  "requirement-nobody-meets": ({ language: tag, requires }) =>
    `Tidak ada yang bisa melayani: ${needs(tag, requires)}.`,
  "site-without-agents": ({ site }) => `Tidak ada agen yang bekerja di ${site}.`,
  "hours-of-unknown-site": ({ site }) =>
    `Ada jam buka untuk "${site}", padahal lokasi itu tidak ada.`,
  "priority-without-effect": () => "Prioritas tidak berpengaruh: satu tingkat bernilai 0 detik.",
  "starvation-bound": ({ boundMs }) =>
    `Tidak ada yang menunggu tanpa batas: untuk setiap tingkat prioritas, sebuah kontak hanya bisa didahului oleh yang datang kurang dari ${time(boundMs)} sesudahnya.`,
};

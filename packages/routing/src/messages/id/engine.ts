import type { Catalogue } from "@ramah/core";
import { channelText, listText } from "@ramah/core/messages";
import type { Staffing } from "../../config/queue.js";
import type { OfferFailure } from "../../config/rules.js";
import type { EngineReasons } from "../../engine/all-reasons.js";
import type { RoutingBlock } from "../../engine/blocks.js";
import type { NotReadyReason } from "../../engine/event.js";
import type { StageChange } from "../../requirements/stage-changes.js";
import { timeText } from "../time-text.js";

const time = (durationMs: number): string => timeText(durationMs, "id");
const list = (items: readonly string[]): string => listText(items, "id");
const agents = (value: number): string => `${value} petugas`;
const soon = (opensInMs: number | null): string =>
  opensInMs === null ? "dan tidak akan dibuka" : `dan baru dibuka ${time(opensInMs)} lagi`;

const absences: Readonly<Record<NotReadyReason, string>> = {
  "no-answer": "belum siap karena tidak menjawab tawaran terakhir",
  break: "sedang istirahat",
  meeting: "sedang rapat",
  training: "sedang pelatihan",
  paperwork: "sedang mengurus berkas",
  other: "belum siap",
};

const failures: Readonly<Record<OfferFailure, string>> = {
  rejected: "menolak kontak ini",
  "no-answer": "tidak menjawab kontak ini",
  busy: "sedang sibuk ketika kontak ini ditawarkan",
  unreachable: "tidak dapat dihubungi untuk kontak ini",
};

const presences: Readonly<Record<Staffing, string>> = {
  member: "yang melayaninya",
  "signed-in": "yang sudah masuk",
  ready: "yang siap",
};

const strategies: Readonly<Record<string, string>> = {
  "longest-idle": "yang paling lama menganggur",
  "round-robin": "yang mendapat giliran berikutnya",
  "fewest-calls": "yang paling sedikit menerima kontak",
  "least-talk-time": "yang paling sedikit waktu bicaranya",
  "top-down": "yang berikutnya dari atas daftar",
  sequential: "yang pertama dalam daftar",
  "ring-all": "salah satu dari semua yang ditawari",
  "ring-progressively": "yang berikutnya ikut ditawari",
  random: "yang terpilih melalui undian",
  "weighted-random": "yang terpilih melalui undian berbobot",
  "best-skill": "yang paling cakap",
  "least-loaded": "yang paling ringan bebannya",
};

/** One of the twelve, or a strategy of one's own by its name. */
const byStrategy = (name: string): string =>
  (Object.hasOwn(strategies, name) ? strategies[name] : undefined) ??
  `yang pertama menurut ${name}`;

const stageChanges: Readonly<Record<StageChange, string>> = {
  queues: "antrean yang anggotanya ditawari",
  tiers: "lapis anggota yang ditawari",
  needs: "syarat yang diminta",
  priority: "prioritas kontak",
  members: "anggota yang ikut ditawari",
};

const blocked: Readonly<Record<RoutingBlock["code"], (value: number) => string>> = {
  "skill-missing": (value) => `${agents(value)} tidak memiliki keahliannya`,
  "skill-level-low": (value) => `${agents(value)} kurang ahli`,
  "skill-level-high": (value) => `${agents(value)} melebihi tingkat yang diminta`,
  "skill-unwanted": (value) => `${agents(value)} memiliki keahlian yang tidak dikehendaki`,
  "language-missing": (value) => `${agents(value)} tidak menguasai bahasanya`,
  "language-level-low": (value) => `${agents(value)} kurang fasih`,
  "language-unwanted": (value) => `${agents(value)} menguasai bahasa yang tidak dikehendaki`,
  "not-among-agents": (value) => `${agents(value)} tidak diminta`,
  "agent-unwanted": (value) => `${agents(value)} tidak boleh menerimanya`,
  "site-not-asked": (value) => `${agents(value)} berada di lokasi lain`,
  "site-unwanted": (value) => `${agents(value)} berada di lokasi yang tidak boleh menerimanya`,
  "expression-false": (value) => `${agents(value)} tidak memenuhi syarat`,
  "expression-true": (value) => `${agents(value)} memenuhi syarat yang tidak boleh terpenuhi`,
  "no-alternative": (value) => `${agents(value)} tidak punya pilihan yang dapat dipenuhi`,
  "not-a-member": (value) => `${agents(value)} melayani antrean lain`,
  "tier-closed": (value) => `${agents(value)} berada di lapis yang belum dibuka`,
  "delay-not-over": (value) => `${agents(value)} baru ikut nanti`,
  "capacity-too-small": (value) => `${agents(value)} tidak menerima saluran ini`,
  "signed-out": (value) => `${agents(value)} belum masuk`,
  "not-ready": (value) => `${agents(value)} belum siap`,
  busy: (value) => `${agents(value)} sedang sibuk`,
  "site-closed": (value) => `${agents(value)} berada di lokasi yang tutup`,
  "backing-off": (value) => `${agents(value)} masih dalam jeda setelah tawaran gagal`,
  "excluded-by-failure": (value) => `${agents(value)} ditahan dahulu setelah tawaran gagal`,
  "excluded-by-transfer": (value) => `${agents(value)} sudah mengalihkannya`,
};

/** Indonesian, as a supervisor would say it. */
export const engineMessages: Catalogue<EngineReasons> = {
  "unknown-event": ({ type }) =>
    type === ""
      ? "Ini bukan peristiwa karena jenisnya tidak disebutkan."
      : `Tidak ada peristiwa "${type}".`,
  "time-backwards": ({ byMs }) =>
    `Waktu berjalan mundur: peristiwa ini ${time(byMs)} sebelum peristiwa terakhir.`,
  "unknown-agent": ({ agent }) => `Tidak ada petugas "${agent}".`,
  "duplicate-agent": ({ agent }) => `Petugas "${agent}" sudah ada.`,
  "unknown-contact": ({ contact }) => `Kontak ${contact} tidak ada di sini.`,
  "duplicate-contact": ({ contact }) => `Kontak ${contact} sudah ada di sini.`,
  "unknown-queue": ({ queue }) => `Tidak ada antrean "${queue}".`,
  "unknown-reservation": ({ reservation }) => `Tawaran ${reservation} tidak pernah ada.`,
  "reservation-over": ({ reservation }) =>
    `Tawaran ${reservation} sudah berakhir: dijawab, ditarik, atau habis waktunya.`,
  "offered-in-future": ({ contact, byMs }) =>
    `Kontak ${contact} tercatat baru datang ${time(byMs)} lagi.`,
  "nobody-qualified": ({ contact }) =>
    `Tidak ada satu pun petugas yang dapat melayani kontak ${contact}. Tawarkan cara lain agar pelanggan tidak menunggu sia-sia.`,
  "nobody-there": ({ queue, staffing }) =>
    `Saat ini antrean "${queue}" tidak mempunyai petugas ${presences[staffing]}.`,
  "queue-full": ({ queue, waiting }) =>
    `Antrean "${queue}" penuh: sudah ada ${waiting} kontak yang menunggu.`,
  "no-route": ({ contact }) => `Tidak ada rute yang cocok untuk kontak ${contact}.`,
  "not-connected": ({ contact }) => `Tidak ada yang sedang berbicara dengan kontak ${contact}.`,
  "not-wrapping": ({ contact }) => `Tidak ada pekerjaan setelah panggilan untuk kontak ${contact}.`,
  "not-waiting": ({ contact }) => `Kontak ${contact} sedang ditelepon saat ini.`,
  "not-dialling": ({ contact }) => `Kontak ${contact} tidak sedang ditelepon.`,
  "already-answered": ({ contact, agent }) =>
    `Kontak ${contact} sudah dijawab oleh ${agent}: selesaikan atau alihkan saja.`,
  "holds-contacts": ({ agent, contacts }) =>
    `${agent} tidak dapat keluar selama masih berbicara dengan ${list(contacts)}: selesaikan atau alihkan dahulu.`,
  "facts-dropped": ({ contact, facts }) =>
    `Kontak ${contact} sudah menyampaikan ${list(facts)}: teruskan, atau sebutkan apa yang tidak dapat diteruskan.`,
  "window-over": ({ contact }) => `Waktu untuk menelepon kontak ${contact} sudah lewat.`,
  "hands-unlike-status": ({ contact, status }) =>
    `Dalam cuplikan ini, kontak ${contact} berstatus ${status}, tetapi pemegangnya tidak sesuai dengan status itu.`,
  "stage-unknown": ({ contact, stage, queue }) =>
    `Dalam cuplikan ini, kontak ${contact} berada di antrean "${queue}", tahap ${stage + 1}, padahal jalannya tidak menuju ke sana: cuplikan ini dari konfigurasi lain.`,
  "contacts-lost": ({ lost }) =>
    lost > 0
      ? `Cuplikan ini kehilangan ${lost} kontak.`
      : `Cuplikan ini kelebihan ${-lost} kontak.`,

  "not-a-member": ({ agent, queues }) => `${agent}: tidak melayani ${list(queues)}.`,
  "tier-closed": ({ agent, tier, opensInMs }) =>
    `${agent}: lapis ${tier} belum ditawari ${soon(opensInMs)}.`,
  "delay-not-over": ({ agent, delayMs, opensInMs }) =>
    `${agent}: baru ikut setelah kontak menunggu ${time(delayMs)}${opensInMs === null ? "" : `, yaitu ${time(opensInMs)} lagi`}.`,
  "capacity-too-small": ({ agent, channel, needs, capacity }) =>
    `${agent}: tidak dapat menerima saluran ini (${channelText(channel, "id")}), yang memakai ${needs} dari kapasitas ${capacity}.`,
  "signed-out": ({ agent }) => `${agent}: belum masuk.`,
  "not-ready": ({ agent, because }) => `${agent}: ${absences[because]}.`,
  busy: ({ agent, contacts }) => `${agent}: sedang sibuk dengan ${list(contacts)}.`,
  "site-closed": ({ agent, site, opensInMs }) =>
    opensInMs === null
      ? `${agent}: ${site} tutup, dan belum ada jadwal buka.`
      : `${agent}: ${site} tutup dan buka ${time(opensInMs)} lagi.`,
  "backing-off": ({ agent, againInMs }) =>
    `${agent}: masih dalam jeda setelah tawaran gagal, ${time(againInMs)} lagi.`,
  "excluded-by-failure": ({ agent, because, againInMs }) =>
    `${agent}: ${failures[because]} dan paling cepat ditawari lagi ${time(againInMs)} kemudian.`,
  "excluded-by-transfer": ({ agent }) => `${agent}: sudah mengalihkan kontak ini.`,

  "join-queue": ({ agent, queues }) => `${agent} dapat menerimanya jika melayani ${list(queues)}.`,
  "open-tier": ({ agent, tier }) => `${agent} dapat menerimanya jika lapis ${tier} dibuka.`,
  "wait-delay": ({ agent, delayMs }) =>
    `${agent} dapat menerimanya setelah kontak menunggu ${time(delayMs)}.`,
  "enlarge-capacity": ({ agent, channel, toCapacity }) =>
    `${agent} dapat menerimanya dengan kapasitas ${toCapacity} untuk saluran ini (${channelText(channel, "id")}).`,
  "sign-in-and-be-ready": ({ agent }) => `${agent} dapat menerimanya jika sudah masuk dan siap.`,
  "be-ready": ({ agent }) => `${agent} dapat menerimanya jika sudah siap.`,
  "free-units": ({ agent, units }) =>
    `${agent} dapat menerimanya jika beban kerjanya berkurang ${units} satuan.`,
  "open-site": ({ agent, site }) => `${agent} dapat menerimanya jika ${site} buka.`,
  "wait-out": ({ agent, ms }) => `${agent} dapat menerimanya ${time(ms)} lagi.`,
  "lift-exclusion": ({ agent }) => `${agent} dapat menerimanya jika ditawari lagi.`,

  chosen: ({ name, rule, strategy, eligible, idleMs, runnerUp, runnerUpName }) => {
    const of = `dari ${agents(eligible)}`;
    if (rule === "preferred") return `${name} dipilih karena sudah biasa menangani pelanggan ini.`;
    if (rule === "only-one" || runnerUp === null) {
      return `${name} dipilih sebagai satu-satunya yang dapat menerimanya.`;
    }
    if (rule === "tier") {
      return `${name} dipilih ${of} karena lapisnya lebih dahulu daripada ${runnerUpName}.`;
    }
    if (rule === "order-by") {
      return `${name} dipilih ${of} menurut urutan yang diminta rute, mendahului ${runnerUpName}.`;
    }
    if (rule === "order")
      return `${name} dipilih ${of} sebagai yang pertama dalam daftar karena selebihnya sama.`;
    if (strategy === "longest-idle") {
      return `${name} dipilih ${of} sebagai yang paling lama menganggur (${time(idleMs)}), ${runnerUp.byMs < 1000 ? "sedikit" : time(runnerUp.byMs)} lebih lama daripada ${runnerUpName}.`;
    }
    return `${name} dipilih ${of} sebagai ${byStrategy(strategy)}, mendahului ${runnerUpName}.`;
  },
  "nobody-eligible": ({ agents: all, blocked: counts }) =>
    all === 0
      ? "Belum ada petugas sama sekali."
      : `Dari ${agents(all)}, tidak ada yang dapat menerimanya: ${list(counts.map(({ code, agents: value }) => blocked[code](value)))}.`,
  "nearest-agent": ({ agent, blocks }) =>
    `Yang paling mendekati adalah ${agent}, dengan ${blocks} halangan.`,
  "next-stage": ({ inMs, changes }) =>
    `Ada yang berubah ${time(inMs)} lagi: ${list(changes.map((change) => stageChanges[change]))}.`,
  "next-opening": ({ site, opensInMs }) =>
    `Lokasi berikutnya dengan petugas yang mampu adalah ${site}, yang buka ${time(opensInMs)} lagi.`,
  "not-to-be-called-yet": ({ inMs }) => `Pelanggan baru boleh ditelepon ${time(inMs)} lagi.`,
  "ranked-after": ({ agent, chosen, rule, strategy, byMs }) => {
    if (rule === "preferred") {
      return `${agent}: sebenarnya dapat menerimanya, tetapi ${chosen} sudah biasa menangani pelanggan ini.`;
    }
    if (rule === "strategy" && strategy === "longest-idle") {
      return `${agent}: sebenarnya dapat menerimanya, tetapi ${chosen} menganggur ${byMs < 1000 ? "sedikit" : time(byMs)} lebih lama.`;
    }
    if (rule === "tier") {
      return `${agent}: sebenarnya dapat menerimanya, tetapi lapis ${chosen} lebih dahulu.`;
    }
    if (rule === "strategy") {
      return `${agent}: sebenarnya dapat menerimanya, tetapi ${chosen} adalah ${byStrategy(strategy)}.`;
    }
    return `${agent}: sebenarnya dapat menerimanya, tetapi ${chosen} lebih dahulu dalam daftar.`;
  },
  "free-now": ({ agent }) => `${agent}: dapat menerimanya sekarang.`,
  "must-repeat": ({ facts }) =>
    `Mintalah maaf sebelum menanyakan lagi: ${list(facts)} tidak dapat diteruskan.`,
};

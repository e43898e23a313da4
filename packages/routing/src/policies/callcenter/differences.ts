import type { Source } from "@ramah/core";
import { type Peculiarity, seenIn } from "../peculiarity.js";

const seen = (section: string, report?: string): Source =>
  seenIn(
    "FreeSWITCH, mod_callcenter.c, commit cc93a683ca6e",
    "https://github.com/signalwire/freeswitch",
    section,
    report,
  );

/**
 * What mod_callcenter does that one would not expect. `callcenterPolicy` does it too, unless
 * `exact: false`, which mends what has a remedy here.
 *
 * @example
 * import { callcenterDifferences } from "@ramah/routing";
 *
 * callcenterDifferences.find(({ code }) => code === "top-down-stalls")?.source.section; // => "issue 1216"
 */
export const callcenterDifferences: readonly Peculiarity[] = [
  {
    code: "top-down-stalls",
    what: {
      en: "With top-down, a caller whose next agents are all unavailable is never offered to the first ones again: a row that cannot take the call still counts as an agent found.",
      id: "Pada strategi top-down, penelepon yang petugas berikutnya semuanya tidak tersedia tidak pernah ditawarkan lagi kepada para petugas pertama: baris yang tidak dapat menerima panggilan tetap dihitung sebagai petugas yang ditemukan.",
    },
    mended: {
      en: "When nobody further down can take the call, the list is begun anew at once.",
      id: "Bila tidak ada lagi petugas di bawahnya yang dapat menerima panggilan, daftar langsung dimulai dari awal.",
    },
    source: /* @__PURE__ */ seen("issue 1216", "issues/1216"),
  },
  {
    code: "top-down-skips-zero",
    what: {
      en: "With top-down, agents at level 0 and position 0 are never offered a call: the list begins after that place.",
      id: "Pada strategi top-down, petugas pada tingkat 0 posisi 0 tidak pernah ditawari panggilan: daftar dimulai sesudah tempat itu.",
    },
    mended: {
      en: "The list begins at its first row.",
      id: "Daftar dimulai dari baris pertamanya.",
    },
    source: /* @__PURE__ */ seen("members_callback"),
  },
  {
    code: "break-counts-as-staff",
    what: {
      en: "An agent on a break counts as somebody being there, so that max-wait-time-with-no-agent never ends the wait.",
      id: "Petugas yang sedang istirahat dihitung sebagai petugas yang ada sehingga max-wait-time-with-no-agent tidak pernah mengakhiri masa tunggu.",
    },
    mended: {
      en: "Only agents who are not on a break count.",
      id: "Hanya petugas yang tidak sedang istirahat yang dihitung.",
    },
    source: /* @__PURE__ */ seen("agents_callback; issue 1216"),
  },
  {
    code: "first-level-waits",
    what: {
      en: "With tier rules that multiply the wait by the level and do not skip it without agents, even level 1 waits one full period, since the count begins at 0.",
      id: "Dengan aturan lapis yang mengalikan waktu tunggu dengan tingkat dan tidak melewatinya ketika tidak ada petugas, tingkat 1 pun menunggu satu periode penuh karena hitungan dimulai dari 0.",
    },
    mended: {
      en: "Levels are counted from the lowest one of the queue, which opens at once.",
      id: "Tingkat dihitung dari tingkat terendah pada antrean, yang langsung terbuka.",
    },
    source: /* @__PURE__ */ seen("agents_callback"),
  },
  {
    code: "second-after-call",
    what: {
      en: "Even without wrap-up time an agent gets no call in the very second in which the last one ended: the comparison is strict.",
      id: "Tanpa waktu untuk pekerjaan setelah panggilan pun petugas tidak mendapat panggilan pada detik berakhirnya panggilan terakhir: perbandingannya ketat.",
    },
    mended: {
      en: "The agent is free when the wrap-up time has passed.",
      id: "Petugas bebas begitu waktu untuk pekerjaan setelah panggilan berlalu.",
    },
    source: /* @__PURE__ */ seen("agents_callback"),
  },
  {
    code: "status-letters",
    what: {
      en: "A status typed in other letters, such as `available`, is accepted, but its agent is not served any more: the query compares letter by letter.",
      id: "Status yang ditulis dengan besar kecil huruf yang lain, misalnya `available`, diterima, tetapi petugasnya tidak lagi dilayani: kueri membandingkan huruf demi huruf.",
    },
    mended: {
      en: "Capital and small letters are the same.",
      id: "Huruf besar dan huruf kecil dianggap sama.",
    },
    source: /* @__PURE__ */ seen("cc_agent_update"),
  },
  {
    code: "strategy-letters",
    what: {
      en: "A strategy typed in other letters, such as `Ring-All`, is known, but ring-all and ring-progressively then ring nobody: the caller's row holds the small letters.",
      id: "Strategi yang ditulis dengan besar kecil huruf yang lain, misalnya `Ring-All`, dikenal, tetapi ring-all dan ring-progressively lalu tidak membunyikan telepon siapa pun: baris penelepon memuat huruf kecilnya.",
    },
    mended: {
      en: "Capital and small letters are the same.",
      id: "Huruf besar dan huruf kecil dianggap sama.",
    },
    source: /* @__PURE__ */ seen("agents_callback"),
  },
  {
    code: "gone-caller-offered",
    what: {
      en: "A caller without a channel is reported and nevertheless offered to an agent.",
      id: "Penelepon tanpa sambungan telepon dilaporkan, tetapi tetap ditawarkan kepada petugas.",
    },
    mended: {
      en: "Such a caller is passed over.",
      id: "Penelepon seperti itu dilewati.",
    },
    source: /* @__PURE__ */ seen("members_callback"),
  },
  {
    code: "stuck-reserved",
    what: {
      en: "With reserve-agents, an agent who was reserved for a caller who is just being answered elsewhere stays Reserved for ever.",
      id: "Dengan reserve-agents, petugas yang dipesan untuk penelepon yang baru saja dijawab petugas lain tetap berstatus Reserved selamanya.",
    },
    mended: {
      en: "The agent is set back to Waiting.",
      id: "Petugas dikembalikan ke Waiting.",
    },
    source: /* @__PURE__ */ seen("issue 2540", "issues/2540"),
  },
  {
    code: "lost-race-goes-idle",
    what: {
      en: "An agent on demand who picks up a moment too late under ring-all goes Idle, as after a call that was held.",
      id: "Petugas berstatus Available (On Demand) yang mengangkat sedikit terlambat pada ring-all menjadi Idle, seolah-olah baru menyelesaikan panggilan.",
    },
    mended: {
      en: "The agent goes back to Waiting.",
      id: "Petugas kembali ke Waiting.",
    },
    source: /* @__PURE__ */ seen("outbound_agent_thread_run"),
  },
  {
    code: "resumed-score-kept",
    what: {
      en: "A caller who comes back keeps the time of the first joining and so the place; the longest wait allowed is counted anew from the second call.",
      id: "Penelepon yang kembali mempertahankan waktu bergabung yang pertama, dan dengan itu tempatnya; batas masa tunggu dihitung ulang sejak panggilan kedua.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("callcenter_function"),
  },
  {
    code: "idle-through-break",
    what: {
      en: "The longest idle agent is counted from the end of the last call: a break does not begin the count anew.",
      id: "Lama petugas menganggur dihitung sejak akhir panggilan terakhir: istirahat tidak mengulang hitungan.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("members_callback"),
  },
  {
    code: "round-robin-of-all-queues",
    what: {
      en: "The pointer of round-robin is the agent most recently offered a call by any queue, logged out or not; of several in the same second, the first by name.",
      id: "Penunjuk round-robin adalah petugas yang terakhir ditawari panggilan oleh antrean mana pun, meskipun sudah keluar; bila ada beberapa pada detik yang sama, yang pertama menurut nama.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("members_callback, as SQLite 3.40.1 runs it"),
  },
  {
    code: "pass-takes-time",
    what: {
      en: "The module's pass takes time, so an agent who comes free during it goes to a later caller before an earlier one. A pass here takes no time: it cannot happen.",
      id: "Satu putaran modul memerlukan waktu sehingga petugas yang bebas di tengahnya dapat melayani penelepon yang lebih belakang lebih dahulu. Putaran di sini tidak memerlukan waktu: hal itu tidak dapat terjadi.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("issue 2511", "issues/2511"),
  },
];

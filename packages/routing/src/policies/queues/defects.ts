import type { Source } from "@ramah/core";
import { type Peculiarity, seenIn } from "../peculiarity.js";

const seen = (section: string, report?: string): Source =>
  seenIn(
    "Asterisk, app_queue.c, commit f0c1c1a7b79b",
    "https://github.com/asterisk/asterisk",
    section,
    report,
  );

/**
 * Defects and peculiarities of app_queue. `queuesPolicy` and its companions have them too, unless
 * `exact: false`, which mends what has a remedy here.
 *
 * @example
 * import { queuesDefects } from "@ramah/routing";
 *
 * queuesDefects.filter(({ mended }) => mended !== null).length; // => 9
 */
export const queuesDefects: readonly Peculiarity[] = [
  {
    code: "least-recent-crosses-tiers",
    what: {
      en: "With leastrecent, a member idle for more than 11.6 days comes before members of a lower penalty: the metric is a million less the seconds of idleness.",
      id: "Pada leastrecent, anggota yang menganggur lebih dari 11,6 hari mendahului anggota berpenalti lebih rendah: metriknya sejuta dikurangi detik menganggur.",
    },
    mended: {
      en: "No idleness crosses a tier of penalty.",
      id: "Lama menganggur tidak pernah melampaui tingkat penalti.",
    },
    source: /* @__PURE__ */ seen("calc_metric"),
  },
  {
    code: "fewest-calls-crosses-tiers",
    what: {
      en: "With fewestcalls, a member with a million calls counts as one of the next penalty.",
      id: "Pada fewestcalls, anggota dengan sejuta panggilan dihitung seperti anggota dengan penalti berikutnya.",
    },
    mended: {
      en: "No count of calls crosses a tier of penalty.",
      id: "Jumlah panggilan tidak pernah melampaui tingkat penalti.",
    },
    source: /* @__PURE__ */ seen("calc_metric"),
  },
  {
    code: "round-robin-thousand",
    what: {
      en: "With rrmemory and more than 1,000 members the rest is never called: the pointer is kept as the metric modulo 1,000.",
      id: "Pada rrmemory dengan lebih dari 1.000 anggota, sisanya tidak pernah dipanggil: penunjuk disimpan sebagai metrik modulo 1.000.",
    },
    mended: {
      en: "The round is as long as the queue has members.",
      id: "Satu putaran sepanjang jumlah anggota antrean.",
    },
    source: /* @__PURE__ */ seen("calc_metric, store_next_rr"),
  },
  {
    code: "penalty-overflow",
    what: {
      en: "A penalty of 2,148 or more does not fit into the metric any more and comes out below zero: such members are called first.",
      id: "Penalti 2.148 atau lebih tidak lagi muat dalam metrik dan menjadi negatif: anggota seperti itu dipanggil lebih dahulu.",
    },
    mended: {
      en: "Every penalty keeps its order.",
      id: "Setiap penalti mempertahankan urutannya.",
    },
    source: /* @__PURE__ */ seen("calc_metric"),
  },
  {
    code: "weight-ignores-penalty",
    what: {
      en: "A queue of greater weight withholds a member even when its own callers may not have that member by their penalty limits.",
      id: "Antrean dengan bobot lebih besar menahan seorang anggota meskipun batas penalti peneleponnya sendiri tidak mengizinkan anggota itu.",
    },
    mended: {
      en: "The heavier queue counts only when one of its callers may have the member.",
      id: "Antrean yang lebih berbobot hanya dihitung bila salah satu peneleponnya boleh dilayani anggota itu.",
    },
    source: /* @__PURE__ */ seen("issue 1561", "issues/1561"),
  },
  {
    code: "turn-ignores-penalty",
    what: {
      en: "A caller's turn comes although all free members are outside of the caller's penalty limits; nobody is called, and without autofill those behind wait as well.",
      id: "Giliran penelepon tiba meskipun semua anggota yang bebas berada di luar batas penaltinya; tidak ada yang dipanggil, dan tanpa autofill mereka yang di belakang ikut menunggu.",
    },
    mended: {
      en: "Only members within the caller's limits count as free.",
      id: "Hanya anggota di dalam batas penelepon yang dihitung bebas.",
    },
    source: /* @__PURE__ */ seen("is_our_turn, is_member_available"),
  },
  {
    code: "rule-late-for-head",
    what: {
      en: "For a caller whose turn it is, a penalty rule holds one second later than for one who waits: more than its time, not at least.",
      id: "Bagi penelepon yang sudah mendapat giliran, aturan penalti berlaku satu detik lebih lambat daripada bagi yang menunggu: lebih dari waktunya, bukan sekurang-kurangnya.",
    },
    mended: {
      en: "A rule holds at its time for everybody.",
      id: "Aturan berlaku tepat pada waktunya bagi semua.",
    },
    source: /* @__PURE__ */ seen("queue_exec, wait_our_turn"),
  },
  {
    code: "raise-without-minimum",
    what: {
      en: "A raise penalty of the form rN without a lowest penalty raises members when one is chosen, but not when app_queue looks whether the queue is empty.",
      id: "Penalti naik berbentuk rN tanpa penalti terendah menaikkan penalti saat memilih anggota, tetapi tidak saat memeriksa apakah antrean kosong.",
    },
    mended: {
      en: "Both look at the same penalty.",
      id: "Keduanya memakai penalti yang sama.",
    },
    source: /* @__PURE__ */ seen(
      "get_member_status, calc_metric; pull requests 1261 and 1702",
      "pull/1702",
    ),
  },
  {
    code: "hold-time-rises",
    what: {
      en: "The announced hold time is the absolute value of the average less the time waited: it rises again for those who waited longer than average; and the half minute for rounding is said too when seconds are announced.",
      id: "Waktu tunggu yang diumumkan adalah nilai mutlak rata-rata dikurangi waktu yang sudah ditunggu: nilainya naik lagi bagi yang menunggu lebih lama daripada rata-rata; setengah menit untuk pembulatan pun ikut disebut bila detik diumumkan.",
    },
    mended: {
      en: "It never falls below nothing, and no half minute is added to seconds.",
      id: "Nilainya tidak pernah di bawah nol, dan setengah menit tidak ditambahkan bila detik disebut.",
    },
    source: /* @__PURE__ */ seen("say_position"),
  },
  {
    code: "weighted-random-without-tiers",
    what: {
      en: "wrandom takes the penalty as a weight instead of a tier, also where penaltymemberslimit says that penalties do not count.",
      id: "wrandom memakai penalti sebagai bobot, bukan tingkat, juga ketika penaltymemberslimit menyatakan penalti tidak dihitung.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("calc_metric"),
  },
  {
    code: "wrap-up-of-two-queues",
    what: {
      en: "Whether a member may be rung is asked by the wrap-up time of the queue of the last call; whether one is free at all, by that of the queue itself.",
      id: "Boleh tidaknya anggota dipanggil ditentukan oleh waktu untuk pekerjaan setelah panggilan pada antrean panggilan terakhir; bebas tidaknya anggota ditentukan oleh waktu itu pada antrean itu sendiri.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("issue 1006; can_ring_entry, is_member_available", "issues/1006"),
  },
  {
    code: "raise-respects-minimum",
    what: {
      en: "The form rN of the raise penalty leaves out members below the lowest penalty, by rules too; earlier versions did not.",
      id: "Bentuk rN pada penalti naik mengecualikan anggota di bawah penalti terendah, juga melalui aturan; versi-versi sebelumnya tidak.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("issues 1702 and 1901, as fixed", "issues/1901"),
  },
  {
    code: "longest-wait-first-of-line",
    what: {
      en: "With force_longest_waiting_caller only the first caller of another queue who is not being offered yet is compared; comparing all of them once stopped every offer.",
      id: "Dengan force_longest_waiting_caller hanya penelepon pertama antrean lain yang belum ditawarkan yang dibandingkan; dahulu perbandingan dengan semuanya menghentikan seluruh penawaran.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("issue 1691, as fixed by 1693", "issues/1691"),
  },
  {
    code: "container-decides-ties",
    what: {
      en: "Members of equal metric are tried in the reverse order of their container, which is a hash for every strategy but linear and rrordered.",
      id: "Anggota dengan metrik sama dicoba dalam urutan terbalik wadahnya, yang berupa hash untuk semua strategi kecuali linear dan rrordered.",
    },
    mended: null,
    source: /* @__PURE__ */ seen("try_calling, init_queue"),
  },
];

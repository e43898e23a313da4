import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import type { RoutingReason } from "../reasons.js";
import { describe } from "./index.js";

const reasons: readonly (readonly [RoutingReason, string, string])[] = [
  [
    { code: "callcenter-level-closed", data: { level: 2, waitedSeconds: 5, neededSeconds: 60 } },
    "Level 2 opens after a wait of 1 minute; so far it is 5 seconds.",
    "Tingkat 2 terbuka setelah menunggu 1 menit; sejauh ini baru 5 detik.",
  ],
  [
    { code: "callcenter-wrapping-up", data: { agent: "Ani", seconds: 12 } },
    "Ani is still wrapping up the last call, for 12 seconds more.",
    "Ani masih menyelesaikan pekerjaan setelah panggilan terakhir, 12 detik lagi.",
  ],
  [
    { code: "callcenter-external-call", data: { agent: "Ani", calls: 1 } },
    "Ani is in a call outside the queues.",
    "Ani sedang melayani 1 panggilan di luar antrean.",
  ],
  [
    { code: "queues-not-your-turn", data: { ahead: 1, available: 1 } },
    "It is not this caller's turn: 1 caller ahead, 1 free member to be counted.",
    "Belum giliran penelepon ini: 1 penelepon di depan, 1 anggota bebas yang dihitung.",
  ],
  [
    { code: "queues-not-your-turn", data: { ahead: 0, available: 0 } },
    "It is not this caller's turn: no member is free.",
    "Belum giliran penelepon ini: tidak ada anggota yang bebas.",
  ],
  [
    { code: "queues-full", data: { queue: "", callers: 2 } },
    "The queue is full: 2 callers wait already.",
    "Antrean penuh: sudah ada 2 penelepon yang menunggu.",
  ],
  [
    { code: "queues-heavier", data: { member: "PJSIP/ani", queue: "vip" } },
    "vip has the greater weight and the first call on PJSIP/ani.",
    "Bobot antrean vip lebih besar sehingga antrean itu didahulukan untuk PJSIP/ani.",
  ],
  [
    { code: "queues-device", data: { member: "PJSIP/ani", state: "RINGINUSE" } },
    "The telephone of PJSIP/ani is not free: in use and ringing.",
    "Telepon PJSIP/ani tidak bebas: sedang dipakai dan berdering.",
  ],
  [
    { code: "callcenter-tier-state", data: { agent: "Ani", state: "Standby" } },
    "Ani is not ready in this queue: serving another queue.",
    "Ani belum siap di antrean ini: sedang melayani antrean lain.",
  ],
  [
    { code: "callcenter-agent-state", data: { agent: "Ani", state: "constructor" } },
    "Ani is not waiting for calls: constructor.",
    "Ani tidak sedang menunggu panggilan: constructor.",
  ],
];

test.each(reasons)("the policies' reasons are said in both languages: %o", (reason, en, id) => {
  expect(locales.map((locale) => describe(reason, locale))).toEqual([en, id]);
});

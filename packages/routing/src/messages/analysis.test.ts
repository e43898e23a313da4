import { expect, test } from "vitest";
import type { AnalysisReasons } from "../analysis/reasons.js";
import { describe } from "./index.js";

type Sample = {
  [Code in keyof AnalysisReasons]: readonly [AnalysisReasons[Code], string, string];
};

const samples: Sample = {
  "analysis-input": [
    { expected: "rate" },
    "A number from 0 is needed here.",
    "Di sini diperlukan bilangan mulai dari 0.",
  ],
  "duplicate-class": [
    { class: "id" },
    "The class “id” appears twice.",
    "Golongan “id” tercantum dua kali.",
  ],
  "unknown-class": [
    { class: "id" },
    "There is no class “id”; perhaps it is misspelt.",
    "Golongan “id” tidak ada; mungkin salah eja.",
  ],
  "class-without-agents": [
    { class: "id" },
    "Nobody serves the class “id”.",
    "Tidak ada yang melayani golongan “id”.",
  ],
  "overloaded-classes": [
    { classes: ["id"], arrivalRate: 10.0001, serviceRate: 10 },
    "id is overloaded by less than 0.1%: more arrives than all who can take it finish.",
    "id kelebihan beban kurang dari 0,1%: yang datang lebih banyak daripada yang dapat diselesaikan semua petugas yang mampu.",
  ],
  "too-many-states": [
    { states: 85766121, limit: 20000000, groups: 6 },
    "6 groups that depend on each other have 85,766,121 states, more than the 20,000,000 that fit (and 24 groups at most). Put agents with the same classes and speed into one group, leave out differences that matter little, or simulate.",
    "Sebanyak 6 kelompok yang saling bergantung memiliki 85.766.121 keadaan, lebih dari 20.000.000 yang tertampung (dan paling banyak 24 kelompok). Satukan petugas yang golongan dan kecepatannya sama, abaikan perbedaan yang kecil, atau gunakan simulasi.",
  ],
  "rate-changes": [
    {},
    "The rate of this class changes over time, so that there is no steady state. Ask for one interval at a time.",
    "Laju golongan ini berubah-ubah sehingga tidak ada keadaan tunak. Hitunglah tiap rentang waktu satu per satu.",
  ],
  "beyond-precision": [
    {},
    "The figures lie so far apart that rounding would decide the answer. Leave out what hardly ever happens, or simulate.",
    "Angka-angkanya terpaut terlalu jauh sehingga pembulatan akan menentukan jawabannya. Abaikan yang hampir tidak pernah terjadi, atau gunakan simulasi.",
  ],
  "model-simplified": [
    { what: "preferred-agent" },
    "Simplified: nobody waits for a preferred agent.",
    "Disederhanakan: tidak ada yang menunggu petugas yang biasa melayaninya.",
  ],
  "tightest-classes": [
    { classes: ["id", "loans"], load: 0.8765 },
    "id and loans come closest to the limit: 87.7% of what all who can take them finish.",
    "Gabungan id dan loans paling dekat dengan batasnya: 87,7% dari yang dapat diselesaikan semua petugas yang mampu.",
  ],
  "overtakes-counted": [
    { overtakes: 0, overtaken: 0, contacts: 12, most: 0 },
    "None of 12 contacts was overtaken by a later one of its class.",
    "Dari 12 kontak, tidak satu pun didahului kontak segolongan yang datang belakangan.",
  ],
  "waits-spread": [
    { by: "language", longest: "en", longestMs: 60_000, shortest: "id", shortestMs: 60_000 },
    "Every language waits 1 minute on average.",
    "Setiap bahasa menunggu rata-rata 1 menit.",
  ],
  "occupancy-spread": [
    { busiest: "Sari", highest: 0.8, idlest: "Budi", lowest: 0.8, evenness: 1 },
    "All agents are equally busy, 80% of their time.",
    "Semua petugas sama sibuknya, 80% dari waktu mereka.",
  ],
};

test.each(Object.entries(samples))("says %s in both languages", (code, [data, en, id]) => {
  const reason = { code, data } as never;
  expect(describe(reason, "en")).toBe(en);
  expect(describe(reason, "id")).toBe(id);
});

test("an exact fit is told apart from an overload", () => {
  const data = { classes: ["id"], arrivalRate: 10, serviceRate: 10 };
  expect(describe({ code: "overloaded-classes", data }, "en")).toMatch(/^id is at the limit/);
  expect(describe({ code: "overloaded-classes", data }, "id")).toMatch(/^id tepat pada batasnya/);
});

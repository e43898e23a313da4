import { dayMs } from "@ramah/core";
import { type Asset, createLookup, find, type Role, screenPop } from "@ramah/crm";
import { factText } from "@ramah/crm/messages";
import { expect, test } from "vitest";
import { profile, said } from "../support/claims.js";

const at = 400 * dayMs;
const visit = { kind: "agent", ref: "visit-2" } as const;
const fact = (name: string, value: string, day: number) =>
  ({
    fact: name,
    value,
    collectedAt: day * dayMs,
    source: visit,
    confidentiality: "internal",
  }) as const;

const owner = profile("p1", said("name", "Bapak Hendra", { collectedAt: dayMs }));
const car: Asset = {
  id: "v1",
  profileId: "p1",
  kind: "vehicle",
  plate: "D 1234 AB",
  facts: [
    fact("oil", "10W-40", 30),
    fact("oil", "5W-30", 310),
    fact("lastService", "2026-11-07", 310),
    fact("mechanic", "Joko", 310),
  ],
};
const other: Asset = { ...car, id: "a-second-car", plate: "D 9 CD", facts: [] };
const role: Role = {
  id: "front-desk",
  clearance: "internal",
  fields: ["name", "plate"],
  parts: ["assets"],
};
const popOf = (text: string, who: Role = role) =>
  screenPop({
    found: find(createLookup([owner], { at, region: "ID", assets: [other, car] }), [
      { kind: "plate", text },
    ]),
    profiles: [owner],
    at,
    today: "2026-11-21",
    channel: "face-to-face",
    role: who,
    openMatters: [],
    promises: [],
    lastContacts: [],
    assets: [other, car],
  });

test("a car drives in: its plate tells the owner, the last service, the oil and the mechanic (C-13)", () => {
  const pop = popOf("d1234ab");
  expect(pop.who).toMatchObject({ kind: "one", people: [{ name: "Bapak Hendra" }], reasons: [] });
  const [first, second] = pop.customer?.assets ?? [];
  expect(first).toMatchObject({
    id: "v1",
    plate: "D 1234 AB",
    reasons: [{ code: "asset-matched" }],
  });
  expect(second).toMatchObject({ id: "a-second-car", reasons: [{ code: "asset-owned" }] });
  expect(first?.facts.map(({ fact: name, value }) => `${factText(name, "id")}: ${value}`)).toEqual([
    "servis terakhir: 2026-11-07",
    "montir langganan: Joko",
    "oli: 5W-30",
  ]);
});

test("a plate that nobody has finds nobody and says so", () => {
  const pop = popOf("D 4321 AB");
  expect(pop).toEqual({
    who: {
      kind: "none",
      people: [],
      reasons: [
        { code: "nobody-found", data: {} },
        { code: "key-unknown", data: { key: "plate" } },
      ],
    },
  });
});

test("who may not see vehicles is told that some are hidden", () => {
  const pop = popOf("D 1234 AB", { ...role, parts: [] });
  expect(pop.customer?.assets).toEqual([]);
  expect(pop.customer?.hidden).toContainEqual({
    code: "part-hidden",
    data: { part: "assets", count: 2 },
  });
});

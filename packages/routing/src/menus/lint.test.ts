import { describe } from "@ramah/routing/messages";
import { expect, test } from "vitest";
import { codes, layer, menu, option, say } from "../../test/menus/menus.js";
import { lintMenu } from "./lint.js";
import type { Menu } from "./menu.js";
import { menuRules } from "./rules.js";

test("finds nothing in a menu that is short, said well and leads to people", () => {
  expect(
    codes(
      menu([
        layer(
          "main",
          [
            option("1", { queue: "loans" }, { share: 0.6 }),
            option("2", { queue: "cards" }, { share: 0.3 }),
          ],
          {
            prompt: say("Welcome."),
          },
        ),
      ]),
    ),
  ).toEqual([]);
});

test("tells what is too long for who asks with a limit", () => {
  const slow = menu([
    layer("main", [option("1", { queue: "q" })], {
      prompt: say("Welcome.", "Selamat datang.", 25),
    }),
  ]);
  expect(codes(slow)).toEqual(["warning prompt-long"]);
  expect(codes(slow, { promptSeconds: 30, secondsToPerson: 20 })).toEqual(["warning too-slow"]);
  expect(codes(slow, { promptSeconds: 30, secondsToPerson: 40 })).toEqual([]);
});

test("every finding names its source, and finding and fix are said in both languages", () => {
  const bad: Menu = {
    languages: ["id", "en"],
    start: "a",
    layers: [
      {
        id: "a",
        options: [
          { prompt: { text: { en: "Press 2 for b." } }, digit: "1", to: { menu: "b" }, share: 0.1 },
          { prompt: { text: {} }, to: { menu: "x" }, share: 1 },
        ],
      },
      { id: "b", options: [option("1", { menu: "c" })], prompt: say("Hm.", "Hm.", 99) },
      { id: "c", options: [option("1", { queue: "q" })], noInput: { repeats: 9, to: "hang-up" } },
    ],
    queues: [{ id: "q", languages: [], onlyFor: ["member"] }],
  };
  const found = lintMenu(bad, { secondsToPerson: 1 });
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(15);
  for (const one of found) {
    expect(one.source).toBe(menuRules[one.code]);
    for (const locale of ["en", "id"] as const) {
      for (const reason of [one, one.fix])
        expect(describe(reason, locale)).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test("refuses what is no menu, with every problem", () => {
  expect(() => lintMenu({} as Menu)).toThrow(/^lintMenu: config-type at languages/);
  expect(() => lintMenu(undefined as unknown as Menu)).toThrow(RangeError);
});

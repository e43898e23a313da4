import { expect, test } from "vitest";
import { asksLanguage, codes, layer, menu, option, person, say } from "../../test/menus/menus.js";
import { lintMenu } from "./lint.js";
import type { Digit, Menu, MenuLayer, MenuTarget } from "./menu.js";

test("punishes depth hard and breadth softly", () => {
  const chain = (length: number): Menu =>
    menu(
      Array.from({ length }, (_, index) =>
        layer(`m${index}`, [
          option("1", index + 1 < length ? { menu: `m${index + 1}` } : { queue: "q" }),
        ]),
      ),
    );
  expect(codes(chain(2))).toEqual([]);
  expect(codes(chain(3))).toEqual(["warning too-deep"]);
  expect(codes(chain(5))).toEqual(["warning too-deep", "error too-deep", "error too-deep"]);
  expect(lintMenu(chain(3))[0]).toMatchObject({
    path: ["layers", 2],
    data: { layer: "m2", depth: 3, limit: 2 },
    fix: { code: "menu-fix-move-up", data: { layer: "m2", into: "m1" } },
  });
  const broad = (options: number): Menu =>
    menu([
      layer(
        "main",
        Array.from({ length: options }, (_, index) =>
          option(`${index + 1}` as Digit, { queue: `q${index}` }),
        ),
      ),
    ]);
  expect(codes(broad(4))).toEqual([]);
  expect(codes(broad(6))).toEqual(["info too-broad"]);
  const words = Array.from({ length: 10 }, (_, index) => ({
    prompt: say("You can say it."),
    words: { en: [`w${index}`] },
    to: { queue: "q" },
  }));
  expect(codes(menu([layer("main", words)]))).toEqual(["warning too-broad"]);
});

test("does not count a layer that asks for the language, nor to hear it once more", () => {
  const rest = [
    layer("m0", [option("1", { menu: "m1" }), option("8", "repeat"), option("9", "back")]),
    layer("m1", [option("1", { queue: "q" })]),
  ];
  expect(
    codes(
      menu([asksLanguage({ menu: "m0" }, { menu: "m0" }), ...rest], { languages: ["id", "en"] }),
    ),
  ).toEqual([]);
});

test("takes the shortest way to a layer for its depth, and to a person for their distance", () => {
  const asking: MenuLayer = {
    ...layer("language", []),
    options: [
      {
        prompt: { text: { en: "For English, press 1." } },
        digit: "1",
        to: { menu: "x" },
        language: "en",
      },
      person,
    ],
  };
  const mixed = menu([
    layer("main", [option("1", { menu: "language" }), option("2", { menu: "b" })]),
    layer("b", [option("1", { menu: "x" })]),
    asking,
    layer("x", [option("1", { queue: "q" })]),
  ]);
  expect(codes(mixed)).toEqual([]);
  const x = layer("x", [option("1", { queue: "q" })]);
  expect(codes(menu([asking, x]), { presses: 0 })).toEqual([]);
});

test("finds where callers are left with nothing", () => {
  const ends = (to: MenuTarget): readonly string[] =>
    codes(menu([layer("main", [option("1", to)])]));
  expect(ends({ message: say("Closed.") })).toEqual(["error dead-end"]);
  expect(ends({ message: say("Closed."), to: "hang-up" })).toEqual(["error dead-end"]);
  expect(ends("back")).toEqual(["error dead-end"]);
  expect(ends({ message: say("Your balance."), isAnswer: true })).toEqual([]);
  expect(ends({ message: say("Balance."), to: "hang-up", isAnswer: true })).toEqual([]);
  expect(ends({ message: say("One moment."), to: { queue: "q" } })).toEqual([]);
  expect(ends({ menu: "mian" })).toEqual(["error unknown-target"]);
  expect(lintMenu(menu([layer("main", [option("1", { menu: "mian" })])]))[0]).toMatchObject({
    path: ["layers", 0, "options", 0, "to"],
    fix: { data: { suggestion: "main" } },
  });
  expect(
    codes(
      menu([{ ...layer("main", []), options: [] }].map(({ id, options }) => ({ id, options }))),
    ),
  ).toEqual(["error dead-end", "info no-zero"]);
});

import { expect, test } from "vitest";
import { asksLanguage, codes, help, layer, menu, option, say } from "../../test/menus/menus.js";
import { lintMenu } from "./lint.js";
import type { Menu, MenuLayer, MenuTarget } from "./menu.js";

test("finds circles without a way out, once, and layers that nobody reaches", () => {
  const around = (id: string, to: string): MenuLayer => ({
    id,
    options: [option("1", { menu: to }), option("0", { menu: to })],
    noInput: { repeats: 2, to: "repeat" },
    wrongInput: { repeats: 2, to: "repeat" },
  });
  const circle = menu([
    layer("main", [option("1", { menu: "a" })]),
    around("a", "b"),
    around("b", "a"),
    layer("c", []),
  ]);
  const found = lintMenu(circle).filter(({ severity }) => severity !== "info");
  expect(found.map(({ code, path }) => [code, path[1]])).toEqual([
    ["menu-loop", 1],
    ["menu-zero-taken", 1],
    ["menu-too-deep", 2],
    ["menu-zero-taken", 2],
    ["menu-unreachable", 3],
  ]);
  expect(found.find(({ code }) => code === "menu-loop")?.data).toEqual({ layers: ["a", "b"] });
});

test("finds menus without a way to a person, and a person too many keys away (R-06)", () => {
  const only = (id: string, to: MenuTarget): MenuLayer => ({
    id,
    options: [option("1", to)],
    noInput: help,
    wrongInput: help,
  });
  const answer: MenuTarget = { message: say("Open from eight."), isAnswer: true };
  const silent = { repeats: 1, to: answer };
  const nobody = { ...only("main", answer), noInput: silent, wrongInput: silent };
  expect(codes(menu([nobody]))).toEqual(["error no-person", "info no-zero"]);
  const under = menu([layer("main", [option("1", { menu: "hours" })]), { ...nobody, id: "hours" }]);
  expect(codes(under)).toEqual(["error no-person", "info no-zero"]);
  const all = { ...nobody, options: [option("1", { menu: "hours" })] };
  const none = menu([all, { ...nobody, id: "hours" }]);
  expect(codes(none)).toEqual(["error no-person", "info no-zero", "info no-zero"]);
  // What nobody reaches need not lead to a person.
  expect(codes(menu([layer("main", []), { ...nobody, id: "hours" }]))).toEqual([
    "warning unreachable",
  ]);
  expect(lintMenu(under)[0]?.fix).toEqual({
    code: "menu-fix-person",
    data: { layer: "hours", digit: "0" },
  });
  const far = menu([only("a", { menu: "b" }), only("b", { menu: "c" }), only("c", { queue: "q" })]);
  expect(codes(far)).toEqual([
    "error person-far",
    "info no-zero",
    "info no-zero",
    "warning too-deep",
    "info no-zero",
  ]);
  expect(codes(far, { presses: 3, depth: 3 })).toEqual([
    "info no-zero",
    "info no-zero",
    "info no-zero",
  ]);
});

test("sends nobody into a line that does not serve them (R-07)", () => {
  const queues = [{ id: "vip", onlyFor: ["gold"] }, { id: "q" }];
  const direct = menu(
    [layer("main", [option("1", { queue: "vip" }), option("2", { queue: "q" })])],
    { queues },
  );
  expect(lintMenu(direct)).toMatchObject([
    {
      code: "menu-wrong-queue",
      path: ["layers", 0, "options", 0, "to"],
      data: { queue: "vip", needs: "gold" },
    },
  ]);
  const asked = menu(
    [
      layer("main", [
        option("1", { menu: "gold" }, { ensures: ["gold"] }),
        option("2", { queue: "q" }),
      ]),
      layer("gold", [option("1", { queue: "vip" })]),
    ],
    { queues },
  );
  expect(codes(asked)).toEqual([]);
  const other = option("1", { menu: "gold" }, { ensures: ["silver"] });
  const wrong = menu([layer("main", [other]), ...asked.layers.slice(1)], { queues });
  expect(lintMenu(wrong).map(({ code }) => code)).toEqual(["menu-wrong-queue"]);
  // A second way that asks nothing spoils it.
  const around = menu([...asked.layers, layer("other", [option("1", { menu: "gold" })])], {
    queues,
    start: "other",
  });
  expect(lintMenu(around).map(({ code }) => code)).toContain("menu-wrong-queue");
});

test("sends nobody into a line where their language is not spoken (R-04)", () => {
  const silent = { repeats: 1, to: { queue: "both" } };
  const asking = (english: string): Menu => {
    const language = asksLanguage({ queue: "lokal" }, { queue: english });
    return menu([{ ...language, noInput: silent, wrongInput: silent }], {
      languages: ["id", "en"],
      queues: [{ id: "lokal", languages: ["id"] }, { id: "both" }],
    });
  };
  expect(codes(asking("both"))).toEqual([]);
  expect(lintMenu(asking("lokal"))).toMatchObject([
    { code: "menu-queue-language", data: { queue: "lokal", language: "en" } },
  ]);
});

import { describe } from "@ramah/routing/messages";
import { expect, test } from "vitest";
import { lintMenu } from "./lint.js";
import type { Digit, Menu, MenuLayer, MenuOption, MenuTarget, Prompt } from "./menu.js";
import { menuRules } from "./rules.js";

const say = (en: string, id = en, seconds?: number): Prompt => ({
  text: { en, id },
  ...(seconds === undefined ? {} : { seconds }),
});

const option = (digit: Digit, to: MenuTarget, more: Partial<MenuOption> = {}): MenuOption => ({
  prompt: say(`For it, press ${digit}.`, `Untuk itu, tekan ${digit}.`),
  digit,
  to,
  ...more,
});

const person: MenuOption = option("0", { person: "operator" });
const help = { repeats: 2, to: { person: "operator" } } as const;

const layer = (
  id: string,
  options: readonly MenuOption[],
  more: Partial<MenuLayer> = {},
): MenuLayer => ({
  id,
  options: [...options, person],
  noInput: help,
  wrongInput: help,
  ...more,
});

const menu = (layers: readonly MenuLayer[], more: Partial<Menu> = {}): Menu => ({
  languages: ["en"],
  start: layers[0]?.id ?? "",
  layers,
  ...more,
});

const codes = (checked: Menu, limits = {}): readonly string[] =>
  lintMenu(checked, limits).map(({ code, severity }) => `${severity} ${code.slice(5)}`);

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
  const asking: MenuLayer = {
    ...layer("language", []),
    options: [
      {
        prompt: { text: { en: "For English, press 1." } },
        digit: "1",
        to: { menu: "m0" },
        language: "en",
      },
      {
        prompt: { text: { id: "Untuk bahasa Indonesia, tekan 2." } },
        digit: "2",
        to: { menu: "m0" },
        language: "id",
      },
    ],
  };
  const rest = [
    layer("m0", [option("1", { menu: "m1" }), option("8", "repeat"), option("9", "back")]),
    layer("m1", [option("1", { queue: "q" })]),
  ];
  expect(codes(menu([asking, ...rest], { languages: ["id", "en"] }))).toEqual([]);
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

test("what callers do rarely or by convention does not count against a layer", () => {
  const five = ["1", "2", "3", "4"].map((digit) => option(digit as Digit, { queue: "q" }));
  const again = option("8", "repeat", { share: 0.9 });
  const person9 = { ...person, share: 0.9 };
  const main = layer("main", [...five, again]);
  expect(codes(menu([main]))).toEqual([]);
  const ranked = [option("1", { queue: "q" }, { share: 0.05 }), { ...again, share: 0.05 }, person9];
  expect(codes(menu([{ ...main, options: ranked }]))).toEqual([]);
  const spoken = (["id", "en"] as const).map((language, index) => ({
    prompt: { text: { [language]: "x" } },
    digit: `${index + 1}` as Digit,
    to: { queue: "q" },
    language,
    share: index === 0 ? 0.1 : 0.9,
  }));
  const both = { languages: ["id", "en"] } as const;
  expect(codes(menu([{ ...main, options: spoken }], both))).toEqual([]);
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

test("finds keys and words that choose two things, nothing, or something else than was said", () => {
  const found = lintMenu(
    menu([
      layer("main", [
        option("1", { queue: "a" }, { words: { en: ["Loan"] } }),
        option("1", { queue: "b" }, { words: { en: ["loan "] } }),
        { prompt: say("Anything else."), to: { queue: "c" } },
        {
          ...option("4", { queue: "d" }),
          prompt: say("For cards, press three.", "Untuk kartu, tekan tombol 4."),
        },
      ]),
    ]),
  );
  expect(found.map(({ code, path }) => [code, path.slice(2).join(".")])).toEqual([
    ["menu-duplicate-digit", "options.1.digit"],
    ["menu-duplicate-word", "options.1.words.en.0"],
    ["menu-no-key", "options.2"],
    ["menu-digit-said-wrong", "options.3.prompt.text.en"],
  ]);
  expect(found[0]?.fix).toEqual({ code: "menu-fix-digit", data: { digit: "2" } });
  expect(found[3]?.data).toEqual({ said: "3", digit: "4", language: "en" });
});

test("wants the purpose before the key, in both languages", () => {
  const said = (en: string, id: string): readonly string[] =>
    codes(menu([layer("main", [{ ...option("1", { queue: "q" }), prompt: say(en, id) }])]));
  expect(said("Press 1 for loans.", "Untuk pinjaman, tekan 1.")).toEqual(["warning key-first"]);
  expect(said("For loans, press 1.", "Silakan tekan 1 untuk pinjaman.")).toEqual([
    "warning key-first",
  ]);
  expect(said("Pressing matters: 1.", "Tekanan darah, tekan satu.")).toEqual([]);
});

test("wants keys in order and the common first, and says what it would save", () => {
  expect(
    codes(menu([layer("main", [option("2", { queue: "a" }), option("1", { queue: "b" })])])),
  ).toEqual(["info digit-order"]);
  const [found] = lintMenu(
    menu([
      layer("main", [
        option("1", { queue: "a" }, { share: 0.2, prompt: say("A, press 1.", "A, tekan 1.", 3) }),
        option("2", { queue: "b" }, { share: 0.7, prompt: say("B, press 2.", "B, tekan 2.", 2) }),
      ]),
    ]),
  );
  expect(found?.code).toBe("menu-not-by-frequency");
  // 0.2 x 3.75 + 0.7 x 6.5 against 0.7 x 2.75 + 0.2 x 6.5
  expect((found as { data: { savedSeconds: number } }).data.savedSeconds).toBeCloseTo(
    5.3 - 3.225,
    9,
  );
  expect(found?.fix).toEqual({ code: "menu-fix-order", data: { order: [1, 0] } });
  expect(
    codes(
      menu([
        layer("main", [
          option("1", { queue: "a" }, { share: 0.8 }),
          option("2", "repeat", { share: 0.7 }),
        ]),
      ]),
    ),
  ).toEqual(["warning shares"]);
});

test("wants something for who does nothing or errs, not for ever, and no slammed telephone", () => {
  const bare = { id: "main", options: [option("1", { queue: "q" }), person] };
  expect(codes(menu([bare]))).toEqual(["warning no-input", "warning wrong-input"]);
  const rude = { ...bare, noInput: { repeats: 5, to: "hang-up" }, wrongInput: help } as const;
  expect(codes(menu([rude]))).toEqual(["info repeats", "warning hangs-up"]);
});

test("keeps zero for a person", () => {
  const taken = layer("main", [], {});
  const zero: MenuLayer = {
    ...taken,
    options: [option("0", { message: say("Hours."), isAnswer: true }), option("1", { queue: "q" })],
  };
  expect(codes(menu([zero]))).toEqual(["warning zero-taken"]);
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

test("asks for the language first, each in its own words (R-04)", () => {
  const both = { languages: ["id", "en"] } as const;
  const main = layer("main", [option("1", { queue: "q" })]);
  expect(codes(menu([main], both))).toEqual(["error no-language-choice"]);
  const asking = (prompts: readonly Prompt[]): MenuLayer => ({
    ...layer("language", []),
    options: prompts.map((prompt, index) => ({
      prompt,
      digit: `${index + 1}` as Digit,
      to: { menu: "main" },
      language: index === 0 ? "id" : "en",
    })),
  });
  const own = [
    { text: { id: "Untuk bahasa Indonesia, tekan 1." } },
    { text: { en: "For English, press 2." } },
  ];
  expect(codes(menu([asking(own), main], both))).toEqual([]);
  expect(codes(menu([asking(own.slice(0, 1)), main], both))).toEqual(["error language-missing"]);
  const foreign = [
    { text: { id: "Untuk bahasa Indonesia, tekan 1.", en: "For Indonesian, press 1." } },
    { text: { id: "Untuk bahasa Inggris, tekan 2." } },
  ];
  expect(codes(menu([asking(foreign), main], both))).toEqual([
    "error language-not-own",
    "error language-not-own",
  ]);
  const late = menu([layer("hello", [option("1", { menu: "language" })]), asking(own), main], both);
  expect(codes(late)).toContain("warning language-late");
});

test("finds texts that a language lacks, of messages too", () => {
  const half: Prompt = { text: { en: "One moment.", id: " " } };
  const found = lintMenu(
    menu(
      [
        layer("main", [
          option("1", { message: half, to: { message: { text: {} }, to: { queue: "q" } } }),
        ]),
      ],
      { languages: ["id"] },
    ),
  );
  expect(found.map(({ path }) => path.join("."))).toEqual([
    "layers.0.options.0.to.message.text.id",
    "layers.0.options.0.to.to.message.text.id",
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
  const asking = (english: string): Menu => ({
    languages: ["id", "en"],
    start: "language",
    layers: [
      {
        ...layer("language", []),
        noInput: { repeats: 1, to: { queue: "both" } },
        wrongInput: { repeats: 1, to: { queue: "both" } },
        options: [
          {
            prompt: { text: { id: "Untuk bahasa Indonesia, tekan 1." } },
            digit: "1",
            to: { queue: "lokal" },
            language: "id",
          },
          {
            prompt: { text: { en: "For English, press 2." } },
            digit: "2",
            to: { queue: english },
            language: "en",
          },
        ],
      },
    ],
    queues: [{ id: "lokal", languages: ["id"] }, { id: "both" }],
  });
  expect(codes(asking("both"))).toEqual([]);
  expect(lintMenu(asking("lokal"))).toMatchObject([
    { code: "menu-queue-language", data: { queue: "lokal", language: "en" } },
  ]);
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

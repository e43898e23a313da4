import { expect, test } from "vitest";
import { codes, help, layer, menu, option, person, say } from "../../test/menus/menus.js";
import { lintMenu } from "./lint.js";
import type { Digit, MenuLayer } from "./menu.js";

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

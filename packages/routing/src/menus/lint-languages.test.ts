import { expect, test } from "vitest";
import { asksLanguage, codes, layer, menu, option, say } from "../../test/menus/menus.js";
import { lintMenu } from "./lint.js";
import type { MenuOption, Prompt } from "./menu.js";

test("asks for the language first, each in its own words (R-04)", () => {
  const both = { languages: ["id", "en"] } as const;
  const main = layer("main", [option("1", { queue: "q" })]);
  expect(codes(menu([main], both))).toEqual(["error no-language-choice"]);
  const asking = asksLanguage({ menu: "main" }, { menu: "main" });
  const [indonesian, english] = asking.options as [MenuOption, MenuOption];
  expect(codes(menu([asking, main], both))).toEqual([]);
  expect(codes(menu([{ ...asking, options: [indonesian] }, main], both))).toEqual([
    "error language-missing",
  ]);
  const foreign = [
    { ...indonesian, prompt: say("For Indonesian, press 1.", "Untuk bahasa Indonesia, tekan 1.") },
    { ...english, prompt: { text: { id: "Untuk bahasa Inggris, tekan 2." } } },
  ];
  expect(codes(menu([{ ...asking, options: foreign }, main], both))).toEqual([
    "error language-not-own",
    "error language-not-own",
  ]);
  const late = menu([layer("hello", [option("1", { menu: "language" })]), asking, main], both);
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

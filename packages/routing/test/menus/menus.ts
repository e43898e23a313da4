import {
  type Digit,
  lintMenu,
  type Menu,
  type MenuLayer,
  type MenuOption,
  type MenuTarget,
  type Prompt,
} from "../../src/index.js";

/** A prompt in both languages, the same in both unless another is given. */
export const say = (en: string, id = en, seconds?: number): Prompt => ({
  text: { en, id },
  ...(seconds === undefined ? {} : { seconds }),
});

/** An option that is said well, in both languages. */
export const option = (
  digit: Digit,
  to: MenuTarget,
  more: Partial<MenuOption> = {},
): MenuOption => ({
  prompt: say(`For it, press ${digit}.`, `Untuk itu, tekan ${digit}.`),
  digit,
  to,
  ...more,
});

export const person: MenuOption = option("0", { person: "operator" });
/** What happens without a choice, as it should. */
export const help = { repeats: 2, to: { person: "operator" } } as const;

/** A layer with a way to a person on zero, and something for who chooses nothing. */
export const layer = (
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

/** A layer that asks for the language, each in its own words. */
export const asksLanguage = (indonesian: MenuTarget, english: MenuTarget): MenuLayer => ({
  ...layer("language", []),
  options: [
    {
      prompt: { text: { id: "Untuk bahasa Indonesia, tekan 1." } },
      digit: "1",
      to: indonesian,
      language: "id",
    },
    {
      prompt: { text: { en: "For English, press 2." } },
      digit: "2",
      to: english,
      language: "en",
    },
  ],
});

/** A menu of these layers in English, begun at the first. */
export const menu = (layers: readonly MenuLayer[], more: Partial<Menu> = {}): Menu => ({
  languages: ["en"],
  start: layers[0]?.id ?? "",
  layers,
  ...more,
});

/** Severity and code of every finding, without the prefix of the code. */
export const codes = (checked: Menu, limits = {}): readonly string[] =>
  lintMenu(checked, limits).map(({ code, severity }) => `${severity} ${code.slice(5)}`);

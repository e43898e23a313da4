import {
  lintMenu,
  type Menu,
  type MenuLayer,
  type MenuOption,
  menuCost,
  type Prompt,
} from "@ramah/routing";
import { describe } from "@ramah/routing/messages";
import { expect, test } from "vitest";

// The course's module 4: layers of keypad options before a person are a queue in disguise, and nobody
// should learn at the end of the line that it was the wrong one. The line is ours.

const say = (en: string, id: string): Prompt => ({ text: { en, id } });

const choice = (
  purpose: readonly [en: string, id: string],
  digit: MenuOption["digit"] & string,
  to: MenuOption["to"],
  more: Partial<MenuOption> = {},
): MenuOption => ({
  prompt: say(`For ${purpose[0]}, press ${digit}.`, `Untuk ${purpose[1]}, tekan ${digit}.`),
  digit,
  to,
  ...more,
});

const operator = choice(["an operator", "berbicara dengan petugas"], "0", { queue: "operators" });
const help = { repeats: 2, to: { queue: "operators" } } as const;

const queues = [
  { id: "operators", waitSeconds: 40 },
  { id: "loans", waitSeconds: 60, onlyFor: ["borrower"] },
  { id: "cards", waitSeconds: 60 },
];

const before: Menu = {
  languages: ["id", "en"],
  start: "welcome",
  queues,
  layers: [
    {
      id: "welcome",
      prompt: say(
        "Thank you for calling. Your call is important to us. Please listen carefully, as our menu has changed. You can find many answers on our web site, day and night, without waiting on the telephone, and our opening hours are found there as well. We wish you a pleasant day. All our calls are recorded for training.",
        "Terima kasih telah menghubungi kami. Panggilan Anda penting bagi kami. Mohon dengarkan baik-baik karena menu kami telah berubah. Banyak jawaban tersedia di situs web kami siang dan malam tanpa perlu menunggu di telepon, begitu pula jam buka kami. Semoga hari Anda menyenangkan. Semua panggilan direkam untuk pelatihan.",
      ),
      options: [
        choice(
          ["news", "berita"],
          "1",
          { message: say("There is no news.", "Belum ada berita."), to: "hang-up" },
          { share: 0.05 },
        ),
        choice(["business customers", "nasabah usaha"], "2", { menu: "private" }, { share: 0.15 }),
        choice(
          ["private customers", "nasabah perorangan"],
          "3",
          { menu: "private" },
          { share: 0.8 },
        ),
      ],
      noInput: { repeats: 3, to: "hang-up" },
    },
    {
      id: "private",
      options: [
        choice(["savings", "tabungan"], "1", { menu: "cards" }, { share: 0.2 }),
        choice(["everything else", "hal lainnya"], "2", { menu: "other" }, { share: 0.8 }),
      ],
    },
    {
      id: "other",
      options: [
        choice(["credit cards", "kartu kredit"], "1", { menu: "cards" }, { share: 0.6 }),
        choice(["loans", "pinjaman"], "2", { queue: "loans" }, { share: 0.4 }),
      ],
    },
    {
      id: "cards",
      options: [
        {
          ...choice(["a lost card", "kartu hilang"], "1", { queue: "cards" }),
          prompt: say("Press 1 for a lost card.", "Tekan 1 untuk kartu hilang."),
        },
        choice(["the menu before", "menu sebelumnya"], "2", "back", { share: 0.1 }),
      ],
    },
  ],
};

const main = (more: readonly MenuOption[]): MenuLayer => ({
  id: "main",
  options: [...more, operator],
  noInput: help,
  wrongInput: help,
});

const after: Menu = {
  languages: ["id", "en"],
  start: "language",
  queues,
  layers: [
    {
      id: "language",
      prompt: say("Bank Ramah.", "Bank Ramah."),
      options: [
        {
          prompt: { text: { id: "Untuk bahasa Indonesia, tekan 1." } },
          digit: "1",
          to: { menu: "main" },
          language: "id",
        },
        {
          prompt: { text: { en: "For English, press 2." } },
          digit: "2",
          to: { menu: "main" },
          language: "en",
        },
      ],
      noInput: help,
      wrongInput: help,
    },
    main([
      choice(["cards", "kartu"], "1", { queue: "cards" }, { share: 0.5 }),
      choice(
        ["a loan that you have with us", "pinjaman yang Anda miliki pada kami"],
        "2",
        { queue: "loans" },
        { share: 0.3, ensures: ["borrower"] },
      ),
    ]),
  ],
};

test("given too many layers before a person, each complaint is found in its place (R-06, R-07)", () => {
  const found = lintMenu(before);
  const worst = found.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(worst.toSorted()).toEqual([
    "menu-dead-end",
    "menu-no-language-choice",
    "menu-person-far",
    "menu-wrong-queue",
  ]);
  const costly = new Set(
    found.filter(({ severity }) => severity === "warning").map(({ code }) => code),
  );
  for (const code of [
    "menu-too-deep",
    "menu-not-by-frequency",
    "menu-no-input",
    "menu-wrong-input",
    "menu-hangs-up",
    "menu-key-first",
  ] as const) {
    expect(costly, code).toContain(code);
  }
  const deep = found.find(({ code }) => code === "menu-too-deep");
  expect(deep && describe(deep, "id")).toMatch(/antrean terselubung/);
  expect(deep && describe(deep.fix, "en")).toBe("Offer the options of other in private itself.");
});

test("after the findings are mended, nothing is found, and callers listen a third as long, at worst two fifths", () => {
  expect(lintMenu(after)).toEqual([]);
  for (const language of ["id", "en"] as const) {
    const was = menuCost(before, language);
    const is = menuCost(after, language);
    expect(is.secondsToPerson).toBeLessThan((was.secondsToPerson ?? 0) / 3);
    expect(is.worst?.seconds).toBeLessThan((was.worst?.seconds ?? 0) * 0.4);
    expect([was.shares.lost > 0, is.shares.lost]).toEqual([true, 0]);
    expect(is.secondsWithWait).toBeGreaterThan(40);
  }
});

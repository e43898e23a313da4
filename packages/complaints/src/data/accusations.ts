import type { Locale, Source } from "@ramah/core";

/** Words that never belong into the explanation of an outcome, in one language. */
export interface Accusation {
  readonly locale: Locale;
  /** Lower case, one word each. */
  readonly words: readonly string[];
  readonly source: Source;
}

const pizza: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "slide 28",
  asOf: "2026-11-21",
  status: "verified",
};

/**
 * Words that call a customer a liar, the worst failure of service (K-11): an outcome with one of them is refused.
 *
 * @example
 * import { accusations } from "@ramah/complaints";
 *
 * accusations[0]?.words.includes("liar"); // => true
 */
export const accusations: readonly Accusation[] = [
  {
    locale: "en",
    words: ["liar", "liars", "lied", "lying", "dishonest", "dishonestly"],
    source: pizza,
  },
  {
    locale: "id",
    words: [
      "bohong",
      "berbohong",
      "pembohong",
      "membohongi",
      "kebohongan",
      "berdusta",
      "dusta",
      "pendusta",
      "mengada",
    ],
    source: pizza,
  },
];

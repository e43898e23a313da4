import type { Locale } from "@ramah/core";
import { freeDigit } from "./keys.js";
import { fallbackFindings, zeroFindings } from "./lint-fallbacks.js";
import type { Found, Linting } from "./linting.js";
import type { Digit } from "./menu.js";
import { promptSeconds } from "./pace.js";
import type { Layer } from "./walk.js";
import { keyLastExample, saidDigit, saysKeyFirst } from "./wording.js";

/** Keys, words, their order, and what happens without them. */
export function keyFindings(linting: Linting): readonly Found[] {
  return linting.view.layers.flatMap((layer): readonly Found[] => [
    ...duplicates(layer, linting.view.menu.languages),
    ...layer.source.options.flatMap((_option, index) => optionFindings(layer, index)),
    ...digitOrder(layer),
    ...frequency(layer, linting),
    ...shares(layer),
    ...fallbackFindings(layer, linting),
    ...zeroFindings(layer),
  ]);
}

function duplicates(layer: Layer, languages: readonly Locale[]): readonly Found[] {
  const found: Found[] = [];
  const digits = new Set<Digit>();
  const words = new Set<string>();
  const free = freeDigit(layer);
  for (const [index, { digit, words: spoken }] of layer.source.options.entries()) {
    const path = [...layer.path, "options", index];
    if (digit !== undefined && digits.has(digit)) {
      found.push({
        code: "menu-duplicate-digit",
        path: [...path, "digit"],
        severity: "error",
        data: { layer: layer.id, digit },
        fix: { code: "menu-fix-digit", data: { digit: free } },
      });
    }
    if (digit !== undefined) digits.add(digit);
    for (const language of languages) {
      for (const [at, word] of (spoken?.[language] ?? []).entries()) {
        const key = `${language} ${word.trim().toLowerCase()}`;
        if (words.has(key)) {
          found.push({
            code: "menu-duplicate-word",
            path: [...path, "words", language, at],
            severity: "error",
            data: { layer: layer.id, word, language },
            fix: { code: "menu-fix-word", data: { word } },
          });
        }
        words.add(key);
      }
    }
  }
  return found;
}

function optionFindings(layer: Layer, index: number): readonly Found[] {
  const option = layer.source.options[index];
  if (option === undefined) return [];
  const { digit, words, prompt } = option;
  const path = [...layer.path, "options", index];
  const found: Found[] = [];
  if (digit === undefined && !Object.values(words ?? {}).some((list) => list.length > 0)) {
    found.push({
      code: "menu-no-key",
      path,
      severity: "error",
      data: { layer: layer.id },
      fix: { code: "menu-fix-digit", data: { digit: freeDigit(layer) } },
    });
  }
  for (const language of ["en", "id"] as const) {
    const text = prompt.text[language];
    if (text === undefined) continue;
    const here = [...path, "prompt", "text", language];
    const said = saidDigit(text, language);
    if (saysKeyFirst(text, language)) {
      found.push({
        code: "menu-key-first",
        path: here,
        severity: "warning",
        data: { text, language },
        fix: { code: "menu-fix-key-last", data: { example: keyLastExample(digit) } },
      });
    }
    if (digit !== undefined && said !== undefined && said !== digit) {
      found.push({
        code: "menu-digit-said-wrong",
        path: here,
        severity: "error",
        data: { said, digit, language },
        fix: { code: "menu-fix-say-digit", data: { digit } },
      });
    }
  }
  return found;
}

function digitOrder({ source, id, path }: Layer): readonly Found[] {
  const numbered = [...source.options.entries()].filter(([, { digit }]) =>
    /^[1-9]$/.test(digit ?? ""),
  );
  const digits = numbered.map(([, { digit }]) => digit as Digit);
  const isRising = digits.every(
    (digit, index) => index === 0 || digit >= (digits[index - 1] ?? ""),
  );
  if (isRising) return [];
  const sorted = numbered.toSorted(([, one], [, other]) => Number(one.digit) - Number(other.digit));
  return [
    {
      code: "menu-digit-order",
      path: [...path, "options"],
      severity: "info",
      data: { layer: id, digits },
      fix: { code: "menu-fix-order", data: { order: sorted.map(([index]) => index) } },
    },
  ];
}

/** Options in another order than by share: what a caller listens longer, on average, than they must. */
function frequency(
  { source, id, path, asksLanguage }: Layer,
  { view, pace }: Linting,
): readonly Found[] {
  if (asksLanguage) return [];
  const language = view.menu.languages[0] ?? "en";
  // The way to a person, once more, and back are by convention said last.
  const ranked = [...source.options.entries()].filter(
    ([, { share, to, digit }]) => share !== undefined && typeof to !== "string" && digit !== "0",
  );
  const better = ranked.toSorted(([, one], [, other]) => (other.share ?? 0) - (one.share ?? 0));
  const isInOrder = ranked.every(
    ([, { share = 0 }], index) => index === 0 || share <= (ranked[index - 1]?.[1].share ?? 0),
  );
  if (isInOrder) return [];
  const savedSeconds = heard(ranked) - heard(better);
  return [
    {
      code: "menu-not-by-frequency",
      path: [...path, "options"],
      severity: "warning",
      data: { layer: id, savedSeconds },
      fix: { code: "menu-fix-order", data: { order: better.map(([index]) => index) } },
    },
  ];

  function heard(options: typeof ranked): number {
    let sum = 0;
    let before = 0;
    for (const [, { prompt, share = 0 }] of options) {
      before += promptSeconds(prompt, language, pace) + pace.pauseSeconds;
      sum += share * before;
    }
    return sum;
  }
}

function shares({ source, id, path }: Layer): readonly Found[] {
  const stated = [...source.options, source.noInput, source.wrongInput];
  const sum = stated.reduce((total, one) => total + (one?.share ?? 0), 0);
  // Shares are rounded by people.
  if (sum <= 1.005) return [];
  return [
    {
      code: "menu-shares",
      path: [...path, "options"],
      severity: "warning",
      data: { layer: id, sum },
      fix: { code: "menu-fix-shares", data: { sum } },
    },
  ];
}

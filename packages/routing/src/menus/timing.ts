import type { Locale } from "@ramah/core";
import type { MenuOption } from "./menu.js";
import { type MenuPace, promptSeconds } from "./pace.js";
import { type Layer, type Way, waysFor } from "./walk.js";

/** A way with the part of a layer's callers who take it and the seconds that it costs them. */
export interface Step {
  readonly way: Way;
  readonly share: number;
  readonly seconds: number;
}

/**
 * The ways of a layer for callers of a language. Who chooses does so when their option was said; who
 * does nothing hears everything, as often as it is repeated.
 */
export function stepsOf(layer: Layer, language: Locale, pace: MenuPace): readonly Step[] {
  const ways = waysFor(layer, language);
  const shares = sharesOf(ways, layer);
  const heard = heardSeconds(layer, language, pace);
  const whole = heard.at(-1) ?? 0;
  return ways.map((way, index): Step => {
    const told = way.said.reduce(
      (sum, { prompt }) => sum + promptSeconds(prompt, language, pace),
      0,
    );
    const share = shares[index] ?? 0;
    const { option, fallback } = way;
    if (option !== undefined) {
      const own = heard[layer.source.options.indexOf(option)] ?? whole;
      return { way, share, seconds: own + pace.entrySeconds + told };
    }
    const silence =
      way.kind === "noInput" ? (fallback?.afterSeconds ?? pace.noInputSeconds) : pace.entrySeconds;
    return { way, share, seconds: ((fallback?.repeats ?? 0) + 1) * (whole + silence) + told };
  });
}

/** Seconds until each option was said; a layer without options ends with its prompt. */
function heardSeconds(layer: Layer, language: Locale, pace: MenuPace): readonly number[] {
  const { prompt, options } = layer.source;
  let seconds = promptSeconds(prompt, language, pace);
  if (options.length === 0) return [seconds];
  return options.map((option, index) => {
    if (index > 0 || seconds > 0) seconds += pace.pauseSeconds;
    seconds += promptSeconds(option.prompt, option.language ?? language, pace);
    return seconds;
  });
}

/** Shares as given; who gave none shares the rest, and where the rest is nobody's all are stretched to one. */
function sharesOf(ways: readonly Way[], layer: Layer): readonly number[] {
  const isLanguage =
    layer.asksLanguage && ways.some(({ option }) => option?.language !== undefined);
  // Where callers choose their language, the share of a language is not a share of its own callers.
  const stated = ways.map(({ option, fallback }) =>
    option === undefined
      ? (fallback?.share ?? 0)
      : isLanguage
        ? languageShare(option)
        : option.share,
  );
  const sum = stated.reduce((total: number, share) => total + (share ?? 0), 0);
  const open = stated.filter((share) => share === undefined).length;
  const rest = Math.max(0, 1 - sum) / Math.max(1, open);
  const filled = stated.map((share) => share ?? rest);
  const total = filled.reduce((all, share) => all + share, 0);
  if (total === 0) return filled.map(() => 1 / Math.max(1, ways.length));
  return filled.map((share) => share / total);
}

const languageShare = ({ language, share }: MenuOption): number | undefined =>
  language === undefined ? (share ?? 0) : undefined;

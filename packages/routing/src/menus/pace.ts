import type { Locale, Source } from "@ramah/core";
import type { Prompt } from "./menu.js";

/** How fast a menu speaks and goes on. */
export interface MenuPace {
  /** Letters, spaces and marks a second, for prompts that nobody measured. */
  readonly charactersPerSecond: number;
  /** Silence between two options. */
  readonly pauseSeconds: number;
  /** Silence after a key was pressed. */
  readonly entrySeconds: number;
  /** Silence that counts as doing nothing. */
  readonly noInputSeconds: number;
}

const speech: Source = {
  document: "DECtalk Software Reference, In-line commands: Speaking rate",
  section:
    "160 words a minute are moderate, 180 the default; a word is counted here as six characters with its space, so that Indonesian's longer words take longer",
  url: "https://dectalk.github.io/dectalk/idh_ref_2_speaking_rate.htm",
  asOf: "2026-11-21",
  status: "verified",
};

const pause: Source = {
  document: "ACIxD wiki, Menu design: Broad or deep?",
  section: "pauses of 500 to 750 ms between options; the longer one is taken",
  url: "http://acixd.org/wiki/doku.php?id=menu_design",
  asOf: "2026-11-21",
  status: "verified",
};

const entry: Source = {
  document: "Avaya Interactive Response R2.0, Pace and speed of applications",
  section: "about half a second of silence after an entry",
  url: "https://support.avaya.com/elmodocs2/ir/r2_0/IR_R2_0_Doc_CD/CD/html/15592.htm",
  asOf: "2026-11-21",
  status: "verified",
};

const silence: Source = {
  document: "ACIxD wiki, Prosodic considerations",
  section: "a pause of more than about three seconds is taken for a fault",
  url: "http://acixd.org/wiki/doku.php?id=prosodic_considerations",
  asOf: "2026-11-21",
  status: "verified",
};

/**
 * How fast a menu speaks and goes on when nobody measured it. Estimates: measure your own recordings.
 *
 * @example
 * import { menuPace } from "@ramah/routing";
 *
 * menuPace.charactersPerSecond; // => 16
 */
export const menuPace: MenuPace = {
  charactersPerSecond: 16,
  pauseSeconds: 0.75,
  entrySeconds: 0.5,
  noInputSeconds: 3,
};

/**
 * Where each figure of {@link menuPace} comes from.
 *
 * @example
 * import { menuPaceSources } from "@ramah/routing";
 *
 * menuPaceSources.pauseSeconds.asOf; // => "2026-11-21"
 */
export const menuPaceSources: Readonly<Record<keyof MenuPace, Source>> = {
  charactersPerSecond: speech,
  pauseSeconds: pause,
  entrySeconds: entry,
  noInputSeconds: silence,
};

/** How long a prompt takes in a language; the other language's text stands in for a missing one. */
export function promptSeconds(
  prompt: Prompt | undefined,
  language: Locale,
  { charactersPerSecond }: MenuPace,
): number {
  if (prompt === undefined) return 0;
  if (prompt.seconds !== undefined) return prompt.seconds;
  const { text } = prompt;
  return (text[language] || text.en || text.id || "").length / charactersPerSecond;
}

import type { Locale } from "@ramah/core";
import type { Digit, Menu } from "./menu.js";
import { type MenuPace, menuPace } from "./pace.js";
import { refuseMenu } from "./problems.js";
import { stepsOf } from "./timing.js";
import { type Landing, type Layer, nextLayer, type View, viewOf } from "./walk.js";

/** One choice on a way through a menu. */
export interface MenuStep {
  readonly layer: string;
  /** Index of the option, `null` for who does nothing or chooses wrongly. */
  readonly option: number | null;
  readonly digit: Digit | null;
  /** Heard in this layer, until the choice took effect. */
  readonly seconds: number;
}

/** How a way ends. */
export interface MenuEnd {
  /** `lost`: a dead end, a layer that is not there, or round in a circle. */
  readonly kind: "queue" | "person" | "answer" | "hang-up" | "lost";
  /** Of the queue or person. */
  readonly id?: string;
}

/** One way through a menu, no layer twice. */
export interface MenuPath {
  readonly steps: readonly MenuStep[];
  /** Until the queue, the person or the end; a wait in the queue is not counted. */
  readonly seconds: number;
  /** Part of all callers of the language who go this way. */
  readonly share: number;
  readonly end: MenuEnd;
}

// A menu with more ways than this is known by its first ones.
const mostPaths = 10_000;
// Where layers lead to each other and hardly ever out, there are far more beginnings of ways than ways.
const mostLayers = 100_000;

/**
 * Lists every way through a menu with the seconds that it takes: how long each caller listens before they
 * reach somebody. Callers choose as soon as their option was said.
 *
 * @param menu layers, options, prompts
 * @param language of the callers; the first one of the menu when left out
 * @param pace how fast it speaks and goes on, for prompts that nobody measured
 * @returns ways without circles, the quickest first; at most 10,000, the first ones that are found
 * @throws RangeError that lists every problem of the menu, the language and the pace
 * @example
 * import { menuPaths } from "@ramah/routing";
 *
 * const prompt = (en: string, seconds: number) => ({ text: { en, id: en }, seconds });
 * const [first, second] = menuPaths({
 *   languages: ["en"],
 *   start: "main",
 *   layers: [{
 *     id: "main",
 *     options: [
 *       { prompt: prompt("For loans, press 1.", 2), digit: "1", to: { queue: "loans" }, share: 0.75 },
 *       { prompt: prompt("For cards, press 2.", 2), digit: "2", to: { queue: "cards" } },
 *     ],
 *   }],
 * });
 * [first?.seconds, first?.share, first?.end.id]; // => [2.5, 0.75, "loans"]
 * [second?.seconds, second?.share]; // => [5.25, 0.25]
 */
export function menuPaths(
  menu: Menu,
  language?: Locale,
  pace: MenuPace = menuPace,
): readonly MenuPath[] {
  refuseMenu("menuPaths", menu, { language, pace });
  const view = viewOf(menu);
  return pathsThrough(view, language ?? view.menu.languages[0] ?? "en", pace);
}

interface Open {
  readonly layer: Layer;
  readonly passed: ReadonlySet<number>;
  readonly steps: readonly MenuStep[];
  readonly seconds: number;
  readonly share: number;
}

/** Goes every way, depth first, without recursion. */
export function pathsThrough(view: View, language: Locale, pace: MenuPace): readonly MenuPath[] {
  const paths: MenuPath[] = [];
  const open: Open[] = [
    { layer: view.start, passed: new Set([view.start.index]), steps: [], seconds: 0, share: 1 },
  ];
  for (let passes = 0; passes < mostLayers && paths.length < mostPaths; passes += 1) {
    const at = open.pop();
    if (at === undefined) break;
    const { layer, passed } = at;
    const taken = stepsOf(layer, language, pace);
    if (taken.length === 0) paths.push({ ...ended(at), end: { kind: "lost" } });
    for (const { way, share, seconds } of taken) {
      const { option } = way;
      const step: MenuStep = {
        layer: layer.id,
        option: option === undefined ? null : layer.source.options.indexOf(option),
        digit: option?.digit ?? null,
        seconds,
      };
      const along = {
        steps: [...at.steps, step],
        seconds: at.seconds + seconds,
        share: at.share * share,
      };
      const next = nextLayer(view, layer, way);
      if (next === undefined) paths.push({ ...along, end: endOf(way.landing) });
      else if (!passed.has(next.index)) {
        open.push({ ...along, layer: next, passed: new Set([...passed, next.index]) });
      }
    }
  }
  return paths.slice(0, mostPaths).sort((one, other) => one.seconds - other.seconds);
}

const ended = ({ steps, seconds, share }: Open): Omit<MenuPath, "end"> => ({
  steps,
  seconds,
  share,
});

/** How a way ends that leads to no layer. */
export function endOf(landing: Landing): MenuEnd {
  if (landing.kind === "queue" || landing.kind === "person") {
    return { kind: landing.kind, id: landing.id };
  }
  return { kind: landing.kind === "answer" || landing.kind === "hang-up" ? landing.kind : "lost" };
}

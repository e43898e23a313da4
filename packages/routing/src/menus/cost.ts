import type { Locale } from "@ramah/core";
import type { Menu, Prompt } from "./menu.js";
import { type MenuPace, menuPace } from "./pace.js";
import { endOf, type MenuPath, pathsThrough } from "./paths.js";
import { refuseMenu } from "./problems.js";
import { type Step, stepsOf } from "./timing.js";
import { nextLayer, type View, viewOf } from "./walk.js";

/** What a menu costs its callers of one language. */
export interface MenuCost {
  readonly language: Locale;
  /** Mean seconds of listening before a queue or a person, over the callers who get there; `null` when nobody does. */
  readonly secondsToPerson: number | null;
  /** The same with the wait in the queue, `null` when nobody gets there or a queue that is reached states none. */
  readonly secondsWithWait: number | null;
  /** Parts of the callers: they reach a queue or a person, hear what they called for, or neither. */
  readonly shares: { readonly person: number; readonly answer: number; readonly lost: number };
  /** The quickest and the longest way to a queue or a person that anybody goes, `null` when there is none. */
  readonly quickest: MenuPath | null;
  readonly worst: MenuPath | null;
  /** What the figures rest on. */
  readonly isEstimated: { readonly seconds: boolean; readonly shares: boolean };
}

/**
 * Reckons how many seconds callers listen before they reach a person: a menu is a queue, too. Going back
 * and repeating are reckoned in; who does nothing hears everything as often as it is repeated.
 *
 * @param menu layers, options, prompts, shares of callers
 * @param language of the callers; the first one of the menu when left out
 * @param pace how fast it speaks and goes on, for prompts that nobody measured
 * @returns mean, quickest and longest, and what became of the callers
 * @throws RangeError that lists every problem of the menu, the language and the pace
 * @example
 * import { menuCost } from "@ramah/routing";
 *
 * const prompt = (en: string, seconds: number) => ({ text: { en, id: en }, seconds });
 * const cost = menuCost({
 *   languages: ["en"],
 *   start: "main",
 *   layers: [{
 *     id: "main",
 *     options: [
 *       { prompt: prompt("For loans, press 1.", 2), digit: "1", to: { queue: "loans" }, share: 0.75 },
 *       { prompt: prompt("For cards, press 2.", 2), digit: "2", to: { queue: "cards" }, share: 0.25 },
 *     ],
 *   }],
 * });
 * cost.secondsToPerson; // => 3.1875
 * cost.worst?.seconds; // => 5.25
 * cost.shares; // => { person: 1, answer: 0, lost: 0 }
 */
export function menuCost(menu: Menu, language?: Locale, pace: MenuPace = menuPace): MenuCost {
  refuseMenu("menuCost", menu, { language, pace });
  return costOf(viewOf(menu), language ?? menu.languages[0] ?? "en", pace);
}

/** The cost of a menu whose ways are resolved. */
export function costOf(view: View, language: Locale, pace: MenuPace): MenuCost {
  const { person, answer, seconds, wait } = flow(view, language, pace);
  const toPerson = pathsThrough(view, language, pace).filter(
    ({ end, share }) => share > 0 && (end.kind === "queue" || end.kind === "person"),
  );
  const mean = person > 0 ? seconds / person : null;
  return {
    language,
    secondsToPerson: mean,
    secondsWithWait: mean === null || Number.isNaN(wait) ? null : mean + wait / person,
    shares: { person, answer, lost: Math.max(0, 1 - person - answer) },
    quickest: toPerson[0] ?? null,
    worst: toPerson.at(-1) ?? null,
    isEstimated: { seconds: guessesSeconds(view), shares: guessesShares(view) },
  };
}

interface Flow {
  /** Parts of the callers who end so. */
  person: number;
  answer: number;
  /** Seconds listened and waited by those who reach a person, weighted by their part; NaN where unknown. */
  seconds: number;
  wait: number;
}

/**
 * What becomes of a caller from each layer on: a Markov chain, solved by going round until nothing
 * changes. Who goes round in a circle for ever reaches nothing, and is lost.
 */
function flow(view: View, language: Locale, pace: MenuPace): Flow {
  const steps = view.layers.map((layer) => stepsOf(layer, language, pace));
  const waits = new Map(view.menu.queues?.map(({ id, waitSeconds }) => [id, waitSeconds]));
  const flows: Flow[] = view.layers.map(() => ({ person: 0, answer: 0, seconds: 0, wait: 0 }));
  // The deepest first, so that a tree is done in one round.
  const order = view.reached.toSorted((one, other) => other.depth - one.depth);
  for (let round = 0; round < 10_000; round += 1) {
    let change = 0;
    for (const layer of order) {
      const sum: Flow = { person: 0, answer: 0, seconds: 0, wait: 0 };
      for (const step of steps[layer.index] ?? []) {
        const next = nextLayer(view, layer, step.way);
        const after = next === undefined ? endFlow(step, waits) : flows[next.index];
        if (after !== undefined) add(sum, after, step);
      }
      const before = flows[layer.index] as Flow;
      change = Math.max(
        change,
        Math.abs(sum.person - before.person),
        Math.abs(sum.answer - before.answer),
        Math.abs(sum.seconds - before.seconds),
      );
      flows[layer.index] = sum;
    }
    if (change < 1e-12) break;
  }
  return flows[view.start.index] as Flow;
}

function add(sum: Flow, after: Flow, { share, seconds }: Step): void {
  if (share === 0) return;
  sum.person += share * after.person;
  sum.answer += share * after.answer;
  sum.seconds += share * (after.seconds + seconds * after.person);
  sum.wait += share * after.wait;
}

function endFlow({ way }: Step, waits: ReadonlyMap<string, number | undefined>): Flow {
  const { kind, id = "" } = endOf(way.landing);
  const wait = kind === "queue" ? (waits.get(id) ?? Number.NaN) : 0;
  if (kind === "queue" || kind === "person") return { person: 1, answer: 0, seconds: 0, wait };
  return { person: 0, answer: Number(kind === "answer"), seconds: 0, wait: 0 };
}

const guessesSeconds = ({ reached }: View): boolean =>
  reached.some(({ source, ways }) => {
    const prompts: readonly (Prompt | undefined)[] = [
      source.prompt,
      ...source.options.map(({ prompt }) => prompt),
      ...ways.flatMap(({ said }) => said.map(({ prompt }) => prompt)),
    ];
    return prompts.some((prompt) => prompt !== undefined && prompt.seconds === undefined);
  });

const guessesShares = ({ reached }: View): boolean =>
  reached.some(
    ({ source, asksLanguage }) =>
      !asksLanguage &&
      source.options.length > 1 &&
      source.options.some(({ share }) => share === undefined),
  );

import type { Locale, Path } from "@ramah/core";
import type { Menu, MenuFallback, MenuLayer, MenuOption, MenuTarget, Prompt } from "./menu.js";

/** Where a way ends, or which layer it leads to. */
export type Landing =
  | { readonly kind: "layer"; readonly layer: number }
  | { readonly kind: "queue" | "person"; readonly id: string }
  /** `answer`: the caller got what they wanted; `hang-up`: cut off on purpose; `dead-end`: nothing comes. */
  | { readonly kind: "answer" | "hang-up" | "dead-end" }
  | { readonly kind: "repeat" | "back" }
  /** A layer or queue that there is not. */
  | { readonly kind: "nowhere"; readonly id: string };

/** A way out of a layer: an option, or what happens without one. */
export interface Way {
  readonly path: Path;
  readonly landing: Landing;
  /** Where the last target of the way stands. */
  readonly landingPath: Path;
  /** What is said on the way, with the path of each prompt. */
  readonly said: readonly { readonly prompt: Prompt; readonly path: Path }[];
  readonly option?: MenuOption;
  readonly fallback?: MenuFallback;
  readonly kind: "option" | "noInput" | "wrongInput";
}

/** A layer with its ways, resolved. */
export interface Layer {
  readonly index: number;
  readonly id: string;
  readonly path: Path;
  readonly source: MenuLayer;
  readonly ways: readonly Way[];
  /** Options of it choose a language. */
  readonly asksLanguage: boolean;
  /** Where a caller first comes from, by the fewest layers; -1 for the start and for what nobody reaches. */
  readonly before: number;
  /** Layers passed before it, languages not counted; -1 when nobody reaches it. */
  readonly depth: number;
}

/** A menu with its ways, resolved. */
export interface View {
  readonly menu: Menu;
  readonly start: Layer;
  readonly layers: readonly Layer[];
  /** Those that a caller can reach. */
  readonly reached: readonly Layer[];
}

/** Resolves every name once, and finds what is reached how deep. */
export function viewOf(menu: Menu): View {
  const indexes = new Map(menu.layers.map(({ id }, index) => [id, index]));
  const queues = menu.queues && new Set(menu.queues.map(({ id }) => id));
  const bare = menu.layers.map((source, index) => {
    const path: Path = ["layers", index];
    const way = (target: MenuTarget, place: Path, more: Omit<Way, keyof Landed>): Way => ({
      ...landingOf(target, place, indexes, queues),
      ...more,
    });
    const options = source.options.map((option, at): Way => {
      const here = [...path, "options", at];
      return way(option.to, [...here, "to"], { path: here, option, kind: "option" });
    });
    const fallbacks = (["noInput", "wrongInput"] as const).flatMap((kind) => {
      const fallback = source[kind];
      const here = [...path, kind];
      return fallback === undefined
        ? []
        : [way(fallback.to, [...here, "to"], { path: here, fallback, kind })];
    });
    const asksLanguage = source.options.some(({ language }) => language !== undefined);
    return { index, id: source.id, path, source, ways: [...options, ...fallbacks], asksLanguage };
  });
  const start = indexes.get(menu.start) ?? 0;
  const places = depths(bare, start);
  const layers = bare.map((layer, index): Layer => {
    const { depth, before } = places.get(index) ?? { depth: -1, before: -1 };
    return { ...layer, depth, before };
  });
  const reached = layers.filter(({ depth }) => depth >= 0);
  return { menu, start: layers[start] as Layer, layers, reached };
}

interface Landed {
  readonly landing: Landing;
  readonly landingPath: Path;
  readonly said: Way["said"];
}

function landingOf(
  target: MenuTarget,
  path: Path,
  layers: ReadonlyMap<string, number>,
  queues: ReadonlySet<string> | undefined,
): Landed {
  const said: { prompt: Prompt; path: Path }[] = [];
  let place = path;
  let next: MenuTarget | undefined = target;
  let isAnswered = false;
  while (typeof next === "object" && "message" in next) {
    said.push({ prompt: next.message, path: [...place, "message"] });
    isAnswered ||= next.isAnswer === true;
    next = next.to;
    if (next !== undefined) place = [...place, "to"];
  }
  return { said, landingPath: place, landing: landing(next, isAnswered, said.length > 0) };

  function landing(last: typeof next, isAnswer: boolean, isTold: boolean): Landing {
    if (last === undefined) return { kind: isAnswer ? "answer" : "dead-end" };
    if (last === "hang-up") return { kind: isAnswer ? "answer" : isTold ? "dead-end" : "hang-up" };
    if (typeof last === "string") return { kind: last };
    if ("person" in last) return { kind: "person", id: last.person };
    if ("menu" in last) {
      const layer = layers.get(last.menu);
      return layer === undefined ? { kind: "nowhere", id: last.menu } : { kind: "layer", layer };
    }
    const { queue } = last as { readonly queue: string };
    const isKnown = queues === undefined || queues.has(queue);
    return isKnown ? { kind: "queue", id: queue } : { kind: "nowhere", id: queue };
  }
}

/** By the fewest layers passed; a layer that asks nothing but the language is passed for free. */
function depths(
  layers: readonly Pick<Layer, "index" | "ways" | "asksLanguage">[],
  start: number,
): ReadonlyMap<number, { readonly depth: number; readonly before: number }> {
  const found = new Map([[start, { depth: 0, before: -1 }]]);
  let near = [start];
  for (let depth = 0; near.length > 0; depth += 1) {
    const far: number[] = [];
    for (let at = near.pop(); at !== undefined; at = near.pop()) {
      const layer = layers[at];
      if (found.get(at)?.depth !== depth) continue;
      const next = layer?.asksLanguage === true ? depth : depth + 1;
      for (const { landing } of layer?.ways ?? []) {
        if (landing.kind !== "layer") continue;
        const known = found.get(landing.layer);
        if (known !== undefined && known.depth <= next) continue;
        found.set(landing.layer, { depth: next, before: at });
        (next === depth ? near : far).push(landing.layer);
      }
    }
    near = far;
  }
  return found;
}

/** The ways that callers of a language may take: where a language is chosen, they choose theirs. */
export function waysFor(layer: Layer, language: Locale): readonly Way[] {
  const isOffered = layer.ways.some(({ option }) => option?.language === language);
  return isOffered
    ? layer.ways.filter(
        ({ option }) => option?.language === undefined || option.language === language,
      )
    : layer.ways;
}

/** The layer that a way leads to from a layer, none where it ends. */
export function nextLayer(view: View, layer: Layer, { landing }: Way): Layer | undefined {
  if (landing.kind === "layer") return view.layers[landing.layer];
  if (landing.kind === "repeat") return layer;
  return landing.kind === "back" ? view.layers[layer.before] : undefined;
}

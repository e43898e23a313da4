import type { Locale } from "@ramah/core";
import { freeDigit, leadsToPerson } from "./keys.js";
import type { Found, Linting } from "./linting.js";
import { type Layer, nextLayer, type View, type Way, waysFor } from "./walk.js";

/** Who is reached from where: people, an end at all, the right queue. */
export function wayFindings(linting: Linting): readonly Found[] {
  return [...endFindings(linting), ...farFindings(linting), ...queueFindings(linting)];
}

/** Layers from which some way leads, over any number of layers, to what is wanted. */
function reaching(view: View, isWanted: (way: Way) => boolean): ReadonlySet<number> {
  const comesFrom = new Map<number, number[]>();
  const found = new Set<number>();
  for (const layer of view.layers) {
    for (const way of layer.ways) {
      const next = nextLayer(view, layer, way);
      if (next !== undefined)
        comesFrom.set(next.index, [...(comesFrom.get(next.index) ?? []), layer.index]);
      else if (isWanted(way)) found.add(layer.index);
    }
  }
  const open = [...found];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const before of comesFrom.get(at) ?? []) {
      if (found.has(before)) continue;
      found.add(before);
      open.push(before);
    }
  }
  return found;
}

function endFindings({ view }: Linting): readonly Found[] {
  const toPerson = reaching(view, leadsToPerson);
  const toEnd = reaching(view, () => true);
  const found: Found[] = [];
  const told = new Set<number>();
  for (const layer of view.reached) {
    if (layer.ways.length === 0) {
      found.push({
        code: "menu-dead-end",
        path: layer.path,
        severity: "error",
        data: { layer: layer.id },
        fix: { code: "menu-fix-continue", data: { digit: freeDigit(layer) } },
      });
    } else if (!toEnd.has(layer.index)) {
      if (told.has(layer.index)) continue;
      const circle = around(view, layer);
      for (const one of circle) told.add(one.index);
      found.push({
        code: "menu-loop",
        path: layer.path,
        severity: "error",
        data: { layers: circle.map(({ id }) => id) },
        fix: personFix(layer),
      });
    } else if (!toPerson.has(layer.index)) {
      // Where the start has no way to a person, every layer has none: told once.
      if (layer !== view.start && !toPerson.has(view.start.index)) continue;
      found.push({
        code: "menu-no-person",
        path: layer.path,
        severity: "error",
        data: { layer: layer.id },
        fix: personFix(layer),
      });
    }
  }
  return found;
}

const personFix = (layer: Layer): Found["fix"] => ({
  code: "menu-fix-person",
  data: { layer: layer.id, digit: freeDigit(layer, true) },
});

/** All that can be reached from a layer, itself included. */
function around(view: View, from: Layer): readonly Layer[] {
  const found = new Set([from]);
  for (const layer of found) {
    for (const way of layer.ways) {
      const next = nextLayer(view, layer, way);
      if (next !== undefined) found.add(next);
    }
  }
  return [...found].sort((one, other) => one.index - other.index);
}

/** Keys pressed before the first person, languages not counted: layers passed and the last key. */
function farFindings({ view, limits }: Linting): readonly Found[] {
  const presses = Math.min(
    ...view.reached
      .filter(({ ways }) => ways.some((way) => way.kind === "option" && leadsToPerson(way)))
      .map(({ depth, asksLanguage }) => depth + Number(!asksLanguage)),
  );
  if (presses <= limits.presses || !Number.isFinite(presses)) return [];
  return [
    {
      code: "menu-person-far",
      path: view.start.path,
      severity: "error",
      data: { presses, limit: limits.presses },
      fix: personFix(view.start),
    },
  ];
}

/** Queues that somebody can be sent to who will not be served there, found out at the end of the wait. */
function queueFindings({ view }: Linting): readonly Found[] {
  return (view.menu.queues ?? []).flatMap(({ id, onlyFor = [], languages }): readonly Found[] => [
    ...onlyFor.flatMap((needs) => {
      const way = firstWay(view, id, (layer) =>
        layer.ways.filter(({ option }) => option?.ensures?.includes(needs) !== true),
      );
      if (way === undefined) return [];
      const finding: Found = {
        code: "menu-wrong-queue",
        path: way.landingPath,
        severity: "error",
        data: { queue: id, needs },
        fix: { code: "menu-fix-ask-first", data: { needs, queue: id } },
      };
      return [finding];
    }),
    ...view.menu.languages.flatMap((language) => {
      if (languages === undefined || languages.includes(language)) return [];
      return unspoken(view, id, language);
    }),
  ]);
}

function unspoken(view: View, queue: string, language: Locale): readonly Found[] {
  const way = firstWay(view, queue, (layer) => waysFor(layer, language));
  if (way === undefined) return [];
  return [
    {
      code: "menu-queue-language",
      path: way.landingPath,
      severity: "error",
      data: { queue, language },
      fix: { code: "menu-fix-queue-language", data: { queue, language } },
    },
  ];
}

/** The first way to a queue that a caller finds who may take only some ways of each layer. */
function firstWay(
  view: View,
  queue: string,
  waysOf: (layer: Layer) => readonly Way[],
): Way | undefined {
  const passed = new Set([view.start]);
  for (const layer of passed) {
    for (const way of waysOf(layer)) {
      if (way.landing.kind === "queue" && way.landing.id === queue) return way;
      const next = nextLayer(view, layer, way);
      if (next !== undefined) passed.add(next);
    }
  }
  return undefined;
}

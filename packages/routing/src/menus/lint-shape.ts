import { suggestion } from "../expressions/suggest.js";
import { freeDigit } from "./keys.js";
import type { Found, Linting } from "./linting.js";
import { promptSeconds } from "./pace.js";
import type { Layer, View, Way } from "./walk.js";

/** How deep, how broad, how long, and what leads nowhere. */
export function shapeFindings(linting: Linting): readonly Found[] {
  const { view, limits } = linting;
  const known = [...view.layers, ...(view.menu.queues ?? [])].map(({ id }) => id);
  return view.layers.flatMap((layer): readonly Found[] => [
    ...depthFindings(layer, view, limits.depth),
    ...breadthFindings(layer, limits.breadth),
    ...promptFindings(layer, linting),
    ...layer.ways.flatMap((way) => targetFindings(layer, way, known)),
    ...(layer.depth === -1 ? [unreachable(layer, view)] : []),
  ]);
}

function promptFindings(
  { source, id, path }: Layer,
  { view, pace, limits: { promptSeconds: limit } }: Linting,
): readonly Found[] {
  const { languages } = view.menu;
  const seconds = Math.max(
    ...languages.map((language) => promptSeconds(source.prompt, language, pace)),
  );
  if (seconds <= limit) return [];
  return [
    {
      code: "menu-prompt-long",
      path: [...path, "prompt"],
      severity: "warning",
      data: { layer: id, seconds, limit },
      fix: { code: "menu-fix-shorten", data: { seconds: seconds - limit } },
    },
  ];
}

/** A layer at depth `limit` is one more than a caller should pass. */
function depthFindings(layer: Layer, view: View, limit: number): readonly Found[] {
  if (layer.depth < limit || layer.asksLanguage) return [];
  return [
    {
      code: "menu-too-deep",
      path: layer.path,
      severity: layer.depth > limit ? "error" : "warning",
      data: { layer: layer.id, depth: layer.depth + 1, limit },
      fix: {
        code: "menu-fix-move-up",
        data: { layer: layer.id, into: view.layers[layer.before]?.id ?? view.start.id },
      },
    },
  ];
}

function breadthFindings({ source, id, path }: Layer, limit: number): readonly Found[] {
  // To hear it once more or to go back is no choice among things.
  const options = source.options.filter(({ to }) => typeof to !== "string").length;
  if (options <= limit) return [];
  return [
    {
      code: "menu-too-broad",
      path: [...path, "options"],
      severity: options > 9 ? "warning" : "info",
      data: { layer: id, options, limit },
      fix: { code: "menu-fix-fewer", data: { options: limit } },
    },
  ];
}

function targetFindings(layer: Layer, way: Way, known: readonly string[]): readonly Found[] {
  const { landing, landingPath: path } = way;
  if (landing.kind === "nowhere") {
    return [
      {
        code: "menu-unknown-target",
        path,
        severity: "error",
        data: { id: landing.id },
        fix: { code: "menu-fix-target", data: { suggestion: suggestion(landing.id, known) } },
      },
    ];
  }
  // Back from the first layer leads nowhere, too.
  const isLost = landing.kind === "dead-end" || (landing.kind === "back" && layer.before === -1);
  if (isLost) return [deadEnd(layer, path)];
  if (way.kind === "option" || landing.kind !== "hang-up") return [];
  return [
    {
      code: "menu-hangs-up",
      path,
      severity: "warning",
      data: { layer: layer.id },
      fix: { code: "menu-fix-continue", data: { digit: null } },
    },
  ];
}

const deadEnd = (layer: Layer, path: Found["path"]): Found => ({
  code: "menu-dead-end",
  path,
  severity: "error",
  data: { layer: layer.id },
  fix: { code: "menu-fix-continue", data: { digit: freeDigit(layer) } },
});

const unreachable = (layer: Layer, view: View): Found => ({
  code: "menu-unreachable",
  path: layer.path,
  severity: "warning",
  data: { layer: layer.id },
  fix: { code: "menu-fix-reach", data: { layer: layer.id, from: view.start.id } },
});

import { leadsToPerson } from "./keys.js";
import type { Found, Linting } from "./linting.js";
import type { MenuFallback } from "./menu.js";
import type { Layer } from "./walk.js";

/** What happens when a caller does nothing, or something that is no choice. */
export function fallbackFindings(layer: Layer, { limits }: Linting): readonly Found[] {
  if (layer.source.options.length === 0) return [];
  return (["noInput", "wrongInput"] as const).flatMap((field): readonly Found[] => {
    const fallback: MenuFallback | undefined = layer.source[field];
    const fix: Found["fix"] = { code: "menu-fix-handle", data: { repeats: limits.repeats } };
    if (fallback === undefined) {
      const code = field === "noInput" ? "menu-no-input" : "menu-wrong-input";
      return [{ code, path: layer.path, severity: "warning", data: { layer: layer.id }, fix }];
    }
    if (fallback.repeats <= limits.repeats) return [];
    return [
      {
        code: "menu-repeats",
        path: [...layer.path, field, "repeats"],
        severity: "info",
        data: { layer: layer.id, repeats: fallback.repeats, limit: limits.repeats },
        fix,
      },
    ];
  });
}

/** Zero is where callers look for a person. */
export function zeroFindings(layer: Layer): readonly Found[] {
  if (layer.depth === -1 || layer.asksLanguage) return [];
  const at = layer.source.options.findIndex(({ digit }) => digit === "0");
  const way = layer.ways[at];
  const fix: Found["fix"] = { code: "menu-fix-person", data: { layer: layer.id, digit: "0" } };
  const data = { layer: layer.id };
  if (at === -1 || way === undefined) {
    return [{ code: "menu-no-zero", path: layer.path, severity: "info", data, fix }];
  }
  if (leadsToPerson(way)) return [];
  const path = [...layer.path, "options", at, "digit"];
  return [{ code: "menu-zero-taken", path, severity: "warning", data, fix }];
}

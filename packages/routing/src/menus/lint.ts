import { costOf } from "./cost.js";
import { keyFindings } from "./lint-keys.js";
import { languageFindings } from "./lint-languages.js";
import { shapeFindings } from "./lint-shape.js";
import { wayFindings } from "./lint-ways.js";
import type { Found, Linting } from "./linting.js";
import type { Menu } from "./menu.js";
import { type MenuPace, menuPace } from "./pace.js";
import { refuseMenu } from "./problems.js";
import type { MenuFinding } from "./reasons.js";
import { type MenuLimits, menuLimits, menuRules } from "./rules.js";
import { viewOf } from "./walk.js";

/**
 * Finds what a menu does wrong by its callers: too deep, nobody to speak to, dead ends, circles, keys
 * taken twice, the rare before the common, the key before its purpose, no language choice, texts missing
 * in a language, nothing for who does nothing, queues that do not serve who is sent there.
 *
 * @param menu layers, options, prompts
 * @param options limits that differ from `menuLimits`, and how fast the menu speaks
 * @returns findings with path, severity, what would mend them and who says so; by place in the menu
 * @throws RangeError that lists every problem of the menu and the options
 * @example
 * import { lintMenu } from "@ramah/routing";
 *
 * const findings = lintMenu({
 *   languages: ["en"],
 *   start: "main",
 *   layers: [{
 *     id: "main",
 *     options: [{ prompt: { text: { en: "Press 1 for loans." } }, digit: "1", to: { queue: "loans" } }],
 *     noInput: { repeats: 2, to: { queue: "loans" } },
 *     wrongInput: { repeats: 2, to: { queue: "loans" } },
 *   }],
 * });
 * findings.map(({ code, severity }) => [code, severity]); // => [["menu-no-zero", "info"], ["menu-key-first", "warning"]]
 */
export function lintMenu(
  menu: Menu,
  options: Partial<MenuLimits> & { readonly pace?: MenuPace } = {},
): readonly MenuFinding[] {
  refuseMenu("lintMenu", menu, { options });
  const { pace = menuPace, ...limits } = options;
  const linting: Linting = { view: viewOf(menu), limits: { ...menuLimits, ...limits }, pace };
  const found = [shapeFindings, wayFindings, keyFindings, languageFindings, slowFindings].flatMap(
    (rule) => rule(linting),
  );
  return found
    .toSorted(byPlace)
    .map((one) => ({ ...one, source: menuRules[one.code] }) as MenuFinding);
}

/** In the order of the menu: layer, option, field; what concerns the whole comes first. */
function byPlace(one: Found, other: Found): number {
  const length = Math.max(one.path.length, other.path.length);
  for (let index = 0; index < length; index += 1) {
    const [a = -1, b = -1] = [one.path[index], other.path[index]];
    if (a === b) continue;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a) < String(b) ? -1 : 1;
  }
  return 0;
}

function slowFindings({ view, limits, pace }: Linting): readonly Found[] {
  const { secondsToPerson: limitSeconds } = limits;
  if (limitSeconds === undefined) return [];
  return view.menu.languages.flatMap((language): readonly Found[] => {
    const { secondsToPerson: meanSeconds, worst } = costOf(view, language, pace);
    if (meanSeconds === null || meanSeconds <= limitSeconds) return [];
    const data = {
      language,
      meanSeconds,
      worstSeconds: worst?.seconds ?? meanSeconds,
      limitSeconds,
    };
    return [
      {
        code: "menu-too-slow",
        path: [],
        severity: "warning",
        data,
        fix: { code: "menu-fix-faster", data: { seconds: meanSeconds - limitSeconds } },
      },
    ];
  });
}

import { refuseUnless } from "../config/refuse-unless.js";
import { dropped, lowered, need } from "../config/requirement-problems.js";
import { fieldsOf, level as levelCheck, listOf } from "../config/shape.js";
import type { Level } from "../config/skill.js";
import { languageKey } from "../language.js";
import type { Requirement } from "./requirement.js";

/** What is no longer asked for, and what is asked for less: by skill id, or `language:` and tag. */
export interface Loosening {
  readonly drop?: readonly string[];
  readonly lower?: Readonly<Record<string, Level>>;
}

/**
 * Asks for less. A dropped skill or language counts as met wherever it stands: as one of all it is gone,
 * as an alternative it satisfies the whole `any`, and inside a `not` (which asks for its absence) that
 * absence is no longer asked for either. A lowered level is never raised; inside a `not` it stays, since
 * there a lower level would ask for more. So whoever met the needs meets what is left of them.
 *
 * @param needs all of these
 * @param loosening names to `drop` (`*` for all), and new levels (`lower`)
 * @param minimumLanguageLevel level of languages without one
 * @returns what is left; nothing for needs that everybody meets now
 * @throws RangeError with `code` and `issues`, each with its path, for arguments that are none of these
 * @example
 * import { loosen } from "@ramah/routing";
 *
 * const needs = [{ language: "id" }, { skill: "loans", level: 4 }, { not: { skill: "trainee" } }] as const;
 * loosen(needs, { drop: ["language:id"], lower: { loans: 2 } }, 3);
 * // => [{ skill: "loans", level: 2 }, { not: { skill: "trainee" } }]
 * loosen(needs, { drop: ["*"] }, 3); // => []
 */
export function loosen(
  needs: readonly Requirement[],
  loosening: Loosening,
  minimumLanguageLevel: Level,
): readonly Requirement[] {
  const given = { needs, loosening, minimumLanguageLevel };
  const checks = fieldsOf({
    needs: listOf(need),
    loosening: fieldsOf({ "drop?": dropped, "lower?": lowered }),
    minimumLanguageLevel: levelCheck,
  });
  refuseUnless(checks, given, "loosen");
  return loosened(needs, loosening, minimumLanguageLevel);
}

/** The same for needs that were found to be sound. */
export function loosened(
  needs: readonly Requirement[],
  loosening: Loosening,
  minimumLanguageLevel: Level,
): readonly Requirement[] {
  const drop = new Set(loosening.drop?.map(canonicalName));
  const lower = new Map<string, Level>();
  for (const [name, level] of Object.entries(loosening.lower ?? {})) {
    lower.set(canonicalName(name), level);
  }
  if (drop.size + lower.size === 0) return needs;

  // `truth` is what a dropped literal turns into: met outside, and unmet inside of a `not`.
  const looser = (need: Requirement, truth: boolean): Requirement | boolean => {
    if ("not" in need) {
      const inner = looser(need.not, !truth);
      return typeof inner === "boolean" ? !inner : inner === need.not ? need : { not: inner };
    }
    if ("all" in need) return junction("all", need.all, truth);
    if ("any" in need) return junction("any", need.any, truth);
    if (!("skill" in need || "language" in need)) return need;
    const name = "skill" in need ? need.skill : canonicalName(`language:${need.language}`);
    if (drop.has("*") || drop.has(name)) return truth;
    const level = need.level ?? ("skill" in need ? 1 : minimumLanguageLevel);
    const lowered = lower.get(name) ?? level;
    return truth && lowered < level ? { ...need, level: lowered } : need;
  };
  const junction = (
    kind: "all" | "any",
    parts: readonly Requirement[],
    truth: boolean,
  ): Requirement | boolean => {
    const decides = kind === "any";
    const left: Requirement[] = [];
    for (const part of parts) {
      const inner = looser(part, truth);
      if (inner === decides) return decides;
      if (typeof inner !== "boolean") left.push(inner);
    }
    if (left.length === 0) return !decides;
    return kind === "all" ? { all: left } : { any: left };
  };
  const left: Requirement[] = [];
  for (const need of needs) {
    const inner = looser(need, true);
    if (inner === true) continue;
    // Nobody met it before either.
    left.push(inner === false ? { any: [] } : inner);
  }
  return left;
}

/** The one name of a skill or language, however its tag is written. */
export const canonicalName = (name: string): string =>
  name.startsWith("language:") ? `language:${languageKey(name.slice(9))}` : name;

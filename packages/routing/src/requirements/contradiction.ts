import { refuseUnless } from "../config/refuse-unless.js";
import { need } from "../config/requirement-problems.js";
import { fieldsOf, level, listOf } from "../config/shape.js";
import type { Level } from "../config/skill.js";
import { implies, levelsOf } from "./implies.js";
import { languageTag } from "./language-tag.js";
import { join, type Literal, type NormalForm, normalForm } from "./normal-form.js";
import type { RequirementContradiction, RequirementContradictions } from "./reasons.js";
import type { Requirement } from "./requirement.js";

type About = RequirementContradictions["requirement-contradiction"];

/**
 * Tells whether requirements exclude themselves, so that no agent could ever meet them, whoever is hired and
 * whatever is learnt: a skill asked for and ruled out at once, a lowest level above the highest, names that
 * are all left out again, a condition that must hold and must not. What it finds is certain; what it does
 * not find may still be impossible, since what a condition asks is only compared with itself.
 *
 * @param needs all of these
 * @param minimumLanguageLevel level of languages without one
 * @returns what the requirements contradict themselves about, `null` when nothing is found
 * @throws RangeError with `code` and `issues`, each with its path, for requirements that are none
 * @example
 * import { requirementContradiction } from "@ramah/routing";
 *
 * const needs = [{ skill: "loans", level: 3 }, { not: { skill: "loans", level: 2 } }] as const;
 * requirementContradiction(needs, 3)?.data; // => { about: "skill", name: "loans" }
 * requirementContradiction([{ skill: "loans" }], 3); // => null
 */
export function requirementContradiction(
  needs: readonly Requirement[],
  minimumLanguageLevel: Level,
): RequirementContradiction | null {
  const checks = fieldsOf({ needs: listOf(need), minimumLanguageLevel: level });
  refuseUnless(checks, { needs, minimumLanguageLevel }, "requirementContradiction");
  const reading = { attributes: {}, minimumLanguageLevel };
  const form = join(
    "all",
    needs.map((one) => normalForm(one, false, reading)),
  );
  const data = contradictionIn(form);
  return data === undefined ? null : { code: "requirement-contradiction", data };
}

/** What a normal form contradicts itself about: every way to meet it fails; `undefined` where one may do. */
export function contradictionIn(form: NormalForm): About | undefined {
  const clashes = waysOf(form).map(clashIn);
  return clashes.includes(undefined)
    ? undefined
    : (clashes[0] ?? { about: "alternatives", name: "" });
}

// A part that makes more ways than this is left out, as if it asked for nothing.
const mostWays = 1000;

/** Every set of literals that meets a normal form together. */
function waysOf(form: NormalForm): readonly (readonly Literal[])[] {
  if (!("parts" in form)) return [[form]];
  const all = form.parts.map(waysOf);
  if (form.kind === "any") {
    const ways = all.flat();
    return ways.length > mostWays ? [[]] : ways;
  }
  return all.reduce(
    (ways, inner) =>
      ways.length * inner.length > mostWays
        ? ways
        : ways.flatMap((way) => inner.map((more) => [...way, ...more])),
    [[]],
  );
}

/** What nobody can meet of literals that must all be met. */
function clashIn(way: readonly Literal[]): About | undefined {
  const clash = way.find((literal) => !isPossible(literal, way));
  return clash === undefined ? undefined : aboutOf(clash);
}

/** Whether somebody may meet a literal together with those of the same skill, names or expression. */
function isPossible(literal: Literal, way: readonly Literal[]): boolean {
  switch (literal.kind) {
    case "never":
      return false;
    case "skill": {
      const alike = way.flatMap((other) =>
        other.kind === "skill" && other.skill === literal.skill ? [levelsOf(other)] : [],
      );
      return alike.reduce((left, levels) => left & levels) !== 0;
    }
    case "language":
    case "where": {
      const opposite = { ...literal, isUnwanted: !literal.isUnwanted, text: "" };
      return !way.some((other) =>
        literal.kind === "where"
          ? other.kind === "where" &&
            other.source === literal.source &&
            other.isUnwanted !== literal.isUnwanted
          : implies(other, opposite),
      );
    }
    default: {
      const alike = way.flatMap((other) => (other.kind === literal.kind ? [other] : []));
      return literal.isUnwanted || literal.ids.some((id) => alike.every(admits(id)));
    }
  }
}

const admits =
  (id: string) =>
  ({ ids, isUnwanted }: Literal & { readonly kind: "agents" | "sites" }): boolean =>
    ids.includes(id) !== isUnwanted;

function aboutOf(literal: Literal): About {
  switch (literal.kind) {
    case "skill":
      return { about: "skill", name: literal.skill };
    case "language":
      return { about: "language", name: languageTag(literal.key) };
    case "where":
      return { about: "where", name: literal.source };
    case "never":
      return { about: "alternatives", name: "" };
    default:
      return { about: literal.kind, name: "" };
  }
}

import type { Path, ReasonOf } from "@ramah/core";
import { contradictionIn } from "../requirements/contradiction.js";
import { isNeedList } from "../requirements/need-list.js";
import { normalForm } from "../requirements/normal-form.js";
import type { Requirement } from "../requirements/requirement.js";
import { type Finding, finding, plainFix } from "./finding.js";
import { placesOfNeeds } from "./needs.js";
import type { LintFindings } from "./reasons.js";
import type { World } from "./world.js";

type About = LintFindings["need-contradicts"];

/** Requirements that nobody there could be meets: two of their parts exclude each other. */
export function contradictionFindings(world: World): readonly Finding[] {
  const { minimumLanguageLevel } = world.rules;
  const find = (need: Requirement, path: Path, isOptional: boolean): readonly Finding[] => {
    const parts = partsOf(need);
    const inner = parts.flatMap(({ part, path: at, isOneOf }) =>
      find(part, [...path, ...at], isOptional || isOneOf),
    );
    const about = contradictionOf(need, minimumLanguageLevel);
    // Told once, at the smallest part that is impossible by itself.
    if (about === undefined || ("all" in need && inner.some(isNotOptional(isOptional))))
      return inner;
    const reason: ReasonOf<LintFindings> = { code: "need-contradicts", data: about };
    const severity = isOptional ? "info" : "warning";
    return [finding(severity, path, reason, plainFix("fix-contradiction"))];
  };
  return placesOfNeeds(world).flatMap(({ needs, path }) => {
    if (!isNeedList(needs)) return find(needs, path, false);
    // A list means all of them; `all` is no part of its paths.
    return find({ all: needs }, path, false).map(
      (found) => ({ ...found, path: withoutAll(found.path, path) }) as Finding,
    );
  });
}

const isNotOptional =
  (isOptional: boolean) =>
  ({ severity }: Finding): boolean =>
    severity === (isOptional ? "info" : "warning");

const withoutAll = (path: Path, root: Path): Path =>
  path.length > root.length ? [...root, ...path.slice(root.length + 1)] : path;

function partsOf(
  need: Requirement,
): readonly { readonly part: Requirement; readonly path: Path; readonly isOneOf: boolean }[] {
  const isOneOf = "any" in need;
  const parts = "all" in need ? need.all : isOneOf ? need.any : [];
  const kind = isOneOf ? "any" : "all";
  return parts.map((part, index) => ({ part, path: [kind, index], isOneOf }));
}

/** What a requirement contradicts itself about; `undefined` for one that somebody could meet. */
const contradictionOf = (need: Requirement, minimumLanguageLevel: number): About | undefined =>
  contradictionIn(normalForm(need, false, { attributes: {}, minimumLanguageLevel }));

import type { Path, ReasonOf } from "@ramah/core";
import { contradictionIn } from "../requirements/contradiction.js";
import { normalForm } from "../requirements/normal-form.js";
import type { Requirement } from "../requirements/requirement.js";
import { listOf } from "../requirements/stay.js";
import { type Finding, finding, plainFix } from "./finding.js";
import type { LintFindings } from "./reasons.js";
import type { World } from "./world.js";

type About = LintFindings["need-contradicts"];

/** Requirements that nobody there could be meets: two of their parts exclude each other. */
export function contradictionFindings({ config, rules }: World): readonly Finding[] {
  const { minimumLanguageLevel } = rules;
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
  const asked = (
    needs: Requirement | readonly Requirement[] | null | undefined,
    path: Path,
  ): readonly Finding[] => {
    const list = listOf(needs ?? undefined);
    if (!Array.isArray(needs)) return list.flatMap((need) => find(need, path, false));
    // A list means all of them; `all` is no part of its paths.
    return find({ all: list }, path, false).map(
      (found) => ({ ...found, path: withoutAll(found.path, path) }) as Finding,
    );
  };
  return [
    ...(config.queues ?? []).flatMap(({ needs, relax = [] }, index) => [
      ...asked(needs, ["queues", index, "needs"]),
      ...relax.flatMap(({ instead }, step) =>
        asked(instead?.needs, ["queues", index, "relax", step, "instead", "needs"]),
      ),
    ]),
    ...(config.routes ?? []).flatMap(({ steps }, index) =>
      steps.flatMap(({ needs }, stop) => asked(needs, ["routes", index, "steps", stop, "needs"])),
    ),
  ];
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
  const kind = "all" in need ? "all" : "any" in need ? "any" : undefined;
  const parts = "all" in need ? need.all : "any" in need ? need.any : [];
  return kind === undefined
    ? []
    : parts.map((part, index) => ({ part, path: [kind, index], isOneOf: kind === "any" }));
}

/** What a requirement contradicts itself about; `undefined` for one that somebody could meet. */
const contradictionOf = (need: Requirement, minimumLanguageLevel: number): About | undefined =>
  contradictionIn(normalForm(need, false, { attributes: {}, minimumLanguageLevel }));

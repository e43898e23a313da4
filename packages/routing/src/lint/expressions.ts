import type { Path } from "@ramah/core";
import { parseTree } from "../expressions/parse.js";
import type { Condition } from "../expressions/tree.js";
import { warningsOf } from "../expressions/warnings.js";
import { type Finding, finding, plainFix } from "./finding.js";
import { placedNeeds } from "./needs.js";
import type { World } from "./world.js";

/** What the expressions of a configuration say although it is hardly meant. */
export function expressionFindings(world: World): readonly Finding[] {
  const routes = (world.config.routes ?? []).flatMap(({ when, steps }, index) => [
    ...(when === undefined ? [] : [{ source: when, path: ["routes", index, "when"] }]),
    ...steps.flatMap(({ skipIf }, stop) =>
      skipIf === undefined
        ? []
        : [{ source: skipIf, path: ["routes", index, "steps", stop, "skipIf"] }],
    ),
  ]);
  const needs = placedNeeds(world).flatMap(({ need, path }) =>
    "where" in need ? [{ source: need.where, path: [...path, "where"] }] : [],
  );
  return [...needs, ...routes].flatMap(({ source, path }) => sourceFindings(source, path));
}

function sourceFindings(source: string, path: Path): readonly Finding[] {
  const { tree } = parseTree(source);
  return warningsOf(tree, source).map((warning) => {
    if (warning.code !== "expression-mixes-and-or") {
      return finding("warning", path, warning, plainFix("fix-condition"));
    }
    const clear = written(tree, source);
    return finding(
      "warning",
      path,
      warning,
      { code: "fix-parentheses", data: { source: clear } },
      { path, value: clear },
    );
  });
}

/** The expression with parentheses wherever AND and OR meet: what it means already, for everybody to see. */
function written(condition: Condition, source: string): string {
  if (condition.kind === "comparison") return source.slice(condition.start, condition.end);
  const parts = condition.parts.map((part) => {
    const text = written(part, source);
    return part.kind === "comparison" ? text : `(${text})`;
  });
  return parts.join(` ${condition.kind} `);
}

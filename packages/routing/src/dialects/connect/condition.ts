import type { Level } from "../../config/skill.js";
import type { Requirement } from "../../requirements/requirement.js";
import {
  document,
  field,
  isEmpty,
  isGiven,
  list,
  missing,
  needed,
  oneOf,
  type Place,
  records,
  text,
} from "../read.js";

/** Agents by every name that a file may call them: id, ARN, user name. */
export type FindAgent = (place: Place) => string | undefined;

/** The skill that a predefined attribute and one of its values come to. */
export const skillId = (attribute: string, value: string): string => `${attribute}:${value}`;

// Nobody nests conditions so deep; a tree that goes on for ever would fill the stack.
const deepest = 30;

const kinds = ["AttributeCondition", "AndExpression", "OrExpression", "NotAttributeCondition"];

/** What an expression of a routing step asks of an agent. */
export function requirementOf(
  expression: Place,
  findAgent: FindAgent,
  depth = 0,
): Requirement | undefined {
  const node = document(expression);
  if (node === undefined) return undefined;
  const found = kinds.filter((kind) => isGiven(field(node, kind)));
  const [kind] = found;
  if (found.length !== 1 || kind === undefined || depth > deepest) {
    node.issues.push({ code: "dialect-condition", path: node.path, data: { found } });
    return undefined;
  }
  const inside = field(node, kind);
  if (kind === "AndExpression" || kind === "OrExpression") {
    const parts = records(inside).flatMap(
      (part) => requirementOf(part, findAgent, depth + 1) ?? [],
    );
    if (isEmpty(inside)) missing(inside);
    return kind === "AndExpression" ? { all: parts } : { any: parts };
  }
  const condition = attributeCondition(inside, findAgent);
  if (condition === undefined) return undefined;
  return kind === "NotAttributeCondition" ? { not: condition } : condition;
}

const operators = [
  "NumberGreaterOrEqualTo",
  "NumberLessOrEqualTo",
  "NumberEqualTo",
  "NumberEquals",
  "Range",
] as const;

function attributeCondition(place: Place, findAgent: FindAgent): Requirement | undefined {
  const criteria = field(field(place, "MatchCriteria"), "AgentsCriteria");
  if (isGiven(criteria)) {
    const ids = field(criteria, "AgentIds");
    if (isEmpty(ids)) missing(ids);
    return { agents: list(ids).flatMap((id) => findAgent(id) ?? []) };
  }
  const range = field(place, "Range");
  const [least, most] = isGiven(range)
    ? [levelOf(field(range, "MinProficiencyLevel")), levelOf(field(range, "MaxProficiencyLevel"))]
    : levelBounds(place, levelOf(needed(field(place, "ProficiencyLevel"))));
  const attribute = text(needed(field(place, "Name")));
  const value = text(needed(field(place, "Value")));
  if (attribute === undefined || value === undefined) return undefined;
  return {
    skill: skillId(attribute, value),
    ...(least !== undefined && { level: least }),
    ...(most !== undefined && { maximum: most }),
  };
}

function levelBounds(
  place: Place,
  level: Level | undefined,
): readonly [Level | undefined, Level | undefined] {
  const operator = oneOf(field(place, "ComparisonOperator"), operators);
  if (operator === "NumberLessOrEqualTo") return [undefined, level];
  return operator === "NumberEqualTo" || operator === "NumberEquals"
    ? [level, level]
    : [level, undefined];
}

/** One of the five levels; the interface writes them as 4.0. */
export function levelOf(place: Place): Level | undefined {
  if (!isGiven(place)) return undefined;
  const { value } = place;
  const number = typeof value === "string" ? Number(value) : value;
  if (([1, 2, 3, 4, 5] as readonly unknown[]).includes(number)) return number as Level;
  place.issues.push({ code: "dialect-number", path: place.path, data: { least: 1, most: 5 } });
  return undefined;
}

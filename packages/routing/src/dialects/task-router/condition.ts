import { parseExpression } from "../../expressions/expression.js";
import { parseTree } from "../../expressions/parse.js";
import type { Condition, Constant, Operand } from "../../expressions/tree.js";
import type { Requirement } from "../../requirements/requirement.js";
import { field, isGiven, type Place, tell, text, wrong } from "../read.js";

/** What an expression says, as far as its grammar is right. */
interface Read {
  readonly source: string;
  readonly references: readonly string[];
}

/** Reads an expression; problems of its grammar carry the path of the field. */
function read(place: Place): Read | undefined {
  if (!isGiven(place)) return undefined;
  if (typeof place.value !== "string") return wrong(place, "expression");
  const parsed = parseExpression(place.value);
  if (!parsed.ok) {
    for (const issue of parsed.issues) place.issues.push({ ...issue, path: place.path });
    return undefined;
  }
  const { source, references, warnings } = parsed.value;
  if (warnings.some(({ code }) => code === "expression-mixes-and-or")) {
    tell(place, "info", { code: "dialect-mixed-and-or", data: { source } });
  }
  return { source, references };
}

/** A filter's expression: names are attributes of the task. */
export const filterExpression = (place: Place): string | undefined => read(place)?.source;

/** A queue's expression: names are attributes of the worker, which our requirements say out loud. */
export function workersExpression(place: Place): string | undefined {
  const found = read(place);
  if (found === undefined) return undefined;
  tellBesides(place, found);
  const isPlain = found.references.every((one) => one.startsWith("worker."));
  return isPlain ? found.source : conditionText(parseTree(found.source).tree, true);
}

/** A target's expression, where every name begins with `task.` or `worker.`. */
function targetExpression(place: Place): string | undefined {
  const found = read(place);
  for (const reference of found?.references ?? []) {
    if (!/^(?:task|worker)\./.test(reference)) {
      place.issues.push({ code: "dialect-no-prefix", path: place.path, data: { reference } });
    }
  }
  if (found !== undefined) tellBesides(place, found);
  return found?.source;
}

/** Whom a target asks for: those of its expression, and the one agent that the task names. */
export function targetNeeds(target: Place): readonly Requirement[] {
  const where = [targetExpression(field(target, "expression")), knownWorker(target)];
  return where.flatMap((source) => (source === undefined ? [] : [{ where: source }]));
}

const knownWorkerFields = [
  { names: ["known_worker_sid", "known_agent_sid"], attribute: "worker.sid" },
  {
    names: ["known_worker_friendly_name", "known_agent_friendly_name"],
    attribute: "worker.friendly_name",
  },
] as const;

function knownWorker(target: Place): string | undefined {
  const found = knownWorkerFields
    .map(({ names, attribute }) => ({ place: field(target, ...names), attribute }))
    .filter(({ place }) => isGiven(place));
  const [first, second] = found;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const fields = found.map(({ place }) => String(place.path.at(-1)));
    target.issues.push({ code: "dialect-both", path: target.path, data: { fields } });
  }
  const attribute = text(first.place);
  if (attribute === undefined) return undefined;
  const source = `${first.attribute} == ${attribute}`;
  const parsed = parseExpression(source);
  if (parsed.ok && attribute.startsWith("task.") && parsed.value.references.includes(attribute)) {
    tellBesides(first.place, parsed.value);
    return source;
  }
  const { path } = first.place;
  target.issues.push({ code: "dialect-no-task-attribute", path, data: { text: attribute } });
  return undefined;
}

/** What is no attribute there, and one like any other here: told by who reads it. */
const besides = [
  { code: "task-router-worker-attribute", of: /^(?:worker\.)?(?:sid|friendly_name)$/ },
  { code: "task-router-activity-attribute", of: /^(?:worker\.)?activity_(?:name|sid)$/ },
  { code: "task-router-channel-attribute", of: /^(?:worker\.)?channel\./ },
] as const;

function tellBesides(place: Place, { source, references }: Read): void {
  for (const { code, of } of besides) {
    if (references.some((one) => of.test(one))) tell(place, "warning", { code, data: { source } });
  }
}

/** When a target is left out: over counts of workers. */
export function skipExpression(place: Place): string | undefined {
  const found = read(place);
  for (const reference of found?.references ?? []) {
    if (reference === "workers.available" || reference === "workers.unavailable") continue;
    if (reference.startsWith("task.")) continue;
    if (!reference.startsWith("workers.")) {
      place.issues.push({ code: "dialect-no-prefix", path: place.path, data: { reference } });
      continue;
    }
    tell(place, "warning", { code: "task-router-activity-count", data: { reference } });
  }
  return found?.source;
}

/** Writes a condition back with `worker.` before every name. */
function conditionText(condition: Condition, isOutermost: boolean): string {
  if (condition.kind === "comparison") {
    const { left, operator, right } = condition;
    return `${operandText(left)} ${operator} ${operandText(right)}`;
  }
  const inside = condition.parts
    .map((part) => conditionText(part, false))
    .join(` ${condition.kind} `);
  return condition.isGrouped && !isOutermost ? `(${inside})` : inside;
}

function operandText(operand: Operand): string {
  if (operand.kind === "constant") return constantText(operand.value);
  if (operand.kind === "list") return `[${operand.values.map(constantText).join(", ")}]`;
  return operand.text.startsWith("worker.") ? operand.text : `worker.${operand.text}`;
}

// A text holds one kind of quotation mark at most: there is no way to write both.
const constantText = (value: Constant): string => {
  if (typeof value !== "string") return String(value);
  return value.includes("'") ? `"${value}"` : `'${value}'`;
};

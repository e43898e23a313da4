import { channels, type Path } from "@ramah/core";
import { durationMs, longestMs, priority, someMs } from "../config/figures.js";
import { checkingOf } from "../config/problems.js";
import { needs } from "../config/requirement-problems.js";
import {
  attributes,
  type Check,
  fieldsOf,
  idOf,
  isObject,
  level,
  listOf,
  number,
  oneOf,
  tableOf,
  text,
} from "../config/shape.js";
import { moment } from "../engine/check-event.js";
import type { Demand, Shift } from "./demand.js";
import type { SimulationIssue } from "./reasons.js";

const mostStages = 1000;
// Faster than anybody is, slower than anybody is kept.
const mostSpeed = 1000;
const leastSpeed = 0.001;
const mostPerHour = 3_600_000_000;

const rate: Check = /* @__PURE__ */ number(0, mostPerHour, false);
const length: Check = /* @__PURE__ */ number(0, longestMs, false);

const distributions: Readonly<Record<string, () => Check>> = {
  constant: () => fieldsOf({ ms: length }),
  exponential: () => fieldsOf({ meanMs: length }),
  lognormal: () => fieldsOf({ meanMs: length, sdMs: length }),
  erlang: () => fieldsOf({ stages: number(1, mostStages), meanMs: length }),
  empirical: () => fieldsOf({ ms: listOf(length, true) }),
};

/** Every problem of a demand for a configuration that is sound, with its path from the demand. */
export function demandProblems(demand: unknown, config: unknown): readonly SimulationIssue[] {
  const issues: SimulationIssue[] = [];
  const checking = { ...checkingOf(config), issues: issues as never[] };
  const distribution: Check = (value, path) => {
    const type = isObject(value) ? value["type"] : undefined;
    if (typeof type === "string" && Object.hasOwn(distributions, type)) {
      (distributions[type] as () => Check)()(value, path, checking);
    } else {
      issues.push({ code: "distribution-kind", path, data: { known: Object.keys(distributions) } });
    }
  };
  const agents = new Set(isObject(config) ? idsOf(config["agents"]) : []);
  const agent: Check = (value, path) => {
    text(value, path, checking);
    if (typeof value === "string" && value !== "" && !agents.has(value)) {
      issues.push({ code: "no-such-agent", path, data: { agent: value } });
    }
  };
  const stretch =
    (fields: Readonly<Record<string, Check>>): Check =>
    (value, path) => {
      fieldsOf({ from: moment, to: moment, ...fields })(value, path, checking);
      const { from, to } = isObject(value) ? value : {};
      if (typeof from !== "number" || typeof to !== "number" || !(to <= from)) return;
      issues.push({ code: "ends-before-start", path, data: { from, to } });
    };
  const arrivals: Check = (value, path) => {
    if (!isObject(value)) fieldsOf({})(value, path, checking);
    else if ("at" in value) listOf(moment)(value["at"], [...path, "at"], checking);
    else if ("perHour" in value) rate(value["perHour"], [...path, "perHour"], checking);
    else if ("intervals" in value) {
      const before = issues.length;
      const fields = { intervals: listOf(stretch({ perHour: rate })), "everyMs?": someMs };
      fieldsOf(fields)(value, path, checking);
      if (issues.length === before) issues.push(...overlaps(value as never, path));
    } else {
      issues.push({ code: "arrivals-kind", path, data: { known: ["perHour", "intervals", "at"] } });
    }
  };
  const contact = fieldsOf({
    "channel?": oneOf(...channels),
    "queue?": idOf("queue"),
    "language?": text,
    "languageLevel?": level,
    "needs?": needs,
    "priority?": priority,
    "preferredAgent?": agent,
    "attributes?": attributes,
  });
  fieldsOf({
    classes: listOf(
      fieldsOf({
        name: text,
        arrivals,
        handle: distribution,
        "wrapUp?": distribution,
        "patience?": distribution,
        "contact?": contact,
      }),
      true,
    ),
    "shifts?": listOf(stretch({ agent })),
    "speed?": tableOf(number(leastSpeed, mostSpeed, false), agent),
    "answer?": distribution,
    "absentMs?": durationMs,
  })(demand, [], checking);
  if (isObject(demand)) issues.push(...namedTwice(demand["classes"]));
  if (issues.length === 0) issues.push(...twiceThere((demand as Demand).shifts ?? []));
  return issues;
}

const idsOf = (list: unknown): readonly unknown[] =>
  Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? one["id"] : undefined)) : [];

function namedTwice(classes: unknown): readonly SimulationIssue[] {
  if (!Array.isArray(classes)) return [];
  const names = classes.map((one: unknown) => (isObject(one) ? one["name"] : undefined));
  return names.flatMap((name, index) =>
    typeof name === "string" && names.indexOf(name) < index
      ? [{ code: "class-named-twice", path: ["classes", index, "name"], data: { name } }]
      : [],
  );
}

/** Nobody ends a shift that another one goes on with. */
function twiceThere(shifts: readonly Shift[]): readonly SimulationIssue[] {
  const until = new Map<string, number>();
  const sorted = [...shifts.entries()].sort(([, one], [, other]) => one.from - other.from);
  return sorted.flatMap(([index, { agent, from, to }]) => {
    const before = until.get(agent) ?? Number.NEGATIVE_INFINITY;
    until.set(agent, Math.max(before, to));
    return from < before
      ? [{ code: "shifts-overlap", path: ["shifts", index], data: { agent, at: from } }]
      : [];
  });
}

interface Pattern {
  readonly intervals: readonly { readonly from: number; readonly to: number }[];
  readonly everyMs?: number;
}

/** Two rates at once would leave open which of them counts. */
function overlaps({ intervals, everyMs }: Pattern, path: Path): readonly SimulationIssue[] {
  const sorted = [...intervals].sort((one, other) => one.from - other.from);
  const [first] = sorted;
  if (first === undefined) return [];
  const next = everyMs === undefined ? [] : [{ from: first.from + everyMs }];
  return [...sorted.slice(1), ...next].flatMap(({ from }, index) =>
    from < (sorted[index] as Pattern["intervals"][number]).to
      ? [{ code: "intervals-overlap", path: [...path, "intervals"], data: { at: from } }]
      : [],
  );
}

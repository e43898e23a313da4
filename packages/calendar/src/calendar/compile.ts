import { type DateLike, type PlainDate, toEpochDay, toPlainDate } from "@ramah/core";
import { refuse, refused } from "../error.js";
import type { CalendarIssue } from "../reasons.js";
import { givenText, hasFields, wrongShape } from "../shape.js";
import type { Calendar, RestDay } from "./calendar-type.js";
import { knownTo, layerIssues, weekendIssues } from "./check-layers.js";
import type { CalendarLayer, LayerDay } from "./layer.js";

/** How layers become one calendar. */
export interface CompileOptions {
  /** `union`: a day rests when any layer says so; `intersection`: only when every layer does. */
  readonly combine: "union" | "intersection";
  /** Name of the calendar; the ids of the layers, joined, when left out. */
  readonly id?: string;
  /** What was known on this date counts; left out, all that the layers have. */
  readonly knownAt?: DateLike;
  /** Days of the week that never count, 1 for Monday to 7 for Sunday; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
}

/**
 * Makes one calendar of layers: a country's holidays, joint leave, a company's own days. It covers what
 * every layer covers; with `knownAt`, only what every layer had published by then.
 *
 * @param layers one or more layers; their days may repeat each other and fall on weekends
 * @param options how to combine them, and what was known
 * @returns the calendar, ready to be asked
 * @throws CalendarError with every problem of layers and options and its path: dates that do not exist, days
 * outside their layer, a week without a working day, another value of `combine` (`due-value`), no day that all
 * layers cover (`calendar-empty`)
 * @example
 * import { compileCalendar, isBusinessDay } from "@ramah/calendar";
 *
 * const party = { date: "2026-06-19", name: { en: "Founders' day", id: "Hari pendiri" } } as const;
 * const company = { id: "company", version: "1", from: "2026-01-01", to: "2026-12-31", days: [party], sources: [] } as const;
 * const days = compileCalendar([company], { combine: "union" });
 * isBusinessDay("2026-06-19", days); // => false
 */
export function compileCalendar(
  layers: readonly CalendarLayer[],
  options: CompileOptions,
): Calendar {
  if (!hasFields(options)) {
    return refused("compileCalendar", wrongShape(options, "CompileOptions", ["options"]));
  }
  const { combine, weekend = [6, 7] } = options;
  const knownAt = options.knownAt === undefined ? undefined : toPlainDate(options.knownAt);
  const knownAtIssues: readonly CalendarIssue[] =
    options.knownAt === undefined || knownAt !== undefined
      ? []
      : [
          {
            code: "calendar-date",
            path: ["options", "knownAt"],
            data: { date: givenText(options.knownAt) },
          },
        ];
  refuse("compileCalendar", [
    ...layerIssues(layers),
    ...weekendIssues(weekend, ["options", "weekend"]),
    ...combineIssues(combine),
    ...knownAtIssues,
  ]);
  const from = latest(layers.map((layer) => layer.from));
  const to = earliest(layers.map((layer) => knownTo(layer, knownAt)));
  if (from === undefined || to === undefined || from > to) {
    const data = knownAt === undefined ? {} : { knownAt };
    return refused("compileCalendar", { code: "calendar-empty", path: ["layers"], data });
  }
  const horizon = { from, to };
  const rests = combineLayers(layers, combine, { ...horizon, knownAt });
  const stamp = {
    id: options.id ?? layers.map(({ id }) => id).join(combine === "union" ? " | " : " & "),
    version: layers.map(({ version }) => version).join(" "),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  return { stamp, ...horizon, weekend, rests, ...countDays(horizon, weekend, rests) };
}

const combinations: readonly string[] = ["union", "intersection"];

function combineIssues(combine: string): readonly CalendarIssue[] {
  if (combinations.includes(combine)) return [];
  const data = { given: givenText(combine), allowed: combinations };
  return [{ code: "due-value", path: ["options", "combine"], data }];
}

// Dates of four-digit years are in order as texts.
const latest = (dates: readonly PlainDate[]): PlainDate | undefined => [...dates].sort().at(-1);

/** Nothing as soon as one of them is nothing: what one layer does not know, the calendar does not. */
const earliest = (dates: readonly (PlainDate | undefined)[]): PlainDate | undefined =>
  dates.includes(undefined) ? undefined : [...dates].sort()[0];

interface Knowledge {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly knownAt: PlainDate | undefined;
}

function combineLayers(
  layers: readonly CalendarLayer[],
  combine: "union" | "intersection",
  knowledge: Knowledge,
): ReadonlyMap<PlainDate, readonly RestDay[]> {
  const rests = new Map<PlainDate, RestDay[]>();
  const agreeing = new Map<PlainDate, Set<CalendarLayer>>();
  for (const layer of layers) {
    for (const day of layer.days) {
      if (!isKnown(day, knowledge)) continue;
      const { date, name, isProvisional = false } = day;
      rests.set(date, [...(rests.get(date) ?? []), { name, layer: layer.id, isProvisional }]);
      agreeing.set(date, (agreeing.get(date) ?? new Set()).add(layer));
    }
  }
  const needed = combine === "union" ? 1 : new Set(layers).size;
  const kept = [...rests].filter(([date]) => (agreeing.get(date)?.size ?? 0) >= needed);
  return new Map(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isKnown(day: LayerDay, { from, to, knownAt }: Knowledge): boolean {
  if (day.date < from || day.date > to) return false;
  if (knownAt === undefined) return day.knownUntil === undefined;
  const isAnnounced = day.knownFrom === undefined || day.knownFrom <= knownAt;
  return isAnnounced && (day.knownUntil === undefined || day.knownUntil > knownAt);
}

function countDays(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  weekend: readonly number[],
  rests: ReadonlyMap<PlainDate, unknown>,
): Pick<Calendar, "firstDay" | "kinds" | "before" | "businessDays"> {
  const firstDay = toEpochDay(from);
  const length = toEpochDay(to) - firstDay + 1;
  const kinds = new Uint8Array(length);
  const before = new Uint32Array(length + 1);
  // 1 January 1970 was a Thursday.
  for (let index = 0; index < length; index++) {
    if (weekend.includes(((((firstDay + index + 3) % 7) + 7) % 7) + 1)) kinds[index] = 1;
  }
  for (const date of rests.keys()) kinds[toEpochDay(date) - firstDay] = 2;
  const businessDays: number[] = [];
  for (let index = 0; index < length; index++) {
    if (kinds[index] === 0) businessDays.push(firstDay + index);
    before[index + 1] = businessDays.length;
  }
  return { firstDay, kinds, before, businessDays: Int32Array.from(businessDays) };
}

import { type Path, type PlainDate, toPlainDate } from "@ramah/core";
import { dateIssues, horizonIssues } from "../horizon.js";
import type { CalendarIssue } from "../reasons.js";
import { hasFields, wrongShape } from "../shape.js";
import type { CalendarLayer, LayerDay } from "./layer.js";

/** Everything that is wrong with layers, with paths that begin with `layers`. */
export function layerIssues(layers: readonly CalendarLayer[]): readonly CalendarIssue[] {
  if (!Array.isArray(layers)) return [wrongShape(layers, "CalendarLayer[]", ["layers"])];
  return layers.flatMap((layer: CalendarLayer, index): readonly CalendarIssue[] => {
    const path = ["layers", index];
    if (!hasFields(layer)) return [wrongShape(layer, "CalendarLayer", path)];
    const { days, horizons = [] } = layer;
    if (!Array.isArray(days)) return [wrongShape(days, "LayerDay[]", [...path, "days"])];
    if (!Array.isArray(horizons))
      return [wrongShape(horizons, "{ knownFrom, to }[]", [...path, "horizons"])];
    return [
      ...horizonIssues(layer.from, layer.to, path),
      ...layer.days.flatMap((day, at) => dayIssues(day, layer, [...path, "days", at])),
      ...publicationIssues(layer, [...path, "horizons"]),
    ];
  });
}

/** Everything that is wrong with the days of the week that are the weekend. */
export function weekendIssues(weekend: readonly number[], path: Path): readonly CalendarIssue[] {
  if (!Array.isArray(weekend)) return [wrongShape(weekend, "number[]", path)];
  // Who counts from Sunday as 0, as JavaScript does, would get a calendar without Sundays.
  const wrong = weekend.flatMap((day, index): readonly CalendarIssue[] =>
    Number.isInteger(day) && day >= 1 && day <= 7
      ? []
      : [{ code: "business-weekend", path: [...path, index], data: { day } }],
  );
  const isRestless = [1, 2, 3, 4, 5, 6, 7].every((day) => weekend.includes(day));
  if (!isRestless) return wrong;
  return [...wrong, { code: "business-no-weekday", path, data: { weekend } }];
}

/** The last date that a layer knew on a day, or nothing when nothing of it was published yet. */
export function knownTo(layer: CalendarLayer, knownAt?: PlainDate): PlainDate | undefined {
  if (knownAt === undefined || layer.horizons === undefined) return layer.to;
  return layer.horizons.findLast(({ knownFrom }) => knownFrom <= knownAt)?.to;
}

function dayIssues(day: LayerDay, layer: CalendarLayer, path: Path): readonly CalendarIssue[] {
  if (!hasFields(day)) return [wrongShape(day, "LayerDay", path)];
  const { date, knownFrom, knownUntil } = day;
  const wrong = [
    ...dateIssues(date, [...path, "date"]),
    ...(knownFrom === undefined ? [] : dateIssues(knownFrom, [...path, "knownFrom"])),
    ...(knownUntil === undefined ? [] : dateIssues(knownUntil, [...path, "knownUntil"])),
  ];
  if (wrong.length > 0 || areOdd(layer)) return wrong;
  const { from, to } = layer;
  if (date < from || date > to) {
    return [{ code: "calendar-horizon", path: [...path, "date"], data: { asked: date, from, to } }];
  }
  if (knownFrom === undefined || knownUntil === undefined || knownFrom < knownUntil) return [];
  const data = { from: knownFrom, to: knownUntil };
  return [{ code: "calendar-range", path: [...path, "knownUntil"], data }];
}

const areOdd = ({ from, to }: CalendarLayer): boolean =>
  toPlainDate(from) === undefined || toPlainDate(to) === undefined;

function publicationIssues(layer: CalendarLayer, path: Path): readonly CalendarIssue[] {
  const horizons = layer.horizons ?? [];
  return horizons.flatMap((horizon, index): readonly CalendarIssue[] => {
    const at = [...path, index];
    if (!hasFields(horizon)) return [wrongShape(horizon, "{ knownFrom, to }", at)];
    const { knownFrom, to } = horizon;
    const wrong = [
      ...dateIssues(knownFrom, [...at, "knownFrom"]),
      ...dateIssues(to, [...at, "to"]),
    ];
    if (wrong.length > 0 || areOdd(layer)) return wrong;
    const { from } = layer;
    if (to < from || to > layer.to) {
      return [
        { code: "calendar-horizon", path: [...at, "to"], data: { asked: to, from, to: layer.to } },
      ];
    }
    const earlier = horizons[index - 1];
    if (!hasFields(earlier) || (earlier.knownFrom < knownFrom && earlier.to <= to)) return [];
    return [{ code: "calendar-range", path: at, data: { from: earlier.knownFrom, to: knownFrom } }];
  });
}

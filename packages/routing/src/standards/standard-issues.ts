import { channels, type Path } from "@ramah/core";
import {
  fieldIssues,
  figureIssues,
  listIssues,
  nameIssues,
  whereGiven,
} from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";
import { factTypes } from "./fact.js";
import type { ResponseStandard, StandardMeasure } from "./response-standard.js";

/** What is wrong with standards, as far as they are measured by it. */
export const standardIssues = (standards: readonly ResponseStandard[]): readonly FigureIssue[] =>
  listIssues(["standards"], standards, (standard, path) =>
    fieldIssues(path, standard, ({ id, measure, channels: about, target }) => [
      ...figureIssues([
        ["text", [...path, "id"], id],
        ...whereGiven([["share", [...path, "target"], target]]),
      ]),
      ...(about === undefined
        ? []
        : listIssues([...path, "channels"], about, (one, at) => nameIssues(at, one, channels))),
      ...fieldIssues([...path, "measure"], measure, (given) =>
        measureIssues(given, [...path, "measure"]),
      ),
    ]),
  );

const kinds: readonly StandardMeasure["kind"][] = ["rings", "until", "hold-silence", "hold-kept"];

function measureIssues(measure: StandardMeasure, path: Path): readonly FigureIssue[] {
  switch (measure.kind) {
    case "rings":
      return figureIssues([["count", [...path, "atMost"], measure.atMost]]);
    case "until":
      return [
        ...nameIssues([...path, "fact"], measure.fact, factTypes),
        ...figureIssues([
          ["from-zero", [...path, "withinMs"], measure.withinMs],
          ...whereGiven([["boolean", [...path, "isBelow"], measure.isBelow]]),
        ]),
      ];
    case "hold-silence":
      return figureIssues([["from-zero", [...path, "atMostMs"], measure.atMostMs]]);
    default:
      return nameIssues([...path, "kind"], (measure as StandardMeasure).kind, kinds);
  }
}

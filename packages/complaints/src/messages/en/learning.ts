import type { Catalogue } from "@ramah/core";
import type { LearningReasons } from "../../analysis/learning/reasons.js";

export const learningMessages: Catalogue<LearningReasons> = {
  "code-twice": ({ code }) => `The code “${code}” is there twice.`,
  "code-unknown": ({ code, taxonomy }) => `The code “${code}” is not in the list “${taxonomy}”.`,
  "code-circular": ({ code }) => `The code “${code}” is its own ancestor.`,
  "code-dropped": ({ code }) =>
    `Nothing in the newer list corresponds to “${code}”; what was counted under it is lost.`,
  "pair-twice": ({ pair }) => `The pair “${pair}” is there twice.`,
  "version-differs": ({ expected, given }) =>
    `The pairs are made for “${expected}”; “${given}” was given.`,
  "weight-not-counted": ({ weight }) => `${weight} is no weight: give a number from 0.`,
  "share-out-of-bounds": ({ share }) =>
    `${share} is no share: give a number above 0 and not above 1.`,
  "length-not-counted": ({ field, length }) => `${length} is out of bounds for “${field}”.`,
  "moment-not-counted": ({ given }) =>
    `“${given}” is no moment here: give milliseconds since 1970.`,
  "history-empty": () => "Without a history there is nothing to go by: give at least one time.",
  "ended-before-begun": () => "The end lies before the beginning.",
};

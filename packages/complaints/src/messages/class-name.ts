import type { Locale } from "@ramah/core";
import { type ComplaintClass, complaintClasses } from "../data/classes.js";

/** The name of a class, as its data has it. */
export function className(id: ComplaintClass, locale: Locale): string {
  return complaintClasses.find((entry) => entry.id === id)?.name[locale] ?? id;
}

import type { Locale } from "@ramah/core";

/** Writes a whole number with its thousands marked as the language does. */
export function countText(count: number, locale: Locale): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, locale === "id" ? "." : ",");
}

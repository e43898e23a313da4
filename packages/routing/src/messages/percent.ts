import type { Locale } from "@ramah/core";

/** Writes a share as a percentage with at most one decimal, the same on every platform. */
export function percentText(share: number, locale: Locale): string {
  const text = (Math.round(share * 1000) / 10).toString();
  return `${locale === "id" ? text.replace(".", ",") : text}%`;
}

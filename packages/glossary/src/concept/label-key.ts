import { tokenKeys } from "../text/token.js";

/**
 * Makes names the same that differ only in case, hyphens, spaces, stored accents or the word for and.
 *
 * @param label a term or what somebody typed for one
 * @returns the key to compare by, empty without any letter, digit or symbol
 */
export function labelKey(label: string): string {
  return tokenKeys(label).join(" ");
}

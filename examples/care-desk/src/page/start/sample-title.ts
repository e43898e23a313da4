import { capitalised } from "../parts/capitalised.js";

/** Makes a title of a sample's file name: `01-ticket-not-arrived.eml` is "Ticket not arrived". */
export function sampleTitle(name: string): string {
  const words = name
    .replace(/\.eml$/i, "")
    .replace(/^\d+-/, "")
    .replaceAll("-", " ");
  return capitalised(words);
}

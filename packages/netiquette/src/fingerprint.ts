import type { Finding } from "./finding.js";

/**
 * Names a finding so that a team can remember which it accepted: by rule, code, the words found
 * (case and blanks apart) and how many like it came before. Text elsewhere does not change it.
 */
export function fingerprintOf(
  { rule, reason, part }: Pick<Finding, "rule" | "reason" | "part">,
  ordinal: number,
): string {
  const phrase = "phrase" in reason.data ? reason.data.phrase : "";
  const words = phrase.toLowerCase().replace(/\s+/g, " ");
  return `${rule}-${hash(`${part}|${reason.code}|${words}|${ordinal}`)}`;
}

/** FNV-1a, 32 bits, over UTF-16 code units: eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

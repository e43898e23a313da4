/**
 * Writes one line of an iCalendar file (RFC 5545, 3.1): at most 75 octets, folded where it is longer and
 * never within a character.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(line);
      // The space that marks a continuation counts.
      line = " ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].join("\r\n");
}

/** Writes a text as a value of type TEXT (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** How much of UTF-8 a character takes; a half of a pair is written as U+FFFD, which takes three. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

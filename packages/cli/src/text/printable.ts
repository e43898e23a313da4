// Escape sequences in a mail must not reach the terminal, nor signs that turn the reading direction.
const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A piece of one line made safe for a terminal, with as many code units as before. */
export function printable(text: string): string {
  return text.replace(unsafe, (sign) => (sign === "\t" ? " " : "·"));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").split("\n").map(printable).join("\n");
}

import type { ExpressionPlace } from "./reasons.js";

/** Counts lines and columns; asked with rising positions, it goes over the source once. */
export function placer(source: string): (position: number) => ExpressionPlace {
  let line = 1;
  let lineStart = 0;
  let newline = source.indexOf("\n");
  return (position) => {
    while (newline !== -1 && newline < position) {
      line += 1;
      lineStart = newline + 1;
      newline = source.indexOf("\n", lineStart);
    }
    return { position, line, column: position - lineStart + 1 };
  };
}

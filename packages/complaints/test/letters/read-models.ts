import type { LetterElement, LetterKind } from "@ramah/complaints";
import { regimes } from "@ramah/complaints";

export interface ModelLine {
  readonly elements: readonly LetterElement[];
  /** Empty between paragraphs. */
  readonly text: string;
}

export interface Model {
  readonly kind: LetterKind;
  readonly regime: string;
  readonly lines: readonly ModelLine[];
}

export function readModels(written: string): readonly Model[] {
  return written
    .split(/^=== /m)
    .slice(1)
    .map((each) => {
      const [head = "", ...lines] = each.trim().split("\n");
      const [kind = "", regime = ""] = head.split(" | ");
      return { kind: kind as LetterKind, regime, lines: lines.map(readLine) };
    });
}

function readLine(line: string): ModelLine {
  const [elements = "", text = ""] = line.split(/\| ?/);
  return {
    text: text.trim(),
    elements: elements
      .trim()
      .split(",")
      .filter((element) => element !== "") as LetterElement[],
  };
}

/** The letter as it is sent; each sentence on a line of its own is one paragraph until an empty line. */
export function letterOf(lines: readonly ModelLine[]): string {
  return lines
    .map(({ text }) => text)
    .join("\n")
    .replace(/([.!?;:])\n(?=\S)/g, "$1 ");
}

export const newestRegime = (id: string): (typeof regimes)[number] | undefined =>
  regimes.findLast((regime) => regime.id === id);

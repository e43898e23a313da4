import type { MailView } from "../../desk/view.js";

type MailPart = MailView["parts"][number];

const ownKinds: readonly string[] = ["new", "signature"];

/**
 * Makes one part of what belongs together: the line that says who is quoted and the quote below it,
 * a forwarded header and its text. The name is that of the last, which is the thing itself.
 */
export function foldedParts(parts: readonly MailPart[]): readonly MailPart[] {
  const folded: MailPart[] = [];
  for (const part of parts) {
    const before = folded.at(-1);
    if (before !== undefined && [before, part].every(({ kind }) => !ownKinds.includes(kind))) {
      folded[folded.length - 1] = { ...part, text: `${before.text}\n${part.text}` };
    } else folded.push(part);
  }
  return folded;
}

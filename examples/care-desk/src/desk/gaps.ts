/** A gap in a reply: `{what is missing}`, as a fix leaves it for the author to fill. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const gap = /\{[^{}\n]{1,120}\}/g;

/**
 * Finds the gaps that nobody filled. A reply with one must not go out: the customer would read it.
 *
 * @param reply the text as it would be sent
 */
export function gapsIn(reply: string): readonly Gap[] {
  return [...reply.matchAll(gap)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}

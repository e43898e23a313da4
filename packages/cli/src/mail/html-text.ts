import { convert } from "html-to-text";

/** What is read of an HTML part: millions of signs are no longer a letter. */
export const htmlLimit = 4_000_000;

/** The words of an HTML part as plain text: blocks as lines, quotes marked, no links' addresses, nothing run. */
export function htmlText(html: string): string {
  // Longer input the library would cut as well, but say so on the console.
  return convert(html.slice(0, htmlLimit), {
    wordwrap: false,
    limits: { maxInputLength: htmlLimit, maxDepth: 100 },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "blockquote", options: { trimEmptyLines: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: "table", options: { uppercaseHeaderCells: false } },
    ],
  });
}

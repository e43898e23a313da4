import { expect, test } from "vitest";
import { foldedParts } from "./folded-parts.js";

const part = (kind: string, text: string) => ({ kind, title: `title of ${kind}`, text });

test("who is quoted and what is quoted stand under one name", () => {
  expect(
    foldedParts([
      part("new", "Yes."),
      part("attribution", "Siti wrote:"),
      part("quote", "> When?"),
      part("new", "Today."),
      part("quote", "> Where?"),
      part("signature", "Ani"),
    ]),
  ).toEqual([
    part("new", "Yes."),
    part("quote", "Siti wrote:\n> When?"),
    part("new", "Today."),
    part("quote", "> Where?"),
    part("signature", "Ani"),
  ]);
  expect(foldedParts([])).toEqual([]);
});

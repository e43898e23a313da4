import { expect, test } from "vitest";
import { gapsIn } from "./gaps.js";

test("finds what a fix left for the author, with its place", () => {
  expect(
    gapsIn("We are sorry for {the inconvenience}. Kami masih memerlukan {yang kurang}."),
  ).toEqual([
    { start: 17, end: 36, text: "{the inconvenience}" },
    { start: 60, end: 73, text: "{yang kurang}" },
  ]);
});

test("braces that hold nothing or run over a line are no gaps", () => {
  expect(gapsIn("{} a { b\n c } d } {")).toEqual([]);
});

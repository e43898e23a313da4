import { parseInput } from "@ramah/core";
import { bilingualSchema, sourceSchema } from "@ramah/core/schemas";
import { expect, test } from "vitest";
import { callcenterDifferences } from "./callcenter/differences.js";
import { queuesDefects } from "./queues/defects.js";

const all = [...callcenterDifferences, ...queuesDefects];

test("every peculiarity has its own code, a source, and words in both languages", () => {
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const { code, what, mended, source } of all) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(parseInput(bilingualSchema, what).ok, code).toBe(true);
    if (mended !== null) expect(parseInput(bilingualSchema, mended).ok, code).toBe(true);
    expect(parseInput(sourceSchema, source).ok, code).toBe(true);
  }
});

test("the published defects are cited by their number", () => {
  const cited = all.map(({ source }) => source.url?.split("/").at(-1));
  for (const number of ["1216", "2511", "2540", "1561", "1006", "1691", "1702", "1901"]) {
    expect(cited).toContain(number);
  }
});

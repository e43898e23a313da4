import { lintLetter } from "@ramah/complaints";
import { expect, test } from "vitest";
import { englishModels } from "./models-en.js";
import { indonesianModels } from "./models-id.js";
import { letterOf, readModels } from "./read-models.js";

test.each([
  ["en", englishModels],
  ["id", indonesianModels],
] as const)("a complete letter has no finding: %s", (locale, written) => {
  for (const [nth, { kind, regime, lines }] of readModels(written).entries()) {
    const findings = lintLetter(kind, letterOf(lines), regime, locale);
    const told = findings.map(({ rule, data }) => `${rule} ${JSON.stringify(data)}`);
    expect.soft(told, `${nth + 1}: ${kind} for ${regime}`).toEqual([]);
  }
});

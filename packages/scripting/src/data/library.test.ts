import { expect, test } from "vitest";
import { parseScript } from "../parse-script.js";
import { scriptLibrary } from "./library.js";

test.each(scriptLibrary)("the script $id is free of diagnostics", ({ id, source }) => {
  const { script, diagnostics } = parseScript(source);
  expect(diagnostics).toEqual([]);
  expect(script?.id).toBe(id);
});

import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../src/expressions/expression.ts", import.meta.url));

test("compiles where no code may be made of texts, as under a strict content security policy", () => {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "expressions",
    conditions: ["@ramah/source"],
  });
  const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  expect(() => runInContext("new Function('return 1')()", page)).toThrow(/code generation/i);
  runInContext(outputFiles[0]?.text ?? "", page);
  const source = "(skills HAS 'a' AND level >= 3) OR name CONTAINS 'x' OR site IN ['JKT']";
  const asked = `expressions.expression(${JSON.stringify(source)}).evaluate({ skills: ['a'], level: 3 })`;
  expect(runInContext(asked, page)).toBe(true);
});

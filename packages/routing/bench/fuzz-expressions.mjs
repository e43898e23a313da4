// Random expressions over random attributes: the compiled form against an interpreter that was written
// from the documentation alone, and, where both grammars say the same, against CEL.
// node bench/fuzz-expressions.mjs [how many, 1,000,000 when left out] [seed]
import { readFileSync } from "node:fs";
import { Environment } from "@marcbachmann/cel-js";
import { createRandom } from "@ramah/core";
import { transformSync } from "esbuild";
import { expression } from "../dist/index.js";

const naive = new URL("../test/properties/naive-expression.ts", import.meta.url);
const { code } = transformSync(readFileSync(naive, "utf8"), { loader: "ts" });
const { interpret } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const runs = Number(process.argv[2] ?? 1_000_000);
const random = createRandom(process.argv[3] ?? "expressions");
const below = (count) => Math.floor(random.float() * count);
const pick = (list) => list[below(list.length)];

const names = ["a", "b", "skills", "constructor", "__proto__", "length"];
const scalars = [
  "",
  "a",
  "10",
  "9",
  "-1.5",
  "id",
  "it's",
  "b\\c",
  -1.5,
  0,
  1,
  9,
  10,
  true,
  false,
  null,
];
const operators = ["==", "!=", ">", ">=", "<", "<=", "CONTAINS", "HAS", "IN", "NOT IN"];

const scalar = () => pick(scalars);
const several = (make, most) => Array.from({ length: below(most + 1) }, make);
const value = (depth) =>
  depth > 0 && below(3) === 0
    ? below(2) === 0
      ? several(() => value(depth - 1), 3)
      : document(depth - 1)
    : scalar();
// Own properties, `__proto__` included, as JSON makes them.
const document = (depth) =>
  JSON.parse(
    `{${several(() => `${JSON.stringify(pick(names))}:${JSON.stringify(value(depth))}`, 4)}}`,
  );

const term = () => {
  const kind = below(5);
  if (kind === 0) return { fixed: scalar() };
  if (kind === 1) return { fixed: several(scalar, 3) };
  return { names: [pick(names), ...several(() => (below(2) ? pick(names) : below(3)), 2)] };
};
const comparison = () => ({ left: term(), operator: pick(operators), right: term() });
const tree = (depth) => {
  if (depth === 0 || below(2) === 0) return comparison();
  const parts = Array.from({ length: 2 + below(4) }, () => tree(depth - 1));
  return below(2) === 0 ? { all: parts } : { any: parts };
};

const constant = (fixed) =>
  typeof fixed === "string" ? `'${fixed.replaceAll(/['\\]/g, "\\$&")}'` : String(fixed);
const side = (one) =>
  "names" in one
    ? one.names
        .map((name) => (typeof name === "number" ? `[${name}]` : `.${name}`))
        .join("")
        .slice(1)
    : Array.isArray(one.fixed)
      ? `[${one.fixed.map(constant).join(", ")}]`
      : constant(one.fixed);
const written = (one, isInside) => {
  if ("operator" in one) return `${side(one.left)} ${one.operator} ${side(one.right)}`;
  const text = (one.all ?? one.any)
    .map((part) => written(part, true))
    .join(one.all ? " AND " : " OR ");
  return isInside ? `(${text})` : text;
};

let yes = 0;
for (let run = 0; run < runs; run += 1) {
  const one = tree(3);
  const attributes = document(3);
  const source = written(one, false);
  const result = expression(source).evaluate(attributes);
  yes += Number(result);
  if (result !== interpret(one, attributes)) {
    throw new Error(`${source} is ${result} of ${JSON.stringify(attributes)}`);
  }
}
console.log(`${runs} expressions agree with the naive interpreter; ${yes} were true`);

// What both grammars know: attributes that are there and of their type.
const environment = new Environment()
  .registerVariable("skills", "list<string>")
  .registerVariable("level", "double")
  .registerVariable("site", "string")
  .registerVariable("vip", "bool");
const common = [
  () =>
    pick(["a", "b", "c"]).replace(/.+/, (skill) => `skills HAS '${skill}'|'${skill}' in skills`),
  () =>
    [pick(["==", "!=", "<", "<=", ">", ">="]), below(5)]
      .join(" ")
      .replace(/.+/, (rest) => `level ${rest}|level ${rest}.0`),
  () =>
    [pick(["==", "!=", "<", ">="]), `'${pick(["x", "y", "z"])}'`]
      .join(" ")
      .replace(/.+/, (rest) => `site ${rest}|site ${rest}`),
  () => pick(["true", "false"]).replace(/.+/, (flag) => `vip == ${flag}|vip == ${flag}`),
  () => pick(["'x', 'y'", "'z'"]).replace(/.+/, (list) => `site IN [${list}]|site in [${list}]`),
  () =>
    pick(["'x', 'y'", "'z'"]).replace(/.+/, (list) => `site NOT IN [${list}]|!(site in [${list}])`),
  () =>
    pick(["x", "zz"]).replace(/.+/, (text) => `site CONTAINS '${text}'|site.contains('${text}')`),
];
const pair = (depth) => {
  if (depth === 0 || below(3) === 0) return pick(common)().split("|");
  const parts = Array.from({ length: 2 + below(3) }, () => pair(depth - 1));
  const joint = pick([
    [" AND ", " && "],
    [" OR ", " || "],
  ]);
  // Without parentheses now and then: both grammars take AND first.
  const wrap = below(3) === 0 ? (text) => text : (text) => `(${text})`;
  return [0, 1].map((grammar) => wrap(parts.map((part) => part[grammar]).join(joint[grammar])));
};
const commonRuns = Math.ceil(runs / 10);
let commonYes = 0;
for (let run = 0; run < commonRuns; run += 1) {
  const [source, cel] = pair(3);
  const attributes = {
    skills: ["a", "b", "c"].filter(() => below(2) === 0),
    level: below(5),
    site: pick(["x", "y", "zz"]),
    vip: below(2) === 0,
  };
  const result = expression(source).evaluate(attributes);
  commonYes += Number(result);
  if (
    result !== environment.evaluate(cel.replaceAll("|", "||").replaceAll("||||", "||"), attributes)
  ) {
    throw new Error(`${source} is ${result} of ${JSON.stringify(attributes)}, CEL says otherwise`);
  }
}
console.log(`${commonRuns} expressions agree with CEL; ${commonYes} were true`);

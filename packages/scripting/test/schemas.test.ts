import { contentHashOf, parseScript, scriptLibrary, startSession, step } from "@ramah/scripting";
import { readScript, readSession } from "@ramah/scripting/schemas";
import { expect, test } from "vitest";
import { sampleSource, scriptOf } from "./sample.js";

const script = scriptOf(sampleSource);
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test.each(scriptLibrary)("the script $id passes its own schema", ({ source }) => {
  const parsed = parseScript(source).script;
  expect(readScript(copy(parsed))).toEqual({ ok: true, value: parsed });
});

const paths = (input: unknown): readonly string[] => {
  const result = readScript(input);
  return result.ok ? [] : result.issues.map(({ path }) => path.join("."));
};

test("a script that does not hold together is refused with every path", () => {
  const broken = JSON.parse(
    JSON.stringify(script)
      .replace('"target":"present"', '"target":"nowhere"')
      .replace('"fact":"agrees"', '"fact":"nothing"')
      .replace('"value":"flowers"', '"value":"cake"')
      .replace('"start":"start"', '"start":"begin"'),
  ) as unknown;
  expect(paths(broken)).toEqual([
    "start",
    "steps.0.options.1.target",
    "steps.1.statements.0",
    "steps.2.statements.1.fact",
    "contentHash",
  ]);
});

test("a changed word no longer fits the hash", () => {
  expect(paths({ ...copy(script), title: { en: "Other" } })).toEqual(["contentHash"]);
});

test("a stored session is taken up, a session with foreign parts is not", () => {
  const session = startSession(script, { facts: { value: "high" }, at: 0 });
  const next = step(script, session, { type: "choose", option: "wants-a-gift", at: 1 });
  const stored = next.ok ? next.value.session : session;
  expect(readSession(script, copy(stored))).toEqual({ ok: true, value: stored });
  const fault = (change: object) => {
    const result = readSession(script, { ...copy(stored), ...change });
    return result.ok ? [] : result.issues.map(({ path }) => path.join("."));
  };
  expect(fault({ step: "nowhere" })).toEqual(["step"]);
  expect(fault({ facts: { value: { value: "huge", source: "crm", at: 0 } } })).toEqual([
    "facts.value",
  ]);
  expect(fault({ obligations: [] })).toEqual(["obligations"]);
  expect(fault({ before: { x: null } })).toEqual(["before.x"]);
  expect(fault({ trail: [{ step: "x", linesSaid: [], before: {} }] })).toEqual(["trail.0.step"]);
  expect(fault({ v: 2 })).toEqual(["v"]);
  expect(fault({ contentHash: "0000000000000000" })).toEqual([]);
});

test("a stored script cannot bring in a fact that no object could hold", () => {
  const fact = { key: "__proto__", names: { en: "x", id: "x" }, domain: { kind: "text" } } as const;
  const hostile = { ...script, facts: [...script.facts, fact] };
  expect(paths({ ...hostile, contentHash: contentHashOf(hostile) })).toEqual([
    `facts.${script.facts.length}.key`,
  ]);
});

import type { Locale } from "@ramah/core";
import { parseInput } from "@ramah/core";
import { sourceSchema } from "@ramah/core/schemas";
import { type Script, scriptLibrary, startSession, step, view } from "@ramah/scripting";
import { describe, expect, test } from "vitest";
import { scriptOf } from "./sample.js";

describe.each(scriptLibrary)("the script $id", ({ id, source, origin, topics }) => {
  const script = scriptOf(source);

  test("has its id, a source and topics", () => {
    expect(script.id).toBe(id);
    expect(topics.length).toBeGreaterThan(0);
    for (const known of [origin, ...script.sources])
      expect(parseInput(sourceSchema, known).ok).toBe(true);
    expect(script.sources.length).toBeGreaterThan(0);
  });

  test("says the same in both languages: lines, places, options, titles (S-02)", () => {
    const shape = (locale: Locale) =>
      JSON.stringify(
        textsOf(script).map((text) =>
          (text[locale] ?? [])
            .filter((part) => typeof part === "object")
            .map((part) => JSON.stringify(part))
            .sort(),
        ),
      );
    expect(shape("id")).toBe(shape("en"));
    for (const text of textsOf(script)) {
      expect(text.en?.length).toBeGreaterThan(0);
      expect(text.id?.length).toBeGreaterThan(0);
      expect(text.id).not.toEqual(text.en);
    }
    for (const { title } of script.steps) expect(title.en && title.id).toBeTruthy();
  });

  test("every step and every option is reached, and every call can end", () => {
    const seen = new Set<string>();
    for (const facts of situations(script)) explore(script, facts, seen);
    const all = script.steps.flatMap((known) => [
      known.id,
      ...known.options.map((option) => `${known.id}/${option.id}`),
    ]);
    expect([...seen].sort()).toEqual(all.sort());
  });
});

const textsOf = (script: Script) => [
  ...script.steps.flatMap((known) => [
    ...known.statements.flatMap((statement) =>
      "words" in statement
        ? [statement.words]
        : "question" in statement && statement.question
          ? [statement.question]
          : [],
    ),
    ...known.options.map(({ label }) => label),
  ]),
  ...script.obligations.map(({ words }) => words),
];

/** Nothing known, and every fact filled, with each value of each enum. */
function situations(script: Script): readonly Record<string, unknown>[] {
  const filled: Record<string, unknown> = {};
  for (const { key, domain } of script.facts) {
    filled[key] =
      domain.kind === "text"
        ? "x"
        : domain.kind === "boolean"
          ? true
          : domain.kind === "enum"
            ? domain.values[0]?.value
            : domain.max;
  }
  const enums = script.facts.flatMap(({ key, domain }) =>
    domain.kind === "enum" ? domain.values.map(({ value }) => ({ ...filled, [key]: value })) : [],
  );
  return [filled, ...enums];
}

/** Walks breadth first over every open option, saying what must be said first. */
function explore(script: Script, facts: Record<string, unknown>, seen: Set<string>): void {
  const queue = [startSession(script, { facts, at: 0 })];
  const visited = new Set<string>();
  for (let begun = queue.shift(); begun !== undefined; begun = queue.shift()) {
    let session = begun;
    if (visited.has(session.step)) continue;
    visited.add(session.step);
    seen.add(session.step);
    for (const { obligation } of view(script, session, "en").mustSay) {
      const said = step(script, session, { type: "said", obligation, at: 1 });
      if (said.ok) session = said.value.session;
    }
    const shown = view(script, session, "en");
    const open = shown.options.filter(({ available }) => available);
    expect(open.length > 0 || shown.isEnd || shown.transferTo !== undefined).toBe(true);
    for (const { id } of open) {
      const result = step(script, session, { type: "choose", option: id, at: 2 });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      seen.add(`${session.step}/${id}`);
      queue.push(result.value.session);
    }
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { attempt, locales } from "@ramah/core";
import { expect, test } from "vitest";
import { siteHours } from "../hours/site-hours.js";
import { parseRoutingConfig } from "../schemas.js";
import { catalogues } from "./catalogues.js";
import { describe } from "./index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every code that a file of this package writes down, and every problem that the calendar may pass on. */
function codesWritten(): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\.test(?:-d)?\.ts$/.test(name),
  );
  // A peculiarity of another system brings its words along.
  const sources = files
    .map((name) => readFileSync(`${root}/${name}`, "utf8"))
    .filter((source) => !source.includes("Peculiarity"));
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/\bcode: "([a-z]+(?:-[a-z]+)*)"/g)].map(([, code = ""]) => code),
  );
  const reasons = readFileSync(`${root}/../../calendar/src/reasons.ts`, "utf8");
  const problems = /interface CalendarProblems[\s\S]*?\n}/.exec(reasons)?.[0] ?? "";
  const passedOn = [...problems.matchAll(/^ {2}"([a-z-]+)":/gm)].map(([, code = ""]) => code);
  expect(passedOn.length).toBeGreaterThan(15);
  // What zod calls a check of one's own; core translates it.
  return new Set([...codes, ...passedOn].filter((code) => code !== "custom"));
}

test("every code that can reach a user has words in both languages", () => {
  const codes = codesWritten();
  expect(codes.size).toBeGreaterThan(200);
  for (const code of codes) {
    for (const locale of locales) {
      const said = attempt(() => {
        try {
          return describe({ code, path: [], data: {} } as never, locale);
        } catch (error) {
          return String(error);
        }
      });
      expect([code, said.ok && said.value]).not.toEqual([
        code,
        expect.stringContaining("no message"),
      ]);
    }
  }
});

test("both languages are filled with the same data", () => {
  const { en, id } = catalogues();
  const fields = (say: (data: never) => string): string =>
    (/^\(?\(?\{([^}]*)\}/.exec(String(say))?.[1] ?? "")
      .split(",")
      .map((field) => field.split(":")[0]?.trim() ?? "")
      .filter((field) => field !== "")
      .sort()
      .join();
  for (const [code, say] of Object.entries(en)) {
    expect([code, fields(id[code as keyof typeof id])]).toEqual([code, fields(say)]);
  }
});

test("what the calendar refuses and what a schema finds are said too", () => {
  const hours = attempt(() => siteHours({ zone: "Asia/Jakrta", weekly: {} }));
  const [zone] = hours.ok ? [] : hours.issues;
  expect(locales.map((locale) => describe(zone as never, locale))).toEqual([
    'The time zone "Asia/Jakrta" is unknown here. Write an IANA name such as Asia/Jakarta.',
    'Zona waktu "Asia/Jakrta" tidak dikenal di sini. Tulislah nama IANA, misalnya Asia/Jakarta.',
  ]);
  const parsed = parseRoutingConfig({ agents: [{ id: "a", skils: {} }] });
  expect(parsed.ok ? "" : describe(parsed.issues[0], "en")).toBe(
    "agents[0]: Unknown here, perhaps misspelt: skils.",
  );
});

test("what is no reason is refused by name, and nothing else is thrown", () => {
  for (const junk of [null, undefined, 5, "x", {}, { code: 7 }, []]) {
    expect(() => describe(junk as never, "en")).toThrow(
      new RangeError("describe: a reason has a code"),
    );
  }
  for (const code of [
    "unheard-of",
    "toString",
    "__proto__",
    "input-unheard-of",
    "step-unheard-of",
  ]) {
    expect(() => describe({ code, data: {} } as never, "en")).toThrow(/^describe: no message/);
  }
  expect(() => describe({ code: "queue-full" } as never, "id")).toThrow(/^describe: the data of/);
  expect(() => describe({ code: "no-route", data: { contact: "c" } }, "fr" as never)).toThrow(
    /^describe: no message .* in "fr"/,
  );
});

test("what has no type is no event, rather than an event of a strange name", () => {
  expect(
    locales.map((locale) => describe({ code: "unknown-event", data: { type: "" } }, locale)),
  ).toEqual([
    "This is no event: it has no type.",
    "Ini bukan peristiwa karena jenisnya tidak disebutkan.",
  ]);
});

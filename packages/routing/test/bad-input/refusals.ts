import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { changedAt, hostileValues, placesIn } from "./hostile.js";

export type Ask = (...given: readonly unknown[]) => unknown;

/** Functions of the package by name, each with rows of arguments that are right, all options given. */
type RightArguments = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Every function refuses what it cannot take, by its own name and with paths, and answers the rest in figures. */
export function testRefusals(table: RightArguments): void {
  const functions = routing as unknown as Readonly<Record<string, Ask>>;
  test.each(Object.entries(table))(
    "%s refuses what it cannot take, and answers the rest in figures",
    (name, rows) => {
      const ask = functions[name] as Ask;
      for (const right of rows) {
        expect(() => ask(...right)).not.toThrow();
        expect(flawsOf(name, ask, right)).toEqual([]);
      }
    },
  );
  test.each(Object.keys(table))(
    "%s throws nothing but a refusal when everything is left out",
    (name) => {
      const ask = functions[name] as Ask;
      try {
        ask();
      } catch (thrown) {
        expect(flawOf(name, thrown)).toBeUndefined();
      }
    },
  );
}

/** What is not right about answers and refusals, over every strange value at every place of the arguments. */
export function flawsOf(name: string, ask: Ask, right: readonly unknown[]): readonly string[] {
  return placesIn(right).flatMap((path) =>
    hostileValues.flatMap(([what, make]) => {
      const given = changedAt(right, path, make()) as readonly unknown[];
      const flaw = ((): string | undefined => {
        try {
          return hasNoFigure(ask(...given)) ? "a figure that is none" : undefined;
        } catch (thrown) {
          return flawOf(name, thrown);
        }
      })();
      return flaw === undefined ? [] : [`${name}, ${path.join(".")} = ${what}: ${flaw}`];
    }),
  );
}

/** What is not right about something thrown; nothing where it is a refusal as it has to be. */
function flawOf(name: string, thrown: unknown): string | undefined {
  if (!(thrown instanceof RangeError)) return String(thrown);
  const { code, issues } = thrown as { code?: unknown; issues?: unknown };
  if (!Array.isArray(issues) || issues[0]?.code !== code) return `no refusal: ${thrown.message}`;
  if (!thrown.message.startsWith(`${name}: `)) return `by another name: ${thrown.message}`;
  return issues.every(({ path }) => Array.isArray(path)) ? undefined : "an issue without a path";
}

/** A figure that is none, anywhere in an answer. */
const hasNoFigure = (value: unknown, depth = 0): boolean =>
  Number.isNaN(value) ||
  (typeof value === "object" &&
    value !== null &&
    depth < 8 &&
    !("kinds" in value) &&
    // The method of an estimate is passed on as it came.
    Object.entries(value).some(([key, one]) => key !== "method" && hasNoFigure(one, depth + 1)));

import { expect, test } from "vitest";
import { root } from "./root.mjs";
import { inOrder, packagesOf, specifier } from "./workspace.mjs";

/** @param {string} name @param {readonly string[]} internal */
const node = (name, ...internal) => ({ name, internal });

test("each package comes after those it needs, free ones in the order of their names", () => {
  const sorted = inOrder([
    node("crm", "core"),
    node("calendar", "core"),
    node("core"),
    node("a", "crm"),
  ]);
  expect(sorted.map(({ name }) => name)).toEqual(["core", "calendar", "crm", "a"]);
});

test("a need from outside the workspace holds nobody up", () => {
  expect(inOrder([node("core", "@ramah/elsewhere")])).toHaveLength(1);
});

test("a circle is named", () => {
  expect(() => inOrder([node("a", "b"), node("b", "a"), node("c")])).toThrow(/circle: a, b\./);
});

test("the packages are found, core before all others, each with its entries", () => {
  const packages = packagesOf(root);
  expect(packages[0]?.name).toBe("@ramah/core");
  expect(packages[0]?.entries).toEqual(["index", "schemas", "messages", "testing"]);
});

test("an entry is imported by its package's name", () => {
  expect(specifier({ name: "@ramah/core" }, "index")).toBe("@ramah/core");
  expect(specifier({ name: "@ramah/core" }, "schemas")).toBe("@ramah/core/schemas");
});

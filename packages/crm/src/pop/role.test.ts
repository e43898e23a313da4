import { expect, test } from "vitest";
import { fieldDenied, maySee } from "./role.js";

const role = {
  id: "a",
  clearance: "internal",
  fields: ["name"],
  parts: ["matters", "points"],
} as const;

test("what is not listed is denied, whatever the clearance (C-08)", () => {
  const chief = { ...role, clearance: "specific" } as const;
  expect(fieldDenied(chief, "email", "public")).toEqual({
    code: "field-masked",
    data: { field: "email", because: "not-listed" },
  });
  expect(maySee(chief, "contacts")).toBe(false);
});

test("what is listed is shown up to the clearance", () => {
  expect(fieldDenied(role, "name", "internal")).toBeUndefined();
  expect(fieldDenied(role, "name", "confidential")?.data).toEqual({
    field: "name",
    because: "clearance",
  });
  expect(maySee(role, "matters", "internal")).toBe(true);
  expect(maySee(role, "matters", "confidential")).toBe(false);
  expect(maySee(role, "points")).toBe(false);
  expect(maySee({ ...role, clearance: "public" }, "matters")).toBe(false);
});

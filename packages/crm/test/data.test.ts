import { parseInput } from "@ramah/core";
import { sourceSchema } from "@ramah/core/schemas";
import { profileFields } from "@ramah/crm";
import { expect, test } from "vitest";

test("every field says where it comes from", () => {
  for (const [field, rule] of Object.entries(profileFields)) {
    expect([field, parseInput(sourceSchema, rule.source).ok]).toEqual([field, true]);
    expect(rule.source.status).not.toBe("unverified");
  }
});

test("holds the ten details of the course (C-01)", () => {
  const course = [
    "name",
    "birthDate",
    "address",
    "postcode",
    "email",
    "phone",
    "occupation",
    "hobbies",
    "incomeBand",
    "familySize",
    "socialActivities",
  ];
  for (const field of course) expect(Object.keys(profileFields)).toContain(field);
});

test("income is a person's finances: specific data by law (C-08)", () => {
  expect(profileFields.incomeBand.floor).toBe("specific");
  expect(Object.values(profileFields).filter(({ many }) => many)).toHaveLength(5);
});

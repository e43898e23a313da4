import { expect, test } from "vitest";
import { guessed, profile, said } from "../../test/support/claims.js";
import { requireFields } from "./requirement.js";
import { goldenView } from "./view.js";

test("a business decides what is mandatory and what optional; a guess fills nothing (C-01)", () => {
  const view = goldenView(
    profile(
      "p1",
      said("name", "Sari"),
      said("familySize", 4, guessed),
      said("occupation", "baker"),
    ),
    { at: 5000 },
  );
  const policy = {
    name: "mandatory",
    email: "mandatory",
    familySize: "mandatory",
    hobbies: "optional",
  } as const;
  expect(requireFields(view, policy)).toEqual({
    complete: false,
    missing: [
      { code: "field-missing", data: { field: "email" } },
      { code: "field-only-inferred", data: { field: "familySize" } },
    ],
    wanted: [{ code: "field-wanted", data: { field: "hobbies" } }],
    notAsked: [{ code: "field-not-asked", data: { field: "occupation" } }],
  });
  expect(requireFields(view, { name: "mandatory" }).complete).toBe(true);
});

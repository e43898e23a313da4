import type { Catalogue, PlainDate } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import type { Claim, CrmReasons, FieldPolicy, PopField, Role, View } from "./index.js";

test("the value of a claim has the type of its field", () => {
  const about = {
    source: { kind: "customer", ref: "c" },
    method: "stated",
    collectedAt: 0,
    confidentiality: "internal",
  } as const;
  expectTypeOf({ ...about, field: "familySize", value: 3 } as const).toExtend<Claim>();
  // @ts-expect-error a family size is a number
  const wrong: Claim = { ...about, field: "familySize", value: "three" };
  expectTypeOf(wrong).toExtend<Claim>();
});

test("single fields hold one value, the others a list", () => {
  expectTypeOf<NonNullable<View["fields"]["birthDate"]>["value"]>().toEqualTypeOf<PlainDate>();
  expectTypeOf<NonNullable<View["fields"]["phone"]>[number]["value"]["number"]>().toBeString();
  // @ts-expect-error hobbies are many
  type Hobby = NonNullable<View["fields"]["hobbies"]>["value"];
  expectTypeOf<Hobby>().not.toBeString();
});

test("a masked line has no value", () => {
  type Masked = Extract<PopField, { masked: true }>;
  expectTypeOf<"value" extends keyof Masked ? true : false>().toEqualTypeOf<false>();
});

test("a policy and a role know the fields", () => {
  expectTypeOf({ name: "mandatory" } as const).toExtend<FieldPolicy>();
  // @ts-expect-error nobody collects shoe sizes
  const policy: FieldPolicy = { shoeSize: "optional" };
  // @ts-expect-error a role without an allow-list is none
  const role: Role = { id: "a", clearance: "public", parts: [] };
  expectTypeOf(policy).toExtend<FieldPolicy>();
  expectTypeOf(role).toExtend<Role>();
});

test("a catalogue without a code does not compile", () => {
  // @ts-expect-error all other codes are missing
  const catalogue: Catalogue<CrmReasons> = { "never-bought": () => "None." };
  expectTypeOf(catalogue).toExtend<Catalogue<CrmReasons>>();
});

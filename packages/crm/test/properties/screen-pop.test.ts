import {
  type Claim,
  type Confidentiality,
  createLookup,
  type FieldName,
  find,
  keysIn,
  type PopInput,
  type PopPart,
  profileFields,
  screenPop,
  strictest,
} from "@ramah/crm";
import { describe } from "@ramah/crm/messages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { profile, purchase, said } from "../support/claims.js";

const classes: readonly Confidentiality[] = ["public", "internal", "confidential", "specific"];
const parts: readonly PopPart[] = ["matters", "promises", "contacts", "points", "offers", "assets"];
const fieldNames = Object.keys(profileFields) as FieldName[];

/** A text of each field that stands nowhere else, so that finding it in the output is a leak. */
const secrets: Readonly<Partial<Record<FieldName, string>>> = {
  name: "Zubaidah Quartz",
  birthDate: "1971-03-09",
  address: "Jalan Rahasia 77 Cimahi",
  postcode: "40599",
  email: "zubaidah@rahasia.example",
  phone: "+6281299887766",
  occupation: "glassblower",
  hobbies: "falconry",
  incomeBand: "987654321",
  familySize: "37",
  socialActivities: "choir of Lembang",
  preferredChannel: "kiosk",
  language: "jv-Java-x-secret",
  customerNumber: "PLG-770077",
  plate: "D7707ZQ",
};

const claimsWith = (confidentiality: Confidentiality): readonly Claim[] => [
  said("name", "Zubaidah Quartz", { confidentiality }),
  said("birthDate", "1971-03-09", { confidentiality }),
  said("address", "Jalan Rahasia 77 Cimahi", { confidentiality }),
  said("postcode", "40599", { confidentiality }),
  said("email", "zubaidah@rahasia.example", { confidentiality }),
  said("phone", { number: "+6281299887766", reach: "daytime" }, { confidentiality }),
  said("occupation", "glassblower", { confidentiality }),
  said("hobbies", "falconry", { confidentiality }),
  said(
    "incomeBand",
    { currency: "IDR", lowerMinor: 987_654_321, period: "year" },
    { confidentiality },
  ),
  said("familySize", 37, { confidentiality }),
  said("socialActivities", "choir of Lembang", { confidentiality }),
  said("preferredChannel", "kiosk", { confidentiality }),
  said("language", "jv-Java-x-secret", { confidentiality }),
  said("customerNumber", "PLG-770077", { confidentiality }),
  said("plate", "D7707ZQ", { confidentiality }),
  said("value", "high", { confidentiality }),
];

const input = (confidentiality: Confidentiality, role: PopInput["role"]): PopInput => {
  const person = profile("p1", ...claimsWith(confidentiality));
  const rules = { region: "ID", customerNumbers: [{ prefix: "PLG-", digits: 6 }] } as const;
  const asset = {
    id: "v1",
    profileId: "p1",
    kind: "vehicle",
    plate: "D7707ZQ",
    facts: [
      {
        fact: "oil",
        value: "secret-oil",
        collectedAt: 5,
        source: { kind: "agent", ref: "visit" },
        confidentiality,
      },
    ],
  } as const;
  const lookup = createLookup([person], { at: 5000, assets: [asset], ...rules });
  const keys = keysIn("+6281299887766 D7707ZQ zubaidah@rahasia.example PLG-770077", rules);
  const own = { profileId: "p1", confidentiality };
  return {
    found: find(lookup, keys),
    profiles: [person],
    at: 5000,
    today: "2026-11-21",
    channel: "phone",
    role,
    openMatters: [{ id: "m1", kind: "complaint", title: "secret-matter", ...own }],
    promises: [{ id: "r1", what: "secret-promise", dueAt: 9000, by: "Ani", ...own }],
    lastContacts: [{ id: "c1", at: 10, channel: "phone", summary: "secret-words", ...own }],
    purchases: [purchase("o1", { deliverTo: "Jalan Rahasia 77 Cimahi", totalMinor: 31_313_131 })],
    assets: [asset],
    offers: [
      {
        id: "f1",
        profileId: "p1",
        title: { en: "secret-offer", id: "secret-offer" },
        reason: { code: "x", data: {} },
        minimumAge: 70,
      },
    ],
    consents: [{ profileId: "p1", given: true, at: 0 }],
  };
};

const roles = fc.record({
  id: fc.constant("agent"),
  clearance: fc.constantFrom(...classes),
  fields: fc.subarray([...fieldNames]),
  parts: fc.subarray([...parts]),
});

const reaches = (clearance: Confidentiality, needed: Confidentiality): boolean =>
  strictest([clearance, needed]) === clearance;

test("nothing above a role stands anywhere in its screen, and everything allowed does (C-08)", () => {
  fc.assert(
    fc.property(roles, fc.constantFrom(...classes), (role, confidentiality) => {
      const pop = screenPop(input(confidentiality, role));
      const json = JSON.stringify(pop);
      expect(pop.who.kind).toBe("one");
      for (const field of fieldNames) {
        const secret = secrets[field];
        const needed = strictest([confidentiality, profileFields[field].floor]);
        const isAllowed = role.fields.includes(field) && reaches(role.clearance, needed);
        if (secret !== undefined)
          expect([field, json.includes(secret)]).toEqual([field, isAllowed]);
        expect(pop.customer?.masked.includes(field)).toBe(!isAllowed);
      }
      const mayRead = (part: PopPart, needed: Confidentiality): boolean =>
        role.parts.includes(part) && reaches(role.clearance, strictest([needed, "internal"]));
      expect(json.includes("secret-matter")).toBe(mayRead("matters", confidentiality));
      expect(json.includes("secret-promise")).toBe(mayRead("promises", confidentiality));
      expect(json.includes("secret-words")).toBe(mayRead("contacts", confidentiality));
      expect(json.includes("secret-oil")).toBe(mayRead("assets", confidentiality));
      expect(json.includes("31313131")).toBe(mayRead("points", "confidential"));
      // The complaint and the age both forbid the offer, and neither may be told to whom cannot see it.
      expect(json.includes("secret-offer")).toBe(false);
      expect(json.includes("offer-complaint-open")).toBe(
        mayRead("offers", "public") && mayRead("matters", confidentiality),
      );
    }),
    { numRuns: 400 },
  );
});

test("every reason on a screen can be said in both languages", () => {
  fc.assert(
    fc.property(roles, fc.constantFrom(...classes), (role, confidentiality) => {
      const visit = (value: unknown): void => {
        if (typeof value !== "object" || value === null) return;
        if ("code" in value && "data" in value && value.code !== "x") {
          for (const locale of ["en", "id"] as const) {
            expect(describe(value as never, locale)).toMatch(/^[^\n]*[^\s]\.$/);
            expect(describe(value as never, locale)).not.toMatch(/undefined|NaN|\[object/);
          }
        }
        for (const part of Object.values(value)) visit(part);
      };
      visit(screenPop(input(confidentiality, role)));
    }),
    { numRuns: 60 },
  );
});

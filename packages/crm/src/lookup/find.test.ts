import { expect, test } from "vitest";
import { guessed, profile, said } from "../../test/support/claims.js";
import { find } from "./find.js";
import { identify } from "./identify.js";
import { createLookup } from "./lookup.js";

const home = "021 555 1234";
const father = profile(
  "father",
  said("phone", { number: home }, { collectedAt: 10 }),
  said("email", "Ayah@Contoh.com"),
  said("plate", "B 1234 XYZ"),
  said("customerNumber", "PLG-000001"),
);
const daughter = profile("daughter", said("phone", { number: home }, { collectedAt: 20 }));
const format = { prefix: "PLG-", digits: 6 };
const options = { at: 5000, region: "ID", customerNumbers: [format] } as const;
const lookup = createLookup([father, daughter], options);
const ids = (found: ReturnType<typeof find>) => found.candidates.map(({ profileId }) => profileId);
const byPhone = { kind: "phone", text: "+62 21 5551234" } as const;

test("a household line finds everybody who holds it, lately confirmed first (C-13)", () => {
  const found = find(lookup, [byPhone]);
  expect(ids(found)).toEqual(["daughter", "father"]);
  expect(found.candidates[0]?.reasons).toEqual([
    { code: "key-matched", data: { key: "phone", strength: 1, confirmedAt: 20 } },
  ]);
  expect(identify(found)).toMatchObject({
    kind: "choice",
    reasons: [{ code: "several-holders", data: { count: 2 } }],
  });
});

test("a stronger key goes first, and who matches more than all others is the one", () => {
  const found = find(lookup, [byPhone, { kind: "email", text: "AYAH@contoh.com" }]);
  expect(ids(found)).toEqual(["father", "daughter"]);
  expect(found.candidates[0]?.matches.map(({ kind }) => kind)).toEqual(["email", "phone"]);
  expect(found.candidates[0]?.reasons.at(-1)).toEqual({ code: "keys-agree", data: { count: 2 } });
  expect(identify(found)).toMatchObject({ kind: "one", reasons: [] });
});

test("one strong key outranks several weak ones", () => {
  const other = profile("other", said("phone", { number: home }), said("plate", "B 9 Z"));
  const found = find(createLookup([father, other], options), [
    byPhone,
    { kind: "plate", text: "B9Z" },
    { kind: "email", text: "ayah@contoh.com" },
  ]);
  expect(ids(found)).toEqual(["father", "other"]);
  expect(identify(found).kind).toBe("choice");
});

test("keys that lead to different people are said to disagree", () => {
  const stranger = profile("stranger", said("plate", "D 2 D"));
  const found = find(createLookup([father, stranger], options), [
    { kind: "customerNumber", text: "plg 000001" },
    { kind: "plate", text: "D 2 D" },
  ]);
  expect(ids(found)).toEqual(["father", "stranger"]);
  expect(identify(found)).toMatchObject({ kind: "choice", reasons: [{ code: "keys-disagree" }] });
});

test("a phone number alone does not prove who is calling", () => {
  const one = createLookup([daughter], options);
  expect(identify(find(one, [byPhone]))).toMatchObject({
    kind: "one",
    reasons: [{ code: "identity-unproven", data: {} }],
  });
});

test("a withheld, unknown or unreadable key finds nobody and says why", () => {
  for (const text of ["anonymous", "Restricted", " ", "sip:anonymous@anonymous.invalid"]) {
    const found = find(lookup, [{ kind: "phone", text }]);
    expect(found).toEqual({ candidates: [], reasons: [{ code: "caller-withheld", data: {} }] });
  }
  expect(find(lookup, [{ kind: "phone", text: "0899 9999 9999" }]).reasons).toEqual([
    { code: "key-unknown", data: { key: "phone" } },
  ]);
  expect(find(lookup, [{ kind: "phone", text: "62215551234" }]).reasons).toEqual([
    { code: "key-unreadable", data: { key: "phone", because: "phone-ambiguous" } },
  ]);
  expect(find(lookup, [{ kind: "phone", text: "14045" }]).reasons).toEqual([
    { code: "key-unreadable", data: { key: "phone", because: "phone-short-code" } },
  ]);
  expect(identify(find(lookup, [])).reasons).toEqual([{ code: "nobody-found", data: {} }]);
});

test("ended and inferred keys lead nowhere; unreadable ones are reported", () => {
  const people = createLookup(
    [
      profile(
        "p1",
        said("phone", { number: "0812 3456 789" }, { collectedAt: 1 }),
        said("phone", { number: "+628123456789" }, { collectedAt: 5, endedAt: 5 }),
        said("email", "guess@x.com", guessed),
        said("email", "not an address"),
        said("plate", "B 7 B", { collectedAt: 5001 }),
      ),
    ],
    options,
  );
  const keys = [
    { kind: "phone", text: "08123456789" },
    { kind: "email", text: "guess@x.com" },
    { kind: "plate", text: "B 7 B" },
  ] as const;
  expect(find(people, keys).candidates).toEqual([]);
  expect(people.size).toBe(0);
  expect(people.unindexed).toEqual([
    { profileId: "p1", kind: "email", reason: { code: "email-at", data: { count: 0 } } },
  ]);
});

test("desks behind one switchboard are told apart by their extension", () => {
  const desk = (id: string, number: string) => profile(id, said("phone", { number }));
  const office = createLookup(
    [desk("ani", `${home} ext 11`), desk("budi", `${home} ext 12`)],
    options,
  );
  const who = (text: string) => ids(find(office, [{ kind: "phone", text }]));
  expect(who(`${home} ext 12`)).toEqual(["budi"]);
  expect(who(home)).toEqual(["ani", "budi"]);
});

test("without formats a customer number is compared as text; with two, bare digits may be anybody's", () => {
  const plain = createLookup([profile("p1", said("customerNumber", "a 17"))], {
    at: 5000,
    region: "ID",
  });
  expect(ids(find(plain, [{ kind: "customerNumber", text: "A17" }]))).toEqual(["p1"]);
  const two = createLookup([profile("p1", said("customerNumber", "A-17"))], {
    at: 5000,
    region: "ID",
    customerNumbers: [
      { prefix: "A-", digits: 2 },
      { prefix: "B-", digits: 2 },
    ],
  });
  expect(ids(find(two, [{ kind: "customerNumber", text: "a17" }]))).toEqual(["p1"]);
  expect(find(two, [{ kind: "customerNumber", text: "17" }]).reasons[0]?.code).toBe(
    "key-unreadable",
  );
});

test("the same key written twice is one match", () => {
  const found = find(lookup, [byPhone, { kind: "phone", text: "(021) 555-1234" }]);
  expect(found.candidates[0]?.matches).toHaveLength(1);
});

test("among equally strong keys the number that agree goes before the date", () => {
  const both = profile(
    "both",
    said("phone", { number: home }, { collectedAt: 1 }),
    said("phone", { number: "08123456789" }, { collectedAt: 1 }),
  );
  const found = find(createLookup([both, daughter], options), [
    byPhone,
    { kind: "phone", text: "08123456789" },
  ]);
  expect(ids(found)).toEqual(["both", "daughter"]);
});

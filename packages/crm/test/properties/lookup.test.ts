import { createLookup, find, identify, keysIn, type LookupKey } from "@ramah/crm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { profile, said } from "../support/claims.js";
import {
  customerDigits,
  customerSpellings,
  emailLocal,
  emailSpellings,
  mobile,
  mobileSpellings,
  plate,
  plateSpellings,
} from "../support/spellings.js";

const rules = { region: "ID", customerNumbers: [{ prefix: "PLG-", digits: 6 }] } as const;
const person = fc.record({ mobile, plate, local: emailLocal, number: customerDigits });
const people = fc.array(person, { minLength: 1, maxLength: 6 });
const spelling = fc.nat({ max: 100 });

const pick = <Item>(items: readonly Item[], nth: number): Item => items[nth % items.length] as Item;

const keysOf = (
  one: {
    mobile: string;
    plate: readonly [string, string, string];
    local: string;
    number: string;
  },
  nth: number,
): readonly LookupKey[] => [
  { kind: "phone", text: pick(mobileSpellings, nth)(one.mobile) },
  { kind: "plate", text: pick(plateSpellings, nth)(one.plate) },
  { kind: "email", text: pick(emailSpellings, nth)(one.local) },
  { kind: "customerNumber", text: pick(customerSpellings, nth)(one.number) },
];

test("every customer is found by each own key, however it was stored and however it is asked", () => {
  fc.assert(
    fc.property(people, spelling, spelling, (some, stored, asked) => {
      const profiles = some.map((one, nth) => {
        const [phone, registration, email, number] = keysOf(one, stored).map(({ text }) => text);
        return profile(
          `p${nth}`,
          said("phone", { number: phone ?? "" }),
          said("plate", registration ?? ""),
          said("email", email ?? ""),
          said("customerNumber", number ?? ""),
        );
      });
      const lookup = createLookup(profiles, { at: 5000, ...rules });
      expect(lookup.unindexed).toEqual([]);
      for (const [nth, one] of some.entries()) {
        for (const key of keysOf(one, asked)) {
          const found = find(lookup, [key]);
          expect(found.candidates.map(({ profileId }) => profileId)).toContain(`p${nth}`);
          // Nobody else may come unless the key is theirs too.
          const sharing = some.filter(
            (other) =>
              (key.kind === "phone" && other.mobile === one.mobile) ||
              (key.kind === "plate" && other.plate.join("") === one.plate.join("")) ||
              (key.kind === "email" && other.local.toLowerCase() === one.local.toLowerCase()) ||
              (key.kind === "customerNumber" && other.number === one.number),
          );
          expect(found.candidates).toHaveLength(sharing.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("neither the order of the customers nor that of the keys changes who is found", () => {
  fc.assert(
    fc.property(people, spelling, (some, nth) => {
      // All share one line, as in a household.
      const profiles = some.map((one, at) =>
        profile(
          `p${at}`,
          said("phone", { number: "0215551234" }),
          said("plate", one.plate.join(" ")),
        ),
      );
      const keys = [
        { kind: "phone", text: "021-5551234" } as const,
        ...keysOf(some[0] as never, nth).slice(1, 2),
      ];
      const one = find(createLookup(profiles, { at: 5000, ...rules }), keys);
      const other = find(
        createLookup(profiles.toReversed(), { at: 5000, ...rules }),
        keys.toReversed(),
      );
      expect(other.candidates).toEqual(one.candidates);
      expect(identify(other).kind).toBe(identify(one).kind);
      expect(one.candidates).toHaveLength(some.length);
    }),
    { numRuns: 60 },
  );
});

test("a key put into any text is found there, at its place", () => {
  const filler = fc.string({ unit: fc.constantFrom(..."ab ,.\n"), maxLength: 20 });
  fc.assert(
    fc.property(filler, person, filler, (before, one, after) => {
      const number = `+62${one.mobile}`;
      const text = `${before} telp ${number}, surel ${one.local}@contoh.co.id; PLG-${one.number} ${after}`;
      const keys = keysIn(text, rules);
      for (const key of keys) expect(text.slice(key.start, key.end)).toBe(key.text);
      expect(keys).toContainEqual({
        kind: "phone",
        value: number,
        text: number,
        start: text.indexOf(number),
        end: text.indexOf(number) + number.length,
      });
      expect(keys.map(({ value }) => value)).toContain(`PLG-${one.number}`);
    }),
  );
});

test("keys in any text never overlap and always read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."ABplg@.+-() 0123456789\u3000０"), maxLength: 200 }),
      (text) => {
        let end = 0;
        for (const key of keysIn(text, rules)) {
          expect(key.start).toBeGreaterThanOrEqual(end);
          end = key.end;
          expect(find(createLookup([], { at: 0, ...rules }), [key]).reasons).toEqual([
            { code: "key-unknown", data: { key: key.kind } },
          ]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

import {
  normaliseCustomerNumber,
  normaliseEmail,
  normalisePhone,
  normalisePlate,
  phoneText,
} from "@ramah/crm";
import fc from "fast-check";
import { expect, test } from "vitest";
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

const region = fc.constantFrom("ID" as const, "GB" as const);
const near = (alphabet: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 18 });

test("a phone number reads the same again, in every region that reads it", () => {
  const raw = fc.oneof(
    near("0012345678 62+-()x"),
    fc
      .tuple(fc.constantFrom("0", "+62", "+44", "+1"), near("0123456789"))
      .map((parts) => parts.join("")),
    fc.tuple(mobile, fc.constantFrom(...mobileSpellings)).map(([number, spell]) => spell(number)),
  );
  fc.assert(
    fc.property(raw, region, (text, home) => {
      const once = normalisePhone(text, { region: home });
      if (!once.ok) return;
      expect(normalisePhone(phoneText(once.value), { region: home })).toEqual(once);
      if (once.value.kind === "short-code") return;
      expect(once.value.number).toMatch(/^\+[1-9]\d{6,14}$/);
      const away = home === "ID" ? "GB" : "ID";
      expect(normalisePhone(phoneText(once.value), { region: away })).toEqual(once);
    }),
    { numRuns: 3000 },
  );
});

test("every common spelling of a mobile number is one number", () => {
  fc.assert(
    fc.property(mobile, (national) => {
      for (const spell of mobileSpellings) {
        expect(normalisePhone(spell(national), { region: "ID" })).toEqual({
          ok: true,
          value: { kind: "mobile", number: `+62${national}` },
        });
      }
    }),
  );
});

test("e-mail, plate and customer number read the same again", () => {
  const format = { prefix: "PLG-", digits: 6 };
  const email = fc.oneof(
    fc.emailAddress(),
    fc
      .tuple(fc.string({ maxLength: 8 }), fc.string({ unit: "grapheme", maxLength: 8 }))
      .map(([a, b]) => `${a}@${b}.İß`),
    fc.tuple(emailLocal, fc.constantFrom(...emailSpellings)).map(([local, spell]) => spell(local)),
  );
  fc.assert(
    fc.property(email, (text) => {
      const once = normaliseEmail(text);
      if (!once.ok) return;
      expect(normaliseEmail(once.value.address)).toEqual(once);
      expect(normaliseEmail(once.value.key)).toMatchObject({ value: { key: once.value.key } });
    }),
    { numRuns: 2000 },
  );
  const registration = fc.oneof(
    near("ABxy 0129-."),
    fc.tuple(plate, fc.constantFrom(...plateSpellings)).map(([parts, spell]) => spell(parts)),
  );
  fc.assert(
    fc.property(registration, region, (text, home) => {
      const once = normalisePlate(text, { region: home });
      if (once.ok) expect(normalisePlate(once.value, { region: home })).toEqual(once);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(customerDigits, fc.constantFrom(...customerSpellings), (number, spell) => {
      const once = normaliseCustomerNumber(spell(number), format);
      expect(once).toEqual({ ok: true, value: `PLG-${number}` });
      if (once.ok) expect(normaliseCustomerNumber(once.value, format)).toEqual(once);
    }),
  );
});

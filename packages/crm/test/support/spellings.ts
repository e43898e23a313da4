import fc from "fast-check";

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength, maxLength });

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** An Indonesian mobile number without country and zero: ten digits and more read in one way only. */
export const mobile: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("11", "12", "13", "21", "52", "57", "78", "95"), digits(7, 9))
  .map(([prefix, rest]) => `8${prefix}${rest}`);

/** Ways in which people write one and the same mobile number. */
export const mobileSpellings: readonly ((national: string) => string)[] = [
  (national) => `0${national}`,
  (national) => `+62${national}`,
  (national) => `62${national}`,
  (national) => national,
  (national) => `+62 (0)${national}`,
  (national) => `(+62) ${national.slice(0, 3)} ${national.slice(3)}`,
  (national) => `0${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`,
  (national) => `tel:+62-${national}`,
  (national) => wide(`0${national.slice(0, 3)} ${national.slice(3)}`),
];

export const plate: fc.Arbitrary<readonly [string, string, string]> = fc.tuple(
  fc.string({ unit: fc.constantFrom(..."ABDEFGHKLNRSTZ"), minLength: 1, maxLength: 2 }),
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.string({ unit: fc.constantFrom(..."ABCDEFGXYZ"), minLength: 0, maxLength: 3 }),
);

export const plateSpellings: readonly ((parts: readonly [string, string, string]) => string)[] = [
  (parts) => parts.join(" "),
  (parts) => parts.join(""),
  (parts) => parts.join("-").toLowerCase(),
  (parts) => ` ${wide(parts.join(" "))} `,
];

export const emailLocal: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(..."abcXYZ019_+-"),
  minLength: 1,
  maxLength: 12,
});

export const emailSpellings: readonly ((local: string) => string)[] = [
  (local) => `${local}@Contoh.co.id`,
  (local) => `${local.toUpperCase()}@CONTOH.CO.ID`,
  (local) => `  ${local.toLowerCase()}@contoh.co.id\n`,
];

export const customerDigits: fc.Arbitrary<string> = digits(6, 6);

export const customerSpellings: readonly ((number: string) => string)[] = [
  (number) => `PLG-${number}`,
  (number) => `plg ${number.slice(0, 3)} ${number.slice(3)}`,
  (number) => number,
  (number) => wide(`PLG-${number}`),
];

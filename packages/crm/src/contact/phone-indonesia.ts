import type { PhoneKind } from "./phone.js";

const forms: readonly (readonly [RegExp, PhoneKind])[] = [
  // 080x is for services and 084 was never given out.
  [/^8[1-35-9]\d{7,10}$/, "mobile"],
  // Jakarta, Bandung, Semarang, Surabaya, Medan: two digits of area, seven or eight of subscriber.
  [/^(?:2[124]|31|61)\d{7,8}$/, "fixed"],
  // Everywhere else three digits of area and five to eight of subscriber.
  [/^(?!2[124]|31|61)(?:[2-79][1-9]|[479]0)\d{6,9}$/, "fixed"],
  [/^800\d{5,7}$/, "toll-free"],
  [/^804\d{7}$/, "shared-cost"],
  [/^(?:8071\d{6}|1500\d{3})$/, "universal"],
  [/^809\d{7}$/, "premium"],
];

/** The kind of an Indonesian number without country code and trunk zero, by its form. */
export function indonesianKind(national: string): PhoneKind | undefined {
  return forms.find(([form]) => form.test(national))?.[1];
}

/** Emergency and service numbers of three digits, call centres of the form 14xxx. */
export function isIndonesianShortCode(digits: string): boolean {
  return /^1(?:\d\d|4\d{3})$/.test(digits);
}

import type { PhoneKind } from "./phone.js";

const forms: readonly (readonly [RegExp, PhoneKind])[] = [
  // 07624 is the Isle of Man's mobile range inside the pagers' 076.
  [/^7(?:[1-57-9]\d{8}|624\d{6})$/, "mobile"],
  [/^(?:1[1-9]\d{7,8}|2[03489]\d{8})$/, "fixed"],
  [/^(?:80[08]\d{7}|800\d{6}|8001111)$/, "toll-free"],
  [/^8(?:4[2-5]|7[0-3])\d{7}$/, "shared-cost"],
  [/^3[0347]\d{8}$/, "universal"],
  [/^9[018]\d{8}$/, "premium"],
  [/^70\d{8}$/, "personal"],
  [/^5[56]\d{8}$/, "internet"],
  [/^76\d{8}$/, "pager"],
];

/** The kind of a British number without country code and trunk zero, by its form. */
export function britishKind(national: string): PhoneKind | undefined {
  return forms.find(([form]) => form.test(national))?.[1];
}

/** Emergency and service numbers: 999, 112, 101, 105, 111, 116xxx, 118xxx. */
export function isBritishShortCode(digits: string): boolean {
  return /^(?:999|1\d\d|11[68]\d{3})$/.test(digits);
}

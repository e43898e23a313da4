import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { KeyKind } from "../lookup/key.js";
import type { FieldName } from "../profile/field.js";
import type { CrmReason, CrmReasons } from "../reasons.js";
import { messages as en } from "./en.js";
import { messages as id } from "./id.js";
import { factNames, fieldNames, keyNames } from "./names.js";

export { moneyText } from "./money.js";

const catalogues: Catalogues<CrmReasons> = { en, id };

/**
 * Says a reason of this package.
 *
 * @param reason a code with its data
 * @param locale the language to say it in
 * @returns one or two sentences
 * @throws RangeError when the code is not of this package
 * @example
 * import { describe } from "@ramah/crm/messages";
 *
 * describe({ code: "field-missing", data: { field: "birthDate" } }, "en"); // => "The date of birth is mandatory and missing."
 * describe({ code: "field-missing", data: { field: "birthDate" } }, "id"); // => "Tanggal lahir wajib diisi, tetapi belum ada."
 */
export function describe(reason: CrmReason, locale: Locale): string {
  return describeWith(reason, locale, catalogues);
}

/**
 * Names a field of a profile.
 *
 * @param field any field
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { fieldText } from "@ramah/crm/messages";
 *
 * fieldText("incomeBand", "id"); // => "kisaran penghasilan"
 */
export function fieldText(field: FieldName, locale: Locale): string {
  return fieldNames[field][locale];
}

/**
 * Names what a customer was found by.
 *
 * @param key any kind of key
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { keyText } from "@ramah/crm/messages";
 *
 * keyText("plate", "id"); // => "nomor polisi"
 */
export function keyText(key: KeyKind, locale: Locale): string {
  return keyNames[key][locale];
}

/**
 * Names a fact of a vehicle.
 *
 * @param fact the name in the data
 * @param locale the language to name it in
 * @returns the name inside a sentence; a fact without a name here stands as it is
 * @example
 * import { factText } from "@ramah/crm/messages";
 *
 * factText("mechanic", "id"); // => "montir langganan"
 * factText("tyre size", "en"); // => "tyre size"
 */
export function factText(fact: string, locale: Locale): string {
  return Object.hasOwn(factNames, fact) ? (factNames[fact]?.[locale] ?? fact) : fact;
}

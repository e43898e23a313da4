import { fail, type Result, succeed } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import { foldWidth } from "./fold-width.js";
import type { Region, RegionOptions } from "./region.js";

/**
 * Brings the registration of a vehicle into one spelling. The form is checked, not the register;
 * an O is never taken for a zero.
 *
 * @param raw as read or typed
 * @param options the region whose form it must have
 * @returns capital letters and digits without gaps, or why it is none
 * @example
 * import { normalisePlate } from "@ramah/crm";
 *
 * normalisePlate("b 1234 xyz", { region: "ID" }); // => { ok: true, value: "B1234XYZ" }
 * normalisePlate("AB12 CDE", { region: "GB" }); // => { ok: true, value: "AB12CDE" }
 * normalisePlate("B 0123 XYZ", { region: "ID" }).ok; // => false
 */
export function normalisePlate(raw: string, options: RegionOptions): Result<string, CrmReason> {
  const { region } = options;
  const plate = foldWidth(raw)
    .replace(/[\s.\-\u2010-\u2015]+/g, "")
    .toUpperCase();
  return forms[region].test(plate)
    ? succeed(plate)
    : fail({ code: "plate-form", data: { region } });
}

const forms: Readonly<Record<Region, RegExp>> = {
  // One or two letters of the place, up to four digits without a leading zero, up to three letters.
  ID: /^[A-Z]{1,2}[1-9]\d{0,3}[A-Z]{0,3}$/,
  // Since 2001 AB12CDE; before that A123BCD and ABC123D; Northern Ireland AIZ1234 and the undated forms.
  GB: /^(?:[A-Z]{2}\d{2}[A-Z]{3}|[A-Z][1-9]\d{0,2}[A-Z]{3}|[A-Z]{3}[1-9]\d{0,2}[A-Z]|[A-Z]{1,3}[1-9]\d{0,3}|[1-9]\d{0,3}[A-Z]{1,3})$/,
};

import { fail, type Result } from "@ramah/core";
import { type NumberFormat, normaliseCustomerNumber } from "../contact/customer-number.js";
import { normaliseEmail } from "../contact/email.js";
import { normalisePhone } from "../contact/phone.js";
import { normalisePlate } from "../contact/plate.js";
import type { Region } from "../contact/region.js";
import type { CrmReason } from "../reasons.js";

/** What a customer can be found by, strongest first: a number is one customer's, a phone a whole household's. */
export type KeyKind = "customerNumber" | "email" | "plate" | "phone";

/** Something to look a customer up by, as it came in. */
export interface LookupKey {
  readonly kind: KeyKind;
  readonly text: string;
}

/** How the keys of a business are written. */
export interface KeyRules {
  readonly region: Region;
  /** The formats of its customer numbers; without any, customer numbers are compared as text. */
  readonly customerNumbers?: readonly NumberFormat[];
}

/** A key in its one spelling; an extension stands apart, because not every caller sends it. */
export interface IndexKey {
  readonly key: string;
  readonly extension?: string;
}

/** How much a key proves; more is stronger. */
export const strengths: Readonly<Record<KeyKind, number>> = {
  customerNumber: 4,
  email: 3,
  plate: 2,
  phone: 1,
};

/** Brings a key into the spelling of the index, or tells why it cannot. */
export function indexKey(
  kind: KeyKind,
  text: string,
  rules: KeyRules,
): Result<IndexKey, CrmReason> {
  switch (kind) {
    case "phone": {
      const phone = normalisePhone(text, rules);
      if (!phone.ok) return phone;
      // A short code is a service, not a customer: it never leads to a person.
      if (phone.value.kind === "short-code") return fail({ code: "phone-short-code", data: {} });
      const { number, extension } = phone.value;
      return {
        ok: true,
        value: extension === undefined ? { key: number } : { key: number, extension },
      };
    }
    case "email": {
      const email = normaliseEmail(text);
      return email.ok ? { ok: true, value: { key: email.value.key } } : email;
    }
    case "plate": {
      const plate = normalisePlate(text, rules);
      return plate.ok ? { ok: true, value: { key: plate.value } } : plate;
    }
    case "customerNumber":
      return customerKey(text, rules.customerNumbers ?? []);
  }
}

function customerKey(text: string, formats: readonly NumberFormat[]): Result<IndexKey, CrmReason> {
  const [first, ...more] = formats;
  if (first === undefined) {
    const key = text.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
    return key === ""
      ? fail({ code: "number-form", data: { prefix: "", digits: 1 } })
      : { ok: true, value: { key } };
  }
  const tried = [first, ...more].map((format) => normaliseCustomerNumber(text, format));
  const fits = tried.filter((result) => result.ok);
  // Digits without their prefix may fit two formats: then nobody can tell whose number it is.
  const key = fits.length === 1 ? fits[0]?.value : undefined;
  return key === undefined
    ? fail({ code: "number-form", data: { prefix: first.prefix, digits: first.digits } })
    : { ok: true, value: { key } };
}

import { fail, type Result, succeed } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import { foldWidth } from "./fold-width.js";
import { britishKind, isBritishShortCode } from "./phone-britain.js";
import { indonesianKind, isIndonesianShortCode } from "./phone-indonesia.js";
import type { Region, RegionOptions } from "./region.js";

/** What sort of number it is; `foreign` is checked for its length only. */
export type PhoneKind =
  | "mobile"
  | "fixed"
  | "toll-free"
  | "shared-cost"
  | "premium"
  | "universal"
  | "personal"
  | "internet"
  | "pager"
  | "foreign"
  | "short-code";

/** A phone number in one spelling. */
export interface Phone {
  readonly kind: PhoneKind;
  /** E.164 such as `+6281234567890`; a short code stands as it is dialled. */
  readonly number: string;
  /** Digits dialled after the connection. */
  readonly extension?: string;
}

/**
 * Brings a phone number into one spelling, and refuses whatever can be read in no way or in two.
 * The form is checked, not whether the number was ever given out.
 *
 * @param raw as typed or as the exchange reports it
 * @param options the region of numbers without a country
 * @returns the number in E.164 with its kind, or why it is none
 * @example
 * import { normalisePhone } from "@ramah/crm";
 *
 * normalisePhone("+62 (0)812-3456-7890", { region: "ID" }); // => { ok: true, value: { kind: "mobile", number: "+6281234567890" } }
 * normalisePhone("(021) 555-1234 ext. 12", { region: "ID" }); // => { ok: true, value: { kind: "fixed", number: "+62215551234", extension: "12" } }
 * normalisePhone("14045", { region: "ID" }); // => { ok: true, value: { kind: "short-code", number: "14045" } }
 * normalisePhone("0062 812 3456 7890", { region: "ID" }).ok; // => false
 */
export function normalisePhone(raw: string, options: RegionOptions): Result<Phone, CrmReason> {
  const { region } = options;
  if (raw.length > longestRaw) return fail({ code: "phone-no-number", data: { region } });
  const typed = foldWidth(raw).replace(invisible, "").trim();
  // Most numbers have no extension, and looking for one costs more than all the rest.
  const split = mayExtend.test(typed) ? extensionPattern.exec(typed) : null;
  const [, main = "", extension] = split ?? ["", typed];
  const text = main.replace(scheme, "");
  const strange = strangeSign.exec(text)?.[0];
  if (strange !== undefined) return fail({ code: "phone-sign", data: { sign: strange } });
  const digits = text.replace(notDigit, "");
  if (digits === "") return fail({ code: "phone-empty", data: {} });
  // A plus stands first, once; anywhere else two numbers ran together.
  if (text.lastIndexOf("+") > text.search(/[^\s(]/)) {
    return fail({ code: "phone-sign", data: { sign: "+" } });
  }
  if (!text.includes("+") && plans[region].isShortCode(digits) && extension === undefined) {
    return succeed({ kind: "short-code", number: digits });
  }
  const readings = text.includes("+") ? succeed(abroad(digits)) : atHome(digits, region);
  if (!readings.ok) return readings;
  const [one, other] = readings.value;
  if (one === undefined) return fail({ code: "phone-no-number", data: { region } });
  if (other !== undefined) {
    return fail({ code: "phone-ambiguous", data: { readings: [one.number, other.number] } });
  }
  return succeed(extension === undefined ? one : { ...one, extension });
}

/**
 * Writes a phone number in the one spelling that `normalisePhone` gives back unchanged.
 *
 * @param phone a normalised number
 * @returns E.164, with the extension in the manner of RFC 3966
 * @example
 * import { phoneText } from "@ramah/crm";
 *
 * phoneText({ kind: "fixed", number: "+62215551234", extension: "12" }); // => "+62215551234;ext=12"
 */
export function phoneText(phone: Phone): string {
  return phone.extension === undefined ? phone.number : `${phone.number};ext=${phone.extension}`;
}

interface Plan {
  readonly countryCode: string;
  readonly kindOf: (national: string) => PhoneKind | undefined;
  readonly isShortCode: (digits: string) => boolean;
  /** What is dialled before a country code. In Indonesia it names the carrier (001, 008, 01017), never 00 alone. */
  readonly abroadPrefix: string | undefined;
}

const plans: Readonly<Record<Region, Plan>> = {
  ID: {
    countryCode: "62",
    kindOf: indonesianKind,
    isShortCode: isIndonesianShortCode,
    abroadPrefix: undefined,
  },
  GB: {
    countryCode: "44",
    kindOf: britishKind,
    isShortCode: isBritishShortCode,
    abroadPrefix: "00",
  },
};

const mayExtend = /[a-z#;]/i;
// "pesawat" is the Indonesian for an extension, "sambungan" for the line.
const extensionPattern =
  /^(.*?)(?:\s*(?:;\s*ext=|,?\s*(?:extension|ekstensi|ext|ekst|pesawat|pes|sambungan|x)[.:]?\s*|#\s*)(\d{1,7}))?$/isu;
// Longer texts are no numbers, and reading them would cost time.
const longestRaw = 80;
const scheme = /^tel:/i;
const notDigit = /\D+/g;
// A slash, a comma or a semicolon joins two numbers: not one number.
const strangeSign = /[^\d\s()+.\-\u2010-\u2015]/u;
// Address books paste marks of direction around a number.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Digits that follow a plus. */
function abroad(digits: string): readonly Phone[] {
  for (const region of ["ID", "GB"] as const) {
    const { countryCode } = plans[region];
    // "+62 (0)812": the trunk zero is written often and dialled never.
    if (digits.startsWith(countryCode)) {
      return national(digits.slice(countryCode.length).replace(/^0/, ""), region);
    }
  }
  return /^[1-9]\d{6,14}$/.test(digits) ? [{ kind: "foreign", number: `+${digits}` }] : [];
}

/** Every way to read digits without a plus. */
function atHome(digits: string, region: Region): Result<readonly Phone[], CrmReason> {
  const { countryCode, abroadPrefix } = plans[region];
  if (digits.startsWith("00")) {
    return abroadPrefix === "00"
      ? succeed(abroad(digits.slice(2)))
      : fail({ code: "phone-abroad-prefix", data: { prefix: "00", region } });
  }
  if (digits.startsWith("0")) return succeed(national(digits.slice(1), region));
  // No area is written without its zero in fewer than nine digits: that would be a local number.
  if (digits.length < 9 && !(region === "ID" && digits.startsWith("1500"))) {
    return fail({ code: "phone-local", data: { region } });
  }
  const withCountry = digits.startsWith(countryCode)
    ? national(digits.slice(countryCode.length), region)
    : [];
  return succeed([...withCountry, ...national(digits, region)]);
}

function national(digits: string, region: Region): readonly Phone[] {
  const kind = plans[region].kindOf(digits);
  return kind === undefined ? [] : [{ kind, number: `+${plans[region].countryCode}${digits}` }];
}

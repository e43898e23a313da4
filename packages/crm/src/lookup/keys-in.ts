import { comparing } from "@ramah/core";
import {
  checkedFormat,
  type NumberFormat,
  normaliseCustomerNumber,
  numberGap,
} from "../contact/customer-number.js";
import { normaliseEmail } from "../contact/email.js";
import { foldWidth } from "../contact/fold-width.js";
import { normalisePhone, phoneText } from "../contact/phone.js";
import { normalisePlate } from "../contact/plate.js";
import type { Region } from "../contact/region.js";
import { type KeyRules, type LookupKey, strengths } from "./key.js";

/** A key that stands in a text. */
export interface KeyInText extends LookupKey {
  /** In its one spelling. */
  readonly value: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset after its last UTF-16 unit. */
  readonly end: number;
}

/**
 * Finds customer numbers, plates, phones and e-mail addresses in a free text, such as a mail. It
 * takes less than a person would: a plate must be in capitals or be called one, a phone must begin
 * with `+` or `0`.
 *
 * @param text any text
 * @param rules the region and the formats of customer numbers
 * @returns the keys in the order of the text, none over another; where two overlap the longer stays
 * @throws RangeError when a format asks for fewer than 1 or more than 18 digits
 * @example
 * import { keysIn } from "@ramah/crm";
 *
 * keysIn("Mobil saya B 1234 XYZ, telepon 0812-3456-7890.", { region: "ID" })
 *   .map(({ kind, value, start }) => [kind, value, start]); // => [["plate", "B1234XYZ", 11], ["phone", "+6281234567890", 31]]
 */
export function keysIn(text: string, rules: KeyRules): readonly KeyInText[] {
  const plain = foldWidth(text);
  const formats = (rules.customerNumbers ?? []).map((format) => checkedFormat(format, "keysIn"));
  const found = [
    ...formats.flatMap((format) => numbersIn(plain, format)),
    ...emailsIn(plain),
    ...platesIn(plain, rules.region),
    ...phonesIn(plain, rules.region),
  ];
  return withoutOverlap(found, text.length).map((key) => ({
    ...key,
    text: text.slice(key.start, key.end),
  }));
}

type Span = Omit<KeyInText, "text">;

const wordSign = /[\p{L}\p{N}_]/u;
const isWord = (sign: string | undefined): boolean => sign !== undefined && wordSign.test(sign);

function numbersIn(text: string, format: NumberFormat): readonly Span[] {
  const wanted = [...format.prefix.toUpperCase()].filter((sign) => !numberGap.test(sign));
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (isWord(text[start - 1]) || numberGap.test(text[start] ?? "")) continue;
    const end = numberEnd(text, start, wanted, format.digits);
    if (end === start || isWord(text[end])) continue;
    const number = normaliseCustomerNumber(text.slice(start, end), format);
    if (!number.ok) continue;
    spans.push({ kind: "customerNumber", value: number.value, start, end });
  }
  return spans;
}

/** Where a number that begins at `start` ends, or `start` when none does; at most one gap between signs. */
function numberEnd(text: string, start: number, prefix: readonly string[], digits: number): number {
  let at = start;
  for (let sign = 0; sign < prefix.length + digits; sign += 1) {
    if (sign > 0 && numberGap.test(text[at] ?? "")) at += 1;
    const here = (text[at] ?? "").toUpperCase();
    const fits = sign < prefix.length ? here === prefix[sign] : here >= "0" && here <= "9";
    if (!fits || here === "") return start;
    at += 1;
  }
  return at;
}

const localSign = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const domainSign = /[\p{L}\p{M}\p{N}.-]/u;

function emailsIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    // The limits of an address bound both walks, so that a text of signs takes linear time.
    let start = at;
    while (at - start < 65 && start > 0 && localSign.test(text[start - 1] ?? "")) start -= 1;
    let end = at + 1;
    while (end - at < 256 && domainSign.test(text[end] ?? "")) end += 1;
    while (/[.-]/.test(text[end - 1] ?? "")) end -= 1;
    while (/[.'/=]/.test(text[start] ?? "")) start += 1;
    const email = normaliseEmail(text.slice(start, end));
    if (email.ok && text[end] !== "@")
      spans.push({ kind: "email", value: email.value.key, start, end });
  }
  return spans;
}

const plateForms: Readonly<Record<Region, RegExp>> = {
  ID: /(?<![\p{L}\p{N}_])[a-z]{1,2}[ .-]?[1-9]\d{0,3}(?:[ .-]?[a-z]{1,3})?(?![\p{L}\p{N}_])/giu,
  GB: /(?<![\p{L}\p{N}_])[a-z]{1,3}[ -]?\d{1,3}[ -]?[a-z]{1,3}(?![\p{L}\p{N}_])/giu,
};
const plateLabel =
  /(?:nopol|no\.? ?pol(?:isi)?|nomor polisi|pelat(?: nomor)?|plat(?: nomor)?|number ?plate|registration|reg)\.?\s?:?\s?$/i;
const fullPlate = /^[A-Z]{1,3}[ .-]?\d+[ .-]?[A-Z]+$/;

function platesIn(text: string, region: Region): readonly Span[] {
  return [...text.matchAll(plateForms[region])].flatMap((match): Span[] => {
    const start = match.index;
    const isNamed = plateLabel.test(text.slice(Math.max(0, start - 24), start));
    const plate = normalisePlate(match[0], { region });
    // "di 5 Mei" and "No 12" have the form too: capitals with letters at both ends, or a label.
    if (!plate.ok || !(isNamed || fullPlate.test(match[0]))) return [];
    return [{ kind: "plate", value: plate.value, start, end: start + match[0].length }];
  });
}

const digitGroup = /[+(]{0,2}\d+\)?/g;
// What may stand between the groups of one number.
const groupGap = /^[\s.\-\u2010-\u2015]{1,3}$|^$/;
const maximumGroups = 8;

function phonesIn(text: string, region: Region): readonly Span[] {
  const groups = [...text.matchAll(digitGroup)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const { start = 0, text: head = "" } = groups[first] ?? {};
    // Part of a word, of a reference such as INV-0812, or of a longer number.
    if (!/^\(?[+0]/.test(head)) continue;
    if (
      isWord(text[start - 1]) ||
      /[\p{L}\p{N}][-/_]$/u.test(text.slice(Math.max(0, start - 2), start))
    )
      continue;
    let length = 1;
    while (
      length < maximumGroups &&
      first + length < groups.length &&
      groupGap.test(text.slice(groups[first + length - 1]?.end, groups[first + length]?.start))
    ) {
      length += 1;
    }
    for (; length > 0; length -= 1) {
      const end = groups[first + length - 1]?.end ?? start;
      const phone = normalisePhone(text.slice(start, end), { region });
      if (!phone.ok || phone.value.kind === "short-code" || isWord(text[end])) continue;
      spans.push({ kind: "phone", value: phoneText(phone.value), start, end });
      first += length - 1;
      break;
    }
  }
  return spans;
}

function withoutOverlap(spans: readonly Span[], length: number): readonly Span[] {
  const order = comparing<Span>(
    { descending: ({ start, end }) => end - start },
    { descending: ({ kind }) => strengths[kind] },
    ({ start }) => start,
  );
  const taken = new Uint8Array(length);
  const kept = spans.toSorted(order).filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort(comparing(({ start }) => start));
}

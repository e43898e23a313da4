import { type Catalogue, instantText, toPlainDate } from "@ramah/core";
import { channelText, dateText, durationText, listText } from "@ramah/core/messages";
import type { CrmReasons } from "../reasons.js";
import { moneyText } from "./money.js";
import {
  factNames,
  fieldNames,
  keyNames,
  methodNames,
  partNames,
  paymentNames,
  regionNames,
  sourceNames,
} from "./names.js";

const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? "" : "s"}`;
const time = (durationMs: number): string => durationText(durationMs, "en");
const day = (at: number): string =>
  dateText(toPlainDate(instantText(at).slice(0, 10)) ?? "1970-01-01", "en");
const fact = (name: string): string =>
  Object.hasOwn(factNames, name) ? (factNames[name]?.en ?? name) : name;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const money = (minor: number, currency: string): string => moneyText(minor, currency, "en");

export const messages: Catalogue<CrmReasons> = {
  "claim-inferred": ({ field }) =>
    `This ${fieldNames[field].en} was only inferred; what somebody said counts more.`,
  "claim-not-stated": ({ field }) =>
    `This ${fieldNames[field].en} was not stated by anybody; another one was.`,
  "claim-unverified": ({ field }) =>
    `Nobody has checked this ${fieldNames[field].en}; another one was checked.`,
  "claim-older": ({ field, olderMs }) =>
    `This ${fieldNames[field].en} was confirmed ${time(olderMs)} earlier than the current one.`,
  "claim-weaker-source": ({ field, source, winner }) =>
    `This ${fieldNames[field].en} comes from ${sourceNames[source].en}; ${sourceNames[winner].en} is trusted more.`,
  "claim-tied": ({ field }) =>
    `No rule tells this ${fieldNames[field].en} from the current one. Please ask the customer.`,
  "claim-ended": ({ field }) => `This ${fieldNames[field].en} was true once and is no longer.`,
  "field-missing": ({ field }) => `The ${fieldNames[field].en} is mandatory and missing.`,
  "field-only-inferred": ({ field }) =>
    `The ${fieldNames[field].en} is mandatory, but so far only inferred. Please ask the customer.`,
  "field-wanted": ({ field }) =>
    `The ${fieldNames[field].en} is missing. It is optional: ask if it fits the conversation.`,
  "field-not-asked": ({ field }) =>
    `The ${fieldNames[field].en} is held although the business does not ask for it. Keep it only with a reason.`,
  "field-stale": ({ field, ageMs, limitMs }) =>
    `Nobody has confirmed the ${fieldNames[field].en} for ${time(ageMs)}; ${time(limitMs)} is the limit.`,
  "field-held": ({ field, method, ageMs }) =>
    `${capital(fieldNames[field].en)}: ${methodNames[method].en}, last confirmed ${time(ageMs)} ago.`,
  "field-masked": ({ field, because }) =>
    because === "not-listed"
      ? `The ${fieldNames[field].en} is known, but your role does not include it.`
      : `The ${fieldNames[field].en} is known, but it is more confidential than your role may see.`,
  "income-over": ({ currency, amountMinor, period }) =>
    `The income band begins at ${money(amountMinor, currency)} a ${period} or above.`,
  "income-not-over": ({ currency, amountMinor, period }) =>
    `The income band ends at ${money(amountMinor, currency)} a ${period} or below.`,
  "income-straddles": ({ currency, amountMinor, period }) =>
    `The income band does not tell whether it is over ${money(amountMinor, currency)} a ${period}.`,
  "income-other-currency": ({ held, asked }) =>
    `The income is known in ${held}, not in ${asked}; it is not converted.`,
  "income-other-period": ({ held, asked }) =>
    `The income is known by the ${held}, not by the ${asked}; it is not converted.`,
  "income-unknown": () => "The income is not known.",
  "phone-empty": () => "There is no digit in this phone number.",
  "phone-sign": ({ sign }) =>
    `"${sign}" does not belong in a phone number. Two numbers go in two fields.`,
  "phone-abroad-prefix": ({ prefix, region }) =>
    `${prefix} does not lead abroad from ${regionNames[region].en}. Please write + and the country code.`,
  "phone-local": () => "The area code is missing.",
  "phone-no-number": ({ region }) =>
    `No phone number of ${regionNames[region].en} looks like this.`,
  "phone-ambiguous": ({ readings }) =>
    `This can be read as ${listText(readings, "en")}. Please write + and the country code.`,
  "phone-short-code": () => "This is a service number, not a customer's.",
  "email-at": ({ count: found }) =>
    `An e-mail address has exactly one @; this text has ${found === 0 ? "none" : found}.`,
  "email-local": () => "The part before the @ is missing or has signs that do not belong there.",
  "email-domain": () => "The part after the @ is not a domain such as example.com.",
  "email-long": ({ limit }) =>
    `This e-mail address is too long: at most ${limit} octets are allowed here.`,
  "plate-form": ({ region }) => `No number plate of ${regionNames[region].en} looks like this.`,
  "number-form": ({ prefix, digits }) =>
    `This is not a customer number: ${prefix === "" ? "" : `${prefix} and `}${count(digits, "digit")} ${digits === 1 && prefix === "" ? "is" : "are"} expected.`,
  "key-matched": ({ key, confirmedAt }) =>
    `Found by the ${keyNames[key].en}, last confirmed on ${day(confirmedAt)}.`,
  "keys-agree": ({ count: keys }) => `${count(keys, "key")} lead to this customer.`,
  "key-unreadable": ({ key }) => `The ${keyNames[key].en} could not be read.`,
  "key-unknown": ({ key }) => `No customer has this ${keyNames[key].en}.`,
  "caller-withheld": () => "The caller's number is withheld, so nobody was looked up.",
  "nobody-found": () => "Nobody was found. Please ask for the name and the customer number.",
  "several-holders": ({ count: people }) =>
    `${count(people, "customer")} share this key, perhaps a household. Please ask who is calling.`,
  "keys-disagree": ({ count: people }) =>
    `The keys lead to ${people} different customers. Please ask before opening a record.`,
  "identity-unproven": () =>
    "Only the phone number matches. That does not prove who is calling: check the identity first.",
  "chosen-by-person": () => "Chosen by the person who took the call.",
  "profile-missing": () => "The customer was found, but the profile could not be read.",
  "history-missing": () => "The purchases could not be read, so nothing is known about them.",
  "never-bought": () => "This customer has not bought anything yet.",
  "bought-before": ({ purchases, firstAt, lastAt }) =>
    `${count(purchases, "purchase")}${firstAt === undefined ? "" : `, the first on ${day(firstAt)}`}${lastAt === undefined ? "" : `, the last on ${day(lastAt)}`}.`,
  spent: ({ currency, minor, purchases }) =>
    `${money(minor, currency)} spent in ${count(purchases, "purchase")}.`,
  unpaid: ({ currency, minor, purchases }) =>
    `${money(minor, currency)} still to be paid for ${count(purchases, "purchase")}.`,
  overdue: ({ currency, minor, purchases, lateMs }) =>
    `${money(minor, currency)} overdue for ${count(purchases, "purchase")}, the oldest by ${time(lateMs)}.`,
  "products-bought": ({ products }) => `${count(products, "product")} bought.`,
  "pays-by": ({ method, payments, late }) =>
    `${count(payments, "payment")} by ${paymentNames[method].en}, ${late === 0 ? "none" : late} of them late.`,
  "never-paid": () => "No payment has come in yet, so the way of paying is unknown.",
  "delivery-as-last": ({ purchase }) => `Delivery address as for the last delivery (${purchase}).`,
  "delivery-as-profile": () => "Delivery address as in the profile; nothing was delivered yet.",
  "delivery-unknown": () => "The delivery address is unknown.",
  "daytime-phone-known": () => "A phone number for the daytime is known.",
  "daytime-phone-not-asked": ({ phones }) =>
    `${count(phones, "phone number")} known, but nobody asked which one answers in the daytime.`,
  "daytime-phone-unknown": () => "No phone number is known.",
  "value-high": ({ method, ageMs }) =>
    `High value: ${methodNames[method].en}, last confirmed ${time(ageMs)} ago.`,
  "value-normal": ({ method, ageMs }) =>
    `Normal value: ${methodNames[method].en}, last confirmed ${time(ageMs)} ago.`,
  "value-unknown": () => "The value of this customer is not known.",
  "matter-overdue": ({ lateMs }) => `Overdue by ${time(lateMs)}.`,
  "matter-due": ({ inMs }) => `Due in ${time(inMs)}.`,
  "matter-undated": () => "Open, without a date.",
  "matter-unowned": () => "Nobody owns this matter. Please take it or hand it over.",
  "promise-broken": ({ by, lateMs }) =>
    `Promised by ${by} and broken ${time(lateMs)} ago. Please apologise first.`,
  "promise-breaks": ({ by, inMs }) => `Promised by ${by}, to be kept within ${time(inMs)}.`,
  "said-before": ({ agoMs, channel }) => `Said ${time(agoMs)} ago (${channelText(channel, "en")}).`,
  "channel-preferred": ({ preferred }) =>
    `The customer prefers this channel: ${channelText(preferred, "en")}.`,
  "channel-not-preferred": ({ preferred, used }) =>
    `The customer prefers another channel: ${channelText(preferred, "en")}, not ${channelText(used, "en")}.`,
  "language-preferred": ({ language }) => `The customer prefers the language "${language}".`,
  "asset-matched": () => "This vehicle led to the customer.",
  "asset-owned": () => "Another vehicle of the customer.",
  "fact-held": ({ fact: name, ageMs }) => `${capital(fact(name))}: noted ${time(ageMs)} ago.`,
  "offer-fits": ({ offer }) => `Nothing speaks against the offer ${offer}.`,
  "offer-none": () => "There is no offer for this customer.",
  "offer-consent-missing": () => "No offer: the customer has not agreed to offers here.",
  "offer-consent-refused": () => "No offer: the customer does not want offers here.",
  "offer-complaint-open": ({ complaints }) =>
    `No offer while ${count(complaints, "complaint")} ${complaints === 1 ? "is" : "are"} open.`,
  "offer-arrears": ({ purchases }) =>
    `No offer while the payment for ${count(purchases, "purchase")} is overdue.`,
  "offer-payment-unknown": () => "No offer: the payments could not be read.",
  "offer-age-unfit": ({ offer, minimumAge, maximumAge }) =>
    `The offer ${offer} does not suit the age: it is for ${ages(minimumAge, maximumAge)}.`,
  "offer-age-unknown": ({ offer }) =>
    `The offer ${offer} depends on the age, and the date of birth is not known.`,
  "offer-withheld": () => "No offer now, for a reason that your role may not see.",
  "part-hidden": ({ part, count: lines }) =>
    `Hidden from your role: ${partNames[part].en} (${lines}).`,
};

function ages(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `people up to ${maximum}`;
  return maximum === undefined
    ? `people of ${minimum} and over`
    : `people of ${minimum} to ${maximum}`;
}

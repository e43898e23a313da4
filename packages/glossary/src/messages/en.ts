import type { Catalogue } from "@ramah/core";
import type { GlossaryReasons } from "../reasons.js";

const languages = { en: "English", id: "Indonesian" };

export const glossaryMessages: Catalogue<GlossaryReasons> = {
  "concept-id-repeated": ({ id }) => `The id "${id}" is already taken by another concept.`,
  "term-repeated": ({ locale, text, other }) =>
    `"${text}" is the same ${languages[locale]} term as "${other}".`,
  "term-without-word": ({ text }) => `"${text}" has no letter or digit to be found by.`,
  "related-unknown": ({ id }) => `There is no concept "${id}" to be related to.`,
  "preferred-missing": ({ concept, locale }) =>
    `"${concept}" has no preferred term in ${languages[locale]}.`,
  "preferred-repeated": ({ concept, locale, texts }) =>
    `"${concept}" has several preferred terms in ${languages[locale]}: ${texts.join(", ")}. Choose one.`,
  "definition-circular": ({ concept, locale, term }) =>
    `The ${languages[locale]} definition of "${concept}" explains it by itself: "${term}".`,
  "plain-too-long": ({ locale, words, limit }) =>
    `The plain ${languages[locale]} words are ${words}; at most ${limit} are read by customers.`,
  "customer-label-missing": ({ locale, term }) =>
    `"${term}" is for staff only; say what customers call it in ${languages[locale]}.`,
  "customer-label-internal": ({ label, internalTo }) =>
    `"${label}" is meant for customers, but it contains a term for staff only (see "${internalTo}").`,
};

export const explanationWords = {
  customers: (name: string): string => `With customers say: ${name}.`,
  others: (names: string): string => `Also: ${names}.`,
  source: (document: string, section: string | undefined): string =>
    `Source: ${document}${section === undefined ? "" : `, ${section}`}.`,
};

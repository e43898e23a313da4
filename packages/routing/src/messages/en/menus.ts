import type { Catalogue, Locale } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { MenuReasons } from "../../menus/reasons.js";
import { languageText } from "../language-text.js";
import { decimalText, percentText } from "../number-text.js";

const nameOf = (language: Locale): string => languageText(language, "en");

const counted = (count: string | number, noun: string): string =>
  `${count} ${noun}${String(count) === "1" ? "" : "s"}`;
const seconds = (value: number): string => counted(decimalText(value, 1, "en"), "second");
const places = (order: readonly number[]): string =>
  listText(
    order.map((index) => String(index + 1)),
    "en",
  );

export const menuMessages: Catalogue<MenuReasons> = {
  "menu-too-deep": ({ layer, depth, limit }) =>
    `${layer} is the caller's menu number ${depth}; more than ${limit} before a person are a queue in disguise. Broad menus serve callers better than deep ones.`,
  "menu-too-broad": ({ layer, options, limit }) =>
    `${layer} offers ${counted(options, "option")}; above ${limit} they must be short and clearly different. Another layer would be worse.`,
  "menu-too-slow": ({ language, meanSeconds, worstSeconds, limitSeconds }) =>
    `Callers in ${nameOf(language)} listen for ${seconds(meanSeconds)} on average before a person, ${seconds(worstSeconds)} at worst; ${seconds(limitSeconds)} were allowed.`,
  "menu-prompt-long": ({ layer, seconds: taken, limit }) =>
    `What ${layer} says before its options takes ${seconds(taken)}; instructions should not exceed ${seconds(limit)}.`,
  "menu-dead-end": ({ layer }) => `Here ${layer} ends and the caller is left with nothing.`,
  "menu-no-person": ({ layer }) => `From ${layer} no way leads to a person.`,
  "menu-person-far": ({ presses, limit }) =>
    `The first person is ${counted(presses, "key")} away; ${limit} should do.`,
  "menu-unreachable": ({ layer }) => `No way leads to ${layer}.`,
  "menu-loop": ({ layers }) =>
    `Callers go round in a circle without a way out: ${listText(layers, "en")}.`,
  "menu-unknown-target": ({ id }) => `This leads to ${id}, which does not exist.`,
  "menu-duplicate-digit": ({ layer, digit }) =>
    `In ${layer} the key ${digit} is taken already: this option cannot be chosen.`,
  "menu-duplicate-word": ({ layer, word, language }) =>
    `In ${layer} "${word}" (${nameOf(language)}) chooses two options.`,
  "menu-no-key": ({ layer }) =>
    `This option of ${layer} has neither a key nor a word: nobody can choose it.`,
  "menu-digit-order": ({ layer, digits }) =>
    `${layer} says its keys out of order: ${digits.join(", ")}.`,
  "menu-digit-said-wrong": ({ said, digit, language }) =>
    `The text in ${nameOf(language)} says ${said}, but the key is ${digit}.`,
  "menu-key-first": ({ text }) =>
    `"${text}" says the key before its purpose; by the time callers know they want it, they have forgotten the key.`,
  "menu-not-by-frequency": ({ layer, savedSeconds }) =>
    `${layer} does not say its commonest option first; the right order would save each caller ${seconds(savedSeconds)} on average.`,
  "menu-shares": ({ layer, sum }) =>
    `The shares of callers in ${layer} add up to ${percentText(sum, "en")}.`,
  "menu-no-language-choice": ({ languages: spoken }) =>
    `Callers speak ${listText(spoken.map(nameOf), "en")}, but nobody asks them which.`,
  "menu-language-late": ({ layer }) =>
    `${layer} asks for the language only after something was said that not everybody understands.`,
  "menu-language-missing": ({ layer, language }) =>
    `${layer} asks for the language, but does not offer ${nameOf(language)}.`,
  "menu-language-not-own": ({ language }) =>
    `The option for ${nameOf(language)} must be said in ${nameOf(language)} only: who needs it understands nothing else.`,
  "menu-prompt-missing": ({ language }) => `The text in ${nameOf(language)} is missing.`,
  "menu-no-input": ({ layer }) => `${layer} does not say what happens when a caller does nothing.`,
  "menu-wrong-input": ({ layer }) =>
    `${layer} does not say what happens when a caller presses a key that is no option.`,
  "menu-repeats": ({ layer, repeats, limit }) =>
    `${layer} is said again ${counted(repeats, "time")}; after ${limit} a person should take over.`,
  "menu-hangs-up": ({ layer }) =>
    `${layer} hangs up on callers who choose nothing: to them it is a telephone slammed down.`,
  "menu-zero-taken": ({ layer }) =>
    `In ${layer} the key 0 does not lead to a person, which is what callers press it for.`,
  "menu-no-zero": ({ layer }) => `${layer} has no key 0 to a person.`,
  "menu-wrong-queue": ({ queue, needs }) =>
    `Callers can come into ${queue} without being known as ${needs}: they would learn at the end of the line that it was the wrong one.`,
  "menu-queue-language": ({ queue, language }) =>
    `Callers who chose ${nameOf(language)} can come into ${queue}, where nobody speaks it.`,
  "menu-fix-move-up": ({ layer, into }) => `Offer the options of ${layer} in ${into} itself.`,
  "menu-fix-fewer": ({ options }) =>
    `Join what belongs together, or leave out what hardly anybody chooses, down to ${options}; do not add a layer for it.`,
  "menu-fix-faster": ({ seconds: over }) =>
    `Save ${seconds(over)}: shorter prompts, the common first, one layer less.`,
  "menu-fix-shorten": ({ seconds: over }) => `Shorten it by ${seconds(over)}.`,
  "menu-fix-continue": ({ digit }) =>
    digit === null
      ? "Go on to a person."
      : `Go on to a person, or back to the menu; the key ${digit} is free.`,
  "menu-fix-person": ({ layer, digit }) =>
    digit === null
      ? `Let one of the keys of ${layer} lead to a person.`
      : `Let the key ${digit} of ${layer} lead to a person.`,
  "menu-fix-reach": ({ layer, from }) => `Offer ${layer} in ${from}, or delete it.`,
  "menu-fix-target": ({ suggestion }) =>
    suggestion === null ? "Name one that exists." : `Did you mean ${suggestion}?`,
  "menu-fix-digit": ({ digit }) =>
    digit === null ? "Leave an option out: all keys are taken." : `Give it the key ${digit}.`,
  "menu-fix-word": ({ word }) => `Keep "${word}" for one of them.`,
  "menu-fix-order": ({ order }) =>
    `Say the options in this order, counted as they stand now: ${places(order)}; number the keys anew.`,
  "menu-fix-say-digit": ({ digit }) => `Say ${digit}.`,
  "menu-fix-key-last": ({ example }) => `Say the purpose first: "${example.en}"`,
  "menu-fix-shares": ({ sum }) => `Divide each of them by ${decimalText(sum, 2, "en")}.`,
  "menu-fix-ask-language": ({ layer, languages: spoken }) =>
    `Ask before ${layer} says anything else, each language in its own words: ${listText(
      spoken.map(nameOf),
      "en",
    )}.`,
  "menu-fix-own-language": ({ language }) =>
    language === "id" ? 'Say "Untuk bahasa Indonesia, tekan ..."' : 'Say "For English, press ..."',
  "menu-fix-text": ({ language }) => `Add the text in ${nameOf(language)}.`,
  "menu-fix-handle": ({ repeats }) =>
    `Say it again up to ${counted(repeats, "time")}, then go on to a person.`,
  "menu-fix-ask-first": ({ needs, queue }) =>
    `Ask before ${queue} whether the caller is ${needs}, and send the others elsewhere.`,
  "menu-fix-queue-language": ({ queue, language }) =>
    `Send them to a queue where ${nameOf(language)} is spoken, or say before ${queue} which language is spoken there.`,
};

import type { Catalogue } from "@ramah/core";
import type { RuleId } from "../finding.js";
import type { NetiquetteReasons } from "../reasons.js";

/** What people call a rule, and why it exists. */
export interface RuleText {
  readonly name: string;
  readonly why: string;
}

export const messages: Catalogue<NetiquetteReasons> = {
  "blames-reader": ({ phrase }) => `“${phrase}” puts the customer in the wrong.`,
  "doubts-reader": ({ phrase }) => `“${phrase}” calls the customer a liar.`,
  "denies-liability": ({ phrase }) =>
    `“${phrase}” refuses liability in writing and leaves no room for goodwill.`,
  "admits-liability": ({ phrase }) =>
    `“${phrase}” admits liability in writing; sympathy does not need that.`,
  exclaims: ({ phrase }) => `“${phrase}” sounds agitated.`,
  shouts: ({ phrase }) => `“${phrase}” in capitals reads as shouting.`,
  insults: ({ phrase }) => `“${phrase}” insults.`,
  mocks: ({ phrase }) => `“${phrase}” sounds scornful.`,
  "says-only-what-is-missing": ({ phrase }) =>
    `“${phrase}” says what is missing, not what will be there and when.`,
  "says-only-what-is-impossible": ({ phrase }) =>
    `“${phrase}” says what is impossible, without an alternative, a next step or a time.`,
  forbids: ({ phrase }) => `“${phrase}” forbids where thanks would ask.`,
  orders: ({ phrase }) => `“${phrase}” orders the customer about.`,
  "uses-internal-label": ({ phrase, explanation, replacement }) =>
    replacement === null
      ? `Customers do not know “${phrase}” (${explanation.en}).`
      : `Customers do not know “${phrase}” (${explanation.en}); they say “${replacement.en}”.`,
  "apology-missing": () => "The customer complained, and the answer does not say sorry.",
  "apology-late": ({ sentences }) =>
    `The apology comes only after ${sentences} other sentences; it belongs at the beginning.`,
  "makes-excuse": ({ phrase }) =>
    `“${phrase}” makes an excuse; the customer wants to know what comes next.`,
  "name-missing": () => "The customer does not learn who is taking care of the complaint.",
  "next-step-missing": () => "The answer does not say what happens next.",
  "time-missing": ({ phrase }) => `“${phrase}” promises a next step without saying when.`,
  "attachment-missing": ({ phrase }) => `“${phrase}” announces a file, but none is attached.`,
  "gap-unfilled": ({ phrase }) => `“${phrase}” is a gap that nobody filled.`,
  "say-what-is-needed": () => "Say what is still needed, not who is at fault.",
  "believe-and-check": () => "Thank the customer for the information and say that you will check.",
  "talk-it-over": () => "Talk about it on the phone and write down only what was agreed.",
  "sympathise-only": () => "Express sympathy without taking on liability.",
  "end-calmly": () => "End the sentence with a single mark.",
  "write-small": () => "Write it in small letters; look out for names.",
  "leave-out": () => "Leave it out and state the fact.",
  "say-what-and-when": () => "Say what will be available, and when.",
  "say-what-is-possible": () => "Say what you can do, and by when.",
  "thank-instead": () => "Thank instead of forbidding.",
  "say-please": () => "Say please.",
  "use-customer-word": ({ replacement }) => `Write “${replacement}”.`,
  "explain-word": () => "Put it in words that customers know.",
  "say-sorry": () => "Say sorry at the beginning.",
  "say-sorry-earlier": () => "Move the apology to the beginning.",
  "look-ahead": () => "Say what you will do instead of why it happened.",
  "give-name": () => "Give your name.",
  "promise-step": () => "Say what you will do next, and by when.",
  "name-time": () => "Say by when.",
  "attach-or-rephrase": () => "Attach the file, or drop the announcement.",
  "fill-gap": () => "Write what belongs there, or leave the sentence out.",
};

export const ruleWords: Readonly<Record<RuleId, RuleText>> = {
  blame: {
    name: "No blame",
    why: "You never win an argument with a customer: whoever is put in the wrong goes elsewhere.",
  },
  "legal-denial": {
    name: "No refusal or admission of liability",
    why: "What a mail says about liability can be evidence, while a call leaves room for goodwill.",
  },
  emotion: {
    name: "No emotion",
    why: "A mail lasts and can be read in court, long after the anger is gone.",
  },
  "negative-wording": {
    name: "Say what will be",
    why: "A customer who learns only what is missing has to ask again or give up.",
  },
  "instruction-tone": {
    name: "Ask, do not order",
    why: "In a shop one hears please and thank you; a mail should sound no blunter.",
  },
  "internal-label": {
    name: "Words that customers know",
    why: "Labels of the house mean nothing to those outside it.",
  },
  "apology-and-next-step": {
    name: "Apology, name, next step",
    why: "An early sorry, a name and a step with a time settle half of a complaint; excuses settle nothing.",
  },
  "promised-attachment": {
    name: "Promised attachment",
    why: "An announced file that is missing costs the customer another mail.",
  },
  "unfilled-gap": {
    name: "Gap left open",
    why: "A gap shows the customer that nobody re-read the mail.",
  },
};

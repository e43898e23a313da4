import type { Catalogue } from "@ramah/core";
import type {
  ExpressionPart,
  ExpressionPlace,
  ExpressionReasons,
} from "../../expressions/reasons.js";

const at = ({ line, column }: ExpressionPlace): string => `Line ${line}, column ${column}: `;

const parts: Readonly<Record<ExpressionPart, string>> = {
  value: "a value or an attribute",
  operator: "an operator such as ==, HAS or NOT IN",
  closing: "AND, OR or a closing parenthesis",
  comma: "a comma or a closing bracket",
  "list-value": "a text, a number, true, false or null, for a list holds nothing else",
  "and-or": "AND, OR or the end",
};

const types: Readonly<Record<string, string>> = {
  text: "text",
  number: "number",
  boolean: "true or false",
  list: "list",
  object: "object",
};

/** What `typeof` says, and `null` and `array`. */
const kinds: Readonly<Record<string, string>> = {
  undefined: "nothing",
  array: "a list",
  object: "an object",
  number: "a number",
  boolean: "true or false",
  function: "a function",
};

export const expressionMessages: Catalogue<ExpressionReasons> = {
  "expression-type": ({ received }) =>
    `An expression must be a text, but this is ${kinds[received] ?? received}.`,
  "expression-long": ({ limit }) => `An expression has at most ${limit} characters.`,
  "expression-empty": () => "The expression is empty; 1==1 is always true.",
  "expression-expected": ({ expected, found, ...place }) =>
    `${at(place)}${parts[expected]} is needed here${found === null ? ", but the text ends" : `, but there is ${found}`}.`,
  "expression-spelling": ({ found, instead, ...place }) =>
    `${at(place)}${found} is not known here; write ${instead}.`,
  "expression-hyphen": ({ key, ...place }) =>
    `${at(place)}a key must not have a hyphen, as ${key} does; rename the attribute, for example ${key.replaceAll("-", "_")}.`,
  "expression-not": ({ found, ...place }) =>
    `${at(place)}there is no negation by ${found}; write the opposite with != or NOT IN.`,
  "expression-alone": ({ found, ...place }) =>
    `${at(place)}${found} alone is no condition; compare it, for example ${found} == true.`,
  "expression-quote": ({ quote, ...place }) =>
    `${at(place)}the text that begins with ${quote} does not end.`,
  "expression-number": ({ found, ...place }) =>
    `${at(place)}${found} is not a number; write it like 5, -5 or 5.25.`,
  "expression-index": ({ found, ...place }) =>
    `${at(place)}${found} is not an index; only whole numbers from 0 may stand in the brackets after a key.`,
  "expression-key": ({ found, ...place }) =>
    `${at(place)}a key that begins with a letter or an underscore must follow the dot, not ${found}.`,
  "expression-character": ({ found, ...place }) => `${at(place)}${found} means nothing here.`,
  "expression-depth": ({ limit, ...place }) =>
    `${at(place)}at most ${limit} parentheses may stand within each other.`,
  "expression-mixes-and-or": (place) =>
    `${at(place)}AND and OR stand together without parentheses. AND is taken first; add parentheses so that everybody reads it that way.`,
  "expression-never-true": ({ text, ...place }) =>
    `${at(place)}${text} is never true, whatever the attributes are. Lists need HAS, IN or NOT IN, with the list on its side; order is between numbers or texts.`,
  "expression-constant": ({ text, result, ...place }) =>
    `${at(place)}${text} is always ${result}: it looks at no attribute. A key must not stand in quotes.`,
  "expression-unknown-reference": ({ reference, suggestion, ...place }) =>
    `${at(place)}no attribute ${reference} is declared.${suggestion === null ? "" : ` Did you mean ${suggestion}?`}`,
  "expression-type-mismatch": ({ text, reference, declared, ...place }) =>
    `${at(place)}${text} does not suit ${reference}, which is declared as ${types[declared] ?? declared}.`,
  "expression-value-unknown": ({ reference, value, allowed, suggestion, ...place }) =>
    `${at(place)}${reference} is never ${value}, but one of: ${allowed.join(", ")}.${suggestion === null ? "" : ` Did you mean ${suggestion}?`}`,
};

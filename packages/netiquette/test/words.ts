import { messages as english, ruleWords as englishRules } from "../src/messages/en.js";
import { messages as indonesian, ruleWords as indonesianRules } from "../src/messages/id.js";

const texts = (table: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table).map(([code, say]) => [
      code,
      typeof say === "function"
        ? say({ phrase: "x", sentences: 4, replacement: null, explanation: { en: "e", id: "i" } })
        : say.why,
    ]),
  );

/** Every sentence of a language, by code. */
export const en: Readonly<Record<string, string>> = texts({ ...english, ...englishRules });
export const id: Readonly<Record<string, string>> = texts({ ...indonesian, ...indonesianRules });

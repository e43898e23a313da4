import type { Bilingual, Locale } from "@ramah/core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en } from "./en.js";
import { id } from "./id.js";
import type { Words } from "./words.js";

/** The page's words in every language: a missing one does not compile. */
export const words: Bilingual<Words> = { en, id };

export const LocaleContext = createContext<Locale>("en");

/** The language of the page. */
export const useLocale = (): Locale => useContext(LocaleContext);

/** The page's words in its language. */
export const useWords = (): Words => words[useLocale()];

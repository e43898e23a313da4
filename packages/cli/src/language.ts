import { chooseLocale, type Locale } from "@ramah/core";

/** The language a person has set, in the order in which POSIX reads the variables. */
export function localeFrom(environment: Readonly<Record<string, string | undefined>>): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const set = LC_ALL || LC_MESSAGES || LANG || "";
  return chooseLocale(set.replace(/[.@].*$/, ""));
}

/** A language that was asked for by its tag, `undefined` for one that is not spoken here. */
export function localeNamed(tag: string): Locale | undefined {
  const spoken = chooseLocale(tag, "en");
  return chooseLocale(tag, "id") === spoken ? spoken : undefined;
}

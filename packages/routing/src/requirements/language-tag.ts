/** Writes what `languageKey` made of a tag the way people write tags: `zh-hant-` as `zh-Hant`. */
export const languageTag = (key: string): string =>
  key
    .slice(0, -1)
    .replace(/-[a-z]{4}$/, (script) => `-${script.charAt(1).toUpperCase()}${script.slice(2)}`);

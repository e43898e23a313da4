import type { Locale } from "./locale.js";
import type { ReasonOf } from "./reason.js";

/** One language's words for every code of a table: a missing code does not compile. */
export type Catalogue<Table> = {
  readonly [Code in keyof Table]: (data: Table[Code]) => string;
};

/** The words for every code of a table in every language: a missing language does not compile. */
export type Catalogues<Table> = { readonly [Language in Locale]: Catalogue<Table> };

/**
 * Says a reason in a language. Packages export it with their own catalogues filled in.
 *
 * @param reason a code of the table with its data
 * @param locale the language to say it in
 * @param catalogues the words in every language
 * @returns one or more sentences
 * @throws RangeError when the catalogues lack the code or the language, which types rule out for data that was parsed
 * @example
 * import { type Catalogues, describe } from "@ramah/core";
 *
 * interface Table { waiting: { minutes: number } }
 * const catalogues: Catalogues<Table> = {
 *   en: { waiting: ({ minutes }) => `Waiting for ${minutes} min.` },
 *   id: { waiting: ({ minutes }) => `Menunggu ${minutes} menit.` },
 * };
 * describe({ code: "waiting", data: { minutes: 3 } }, "id", catalogues); // => "Menunggu 3 menit."
 */
export function describe<Table>(
  reason: ReasonOf<Table>,
  locale: Locale,
  catalogues: Catalogues<Table>,
): string {
  const catalogue = Object.hasOwn(catalogues, locale) ? catalogues[locale] : undefined;
  if (catalogue === undefined || !Object.hasOwn(catalogue, reason.code)) {
    throw new RangeError(`describe: no message for the code "${reason.code}" in "${locale}"`);
  }
  const code = reason.code as keyof Table;
  return catalogue[code](reason.data as Table[typeof code]);
}

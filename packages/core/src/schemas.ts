import * as z from "zod/mini";
import { type Channel, channels } from "./channel.js";
import { type PlainDate, toPlainDate } from "./date.js";
import type { Instant } from "./instant.js";
import { type Bilingual, type Locale, locales } from "./locale.js";
import type { Source } from "./source.js";
import type { Standard } from "./standard.js";

/**
 * A language of the project.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { localeSchema } from "@ramah/core/schemas";
 *
 * parseInput(localeSchema, "en").ok; // => true
 */
export const localeSchema: Standard<Locale> = z.enum(locales);

/**
 * A way to reach each other.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { channelSchema } from "@ramah/core/schemas";
 *
 * parseInput(channelSchema, "telegram").ok; // => false
 */
export const channelSchema: Standard<Channel> = z.enum(channels);

const plainDate = z
  .string()
  .check(z.refine((text) => toPlainDate(text) !== undefined, "a date that exists, YYYY-MM-DD"));

/**
 * A date that exists, `YYYY-MM-DD`.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { plainDateSchema } from "@ramah/core/schemas";
 *
 * parseInput(plainDateSchema, "2026-02-30").ok; // => false
 */
export const plainDateSchema: Standard<PlainDate> = plainDate as never;

/**
 * A moment as milliseconds since 1970, whole, of the years 0001 to 9999: what has a date can be said.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { instantSchema } from "@ramah/core/schemas";
 *
 * parseInput(instantSchema, 1795251600000).ok; // => true
 * parseInput(instantSchema, 9e15).ok; // => false
 */
export const instantSchema: Standard<Instant> = z
  .int()
  .check(z.minimum(-62_135_596_800_000), z.maximum(253_402_300_799_999));

/**
 * A text in every language, none of them empty.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { bilingualSchema } from "@ramah/core/schemas";
 *
 * parseInput(bilingualSchema, { en: "Sorry" }).ok; // => false
 */
export const bilingualSchema: Standard<Bilingual> = z.strictObject({
  en: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
});

/**
 * Where a fact comes from. Typed data and a user's own data go through the same schema.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { sourceSchema } from "@ramah/core/schemas";
 *
 * const source = { document: "ISO 10002:2018", section: "8", asOf: "2026-11-21", status: "verified" };
 * parseInput(sourceSchema, source).ok; // => true
 * parseInput(sourceSchema, { ...source, asOf: "today" }).ok; // => false
 */
export const sourceSchema: Standard<Source> = z.strictObject({
  document: z.string().check(z.minLength(1)),
  section: z.optional(z.string()),
  url: z.optional(z.url()),
  asOf: plainDate,
  status: z.enum(["verified", "secondary", "claim", "unverified"]),
}) as never;

import {
  type Channel,
  type InputIssue,
  type Instant,
  type PlainDate,
  parseInput,
  type Result,
  type Standard,
} from "@ramah/core";
import { channelSchema, instantSchema, plainDateSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { Asset } from "./profile/asset.js";
import type { Profile } from "./profile/claim.js";
import type { Purchase } from "./trade/purchase.js";

const plainDate = plainDateSchema as unknown as z.ZodMiniType<PlainDate>;
const channel = channelSchema as unknown as z.ZodMiniType<Channel>;

const text = z.string().check(z.refine((value) => value.trim() !== "", "a text that is not empty"));
const instant = instantSchema as unknown as z.ZodMiniType<Instant>;
const minor = z.int();
const positiveMinor = z.int().check(z.minimum(0));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "an ISO 4217 code"));
const confidentiality = z.enum(["public", "internal", "confidential", "specific"]);
const source = z.strictObject({
  kind: z.enum(["customer", "agent", "import", "inference", "system"]),
  ref: text,
});

const incomeBand = z
  .strictObject({
    currency,
    lowerMinor: z.exactOptional(positiveMinor),
    upperMinor: z.exactOptional(positiveMinor),
    period: z.enum(["month", "year"]),
  })
  .check(
    z.refine(
      ({ lowerMinor, upperMinor }) => lowerMinor !== undefined || upperMinor !== undefined,
      "an income band has a lower or an upper bound",
    ),
    z.refine(
      ({ lowerMinor = 0, upperMinor = Number.MAX_SAFE_INTEGER }) => lowerMinor <= upperMinor,
      "the lower bound is not above the upper bound",
    ),
  );

const contactPhone = z.strictObject({
  number: text,
  reach: z.exactOptional(z.enum(["daytime", "evening", "always"])),
});

const claimOf = <Value extends z.ZodMiniType>(field: string, value: Value) =>
  z
    .strictObject({
      field: z.literal(field),
      value,
      source,
      method: z.enum(["stated", "inferred", "imported"]),
      collectedAt: instant,
      verifiedAt: z.exactOptional(instant),
      endedAt: z.exactOptional(instant),
      confidentiality,
    })
    .check(
      z.refine(
        (claim) => (claim.source.kind === "inference") === (claim.method === "inferred"),
        'what an inference says is "inferred", and nothing else is',
      ),
    );

const claim = z.discriminatedUnion("field", [
  claimOf("name", text),
  claimOf("birthDate", plainDate),
  claimOf("address", text),
  claimOf("postcode", text),
  claimOf("email", text),
  claimOf("phone", contactPhone),
  claimOf("occupation", text),
  claimOf("hobbies", text),
  claimOf("incomeBand", incomeBand),
  claimOf("familySize", z.int().check(z.minimum(1), z.maximum(100))),
  claimOf("socialActivities", text),
  claimOf("preferredChannel", channel),
  claimOf(
    "language",
    z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "a BCP 47 tag")),
  ),
  claimOf("customerNumber", text),
  claimOf("plate", text),
  claimOf("value", z.enum(["normal", "high"])),
]);

const profile = z.strictObject({ id: text, claims: z.array(claim) });

const distinct = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;

const purchase = z.strictObject({
  id: text,
  profileId: text,
  at: instant,
  currency,
  lines: z.array(
    z.strictObject({
      product: text,
      kind: text,
      quantity: z.number().check(z.gt(0)),
      amountMinor: minor,
    }),
  ),
  totalMinor: positiveMinor,
  payments: z
    .array(
      z.strictObject({
        id: text,
        at: instant,
        amountMinor: minor,
        method: z.enum(["cash", "card", "transfer", "e-wallet", "direct-debit", "credit"]),
      }),
    )
    .check(z.refine(distinct, "every payment has an id of its own")),
  dueAt: z.exactOptional(instant),
  deliverTo: z.exactOptional(text),
  cancelledAt: z.exactOptional(instant),
});

const asset = z.strictObject({
  id: text,
  profileId: text,
  kind: z.literal("vehicle"),
  plate: text,
  facts: z.array(
    z.strictObject({ fact: text, value: text, collectedAt: instant, source, confidentiality }),
  ),
});

/**
 * A customer with all claims: the value of each must be of the type of its field.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { profileSchema } from "@ramah/crm/schemas";
 *
 * parseInput(profileSchema, { id: "p1", claims: [] }).ok; // => true
 */
export const profileSchema: Standard<Profile> = profile as never;

/**
 * Several customers, each with an id of its own.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { profilesSchema } from "@ramah/crm/schemas";
 *
 * parseInput(profilesSchema, [{ id: "p1", claims: [] }, { id: "p1", claims: [] }]).ok; // => false
 */
export const profilesSchema: Standard<readonly Profile[]> = z
  .array(profile)
  .check(z.refine(distinct, "every profile has an id of its own")) as never;

/**
 * A purchase: money in whole minor units, payments with ids of their own.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { purchaseSchema } from "@ramah/crm/schemas";
 *
 * parseInput(purchaseSchema, { id: "o1" }).ok; // => false
 */
export const purchaseSchema: Standard<Purchase> = purchase as never;

/**
 * A vehicle with the history of its facts.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { assetSchema } from "@ramah/crm/schemas";
 *
 * const asset = { id: "v1", profileId: "p1", kind: "vehicle", plate: "B 1234 XYZ", facts: [] };
 * parseInput(assetSchema, asset).ok; // => true
 */
export const assetSchema: Standard<Asset> = asset as never;

const purchasesSchema: Standard<readonly Purchase[]> = z
  .array(purchase)
  .check(z.refine(distinct, "every purchase has an id of its own")) as never;

/**
 * Takes a customer in from outside.
 *
 * @param input anything
 * @returns the profile, or every problem with its path
 * @example
 * import { parseProfile } from "@ramah/crm/schemas";
 *
 * parseProfile({ id: "p1", claims: [] }); // => { ok: true, value: { id: "p1", claims: [] } }
 * parseProfile({ id: "" }).ok; // => false
 */
export function parseProfile(input: unknown): Result<Profile, InputIssue> {
  return parseInput(profileSchema, input);
}

/**
 * Takes several customers in from outside.
 *
 * @param input anything
 * @returns the profiles, or every problem with its path; two with one id are a problem
 * @example
 * import { parseProfiles } from "@ramah/crm/schemas";
 *
 * parseProfiles([]); // => { ok: true, value: [] }
 */
export function parseProfiles(input: unknown): Result<readonly Profile[], InputIssue> {
  return parseInput(profilesSchema, input);
}

/**
 * Takes a purchase in from outside.
 *
 * @param input anything
 * @returns the purchase, or every problem with its path
 * @example
 * import { parsePurchase } from "@ramah/crm/schemas";
 *
 * parsePurchase({ totalMinor: 0.5 }).ok; // => false
 */
export function parsePurchase(input: unknown): Result<Purchase, InputIssue> {
  return parseInput(purchaseSchema, input);
}

/**
 * Takes purchases in from outside.
 *
 * @param input anything
 * @returns the purchases, or every problem with its path; two with one id are a problem, because a sum would count them twice
 * @example
 * import { parsePurchases } from "@ramah/crm/schemas";
 *
 * parsePurchases([]); // => { ok: true, value: [] }
 */
export function parsePurchases(input: unknown): Result<readonly Purchase[], InputIssue> {
  return parseInput(purchasesSchema, input);
}

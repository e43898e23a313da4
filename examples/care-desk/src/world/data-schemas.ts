import type { OpeningHours } from "@ramah/calendar";
import { openingHoursSchema } from "@ramah/calendar/schemas";
import type { Standard } from "@ramah/core";
import { bilingualSchema, channelSchema } from "@ramah/core/schemas";
import type { Asset, Interaction, MarketingConsent, Offer, Profile, Purchase } from "@ramah/crm";
import { assetSchema, profilesSchema, purchaseSchema } from "@ramah/crm/schemas";
import type { RoutingConfig } from "@ramah/routing";
import { routingConfigSchema } from "@ramah/routing/schemas";
import * as z from "zod/mini";
import type { World } from "./world.js";

/** `data/people.json`: everybody the business knows, and what passed between them. */
export interface People {
  readonly profiles: readonly Profile[];
  readonly purchases: readonly Purchase[];
  readonly assets: readonly Asset[];
  readonly contacts: readonly Interaction[];
  readonly offers: readonly Offer[];
  readonly consents: readonly MarketingConsent[];
}

/** `data/team.json`: who answers, when, and what for. */
export interface Team {
  readonly zone: string;
  readonly lead: World["lead"];
  readonly plan: Omit<RoutingConfig, "hours">;
  readonly hours: Readonly<Record<string, OpeningHours>>;
  readonly needs: World["needs"];
}

/** A schema of a package inside one of the desk's own. */
const inside = (schema: unknown): z.ZodMiniType => schema as z.ZodMiniType;

const text = z.string().check(z.minLength(1));
const instant = z.int();
const confidentiality = z.enum(["public", "internal", "confidential", "specific"]);

export const peopleSchema: Standard<People> = z.strictObject({
  profiles: inside(profilesSchema),
  purchases: z.array(inside(purchaseSchema)),
  assets: z.array(inside(assetSchema)),
  contacts: z.array(
    z.strictObject({
      id: text,
      profileId: text,
      at: instant,
      channel: inside(channelSchema),
      summary: text,
      by: z.exactOptional(text),
      confidentiality: z.exactOptional(confidentiality),
    }),
  ),
  offers: z.array(
    z.strictObject({
      id: text,
      profileId: text,
      title: inside(bilingualSchema),
      reason: z.strictObject({ code: text, data: z.record(z.string(), z.unknown()) }),
      minimumAge: z.exactOptional(z.int()),
      maximumAge: z.exactOptional(z.int()),
    }),
  ),
  consents: z.array(
    z.strictObject({
      profileId: text,
      given: z.boolean(),
      at: instant,
      channel: z.exactOptional(inside(channelSchema)),
    }),
  ),
}) as never;

export const teamSchema: Standard<Team> = z.strictObject({
  zone: text,
  lead: z.strictObject({ id: text, name: text }),
  plan: inside(routingConfigSchema),
  hours: z.record(z.string(), inside(openingHoursSchema)),
  needs: z
    .record(z.string(), text)
    .check(z.refine((needs) => Object.hasOwn(needs, "other"), 'needs a skill for "other"')),
}) as never;

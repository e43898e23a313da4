import type { Bilingual, Channel, Instant, PlainDate, Reason } from "@ramah/core";
import type { Region } from "../contact/region.js";
import type { Found } from "../lookup/find.js";
import type { LeapDayRule } from "../profile/age.js";
import type { Asset } from "../profile/asset.js";
import type { Confidentiality, Profile } from "../profile/claim.js";
import type { Survivorship } from "../profile/survivorship.js";
import type { Purchase } from "../trade/purchase.js";
import type { Role } from "./role.js";

/** Something that is not settled yet, from whatever system keeps it. */
export interface OpenMatter {
  readonly id: string;
  readonly profileId: string;
  readonly kind: "complaint" | "incident" | "order" | "request";
  readonly title: string;
  readonly dueAt?: Instant;
  readonly owner?: string;
  readonly confidentiality?: Confidentiality;
}

/** Something that was promised and is not kept yet. */
export interface OpenPromise {
  readonly id: string;
  readonly profileId: string;
  readonly what: string;
  readonly dueAt: Instant;
  /** Who gave it. */
  readonly by: string;
  readonly confidentiality?: Confidentiality;
}

/** A contact that took place. */
export interface Interaction {
  readonly id: string;
  readonly profileId: string;
  readonly at: Instant;
  readonly channel: Channel;
  /** What was said. */
  readonly summary: string;
  readonly by?: string;
  readonly confidentiality?: Confidentiality;
}

/** Something to sell, with the reason why it may suit. Offers come most wanted first. */
export interface Offer {
  readonly id: string;
  readonly profileId: string;
  readonly title: Bilingual;
  /** Why it was chosen; passed on as it is. */
  readonly reason: Reason;
  /** Whole years, inclusive. */
  readonly minimumAge?: number;
  /** Whole years, inclusive. */
  readonly maximumAge?: number;
}

/** A customer's yes or no to marketing; the latest that covers the channel counts. */
export interface MarketingConsent {
  readonly profileId: string;
  readonly given: boolean;
  readonly at: Instant;
  /** For all channels when missing. */
  readonly channel?: Channel;
}

/** All that a screen pop is made from. Records of other customers are ignored. */
export interface PopInput {
  readonly found: Found;
  readonly profiles: readonly Profile[];
  /** The customer whom a person chose out of several. */
  readonly chosen?: string;
  readonly at: Instant;
  /** The date where the customer lives, for the age. */
  readonly today: PlainDate;
  readonly channel: Channel;
  readonly role: Role;
  readonly openMatters: readonly OpenMatter[];
  readonly promises: readonly OpenPromise[];
  readonly lastContacts: readonly Interaction[];
  /** Nothing when the purchases could not be read: that is not the same as none. */
  readonly purchases?: readonly Purchase[];
  readonly assets?: readonly Asset[];
  readonly offers?: readonly Offer[];
  readonly consents?: readonly MarketingConsent[];
  readonly region?: Region;
  readonly survivorship?: Survivorship;
  readonly leapDay?: LeapDayRule;
}

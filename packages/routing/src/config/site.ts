import type { Instant } from "@ramah/core";

/** A place where agents work; it has one set of opening hours. */
export interface Site {
  /** Unique among the sites. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
}

/** When a site is open, as the router needs to know it; `openTime` of `@ramah/calendar` gives it. */
export interface OpeningHours {
  /** Whether the site is open at a moment. */
  readonly isOpen: (at: Instant) => boolean;
  /** The first moment from `at` on at which the site is open, `undefined` when it never opens again. */
  readonly nextOpening: (at: Instant) => Instant | undefined;
  /** The first moment from `at` on at which the site is closed, `undefined` when it never closes again. */
  readonly nextClosing?: (at: Instant) => Instant | undefined;
}

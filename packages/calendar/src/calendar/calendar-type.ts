import type { Bilingual, PlainDate } from "@ramah/core";
import type { HolidayName } from "../data/holiday-names.js";

/** A calendar that this package has the data of. */
export type CalendarId = "GB-ENG" | "GB-SCT" | "GB-NIR" | "GB-any" | "ID" | "ID+cuti-bersama";

/** Why business rests on a date. */
export interface RestDay {
  readonly name: HolidayName | Bilingual;
  /** The layer that says so. */
  readonly layer: string;
  readonly isProvisional: boolean;
}

/** Which calendar a deadline was counted with: enough to make the same calendar again. Plain JSON. */
export interface CalendarStamp {
  readonly id: string;
  /** The versions of its layers. */
  readonly version: string;
  /** What was known on this date counts; left out, all that the data have. */
  readonly knownAt?: PlainDate;
}

/** Which days are business days, ready to be asked. Made by `calendar` or `compileCalendar`. */
export interface Calendar {
  readonly stamp: CalendarStamp;
  /** First and last date that are known; outside them every question fails with `calendar-horizon`. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Days of the week that never count, 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
  /** The holidays of each date. */
  readonly rests: ReadonlyMap<PlainDate, readonly RestDay[]>;
  /** `from` as days since 1 January 1970. */
  readonly firstDay: number;
  /** For each day from `from` on: 0 a business day, 1 a weekend day, 2 a holiday (on a weekend too). */
  readonly kinds: Uint8Array;
  /** For each day from `from` on, and one more: how many business days come before it. */
  readonly before: Uint32Array;
  /** Every business day as days since 1 January 1970, ascending. */
  readonly businessDays: Int32Array;
}

import type { Bilingual, PlainDate, Source } from "@ramah/core";
import type { HolidayName } from "../data/holiday-names.js";

/** A day on which business rests, with when that became known. */
export interface LayerDay {
  readonly date: PlainDate;
  /** A name known to this package, or your own in both languages. */
  readonly name: HolidayName | Bilingual;
  /** The date on which it was announced; left out when the law always had it. */
  readonly knownFrom?: PlainDate;
  /** The date on which it was taken back: from then on the day is not in the layer. */
  readonly knownUntil?: PlainDate;
  /** Expected, not decreed. */
  readonly isProvisional?: boolean;
}

/** Days of rest of one origin: a country's holidays, the joint leave of a decree, a company's own days. */
export interface CalendarLayer {
  readonly id: string;
  /** Changes whenever its data do; kept with every deadline that was counted with it. */
  readonly version: string;
  /** First and last date for which the list is complete: outside them nothing is guessed. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: readonly LayerDay[];
  /** When each part of the horizon became known, ascending: until then the layer ends before it. */
  readonly horizons?: readonly { readonly knownFrom: PlainDate; readonly to: PlainDate }[];
  /** Where the list comes from; of the layers of this package `calendarSources` tells it. */
  readonly sources?: readonly Source[];
}

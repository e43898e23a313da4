import type { Calendar } from "../calendar/calendar-type.js";
import type { OpenTime } from "../open-time/open-time.js";

/** What a deadline is counted with besides its rule. */
export interface DueContext {
  /** The IANA zone whose dates and clocks count. */
  readonly zone: string;
  /** For business days, rolls and whatever else asks whether a day is one. */
  readonly calendar?: Calendar;
  /** `HH:MM` on the wall, up to 24:00, for rules that end at the close of business. */
  readonly closeOfBusiness?: string;
  /** For rules in business minutes. */
  readonly hours?: Pick<OpenTime, "add" | "periods">;
}

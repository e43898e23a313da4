import type { Channel, PlainDate } from "@ramah/core";

/** What a profile can hold, by field: one value's type each. */
export interface ProfileFields {
  readonly name: string;
  readonly birthDate: PlainDate;
  /** Street and place in one text, as it stands on a parcel. */
  readonly address: string;
  readonly postcode: string;
  readonly email: string;
  readonly phone: ContactPhone;
  readonly occupation: string;
  readonly hobbies: string;
  readonly incomeBand: IncomeBand;
  /** People in the household, the customer among them. */
  readonly familySize: number;
  readonly socialActivities: string;
  readonly preferredChannel: Channel;
  /** BCP 47 tag, such as `id` or `jv-ID`. */
  readonly language: string;
  readonly customerNumber: string;
  /** Registration of a vehicle. */
  readonly plate: string;
  readonly value: CustomerValue;
}

/** The name of a field of a profile. */
export type FieldName = keyof ProfileFields;

/** A field that may hold several values at once. */
export type MultiField = "email" | "phone" | "hobbies" | "socialActivities" | "plate";

/** A field that holds one value at a time. */
export type SingleField = Exclude<FieldName, MultiField>;

/** A phone number of a person, with the hours at which it reaches them. */
export interface ContactPhone {
  /** As written or normalised; an extension may stand in it. */
  readonly number: string;
  /** When the customer wants to be rung there; missing when nobody asked. */
  readonly reach?: "daytime" | "evening" | "always";
}

/** An income known only between two bounds; at least one of them is given. */
export interface IncomeBand {
  /** ISO 4217 code. */
  readonly currency: string;
  /** In minor units; missing when the band is open below. */
  readonly lowerMinor?: number;
  /** In minor units; missing when the band is open above. */
  readonly upperMinor?: number;
  readonly period: "month" | "year";
}

/** What a customer is worth to the business, as its own rule decided. */
export type CustomerValue = "normal" | "high";

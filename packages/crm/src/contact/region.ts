/** Where numbers and plates written without a country belong, ISO 3166-1. */
export type Region = "ID" | "GB";

/** The home of what is written without a country. */
export interface RegionOptions {
  readonly region: Region;
}

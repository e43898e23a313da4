import type { Instant } from "@ramah/core";
import type { Floor } from "./floor.js";
import type { ContactRecord, StageRecord } from "./records.js";

/** The stages that a contact gets to by time alone, and when, as long as nobody takes it. */
export function comingStages(
  { timers }: Floor,
  contact: ContactRecord,
): readonly { readonly record: StageRecord; readonly at: Instant }[] {
  const { path, hasStood, isFallingBack } = contact;
  const ends = (["maximum-wait", "staff", "call-until"] as const).map(
    (kind) => timers.when(kind, contact) ?? Number.POSITIVE_INFINITY,
  );
  const coming: { record: StageRecord; at: Instant }[] = [];
  let at = timers.when("stage", contact);
  for (const record of path.slice(contact.stage + 1)) {
    const { isFallback, lastsMs } = record.stage;
    if (at === null || at >= Math.min(...ends)) break;
    if (isFallback === true && hasStood && !isFallingBack) break;
    coming.push({ record, at });
    at = lastsMs === null ? null : at + lastsMs;
  }
  return coming;
}

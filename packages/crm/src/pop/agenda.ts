import { comparing, type Instant } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import type { Interaction, OpenMatter, OpenPromise } from "./input.js";

/** A line of the screen with the reason why it stands there. */
export interface PopLine<Item> {
  readonly item: Item;
  readonly reasons: readonly CrmReason[];
}

/** Open matters, the most urgent first: by what is due, complaints before the rest, undated last. */
export function urgentMatters(
  matters: readonly OpenMatter[],
  at: Instant,
): readonly PopLine<OpenMatter>[] {
  return matters
    .toSorted(
      comparing(
        ({ dueAt }) => dueAt ?? Number.POSITIVE_INFINITY,
        ({ kind }) => (kind === "complaint" ? 0 : 1),
        ({ id }) => id,
      ),
    )
    .map((item) => ({ item, reasons: matterReasons(item, at) }));
}

/** Promises, broken ones first and then those about to break. */
export function breakingPromises(
  promises: readonly OpenPromise[],
  at: Instant,
): readonly PopLine<OpenPromise>[] {
  return promises
    .toSorted(
      comparing(
        ({ dueAt }) => dueAt,
        ({ id }) => id,
      ),
    )
    .map((item) => {
      const { by, dueAt } = item;
      const reason: CrmReason =
        dueAt < at
          ? { code: "promise-broken", data: { by, lateMs: at - dueAt } }
          : { code: "promise-breaks", data: { by, inMs: dueAt - at } };
      return { item, reasons: [reason] };
    });
}

/** What was said, the last first; what is not yet said is left out. */
export function recentContacts(
  contacts: readonly Interaction[],
  at: Instant,
): readonly PopLine<Interaction>[] {
  return contacts
    .filter((contact) => contact.at <= at)
    .sort(comparing({ descending: (contact) => contact.at }, ({ id }) => id))
    .map((item) => ({
      item,
      reasons: [{ code: "said-before", data: { agoMs: at - item.at, channel: item.channel } }],
    }));
}

function matterReasons({ dueAt, owner }: OpenMatter, at: Instant): readonly CrmReason[] {
  const urgency: CrmReason =
    dueAt === undefined
      ? { code: "matter-undated", data: {} }
      : dueAt < at
        ? { code: "matter-overdue", data: { lateMs: at - dueAt } }
        : { code: "matter-due", data: { inMs: dueAt - at } };
  return owner === undefined ? [urgency, { code: "matter-unowned", data: {} }] : [urgency];
}

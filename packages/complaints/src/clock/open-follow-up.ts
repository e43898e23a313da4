import { type Channel, type Instant, isWritten } from "@ramah/core";
import type { CaseContact, Complaint } from "../case/state.js";

/** The earliest contact on one of the channels that no later written message to the customer put down. */
export function openFollowUp(
  { contacts }: Complaint,
  at: Instant,
  channels: readonly Channel[],
): CaseContact | undefined {
  let open: CaseContact | undefined;
  for (const contact of contacts) {
    if (contact.at > at) break;
    if (contact.direction === "outbound" && isWritten(contact.channel)) open = undefined;
    else if (channels.includes(contact.channel)) open ??= contact;
  }
  return open;
}

import { type Channel, type Instant, isWritten } from "@ramah/core";
import type { ComplaintRefusal } from "../../reasons.js";
import { knownClocks } from "../clocks.js";
import type { Fulfilling } from "../commands/handling.js";
import type { ComplaintCommand, ComplaintCommandType } from "../commands.js";
import type { LetterSent } from "../records.js";
import type { Complaint } from "../state.js";

/** A command of one name. */
export type CommandOf<Type extends ComplaintCommandType> = Extract<
  ComplaintCommand,
  { readonly type: Type }
>;

/** What stands against each command in a case, whatever the status. */
export type Checks = {
  readonly [Type in Exclude<ComplaintCommandType, "receive">]?: (
    command: CommandOf<Type>,
    complaint: Complaint,
    at: Instant,
  ) => ComplaintRefusal[];
};

/** The letter that goes out with a step, and the deadlines the step meets. */
export function sendingRefusals(
  { letter, fulfils = [] }: Fulfilling,
  complaint: Complaint,
): ComplaintRefusal[] {
  const known = knownClocks(complaint);
  return [
    ...(letter === undefined ? [] : letterRefusals(letter, complaint)),
    ...fulfils
      .filter((clock) => !known.includes(clock))
      .map((clock): ComplaintRefusal => ({ code: "unknown-clock", data: { clock, known } })),
  ];
}

/** A letter has a number of its own, and goes to nobody who may not read it. */
function letterRefusals({ id, to }: LetterSent, complaint: Complaint): ComplaintRefusal[] {
  const { letters, representative } = complaint;
  const found: ComplaintRefusal[] = [];
  if (letters.some((letter) => letter.id === id)) {
    found.push({ code: "letter-double", data: { id } });
  }
  if (to !== "representative") return found;
  if (representative === undefined) {
    found.push({ code: "representative-missing", data: {} });
  } else if (representative.authority === undefined) {
    found.push({ code: "authority-missing", data: { name: representative.name } });
  }
  return found;
}

/** What must be there to be read again. */
export const writtenRefusals = (channel: Channel): ComplaintRefusal[] =>
  isWritten(channel) ? [] : [{ code: "channel-not-written", data: { channel } }];

/** Post that came yesterday can be put on record today, post that comes tomorrow cannot. */
export function arrivalRefusals(receivedAt: Instant | undefined, at: Instant): ComplaintRefusal[] {
  return receivedAt === undefined || receivedAt <= at
    ? []
    : [{ code: "received-in-future", data: { receivedAt, at } }];
}

/** What belongs to a case happened after it came in. */
export function earlyRefusals(
  field: string,
  moment: Instant | undefined,
  { receivedAt }: Complaint,
): ComplaintRefusal[] {
  return moment === undefined || moment >= receivedAt
    ? []
    : [{ code: "before-receipt", data: { field, receivedAt } }];
}

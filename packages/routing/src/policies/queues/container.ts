import { type InputIssue, refuse } from "@ramah/core";
import { readName, readNames } from "../input.js";
import { isNamed } from "./house.js";
import { type QueuesTables, readState } from "./state.js";
import type { QueuesMember } from "./tables.js";

const buckets = 37;
const hashedBytes = 5;

/**
 * Puts members into the order in which app_queue iterates them: the list of `linear` and `rrordered`
 * as it is, for every other strategy the buckets of a hash of the first letters of the name. Equal
 * metrics are decided by it: the member iterated last is called first.
 *
 * @param interfaces names as `PJSIP/1001`, in the order in which the members were added
 * @param strategy the strategy of the queue
 * @returns the same names in the order of the container
 * @throws Refused, a `RangeError` with `issues`, when a name or the strategy is no text
 * @example
 * import { queuesContainerOrder } from "@ramah/routing";
 *
 * queuesContainerOrder(["SIP/1", "SIP/2", "SIP/3"], "linear"); // => ["SIP/1", "SIP/2", "SIP/3"]
 * queuesContainerOrder(["PJSIP/c", "PJSIP/a", "PJSIP/b"], "ringall"); // => ["PJSIP/b", "PJSIP/a", "PJSIP/c"]
 */
export function queuesContainerOrder(
  interfaces: readonly string[],
  strategy: string,
): readonly string[] {
  const issues: InputIssue[] = [];
  readNames(interfaces, ["interfaces"], issues);
  readName(strategy, ["strategy"], issues);
  refuse("queuesContainerOrder", issues);
  if (/^(?:linear|rrordered)$/i.test(strategy)) return [...interfaces];
  return interfaces
    .map((name) => ({ name, bucket: Math.abs(hashOf(name)) % buckets }))
    .sort((one, other) => one.bucket - other.bucket)
    .map(({ name }) => name);
}

function hashOf(name: string): number {
  const from = name.indexOf("/");
  const bytes = [...name.slice(from === -1 ? 0 : from)].flatMap(compressed);
  return bytes.slice(0, hashedBytes).reduce((hash, byte, index) => hash + (byte << (index * 6)), 0);
}

/** Each byte in about six bits: small letters nearly fall on capitals, bytes beyond ASCII on nothing. */
function compressed(sign: string): readonly number[] {
  const code = sign.codePointAt(0) ?? 0;
  if (code > 127) return [0, 0, ...(code > 0x7ff ? [0] : []), ...(code > 0xffff ? [0] : [])];
  if (code < 32) return [0];
  return [code > 96 ? code - 64 : code - 32];
}

/**
 * Takes a member out of a queue: everybody after it moves up one place, and the queue's pointer too, so
 * that nobody's turn is skipped.
 *
 * @param tables the queue with its pointer, and the members with their places
 * @param member interface of the member who leaves
 * @returns the pointer and the members afterwards
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables
 * @example
 * import { queuesRemoveMember } from "@ramah/routing";
 *
 * const members = [{ interface: "a" }, { interface: "b" }, { interface: "c" }];
 * const left = queuesRemoveMember({ queue: { strategy: "rrmemory", rrpos: 2 }, members, now: 0 }, "a");
 * left.rrpos; // => 1
 * left.members.map(({ queuepos }) => queuepos); // => [0, 1]
 */
export function queuesRemoveMember(
  tables: QueuesTables,
  member: string,
): { readonly rrpos: number; readonly members: readonly QueuesMember[] } {
  const issues: InputIssue[] = [];
  readName(member, ["member"], issues);
  const { queue, members } = readState(tables, "queuesRemoveMember", { issues });
  const gone = members.find((other) => isNamed(other, member));
  if (gone === undefined) return { rrpos: queue.rrpos, members };
  return {
    rrpos: gone.queuepos < queue.rrpos ? queue.rrpos - 1 : queue.rrpos,
    members: members
      .filter((other) => other !== gone)
      .map((other) =>
        other.queuepos > gone.queuepos ? { ...other, queuepos: other.queuepos - 1 } : other,
      ),
  };
}

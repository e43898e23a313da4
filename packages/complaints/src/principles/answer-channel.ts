import { type Channel, isWritten } from "@ramah/core";
import type { AnswerReason } from "../reasons.js";

/** What decides by which medium to answer. */
export interface AnswerFacts {
  /** How it came in. */
  readonly cameBy: Channel;
  /** The channels by which this customer can be reached. */
  readonly reachableBy: readonly Channel[];
  /** What the customer asked for. */
  readonly prefers?: Channel;
  /** A rule or the occasion asks for a letter: see the letters of `planCase`. */
  readonly isFormal?: boolean;
  /** Help is of use only if it comes at once. */
  readonly isQuick?: boolean;
  /** Bad news, or an apology for something that hurt. */
  readonly isPersonal?: boolean;
}

/** By which medium to answer, and why. */
export interface AnswerAdvice {
  /** Left out when the customer cannot be reached at all, which is the failure to prevent. */
  readonly channel?: Channel;
  /** In writing, after a call. */
  readonly followUp?: Channel;
  readonly reasons: readonly AnswerReason[];
}

// The letter first where the occasion is formal; the quicker one first otherwise.
const formal: readonly Channel[] = ["post", "email", "fax"];
const plain: readonly Channel[] = ["email", "chat", "sms", "social", "fax", "post"];
const spoken: readonly Channel[] = ["phone", "video", "face-to-face"];

/**
 * Advises by which medium to answer a complaint (K-02): a letter where the occasion is formal; a call where
 * help is needed at once or the matter is personal, because it is better received than an impersonal
 * e-mail, and then the same in writing; else as the customer asked for, else as they wrote. The choice of
 * the course, ordered by us.
 *
 * @param facts how it came in, how the customer can be reached, and what the occasion asks for
 * @returns the channel, what follows it in writing, and the reasons in the order of their weight
 * @example
 * import { answerChannel } from "@ramah/complaints";
 *
 * // The ticket did not come, and she flies tomorrow.
 * const advice = answerChannel({ cameBy: "email", reachableBy: ["email", "phone"], isQuick: true });
 * [advice.channel, advice.followUp]; // => ["phone", "email"]
 */
export function answerChannel(facts: AnswerFacts): AnswerAdvice {
  const { reachableBy, prefers, cameBy, isFormal = false, isQuick = false } = facts;
  const reach = (wanted: readonly Channel[]): Channel | undefined =>
    wanted.find((channel) => reachableBy.includes(channel));
  const letter = isFormal ? reach(formal) : undefined;
  const call = isQuick || facts.isPersonal === true ? reach(callsOf(facts)) : undefined;
  const reasons: AnswerReason[] = [
    ...(call === undefined ? [] : [occasion(isQuick, call)]),
    ...(letter === undefined
      ? []
      : [{ code: "answer-formal", data: { channel: letter } } as const]),
  ];
  if (call === undefined && letter !== undefined) return { channel: letter, reasons };
  const plainly = choose(reach, prefers, cameBy);
  const channel = call ?? plainly?.channel;
  if (channel === undefined) return { reasons: [{ code: "answer-unreachable", data: {} }] };
  if (call === undefined && plainly !== undefined) reasons.push(plainly.reason);
  const followUp = isWritten(channel) ? undefined : (letter ?? reach(plain));
  if (followUp === undefined) return { channel, reasons };
  reasons.push({ code: "answer-in-writing", data: { channel: followUp } });
  return { channel, followUp, reasons };
}

/** Who came in person, or asked to be called by video, is answered so. */
const callsOf = ({ prefers, cameBy }: AnswerFacts): readonly Channel[] => [
  ...[prefers, cameBy].filter((one): one is Channel => one !== undefined && spoken.includes(one)),
  "phone",
  "video",
];

const occasion = (isQuick: boolean, channel: Channel): AnswerReason =>
  isQuick
    ? { code: "answer-quick", data: { channel } }
    : { code: "answer-personal", data: { channel } };

function choose(
  reach: (wanted: readonly Channel[]) => Channel | undefined,
  prefers: Channel | undefined,
  cameBy: Channel,
): { readonly channel: Channel; readonly reason: AnswerReason } | undefined {
  const asked = prefers === undefined ? undefined : reach([prefers]);
  if (asked !== undefined) {
    return { channel: asked, reason: { code: "answer-preferred", data: { channel: asked } } };
  }
  // Nobody can answer by the machine that took the complaint.
  const same = reach([cameBy].filter((one) => plain.includes(one) || spoken.includes(one)));
  if (same !== undefined) {
    return { channel: same, reason: { code: "answer-as-it-came", data: { channel: same } } };
  }
  const channel = reach([...plain, ...spoken]);
  return channel && { channel, reason: { code: "answer-reachable", data: { channel } } };
}

import type { RoutingRules } from "./rules.js";

/**
 * The figures of a router that is told none. Each is a choice, for this reason:
 *
 * - `secondsPerPriority` 60: a step of priority is worth a minute of waiting, so that nobody starves.
 * - `reservationMs` 15,000: three rings of five seconds, the course's standard for answering (S0).
 * - `backOff`: an offer that came to nothing goes to others for half a minute. Letting it ring once means
 *   that nobody sits there, so the agent is taken for absent; a busy line needs a minute and an
 *   unreachable one five seconds, so that one dead telephone does not swallow a whole queue.
 * - `wrapUpMs` 0: after-call work is asked for, not assumed.
 * - `minimumLanguageLevel` 3: the middle of five; below it a conversation is work for both.
 * - `units` 20 for a chat, 100 for everything else: of an agent's 100 units a call takes all and a chat a
 *   fifth, the example that Azure Job Router's documentation gives.
 * - `preferredAgentMs` 20,000: the agent who knows the matter is worth one more offer's time, no more.
 * - `callback` three attempts, five minutes apart: the length of a short call that was in the way.
 *
 * @example
 * import { defaultRules } from "@ramah/routing";
 *
 * defaultRules.secondsPerPriority; // => 60
 * defaultRules.units.chat; // => 20
 */
export const defaultRules: RoutingRules = {
  secondsPerPriority: 60,
  reservationMs: 15_000,
  backOff: {
    rejected: { contactMs: 30_000 },
    "no-answer": { contactMs: 30_000, notReadyAfter: 1 },
    busy: { contactMs: 30_000, agentMs: 60_000 },
    unreachable: { contactMs: 30_000, agentMs: 5_000 },
  },
  wrapUpMs: 0,
  minimumLanguageLevel: 3,
  units: {
    "voice-menu": 100,
    fax: 100,
    phone: 100,
    kiosk: 100,
    email: 100,
    web: 100,
    post: 100,
    "face-to-face": 100,
    sms: 100,
    chat: 20,
    social: 100,
    video: 100,
  },
  preferredAgentMs: 20_000,
  callback: { attempts: 3, retryMs: 300_000 },
};

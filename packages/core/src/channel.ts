/**
 * A way in which a customer and a centre reach each other: the nine of the course
 * (S0, module 2) and chat, social media and video.
 */
export type Channel =
  | "voice-menu"
  | "fax"
  | "phone"
  | "kiosk"
  | "email"
  | "web"
  | "post"
  | "face-to-face"
  | "sms"
  | "chat"
  | "social"
  | "video";

/**
 * Every {@link Channel}: the nine of the course in its order, then the newer three.
 *
 * @example
 * import { channels } from "@ramah/core";
 *
 * channels.length; // => 12
 */
export const channels: readonly Channel[] = [
  "voice-menu",
  "fax",
  "phone",
  "kiosk",
  "email",
  "web",
  "post",
  "face-to-face",
  "sms",
  "chat",
  "social",
  "video",
];

const written: readonly Channel[] = ["fax", "email", "web", "post", "sms", "chat", "social"];
const live: readonly Channel[] = ["phone", "face-to-face", "chat", "video"];

/**
 * Tells whether what is said on a channel is there to be read again.
 *
 * @param channel any channel
 * @returns true for letters, e-mail, text messages, chat and web forms
 * @example
 * import { isWritten } from "@ramah/core";
 *
 * isWritten("email"); // => true
 * isWritten("phone"); // => false
 */
export function isWritten(channel: Channel): boolean {
  return written.includes(channel);
}

/**
 * Tells whether both sides are there at the same moment, so that a person waits for the answer.
 *
 * @param channel any channel
 * @returns true where a person talks or types with a person
 * @example
 * import { isLive } from "@ramah/core";
 *
 * isLive("chat"); // => true
 * isLive("email"); // => false
 */
export function isLive(channel: Channel): boolean {
  return live.includes(channel);
}

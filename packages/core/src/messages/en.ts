import type { Channel } from "../channel.js";
import type { InputProblems } from "../input.js";
import type { Catalogue } from "../message.js";

export const inputMessages: Catalogue<InputProblems> = {
  "input-type": ({ expected, received }) =>
    received === "nothing"
      ? `Missing: a value of type ${expected} is needed here.`
      : `Expected ${expected}, but found ${received}.`,
  "input-value": ({ allowed }) => `Must be one of: ${allowed.join(", ")}.`,
  "input-size": ({ bound, limit }) =>
    bound === "minimum"
      ? `Must be at least ${limit} (size or length).`
      : `Must be at most ${limit} (size or length).`,
  "input-format": ({ format }) => `Is not written as ${format}.`,
  "input-unknown-keys": ({ keys }) => `Unknown here, perhaps misspelt: ${keys.join(", ")}.`,
  "input-rule": ({ rule }) => `Breaks the rule: ${rule}.`,
};

export const channelNames: Readonly<Record<Channel, string>> = {
  "voice-menu": "voice menu",
  fax: "fax",
  phone: "phone",
  kiosk: "kiosk or cash machine",
  email: "e-mail",
  web: "web site",
  post: "letter",
  "face-to-face": "face to face",
  sms: "text message",
  chat: "chat",
  social: "social media",
  video: "video call",
};

export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Monday first, as in ISO 8601. */
export const weekdayNames: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? "" : "s"}`;

export const units = {
  day: (value: number): string => count(value, "day"),
  hour: (value: number): string => count(value, "hour"),
  minute: (value: number): string => count(value, "minute"),
  second: (value: number): string => count(value, "second"),
};

export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

import { expect, test } from "vitest";
import { channels, isLive, isWritten } from "./channel.js";

test("knows the nine channels of the course and the newer three (H-01)", () => {
  expect(channels).toHaveLength(12);
  expect(new Set(channels).size).toBe(12);
});

test("a chat is both live and written, a kiosk is neither", () => {
  expect(channels.filter(isWritten)).toEqual([
    "fax",
    "email",
    "web",
    "post",
    "sms",
    "chat",
    "social",
  ]);
  expect(channels.filter(isLive)).toEqual(["phone", "face-to-face", "chat", "video"]);
});

import { channels, isWritten } from "@ramah/core";
import { expect, test } from "vitest";
import { type AnswerFacts, answerChannel } from "./answer-channel.js";

const facts: AnswerFacts = { cameBy: "email", reachableBy: ["email", "phone", "post"] };
const codes = (changed: Partial<AnswerFacts>): readonly unknown[] => {
  const { channel, followUp, reasons } = answerChannel({ ...facts, ...changed });
  return [channel, followUp, ...reasons.map(({ code }) => code)];
};

test("a call where help is needed at once, and then the same in writing (S19, S1, K-02)", () => {
  expect(codes({ isQuick: true })).toEqual(["phone", "email", "answer-quick", "answer-in-writing"]);
  expect(codes({ isPersonal: true })[2]).toBe("answer-personal");
});

test("a letter where the occasion is formal, an e-mail where there is no address", () => {
  expect(codes({ isFormal: true })).toEqual(["post", undefined, "answer-formal"]);
  expect(codes({ isFormal: true, reachableBy: ["phone", "email"] })[0]).toBe("email");
});

test("what is both is told by phone and put into the letter", () => {
  expect(codes({ isQuick: true, isFormal: true })).toEqual([
    "phone",
    "post",
    "answer-quick",
    "answer-formal",
    "answer-in-writing",
  ]);
});

test("otherwise as the customer asked for, else as they wrote, else as they can be reached", () => {
  expect(codes({ prefers: "post" })).toEqual(["post", undefined, "answer-preferred"]);
  expect(codes({ prefers: "fax" })).toEqual(["email", undefined, "answer-as-it-came"]);
  expect(codes({ cameBy: "kiosk" })).toEqual(["email", undefined, "answer-reachable"]);
  expect(codes({ cameBy: "kiosk", reachableBy: ["kiosk", "phone"] })).toEqual([
    "phone",
    undefined,
    "answer-reachable",
  ]);
});

test("who came in person is told in person; without a telephone a quick answer is written", () => {
  expect(
    codes({ cameBy: "face-to-face", isPersonal: true, reachableBy: ["face-to-face", "post"] }),
  ).toEqual(["face-to-face", "post", "answer-personal", "answer-in-writing"]);
  expect(codes({ isQuick: true, reachableBy: ["email"] })).toEqual([
    "email",
    undefined,
    "answer-as-it-came",
  ]);
});

test("who cannot be reached is the failure to prevent, and it is said (S12)", () => {
  expect(codes({ reachableBy: [] })).toEqual([undefined, undefined, "answer-unreachable"]);
  expect(codes({ reachableBy: ["voice-menu", "kiosk"], prefers: undefined as never })[2]).toBe(
    "answer-unreachable",
  );
});

test("whatever the facts, a channel is one by which the customer can be reached, and a follow-up is written", () => {
  for (const cameBy of channels) {
    for (const one of channels) {
      for (const [isFormal, isQuick] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const) {
        const reachableBy = [one, cameBy];
        const { channel, followUp } = answerChannel({ cameBy, reachableBy, isFormal, isQuick });
        if (channel !== undefined) expect(reachableBy).toContain(channel);
        if (followUp !== undefined) {
          expect(reachableBy).toContain(followUp);
          expect(isWritten(followUp)).toBe(true);
          expect(channel !== undefined && isWritten(channel)).toBe(false);
        }
      }
    }
  }
});

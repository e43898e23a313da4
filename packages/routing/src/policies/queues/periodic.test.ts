import { expect, test } from "vitest";
import { queuesPeriodicAnnouncement } from "./periodic.js";

const now = 10_000;

const periodic = (
  queue: object,
  caller: object,
  playing: object = {},
): ReturnType<typeof queuesPeriodicAnnouncement> =>
  queuesPeriodicAnnouncement(
    {
      queue: { "periodic-announce-frequency": 60, "periodic-announce": 3, ...queue },
      members: [],
      caller,
      now,
    },
    playing,
  );

test("periodic announcements come a period apart, one after the other and round again", () => {
  expect(periodic({}, { start: now - 59 })).toBeNull();
  expect(periodic({}, { start: now - 60 })?.sound).toBe(0);
  const last = { start: 0, last_periodic_announce_time: now - 60 };
  expect(periodic({}, { ...last, last_periodic_announce_sound: 2 })).toMatchObject({
    sound: 2,
    last_periodic_announce_sound: 3,
  });
  expect(periodic({}, { ...last, last_periodic_announce_sound: 3 })?.sound).toBe(0);
  expect(periodic({ "periodic-announce-frequency": 0 }, last)).toBeNull();
});

test("the first one may come sooner, the next may count from the end, and chance may choose", () => {
  expect(periodic({ "periodic-announce-startdelay": 5 }, { start: now - 4 })).toBeNull();
  expect(periodic({ "periodic-announce-startdelay": 5 }, { start: now - 5 })?.sound).toBe(0);
  const relative = { "relative-periodic-announce": "yes" };
  expect(periodic(relative, { start: now - 60 }, { seconds: 8 })?.last_periodic_announce_time).toBe(
    now + 8,
  );
  const random = { "random-periodic-announce": "yes" };
  expect(periodic(random, { start: now - 60 }, { chance: 0.7 })).toMatchObject({
    sound: 2,
    last_periodic_announce_sound: 2,
  });
});

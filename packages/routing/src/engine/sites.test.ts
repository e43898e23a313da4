import { expect, test } from "vitest";
import { desk, toldInFull } from "../../test/desk.js";
import type { RoutingConfig } from "../config/config.js";
import type { OpeningHours } from "../config/site.js";

const atSite = (hours: OpeningHours): RoutingConfig => ({
  agents: [{ id: "ani", site: "jkt" }],
  sites: [{ id: "jkt", name: "Jakarta" }],
  hours: { jkt: hours },
});

test("hours that nobody knows are said once, restored or not, and asked again an hour later", () => {
  const { ready, tick, resume } = desk(
    atSite({
      isOpen: (at) => {
        if (at > 1_000) throw new RangeError("no calendar");
        return true;
      },
      nextOpening: () => undefined,
    }),
  );
  ready(0, "ani");
  expect(toldInFull(tick(2_000))).toEqual(["jkt hours-unknown", "wake at 3602000"]);
  resume();
  expect(toldInFull(tick(3_000))).toEqual([]);
  expect(toldInFull(tick(3_602_000))).toEqual(["jkt hours-unknown", "wake at 7202000"]);
});

test("a site that is open is open although its calendar ends before it closes, and until then", () => {
  const beyond = (): never => {
    throw new RangeError("no calendar");
  };
  const knownUntil = (end: number) =>
    desk(
      atSite({
        isOpen: (at) => (at < end ? true : beyond()),
        nextOpening: beyond,
        nextClosing: beyond,
      }),
    );
  const { ready, tick, offer } = knownUntil(100_001);
  expect(toldInFull(ready(0, "ani"))).toEqual(["wake at 100001"]);
  expect(toldInFull(tick(100_000))).toEqual([]);
  expect(toldInFull(tick(100_001))).toEqual(["jkt hours-unknown", "wake at 3700001"]);
  expect(toldInFull(offer(100_001, "c"))).toEqual(["c offered in main/0"]);
  // Farther than an hour nobody looks.
  expect(toldInFull(knownUntil(9_000_000).ready(0, "ani"))).toEqual(["wake at 3600000"]);
});

test("other hours hold from the first event after a restore", () => {
  const until = (closing: number): OpeningHours => ({
    isOpen: (at) => at < closing,
    nextOpening: (at) => (at < closing ? at : undefined),
    nextClosing: (at) => Math.max(at, closing),
  });
  const { ready, tick, under } = desk(atSite(until(50_000)));
  ready(0, "ani");
  tick(20_000);
  const shorter = under(atSite(until(10_000)));
  shorter.tick(20_000);
  expect(toldInFull(shorter.offer(20_000, "c"))).toEqual(["c offered in main/0"]);
  const longer = under(atSite(until(90_000)));
  expect(toldInFull(longer.tick(20_000))).toEqual(["wake at 90000"]);
  const unknown = under(atSite({ isOpen: () => "often" as never, nextOpening: () => undefined }));
  expect(toldInFull(unknown.tick(20_000))).toEqual(["jkt hours-unknown", "wake at 3620000"]);
});

test.each([
  ["a text", "2026-01-01"],
  ["no number", Number.NaN],
  ["a date", new Date(50)],
  ["the past", -5],
])(
  "an opening that is %s is no opening: the site is closed, and asked again in an hour",
  (_, opening) => {
    const { router, ready, offer } = desk(
      atSite({ isOpen: () => false, nextOpening: () => opening as never }),
    );
    expect(toldInFull(ready(0, "ani"))).toEqual(["jkt hours-unknown", "wake at 3600000"]);
    offer(1, "c");
    expect(router().explain("c")?.agents[0]?.blocks).toEqual([
      {
        code: "site-closed",
        data: { agent: "ani", site: "Jakarta", opensAt: null, opensInMs: null },
      },
    ]);
  },
);

test("a moment between two milliseconds is the next one, and one beyond all calendars never comes", () => {
  const { ready, tick } = desk(atSite({ isOpen: (at) => at >= 10.5, nextOpening: () => 10.5 }));
  expect(toldInFull(ready(0, "ani"))).toEqual(["wake at 11"]);
  expect(toldInFull(tick(11))).toEqual([]);
  const closed = desk(atSite({ isOpen: () => false, nextOpening: () => 9e15 }));
  expect(toldInFull(closed.ready(0, "ani"))).toEqual([]);
});

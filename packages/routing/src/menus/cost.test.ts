import { expect, test } from "vitest";
import { menuCost } from "./cost.js";
import type { Menu, MenuLayer, MenuOption, MenuTarget, Prompt } from "./menu.js";
import { menuPaths } from "./paths.js";

const pace = { charactersPerSecond: 16, pauseSeconds: 1, entrySeconds: 0.5, noInputSeconds: 3 };
const of = (seconds: number): Prompt => ({ text: { en: "x", id: "x" }, seconds });
const option = (seconds: number, to: MenuTarget, share?: number): MenuOption => ({
  prompt: of(seconds),
  digit: "1",
  to,
  ...(share === undefined ? {} : { share }),
});
const menu = (...layers: readonly MenuLayer[]): Menu => ({ languages: ["en"], start: "a", layers });

test("a caller listens until their option was said, layer by layer", () => {
  const two = menu(
    {
      id: "a",
      prompt: of(4),
      options: [option(2, { queue: "x" }, 0.5), option(3, { menu: "b" }, 0.5)],
    },
    { id: "b", options: [option(5, { message: of(7), to: { person: "p" } })] },
  );
  // 4 + 1 + 2 + 0.5; 4 + 1 + 2 + 1 + 3 + 0.5, then 5 + 0.5 + 7
  expect(menuPaths(two, "en", pace).map(({ seconds, share }) => [seconds, share])).toEqual([
    [7.5, 0.5],
    [24, 0.5],
  ]);
  const { secondsToPerson, quickest, worst, shares } = menuCost(two, "en", pace);
  expect([secondsToPerson, quickest?.seconds, worst?.seconds]).toEqual([15.75, 7.5, 24]);
  expect(shares).toEqual({ person: 1, answer: 0, lost: 0 });
});

test("the mean is over those who reach a person; the others are counted apart", () => {
  const some = menu({
    id: "a",
    options: [
      option(1, { queue: "x" }, 0.5),
      option(1, { message: of(9), isAnswer: true }, 0.3),
      option(1, "hang-up", 0.2),
    ],
  });
  const cost = menuCost(some, "en", pace);
  expect(cost.secondsToPerson).toBeCloseTo(1.5, 12);
  expect(cost.shares.person).toBeCloseTo(0.5, 12);
  expect(cost.shares.answer).toBeCloseTo(0.3, 12);
  expect(cost.shares.lost).toBeCloseTo(0.2, 12);
});

test("shares that are left out divide the rest, and shares beyond one are stretched back", () => {
  const shares = (...given: readonly (number | undefined)[]): readonly number[] =>
    menuPaths(
      menu({
        id: "a",
        options: given.map((share, index) => option(1, { queue: `q${index}` }, share)),
      }),
      "en",
      pace,
    ).map(({ share }) => share);
  expect(shares(0.5, undefined, undefined)).toEqual([0.5, 0.25, 0.25]);
  expect(shares(undefined, undefined)).toEqual([0.5, 0.5]);
  expect(shares(0.3, 0.1)).toEqual([0.75, 0.25].map((one) => expect.closeTo(one, 12)));
  expect(shares(1, 1)).toEqual([0.5, 0.5]);
  expect(shares(0, 0)).toEqual([0.5, 0.5]);
});

test("who does nothing hears everything as often as it is repeated", () => {
  const silent = menu({
    id: "a",
    options: [option(2, { queue: "x" })],
    noInput: { repeats: 2, to: { person: "p" }, share: 0.1, afterSeconds: 4 },
  });
  const [quick, slow] = menuPaths(silent, "en", pace);
  expect([quick?.seconds, quick?.share]).toEqual([2.5, 0.9]);
  expect([slow?.seconds, slow?.share, slow?.steps[0]?.option]).toEqual([18, 0.1, null]);
});

test("going back and hearing it again is reckoned into the mean", () => {
  const again = menu({
    id: "a",
    options: [option(2, { queue: "x" }, 0.5), option(1, "repeat", 0.5)],
  });
  // Half take 2.5 s; half spend 4.5 s and stand where they stood: m = 2.25 + 0.5 m + 1.25, and so on.
  expect(menuCost(again, "en", pace).secondsToPerson).toBeCloseTo(7, 9);
  const circle = menu({ id: "a", options: [option(1, "repeat")] });
  expect(menuCost(circle, "en", pace)).toMatchObject({
    secondsToPerson: null,
    worst: null,
    shares: { person: 0, answer: 0, lost: 1 },
  });
});

test("callers of a language take their option, and hear it in its own words", () => {
  const asking: Menu = {
    languages: ["id", "en"],
    start: "a",
    layers: [
      {
        id: "a",
        options: [
          {
            prompt: { text: { id: "x".repeat(32) } },
            digit: "1",
            to: { queue: "lokal" },
            language: "id",
            share: 0.9,
          },
          {
            prompt: { text: { en: "x".repeat(16) } },
            digit: "2",
            to: { queue: "world" },
            language: "en",
            share: 0.1,
          },
        ],
      },
    ],
  };
  expect(menuCost(asking, "id", pace).quickest).toMatchObject({
    seconds: 2.5,
    share: 1,
    end: { id: "lokal" },
  });
  expect(menuCost(asking, "en", pace).quickest).toMatchObject({
    seconds: 4.5,
    share: 1,
    end: { id: "world" },
  });
  const [first, ...rest] = asking.layers[0]?.options ?? [];
  const twice = { ...first, prompt: { text: { id: "x".repeat(32), en: "x" } } } as MenuOption;
  const foreign = { ...asking, layers: [{ id: "a", options: [twice, ...rest] }] };
  expect(menuCost(foreign, "en", pace).quickest?.seconds).toBe(4.5);
  expect(menuCost(asking).language).toBe("id");
  expect(menuCost(asking).isEstimated).toEqual({ seconds: true, shares: false });
});

test("the wait in the queue counts where every queue that is reached states it", () => {
  const waiting = menu({
    id: "a",
    options: [option(1, { queue: "x" }, 0.5), option(1, { queue: "y" }, 0.5)],
  });
  const queues = [
    { id: "x", waitSeconds: 60 },
    { id: "y", waitSeconds: 20 },
  ];
  expect(menuCost({ ...waiting, queues }, "en", pace)).toMatchObject({
    secondsToPerson: 2.5,
    secondsWithWait: 42.5,
  });
  expect(menuCost(waiting, "en", pace).secondsWithWait).toBe(null);
  // Where nobody goes, no wait is missing.
  const [layer] = waiting.layers;
  const silent = { repeats: 0, to: { queue: "z" } };
  const known = {
    ...waiting,
    queues: [...queues, { id: "z" }],
    layers: [{ id: "a", ...layer, noInput: silent } as MenuLayer],
  };
  expect(menuCost(known, "en", pace).secondsWithWait).toBe(42.5);
});

test("a menu whose layers all lead to each other is listed to a bound", () => {
  const ids = Array.from({ length: 12 }, (_, index) => `l${index}`);
  const layers = ids.map((id) => ({
    id,
    options: [...ids.map((other) => option(1, { menu: other })), option(1, { queue: "q" })],
  }));
  expect(menuPaths({ languages: ["en"], start: "l0", layers }).length).toBe(10_000);
  // Where none of them leads out, there is nothing to list, and no end of looking either.
  const closed = layers.map(({ id, options }) => ({ id, options: options.slice(0, -1) }));
  expect(menuPaths({ languages: ["en"], start: "l0", layers: closed })).toEqual([]);
  const fans = Array.from({ length: 101 }, (_, index) => option(1, { queue: `q${index}` }));
  const wide = menu(
    { id: "a", options: fans.map(() => option(1, { menu: "b" })) },
    { id: "b", options: fans },
  );
  expect(menuPaths(wide).length).toBe(10_000);
});

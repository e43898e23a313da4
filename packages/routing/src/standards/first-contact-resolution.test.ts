import { expect, test } from "vitest";
import type { ServiceFact } from "./fact.js";
import { firstContactResolution } from "./first-contact-resolution.js";

const day = 86_400_000;
const bounds = { withinMs: 7 * day, since: 0, until: 100 * day };

const call = (
  contact: string,
  customer: string,
  onDay: number,
  more: Partial<ServiceFact> = {},
): readonly ServiceFact[] => [
  { type: "offered", at: onDay * day, contact, customer, ...more },
  { type: "answered", at: onDay * day + 1, contact },
  { type: "completed", at: onDay * day + 2, contact },
];

test("one and done: a customer who comes back within the time was not helped (R-10)", () => {
  const found = firstContactResolution(
    [...call("c1", "siti", 10), ...call("c2", "budi", 10), ...call("c3", "budi", 14)],
    bounds,
  );
  expect(found).toMatchObject({ decided: 2, resolved: 1, share: 0.5, repeats: 1 });
  expect(found.low).toBeLessThan(0.1);
});

test("at exactly the time it counts as coming back, later it is a new matter", () => {
  const back = (ms: number) =>
    firstContactResolution(
      [
        ...call("c1", "siti", 10),
        { type: "offered", at: 10 * day + 2 + ms, contact: "c2", customer: "siti" },
      ],
      bounds,
    );
  expect(back(7 * day)).toMatchObject({ resolved: 0, decided: 1, repeats: 1 });
  expect(back(7 * day + 1)).toMatchObject({ resolved: 1, decided: 1, repeats: 0, notHandled: 1 });
});

test("another matter is no coming back; where nobody says what it is about, it is", () => {
  const two = (first?: string, second?: string) =>
    firstContactResolution(
      [
        ...call("c1", "siti", 10, first === undefined ? {} : { matter: first }),
        ...call("c2", "siti", 12, second === undefined ? {} : { matter: second }),
      ],
      bounds,
    );
  expect(two("bill", "move")).toMatchObject({ decided: 2, resolved: 2 });
  expect(two("bill", "bill")).toMatchObject({ decided: 1, resolved: 0 });
  expect(two("bill", undefined)).toMatchObject({ decided: 1, resolved: 0 });
  const never = { ...bounds, sameMatter: () => false };
  expect(
    firstContactResolution([...call("a", "siti", 10), ...call("b", "siti", 11)], never),
  ).toMatchObject({ resolved: 2 });
});

test("contacts too recent to know are counted apart, those who came back already among them", () => {
  const found = firstContactResolution(
    [
      ...call("known", "ani", 92),
      ...call("recent", "siti", 95),
      ...call("back", "budi", 95),
      ...call("again", "budi", 97),
    ],
    bounds,
  );
  expect(found).toMatchObject({
    decided: 1,
    resolved: 1,
    repeats: 1,
    tooRecent: { count: 2, repeatedAlready: 1 },
  });
});

test("contacts at the beginning of the log may be repeats themselves", () => {
  const found = firstContactResolution(
    [...call("early", "siti", 6), ...call("later", "budi", 7)],
    bounds,
  );
  expect(found).toMatchObject({ startUnknown: 1, decided: 1 });
});

test("a log that ends with the time has seen enough", () => {
  const until = 17 * day + 2;
  const log = call("c1", "siti", 10);
  expect(firstContactResolution(log, { ...bounds, until })).toMatchObject({ resolved: 1 });
  expect(firstContactResolution(log, { ...bounds, until: until - 1 }).tooRecent.count).toBe(1);
});

test("whoever got through at the second try is at first contact all the same", () => {
  const gone: readonly ServiceFact[] = [
    { type: "offered", at: 10 * day, contact: "gone", customer: "siti" },
    { type: "left", at: 10 * day + 1, contact: "gone" },
  ];
  expect(firstContactResolution([...gone, ...call("c1", "siti", 11)], bounds)).toMatchObject({
    notHandled: 1,
    resolved: 1,
    repeats: 0,
  });
});

test("a chain of repeats belongs to its first contact", () => {
  const log = [10, 15, 20, 25].flatMap((onDay) => call(`c${onDay}`, "siti", onDay));
  expect(firstContactResolution(log, bounds)).toMatchObject({
    decided: 1,
    resolved: 0,
    repeats: 3,
  });
});

test("what is not closed, not answered, not settled, or nobody's is told apart", () => {
  const found = firstContactResolution(
    [
      { type: "offered", at: 10 * day, contact: "open", customer: "a" },
      { type: "answered", at: 10 * day + 1, contact: "open" },
      { type: "offered", at: 10 * day, contact: "gone", customer: "b" },
      { type: "left", at: 10 * day + 1, contact: "gone" },
      { type: "offered", at: 10 * day, contact: "nobody" },
      { type: "offered", at: 10 * day, contact: "unsettled", customer: "c" },
      { type: "answered", at: 10 * day + 1, contact: "unsettled" },
      { type: "completed", at: 10 * day + 2, contact: "unsettled", isResolved: false },
      ...call("passed", "d", 10),
      { type: "transferred", at: 10 * day + 1, contact: "passed" },
    ],
    bounds,
  );
  expect(found).toMatchObject({
    open: 1,
    notHandled: 1,
    customerUnknown: 1,
    decided: 2,
    resolved: 1,
    resolvedByTransfer: 1,
  });
});

test("an empty log knows nothing, and a wrong time is refused", () => {
  const found = firstContactResolution([], { withinMs: 1 });
  expect(found).toMatchObject({ decided: 0, low: 0, high: 1 });
  expect(found.share).toBeUndefined();
  expect(() => firstContactResolution([], { withinMs: 0 })).toThrow(/withinMs/);
});

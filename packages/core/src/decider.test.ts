import { expect, test } from "vitest";
import { type Decider, execute, replay } from "./decider.js";
import { fail, succeed } from "./result.js";

const stock: Decider<number, { readonly take: number }, { readonly taken: number }> = {
  initial: 10,
  decide: ({ take }, state) =>
    take > state
      ? fail({ code: "too-few", data: { has: state } })
      : succeed([{ taken: take }, { taken: 0 }]),
  evolve: (state, { taken }) => state - taken,
};

test("the state is the events folded, from the beginning or from a snapshot", () => {
  const events = [{ taken: 3 }, { taken: 4 }];
  expect(replay(stock, events)).toBe(3);
  expect(replay(stock, [{ taken: 4 }], replay(stock, [{ taken: 3 }]))).toBe(3);
  expect(replay(stock, [])).toBe(10);
});

test("a command gives its events and the state after all of them, a refusal neither", () => {
  expect(execute(stock, 10, { take: 4 }, 0)).toEqual({
    ok: true,
    value: { events: [{ taken: 4 }, { taken: 0 }], state: 6 },
  });
  expect(execute(stock, 3, { take: 4 }, 0)).toEqual({
    ok: false,
    issues: [{ code: "too-few", data: { has: 3 } }],
  });
});

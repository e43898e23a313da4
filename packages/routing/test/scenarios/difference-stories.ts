import { expect, test } from "vitest";
import type { Contact, Difference, FromConnect, RoutingEvent } from "../../src/index.js";
import { type Play, play } from "./play.js";

/** An export that was read: what was told of it, and a router that does it. */
export interface Story {
  readonly told: readonly Difference[];
  readonly desk: Play;
}

/** A story, what is seen in it, and what should be. */
export type Seen = readonly [told: Story, seen: unknown, expected: unknown];

export const storyOf = (
  { config, differences }: Pick<FromConnect, "config" | "differences">,
  presence?: readonly RoutingEvent[],
): Story => ({ told: differences, desk: play(config, presence) });

export const isReady = (id: string) =>
  ({ type: "agent.updated", agent: { id, presence: "ready" } }) as const;

export const offeredTo = (desk: Play, id = "t1", more: Partial<Contact> = {}): readonly string[] =>
  desk.offer(0, id, {}, more);

/** Every difference is told, and a router does what it says. */
export function testsOf(stories: Readonly<Record<string, () => Seen>>): void {
  for (const [code, tell] of Object.entries(stories)) {
    test(`${code} is told where it is so`, () => {
      const [{ told }, seen, expected] = tell();
      expect(told.map((one) => one.code)).toContain(code);
      expect(seen).toEqual(expected);
    });
  }
}

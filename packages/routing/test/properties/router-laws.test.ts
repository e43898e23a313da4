import fc from "fast-check";
import { test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { roundOfManyAgents } from "../model/large.js";
import { type Law, storiesOf } from "../model/law.js";
import { independence, shifting } from "../model/likeness.js";
import { relaxing, returning, stories, turnByTurn } from "../model/suite.js";

// A million for a release: see bench/laws.mjs.
const runs = storiesOf(10_000);

const holds = (law: Law): void => fc.assert(law(createRouter), runs);

test("(1)-(4), (6)-(8) conservation, capacity, work conservation, turns, bounded overtaking and choices in random stories (R-01, R-03)", () =>
  holds(stories));

test("(1), (3), (4) who hangs up comes back to where they stood, and nobody waits in vain for whom they wish for", () =>
  holds(returning));

test("(5) relaxation shrinks no set of agents, and each set is the one that the rules name", () =>
  holds(relaxing));

test("(7) between two choices of an agent everybody who could have been asked was asked once", () =>
  holds(turnByTurn));

test("(7) in a team of two thousand everybody is asked once before anybody is asked again", () =>
  roundOfManyAgents(createRouter, 2_000));

test("(9) agents who can serve nobody here, and contacts for them alone, change no decision", () =>
  holds(independence));

test("(11) at another time and with other names it is the same story", () => holds(shifting));

import fc from "fast-check";
import { test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import {
  independence,
  type Law,
  relaxation5,
  resuming,
  rubbish,
  shifting,
  stories,
  waking,
} from "../model/suite.js";

// A million for a release: see bench/laws.mjs.
const numRuns = Number(process.env["RAMAH_LAW_RUNS"] ?? 10_000);

const holds = (law: Law): void => fc.assert(law(createRouter), { numRuns });

test("(1)-(4), (6)-(8) conservation, capacity, work conservation, turns, bounded overtaking and choices in random stories (R-01, R-03)", () =>
  holds(stories));

test("(5) relaxation shrinks no set of agents, and each set is the one that the rules name", () =>
  holds(relaxation5));

test("(9) agents who can serve nobody here, and contacts for them alone, change no decision", () =>
  holds(independence));

test("(10) gone on with from a snapshot, or played again from the log, it is the same to the byte", () =>
  holds(resuming));

test("(10) before the moment to wake nothing happens by time alone", () => holds(waking));

test("(10) nothing makes it throw, and what is refused leaves no trace", () => holds(rubbish));

test("(11) at another time and with other names it is the same story", () => holds(shifting));

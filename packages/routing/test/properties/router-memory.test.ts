import fc from "fast-check";
import { test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { manyNeeds } from "../model/large.js";
import { type Law, storiesOf } from "../model/law.js";
import { resuming, waking } from "../model/resuming.js";
import { rubbish } from "../model/rubbish.js";

const holds = (law: Law): void => fc.assert(law(createRouter), storiesOf(10_000));

test("(10) gone on with from a snapshot, or played again from the log, it is the same to the byte", () =>
  holds(resuming));

test("(10) before the moment to wake nothing happens by time alone", () => holds(waking));

test("(10) nothing makes it throw, and what is refused leaves no trace", () => holds(rubbish));

test("(1), (4) thousands of different wishes are forgotten once nobody has them, and nobody with them", () =>
  manyNeeds(createRouter, 6_000));

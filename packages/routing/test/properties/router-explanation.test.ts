import fc from "fast-check";
import { test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { explanations } from "../model/explanations.js";
import { storiesOf } from "../model/law.js";

const runs = storiesOf(10_000);

test("(G11) what stands in the way is all that stands in the way, and none of it too much", () => {
  fc.assert(explanations(createRouter), runs);
});

import { type ComplaintCase, complaintCase, decide, initialCase } from "@ramah/complaints";
import { complaintJsonSchemas } from "@ramah/complaints/schemas";
import { replay } from "@ramah/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { commandFor, steps } from "../properties/case-commands.js";
import { answering, play, receive } from "../story.js";

const ajv = new Ajv2020({ strict: true, strictTuples: false });
const schemas = complaintJsonSchemas();
const checks = {
  command: ajv.compile(schemas.command),
  event: ajv.compile(schemas.event),
  events: ajv.compile(schemas.events),
  case: ajv.compile(schemas.case),
};

test("every schema is plain JSON of the draft it names", () => {
  for (const schema of Object.values(schemas)) {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  }
});

test("whatever a random history writes is valid to somebody who reads only JSON Schema", () => {
  fc.assert(
    fc.property(steps, (list) => {
      let state: ComplaintCase = play([[0, receive]]);
      for (const step of list) {
        const command = JSON.parse(JSON.stringify({ ...commandFor(step, state, 0), at: 0 }));
        const decision = decide(command, state);
        if (!decision.ok) continue;
        for (const event of decision.value) {
          expect(
            checks.event(JSON.parse(JSON.stringify(event))),
            ajv.errorsText(checks.event.errors),
          ).toBe(true);
        }
        state = replay(complaintCase, decision.value, state);
      }
      expect(
        checks.case(JSON.parse(JSON.stringify(state))),
        ajv.errorsText(checks.case.errors),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("commands with their moment pass, what is wrong does not", () => {
  for (const [at, command] of answering) expect(checks.command({ ...command, at })).toBe(true);
  expect(checks.command(receive)).toBe(false);
  expect(checks.command({ ...receive, at: 0, more: 1 })).toBe(false);
  expect(checks.event({ type: "closed", at: 0.5, by: "dewi" })).toBe(false);
  expect(checks.events([{ type: "closed", at: 0, by: "dewi" }])).toBe(true);
  expect(checks.case(initialCase)).toBe(true);
});

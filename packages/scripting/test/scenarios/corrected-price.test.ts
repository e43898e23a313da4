import { describe } from "@ramah/scripting/messages";
import { expect, test } from "vitest";
import { type Script, type Session, startSession, step, view } from "../../src/index.js";
import type { ScriptCommand } from "../../src/session/event.js";
import { scriptOf } from "../sample.js";

const script: Script = scriptOf(`---
script: renewal
languages: en, id
start: Terms
facts:
  premium / premi: 0..100000000 IDR
---
# Renewal
id: Perpanjangan

## Terms
id: Ketentuan
MUST SAY terms before Goodbye
> The premium is {premium} for one year.
> id: Preminya {premi} untuk satu tahun.

- Agrees -> Goodbye
  id: Setuju

## Goodbye
id: Penutup
End
`);

const after = (session: Session, command: ScriptCommand, at: number): Session => {
  const result = step(script, session, { ...command, at });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.session;
};
const premium = (value: number): ScriptCommand => ({ type: "answer", fact: "premium", value });
const heard = after(
  startSession(script, { facts: { premium: 1_250_000 }, at: 0 }),
  { type: "said", obligation: "terms" },
  1,
);

test("given terms that were said, when the price is corrected, then they must be said again (S-08)", () => {
  expect(step(script, heard, { type: "choose", option: "agrees", at: 2 }).ok).toBe(true);
  const corrected = after(heard, premium(2_000_000), 2);
  const early = step(script, corrected, { type: "choose", option: "agrees", at: 3 });
  expect(early.ok ? [] : early.issues.map((issue) => describe(issue, "en"))).toEqual([
    '"terms" was said with other facts: say it again before "Goodbye".',
  ]);
  expect(view(script, corrected, "en").mustSay.map(({ text }) => text)).toEqual([
    "The premium is IDR\u00a02,000,000 for one year.",
  ]);
  const again = after(corrected, { type: "said", obligation: "terms" }, 3);
  expect(view(script, again, "en").mustSay).toEqual([]);
  expect(step(script, again, { type: "choose", option: "agrees", at: 4 }).ok).toBe(true);
});

test("given terms that were said, when the price turns out the same, then they stand (S-08)", () => {
  const same = after(after(heard, premium(2_000_000), 2), premium(1_250_000), 3);
  expect(view(script, same, "id").mustSay).toEqual([]);
  expect(step(script, same, { type: "choose", option: "agrees", at: 4 }).ok).toBe(true);
});

test("given terms that were said, when the customer leaves after the correction, then it is told", () => {
  const corrected = after(heard, premium(2_000_000), 2);
  const left = step(script, corrected, { type: "end", because: "customer-left", at: 3 });
  expect(left.ok && left.value.effects[0]?.data).toMatchObject({ unsaid: ["terms"] });
});

import { expect, test } from "vitest";
import { sampleSource, scriptOf } from "../../test/sample.js";
import type { Script } from "../script.js";
import type { ScriptCommand } from "./event.js";
import type { Session } from "./session.js";
import { startSession } from "./start.js";
import { step } from "./step.js";
import { view } from "./view.js";

const script = scriptOf(sampleSource);

/** The session after commands, all of which must be taken. */
function after(begin: Session, ...commands: readonly ScriptCommand[]): Session {
  let session = begin;
  for (const command of commands) {
    const result = step(script, session, { ...command, at: 10 + session.logLength });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    session = result.value.session;
  }
  return session;
}

const refused = (session: Session, command: ScriptCommand, of: Script = script) => {
  const result = step(of, session, { ...command, at: 99 });
  return result.ok ? [] : result.issues;
};

const begin = (facts: Record<string, unknown> = {}) => startSession(script, { facts, at: 0 });
const choose = (option: string): ScriptCommand => ({ type: "choose", option });
const answer = (fact: string, value: string | number | boolean): ScriptCommand => ({
  type: "answer",
  fact,
  value,
});

test("a fact that the records know is not asked again, and the view says why (S-06)", () => {
  const shown = view(script, begin({ nama: "Dewi" }), "id");
  expect(shown.asks.map(({ fact }) => fact)).toEqual(["value"]);
  expect(shown.skipped).toMatchObject([
    { code: "ask-skipped", data: { fact: "name", value: "Dewi", source: "crm", at: 0 } },
  ]);
});

test("a fact told before its question is not asked later (S-06)", () => {
  const session = after(
    begin(),
    answer("agrees", true),
    answer("name", "Dewi"),
    choose("wants-to-pay-2"),
    choose("thanks"),
  );
  expect(view(script, session, "en").asks).toEqual([]);
  const entering = step(script, after(begin(), answer("agrees", true), choose("wants-to-pay-2")), {
    ...choose("thanks"),
    at: 5,
  });
  expect(entering.ok && entering.value.effects).toMatchObject([
    { code: "step-entered", data: { step: "terms" } },
    { code: "ask-skipped", data: { fact: "agrees", source: "asked", shown: { id: "ya" } } },
  ]);
});

test("an answer just given is neither asked nor reported as passed over", () => {
  const shown = view(script, after(begin(), answer("name", "Dewi")), "en");
  expect(shown.asks.map(({ fact }) => fact)).toEqual(["value"]);
  expect(shown.skipped).toEqual([]);
});

test("places that nobody knows show their name and are listed", () => {
  const [line] = view(script, begin({ "amount due": 1_250_000 }), "id").say;
  expect(line).toEqual({
    line: 0,
    said: false,
    text: "Halo [nama], tagihan Anda Rp1.250.000.",
    missing: [{ en: "name", id: "nama" }],
  });
});

test("a line whose condition is false or unknown is not shown", () => {
  expect(view(script, begin(), "en").say).toHaveLength(1);
  expect(view(script, begin({ value: "normal" }), "en").say).toHaveLength(1);
  expect(view(script, begin({ value: "high" }), "en").say[1]?.text).toBe("Welcome back.");
});

test("an option tells why it is closed", () => {
  const reasons = (facts: Record<string, unknown>) =>
    view(script, begin(facts), "en").options.map(({ id, available, reasons: why }) => [
      id,
      available,
      why.map(({ code }) => code),
    ]);
  expect(reasons({})).toEqual([
    ["wants-to-pay", false, ["guard-unknown"]],
    ["wants-to-pay-2", true, []],
    ["wants-a-gift", false, ["guard-unknown"]],
  ]);
  expect(reasons({ "amount due": 5, value: "normal" })).toEqual([
    ["wants-to-pay", true, []],
    ["wants-to-pay-2", false, ["earlier-option-applies"]],
    ["wants-a-gift", false, ["guard-false"]],
  ]);
  expect(view(script, begin(), "en").options[0]?.reasons).toEqual([
    { code: "guard-unknown", data: { facts: [{ en: "amount due", id: "tagihan" }] } },
  ]);
});

const atTerms = (facts: Record<string, unknown> = { name: "Dewi", "amount due": 5 }) =>
  after(begin(facts), choose("wants-to-pay"));

test("what must be said closes the way until it was said (S-08)", () => {
  const closed = atTerms();
  expect(view(script, closed, "en").mustSay).toEqual([
    { obligation: "terms", refused: false, text: "Dewi, this binds you.", missing: [] },
  ]);
  expect(refused(closed, choose("agrees"))).toEqual([
    { code: "must-say-first", data: { obligation: "terms", before: { en: "Pay", id: "Bayar" } } },
  ]);
  const open = after(closed, { type: "said", obligation: "terms", locale: "id" });
  expect(view(script, open, "en").mustSay).toEqual([]);
  expect(after(open, choose("agrees")).step).toBe("pay");
  expect(open.obligations).toEqual([
    { id: "terms", status: "said", at: 11, locale: "id", textHash: expect.any(String) },
  ]);
});

test("the words that were said are handed out to be kept on record (S-08)", () => {
  const result = step(script, atTerms(), {
    type: "said",
    obligation: "terms",
    locale: "id",
    at: 7,
  });
  expect(result.ok && result.value.effects).toMatchObject([
    { code: "must-say-said", data: { text: "Dewi, ini mengikat Anda.", locale: "id", at: 7 } },
  ]);
});

test("a customer who will not hear it keeps the way closed, and may hear it later", () => {
  const unheard = after(atTerms(), { type: "refused", obligation: "terms" });
  expect(refused(unheard, choose("agrees")).map(({ code }) => code)).toEqual(["must-say-first"]);
  expect(view(script, unheard, "en").mustSay[0]?.refused).toBe(true);
  const heard = after(unheard, { type: "said", obligation: "terms" });
  expect(after(heard, { type: "refused", obligation: "terms" }).obligations).toEqual(
    heard.obligations,
  );
  expect(after(heard, choose("agrees")).step).toBe("pay");
});

test("words with a gap are not the words that must be said", () => {
  const session = atTerms({ "amount due": 5 });
  expect(refused(session, { type: "said", obligation: "terms" })).toEqual([
    { code: "words-incomplete", data: { facts: [{ en: "name", id: "nama" }] } },
  ]);
});

test("going back undoes what was asked and noted in the step that is left", () => {
  const start = after(begin({ name: "Dewi" }), answer("value", "high"));
  const there = after(start, choose("wants-a-gift"), answer("agrees", true));
  expect(there.facts).toHaveProperty("gift");
  const result = step(script, there, { type: "back", at: 50 });
  const back = result.ok ? result.value.session : there;
  expect(back.facts).toEqual(start.facts);
  expect(back.step).toBe("start");
  expect(result.ok && result.value.effects).toMatchObject([
    { code: "went-back", data: { step: "start", forgotten: [{ en: "gift" }, { en: "agrees" }] } },
  ]);
});

test("going back keeps what was heard and what the records told", () => {
  const there = after(
    atTerms(),
    answer("value", "normal"),
    { type: "host-update", facts: { value: "high" } },
    { type: "said", obligation: "terms" },
    { type: "back" },
  );
  expect(there.step).toBe("start");
  expect(there.obligations[0]?.status).toBe("said");
  expect(there.facts["value"]).toMatchObject({ value: "high", source: "crm" });
});

test("going back restores a value that was corrected there, and the lines that were said", () => {
  const start = after(begin(), answer("name", "Dewi"), { type: "said", line: 0 });
  const corrected = after(start, choose("wants-to-pay-2"), answer("name", "Devi"));
  expect(corrected.facts["name"]?.value).toBe("Devi");
  expect(corrected.linesSaid).toEqual([]);
  const back = after(corrected, { type: "back" });
  expect(back.facts["name"]?.value).toBe("Dewi");
  expect(back.linesSaid).toEqual([0]);
  expect(refused(back, { type: "back" }).map(({ code }) => code)).toEqual(["nowhere-back"]);
});

test("what the records told while a step was open outlives later answers and going back", () => {
  const told: ScriptCommand = { type: "host-update", facts: { value: "high" } };
  for (const first of [[], [answer("value", "normal")]]) {
    const there = after(atTerms(), ...first, told, answer("value", "normal"));
    expect(there.facts["value"]).toMatchObject({ value: "normal", source: "asked" });
    const back = after(there, { type: "back" });
    expect(back.facts["value"]).toMatchObject({ value: "high", source: "crm" });
  }
});

test("a must-say that was said stays said when its step is entered again", () => {
  const again = after(
    atTerms(),
    { type: "said", obligation: "terms" },
    choose("agrees"),
    choose("once-more"),
    choose("wants-to-pay"),
  );
  expect(again.step).toBe("terms");
  expect(again.obligations[0]?.status).toBe("said");
});

test("a session stays small in a long call, and still goes back as far as it promises", () => {
  let session = after(atTerms(), { type: "said", obligation: "terms" });
  for (let round = 0; round < 40; round++) {
    session = after(session, choose("agrees"), choose("once-more"), choose("wants-to-pay"));
  }
  expect(session.trail).toHaveLength(50);
  expect(JSON.stringify(session).length).toBeLessThan(4000);
  for (let back = 0; back < 50; back++) session = after(session, { type: "back" });
  expect(refused(session, { type: "back" }).map(({ code }) => code)).toEqual(["nowhere-back"]);
});

test("a correction tells what it corrects", () => {
  const result = step(script, begin({ value: "normal" }), { ...answer("nilai", "Tinggi"), at: 3 });
  expect(result.ok && result.value.effects).toMatchObject([
    {
      code: "fact-corrected",
      data: { value: "high", shown: { id: "tinggi" }, beforeShown: { id: "biasa" } },
    },
  ]);
});

test("a transfer carries everything, with sources and times", () => {
  const there = after(atTerms(), choose("wants-a-person"));
  const result = step(script, there, { type: "transfer", at: 60 });
  expect(result.ok && result.value.session.status).toBe("transferred");
  expect(result.ok && result.value.effects).toMatchObject([
    {
      code: "handed-over",
      data: {
        to: { en: "a specialist", id: "petugas khusus" },
        facts: [
          { fact: "name", value: "Dewi", source: "crm", at: 0 },
          { fact: "amount due", value: 5, source: "crm", at: 0 },
        ],
        said: [],
        unsaid: ["terms"],
      },
    },
  ]);
});

test("a call ends at an end, or anywhere when the customer has left", () => {
  expect(refused(begin(), { type: "end" }).map(({ code }) => code)).toEqual(["not-an-end"]);
  const left = after(atTerms(), { type: "end", because: "customer-left" });
  expect(left.status).toBe("left");
  expect(refused(left, { type: "back" })).toEqual([
    { code: "session-over", data: { status: "left" } },
  ]);
  const paid = after(atTerms(), { type: "said", obligation: "terms" }, choose("agrees"));
  expect(after(paid, { type: "end" }).status).toBe("ended");
});

test("a session of another content is refused with both hashes", () => {
  const other = scriptOf(sampleSource.replace("Your name?", "And your name?"));
  expect(refused(begin(), { type: "back" }, other)).toEqual([
    {
      code: "other-script-version",
      data: { script: other.contentHash, pinned: script.contentHash },
    },
  ]);
  expect(() => view(other, begin(), "en")).toThrow("view: ");
});

test("what cannot be is refused and never throws", () => {
  const codes = (event: unknown) => {
    const result = step(script, begin(), event as never);
    return result.ok ? [] : result.issues.map(({ code }) => code);
  };
  expect(codes({ type: "dance", at: 1 })).toEqual(["unknown-event"]);
  expect(codes({ type: "back", at: Number.NaN })).toEqual(["invalid-moment"]);
  expect(codes({ type: "said", line: 2, at: 1 })).toEqual(["unknown-line"]);
  expect(codes({ type: "said", line: "x", at: 1 })).toEqual(["unknown-line"]);
  expect(codes({ type: "said", obligation: "x", at: 1 })).toEqual(["unknown-obligation"]);
  expect(codes({ type: "refused", obligation: "x", at: 1 })).toEqual(["unknown-obligation"]);
  expect(codes({ type: "answer", fact: "nmae", value: "x", at: 1 })).toEqual(["unknown-fact"]);
  expect(codes({ type: "answer", fact: "name", at: 1 })).toEqual(["invalid-value"]);
  expect(codes({ type: "answer", fact: "amount due", value: -1, at: 1 })).toEqual([
    "invalid-value",
  ]);
  expect(codes({ type: "choose", option: "wants", at: 1 })).toEqual(["unknown-option"]);
  expect(codes({ type: "transfer", at: 1 })).toEqual(["no-transfer-here"]);
  expect(codes({ type: "host-update", facts: { x: 1, value: "huge" }, at: 1 })).toEqual([
    "unknown-fact",
    "invalid-value",
  ]);
  expect(codes({ type: "host-update", at: 1 })).toEqual(["unknown-fact"]);
});

test("starting with facts that do not fit is a mistake of the program", () => {
  expect(() => begin({ value: "huge" })).toThrow("startSession: facts that do not fit");
  expect(() => startSession(script, { at: 0.5 })).toThrow("startSession: 0.5");
});

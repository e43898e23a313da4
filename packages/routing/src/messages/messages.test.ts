import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import type { RoutingReason } from "../reasons.js";
import { messages as en } from "./en.js";
import { messages as id } from "./id.js";
import { describe, languageText } from "./index.js";
import { languageNames } from "./languages.js";

const agent = "Budi";
const skill = { skill: "loans", skillName: { en: "loans", id: "pinjaman" } };
const chosen = "Sari";

/** One of each code, so that no sentence goes unread. */
const reasons: readonly RoutingReason[] = [
  { code: "skill-missing", data: { agent, ...skill, needs: 3 } },
  { code: "skill-level-low", data: { agent, ...skill, needs: 3, has: 1 } },
  { code: "language-missing", data: { agent, language: "en", needs: 3 } },
  { code: "language-level-low", data: { agent, language: "en", needs: 3, has: 2 } },
  { code: "capacity-too-small", data: { agent, channel: "phone", needs: 4, capacity: 2 } },
  { code: "signed-out", data: { agent } },
  { code: "not-ready", data: { agent, because: "break" } },
  { code: "busy", data: { agent, contacts: ["c1", "c2"], missing: 1 } },
  { code: "site-closed", data: { agent, site: "Makassar", opensAt: null, opensInMs: null } },
  { code: "excluded-by-rejection", data: { agent, because: "no-answer", againInMs: 9000 } },
  { code: "excluded-by-transfer", data: { agent } },
  { code: "not-preferred", data: { agent, chosen } },
  {
    code: "more-loaded",
    data: { agent, chosen, load: 2, capacity: 3, chosenLoad: 1, chosenCapacity: 3 },
  },
  { code: "less-idle", data: { agent, chosen, byMs: 0 } },
  { code: "free-now", data: { agent } },
  { code: "learn-skill", data: { agent, ...skill, toLevel: 3 } },
  { code: "learn-language", data: { agent, language: "jv", toLevel: 3 } },
  { code: "enlarge-capacity", data: { agent, channel: "phone", toCapacity: 4 } },
  { code: "sign-in-and-be-ready", data: { agent } },
  { code: "be-ready", data: { agent } },
  { code: "free-units", data: { agent, units: 1 } },
  { code: "open-site", data: { agent, site: "Makassar" } },
  { code: "lift-exclusion", data: { agent } },
  { code: "chosen-preferred", data: { agent, eligible: 1 } },
  { code: "chosen-only-one", data: { agent } },
  { code: "chosen-least-loaded", data: { agent, eligible: 3, runnerUp: chosen } },
  {
    code: "chosen-longest-idle",
    data: { agent, eligible: 2, idleMs: 60_000, runnerUp: chosen, byMs: 0 },
  },
  { code: "passed-over", data: { contacts: 1 } },
  { code: "nobody-eligible", data: { agents: 0, blocked: [] } },
  { code: "nearest-agent", data: { agent, blocks: 1 } },
  { code: "next-opening", data: { site: "Makassar", opensAt: 0, opensInMs: 60_000 } },
  { code: "must-repeat", data: { facts: ["name", "account"] } },
  { code: "unknown-agent", data: { agentId: "x" } },
  { code: "already-signed-in", data: { agent } },
  { code: "not-signed-in", data: { agent } },
  { code: "holds-contacts", data: { agent, contacts: ["c1"] } },
  { code: "duplicate-contact", data: { contactId: "c1" } },
  { code: "unknown-contact", data: { contactId: "c1" } },
  { code: "unknown-skill", data: { skill: "tax" } },
  { code: "offered-in-future", data: { contactId: "c1", byMs: 60_000 } },
  {
    code: "nobody-qualified",
    data: { language: "fr", requires: [{ skill: "loans", minimumLevel: 3 }] },
  },
  { code: "not-reserved", data: { agent, contactId: "c1" } },
  { code: "reservation-over", data: { agent, contactId: "c1", byMs: 0 } },
  { code: "not-connected", data: { agent, contactId: "c1" } },
  { code: "not-wrapping", data: { agent, contactId: "c1" } },
  { code: "already-answered", data: { agent, contactId: "c1" } },
  { code: "facts-dropped", data: { contactId: "c1", facts: ["name"] } },
  { code: "duplicate-id", data: { id: "x" } },
  { code: "unknown-site", data: { site: "x" } },
  { code: "skill-not-listed", data: { skill: "x" } },
  { code: "agent-without-languages", data: { agent } },
  { code: "agent-below-language-minimum", data: { agent, minimum: 3 } },
  { code: "channel-exceeds-capacity", data: { agent, channel: "phone", weight: 4, capacity: 2 } },
  { code: "skill-nobody-has", data: { skill: skill.skillName } },
  { code: "skill-one-person", data: { skill: skill.skillName, agent } },
  { code: "requirement-nobody-meets", data: { language: "fr", requires: [] } },
  { code: "site-without-agents", data: { site: "Makassar" } },
  { code: "hours-of-unknown-site", data: { site: "x" } },
  { code: "priority-without-effect", data: {} },
  { code: "starvation-bound", data: { boundMs: 60_000 } },
];

test("every code is said in both languages, as whole sentences without gaps", () => {
  const codes = reasons.map(({ code }) => code).sort();
  expect(Object.keys(en).sort()).toEqual(codes);
  expect(Object.keys(id).sort()).toEqual(codes);
  for (const reason of reasons) {
    const texts = locales.map((locale) => describe(reason, locale));
    expect(texts[0]).not.toBe(texts[1]);
    for (const text of texts) {
      expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
    }
  }
});

test("a supervisor reads why nobody came", () => {
  const blocked = [
    { code: "busy", agents: 3 },
    { code: "language-missing", agents: 1 },
  ] as const;
  const reason = { code: "nobody-eligible", data: { agents: 4, blocked } } as const;
  expect(describe(reason, "en")).toBe(
    "Nobody can take it: 3 agents busy and 1 agent without the language, of 4.",
  );
  expect(describe(reason, "id")).toBe(
    "Belum ada yang bisa menerima; dari 4 agen: 3 sedang sibuk dan 1 tidak menguasai bahasanya.",
  );
});

test("differences of less than a second are not told as 0 seconds", () => {
  for (const byMs of [0, 1, 999]) {
    const reason = { code: "less-idle", data: { agent, chosen, byMs } } as const;
    for (const locale of locales) expect(describe(reason, locale)).not.toContain("0 ");
  }
  const longer = { code: "less-idle", data: { agent, chosen, byMs: 61_000 } } as const;
  expect(describe(longer, "id")).toBe(
    "Budi: waktu bebasnya 1 menit dan 1 detik lebih singkat daripada Sari.",
  );
});

test("languages have both names, and an unknown one its tag", () => {
  for (const [tag, { en: english, id: indonesian }] of Object.entries(languageNames)) {
    expect(english).toMatch(/^\p{Lu}/u);
    expect(indonesian).toMatch(/^bahasa \p{Lu}/u);
    expect(languageText(tag, "id")).toBe(indonesian);
  }
  expect(languageText("tlh", "id")).toBe("tlh");
  expect(languageText("constructor", "en")).toBe("constructor");
});

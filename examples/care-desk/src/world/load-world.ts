import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileOpenTime, isOpen, nextOpening, toWallTime } from "@ramah/calendar";
import { parseOpeningHours } from "@ramah/calendar/schemas";
import { addDays, type Instant, type Reason, type Result } from "@ramah/core";
import {
  type Asset,
  createLookup,
  type Interaction,
  type KeyRules,
  type MarketingConsent,
  type Offer,
  type Role,
} from "@ramah/crm";
import { parseProfiles, parsePurchases } from "@ramah/crm/schemas";
import { careTerms, createMatcher, defineGlossary } from "@ramah/glossary";
import { createRouter, type OpeningHours } from "@ramah/routing";
import { parseRoutingConfig } from "@ramah/routing/schemas";
import { parseScript, type Script, scriptLibrary } from "@ramah/scripting";
import type { World } from "./world.js";

const keyRules: KeyRules = { region: "ID", customerNumbers: [{ prefix: "RM-", digits: 5 }] };

const role: Role = {
  id: "agent",
  clearance: "confidential",
  fields: [
    "name",
    "email",
    "phone",
    "address",
    "postcode",
    "customerNumber",
    "language",
    "preferredChannel",
    "plate",
    "value",
    "hobbies",
  ],
  parts: ["matters", "promises", "contacts", "points", "offers", "assets"],
};

/**
 * Reads the sample business from its files: people, team and opening hours as plain JSON, every part
 * through the parser of its package.
 *
 * @param folder where `data` and `mails` lie
 * @param at the moment around which the opening hours are laid out
 * @throws Error with every problem when the files that come with the desk are not sound
 */
export function loadWorld(folder: string, at: Instant): World {
  const people = readJson(join(folder, "data", "people.json")) as People;
  const team = readJson(join(folder, "data", "team.json")) as Team;
  const profiles = sound("people.json", parseProfiles(people.profiles));
  const purchases = sound("people.json", parsePurchases(people.purchases));
  const plan = sound("team.json", parseRoutingConfig(team.plan));
  const hours = Object.fromEntries(
    Object.entries(team.hours).map(([site, input]) => [
      site,
      openingHours(sound("team.json", parseOpeningHours(input)), at),
    ]),
  );
  const glossary = sound("the glossary", defineGlossary(careTerms));
  return {
    profiles,
    purchases,
    assets: people.assets,
    contacts: people.contacts,
    offers: people.offers,
    consents: people.consents,
    lookup: createLookup(profiles, { ...keyRules, at, assets: people.assets }),
    keyRules,
    role,
    agents: plan.agents,
    router: createRouter({ ...plan, hours }),
    needs: team.needs,
    lead: team.lead,
    zone: team.zone,
    scripts: new Map(scriptLibrary.map(({ id, source }) => [id, soundScript(id, source)])),
    terms: createMatcher(glossary),
    samples: readdirSync(join(folder, "mails"))
      .filter((name) => name.endsWith(".eml"))
      .sort(),
  };
}

interface People {
  readonly profiles: unknown;
  readonly purchases: unknown;
  readonly assets: readonly Asset[];
  readonly contacts: readonly Interaction[];
  readonly offers: readonly Offer[];
  readonly consents: readonly MarketingConsent[];
}

interface Team {
  readonly zone: string;
  readonly lead: World["lead"];
  readonly plan: unknown;
  readonly hours: Readonly<Record<string, unknown>>;
  readonly needs: World["needs"];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function sound<Value>(what: string, result: Result<Value, Reason>): Value {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${result.issues.map((issue) => JSON.stringify(issue)).join("; ")}`);
}

function soundScript(id: string, source: string): Script {
  const { script, diagnostics } = parseScript(source);
  if (script === undefined) throw new Error(`${id}: ${JSON.stringify(diagnostics)}`);
  return script;
}

/** The calendar's opening hours as the router asks for them: a year on either side is known. */
function openingHours(hours: Parameters<typeof compileOpenTime>[0], at: Instant): OpeningHours {
  const today = sound("the clock", toWallTime(hours.zone, at)).date;
  const open = sound(
    "team.json",
    compileOpenTime(hours, addDays(today, -400), addDays(today, 400)),
  );
  return {
    isOpen: (moment) => {
      const asked = isOpen(open, moment);
      return asked.ok && asked.value;
    },
    nextOpening: (moment) => {
      const next = nextOpening(open, moment);
      return next.ok ? next.value : undefined;
    },
  };
}

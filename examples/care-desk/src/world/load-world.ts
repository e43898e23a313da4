import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  attempt,
  type CalendarIssue,
  type OpeningHours as Hours,
  type OpenTime,
  openTime,
  toWallTime,
} from "@ramah/calendar";
import {
  addDays,
  fail,
  type Instant,
  parseInput,
  type Result,
  type Standard,
  succeed,
  unlessIssues,
} from "@ramah/core";
import { createLookup, type KeyRules, type Role } from "@ramah/crm";
import { careTerms, createMatcher, defineGlossary } from "@ramah/glossary";
import { createRouter, type ExpectedNeed, lintRouting, type OpeningHours } from "@ramah/routing";
import { parseScript, type Script, scriptLibrary } from "@ramah/scripting";
import { peopleSchema, type Team, teamSchema } from "./data-schemas.js";
import type { WorldIssue } from "./problems.js";
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

/** Level of a skill below which nobody is asked. */
export const minimumSkillLevel = 3;

/**
 * Reads the sample business from its files: people, team and opening hours as plain JSON, every part
 * through the schema of its package.
 *
 * @param folder where `data` and `mails` lie
 * @param at the moment around which the opening hours are laid out
 * @returns the world, or every problem of every file
 */
export function loadWorld(folder: string, at: Instant): Result<World, WorldIssue> {
  const people = readData(folder, "data/people.json", peopleSchema);
  const team = readData(folder, "data/team.json", teamSchema);
  const hours = team.ok ? compileHours("data/team.json", team.value, at) : undefined;
  const samples = sampleNames(folder);
  if (!people.ok || !team.ok || !hours?.ok || !samples.ok) {
    const parts = [people, team, hours, samples];
    const issues = parts.flatMap((part) => (part === undefined || part.ok ? [] : part.issues));
    return refused(issues);
  }
  const { profiles, assets } = people.value;
  const { plan, needs, lead, zone } = team.value;
  return succeed({
    ...people.value,
    lookup: createLookup(profiles, { ...keyRules, at, assets }),
    keyRules,
    role,
    agents: plan.agents,
    sites: new Map((plan.sites ?? []).map(({ id, name }) => [id, name])),
    newRouter: () => createRouter({ ...plan, hours: hours.value }),
    needs,
    lead,
    zone,
    scripts: new Map(scriptLibrary.map(({ id, source }) => [id, soundScript(id, source)])),
    terms: createMatcher(soundGlossary()),
    samples: samples.value,
  });
}

function readData<Value>(
  folder: string,
  file: string,
  schema: Standard<Value>,
): Result<Value, WorldIssue> {
  let content: string;
  try {
    content = readFileSync(join(folder, file), "utf8");
  } catch (error) {
    return refused([fileIssue(file, error)]);
  }
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return refused([{ code: "data-no-json", data: { file, detail: (error as Error).message } }]);
  }
  const parsed = parseInput(schema, json);
  if (parsed.ok) return parsed;
  return refused(parsed.issues.map((issue) => ({ code: "data-unsound", data: { file, issue } })));
}

function sampleNames(folder: string): Result<readonly string[], WorldIssue> {
  try {
    const names = readdirSync(join(folder, "mails")).filter((name) => name.endsWith(".eml"));
    return succeed(names.sort());
  } catch (error) {
    return refused([fileIssue("mails", error)]);
  }
}

function fileIssue(file: string, error: unknown): WorldIssue {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ENOENT"
    ? { code: "data-missing", data: { file } }
    : { code: "data-unreadable", data: { file, detail: message } };
}

/** @param issues at least one */
const refused = (issues: readonly WorldIssue[]): Result<never, WorldIssue> =>
  fail(...(issues as [WorldIssue, ...WorldIssue[]]));

/** The calendar's opening hours as the router asks for them, when the whole plan is sound. */
function compileHours(
  file: string,
  team: Team,
  at: Instant,
): Result<Readonly<Record<string, OpeningHours>>, WorldIssue> {
  const zone = attempt(() => toWallTime(team.zone, at));
  const compiled = Object.entries(team.hours).map(
    ([site, input]) => [site, compileAround(input, at)] as const,
  );
  const hours = Object.fromEntries(
    compiled.flatMap(([site, open]) => (open.ok ? [[site, askable(open.value)]] : [])),
  );
  const misfits = [
    ...(zone.ok ? [] : zone.issues.map((issue) => ({ place: "zone", issue }))),
    ...compiled.flatMap(([site, open]) =>
      open.ok ? [] : open.issues.map((issue) => ({ place: `hours.${site}`, issue })),
    ),
  ];
  // What keeps a plan from being one was told by its schema; a need that nobody meets is a mail that
  // nobody may be given.
  const config = { ...team.plan, hours };
  const findings = lintRouting(config, { expected: expectedNeeds(team) }).filter(
    ({ code }) => code === "need-nobody-meets",
  );
  const issues: readonly WorldIssue[] = [
    ...misfits.map((data) => ({ code: "data-hours" as const, data: { file, ...data } })),
    ...findings.map((issue) => ({ code: "data-plan" as const, data: { file, issue } })),
  ];
  return unlessIssues(issues, () => hours);
}

/** A year on either side is known. */
function compileAround(hours: Hours, at: Instant): Result<OpenTime, CalendarIssue> {
  return attempt(() => {
    const { date } = toWallTime(hours.zone, at);
    return openTime(hours, { from: addDays(date, -400), to: addDays(date, 400) });
  });
}

const askable = (open: OpenTime): OpeningHours => ({
  isOpen: (moment) => {
    const asked = attempt(() => open.isOpen(moment));
    return asked.ok && asked.value;
  },
  nextOpening: (moment) => {
    const next = attempt(() => open.nextOpening(moment));
    return next.ok ? next.value : undefined;
  },
});

/** Every kind of matter in every language: somebody must be there for each. */
function expectedNeeds({ needs }: Team): ExpectedNeed[] {
  return [...new Set(Object.values(needs))].flatMap((skill) =>
    (["en", "id"] as const).map((language): ExpectedNeed => {
      const needs = { skill, level: minimumSkillLevel } as const;
      return { channel: "email", language, needs };
    }),
  );
}

/** The scripts and terms come with the packages: unsound ones are a fault of theirs. */
function soundScript(id: string, source: string): Script {
  const { script, diagnostics } = parseScript(source);
  if (script === undefined) throw new Error(`${id}: ${JSON.stringify(diagnostics)}`);
  return script;
}

function soundGlossary(): Parameters<typeof createMatcher>[0] {
  const glossary = defineGlossary(careTerms);
  if (!glossary.ok) throw new Error(JSON.stringify(glossary.issues));
  return glossary.value;
}

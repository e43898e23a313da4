import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { sayMain } from "../words/main.js";
import { loadWorld } from "./load-world.js";
import type { WorldIssue } from "./problems.js";

const example = fileURLToPath(new URL("../../", import.meta.url));
const at = Date.UTC(2026, 10, 20);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "care-desk-"));
  for (const name of ["data", "mails"]) {
    cpSync(join(example, name), join(folder, name), { recursive: true });
  }
});

const issues = (): readonly WorldIssue[] => {
  const world = loadWorld(folder, at);
  return world.ok ? [] : world.issues;
};
// biome-ignore lint/suspicious/noExplicitAny: the tests break the data wherever they like.
const spoil = (name: "people" | "team", change: (data: any) => void): void => {
  const file = join(folder, "data", `${name}.json`);
  const data = JSON.parse(readFileSync(file, "utf8"));
  change(data);
  writeFileSync(file, JSON.stringify(data));
};
const texts = (): readonly string[] => issues().map((issue) => sayMain(issue, "en"));

test("the files that come with the desk are sound", () => {
  expect(issues()).toEqual([]);
});

test("what is missing or no JSON is told for every file", () => {
  writeFileSync(join(folder, "data", "people.json"), "{");
  rmSync(join(folder, "data", "team.json"));
  rmSync(join(folder, "mails"), { recursive: true });
  expect(issues().map(({ code }) => code)).toEqual([
    "data-no-json",
    "data-missing",
    "data-missing",
  ]);
});

test("every part is read through the schema of its package, with the place of each problem", () => {
  spoil("people", (people) => {
    people.profiles[0].claims[0].field = "shoeSize";
    people.purchases[0].currency = 7;
    people.assets[0].plate = "";
    people.contacts[0].channel = "pigeon";
    people.offers[0].title = { en: "Only English" };
    people.consents[0].given = "yes";
    people.extra = 1;
  });
  const told = texts().join("\n");
  for (const place of [
    "profiles[0].claims[0]",
    "purchases[0].currency",
    "assets[0].plate",
    "contacts[0].channel",
    "offers[0].title.id",
    "consents[0].given",
    "extra",
  ]) {
    expect(told).toContain(place);
  }
  expect(told).toContain("data/people.json");
});

test("a plan in which something does not fit is told before anybody waits in vain", () => {
  spoil("team", (team) => {
    team.zone = "Mars/Olympus";
    team.hours.london.zone = "Europe/Nowhere";
    team.needs.damaged = "juggling";
    // Nobody else speaks Indonesian about advertising.
    team.plan.agents = team.plan.agents.filter(({ id }: { id: string }) => id !== "ani");
  });
  const told = texts().join("\n");
  for (const word of [
    "Mars/Olympus",
    "hours.london",
    "Europe/Nowhere",
    "juggling",
    "advertising",
  ]) {
    expect(told).toContain(word);
  }
  expect(issues()).toHaveLength(5);
});

test("a plan that is none is told by the schema of its package", () => {
  spoil("team", (team) => {
    team.plan.agents[0].site = "atlantis";
    delete team.needs.other;
  });
  expect(texts().join("\n")).toContain("atlantis");
  expect(texts().join("\n")).toContain('needs a skill for "other"');
});

test("the same is told in Indonesian", () => {
  rmSync(join(folder, "data", "people.json"));
  const [issue] = issues();
  expect(issue && sayMain(issue, "id")).toContain("tidak ada, padahal");
});

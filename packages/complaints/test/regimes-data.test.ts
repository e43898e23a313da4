import { calendarIds } from "@ramah/calendar";
import { checkRegimes, defaultRegimes, jurisdictions, regimes, sectors } from "@ramah/complaints";
import {
  jurisdictionText,
  letterText,
  milestoneText,
  purposeText,
  regimeText,
  sectorText,
} from "@ramah/complaints/messages";
import { regimeSchema } from "@ramah/complaints/schemas";
import { locales, parseInput } from "@ramah/core";
import { expect, test } from "vitest";

test("there are more than the twenty rows that are wanted, each with its source", () => {
  expect(regimes.length).toBeGreaterThanOrEqual(36);
  for (const { source } of regimes) {
    expect(source.document).not.toBe("");
    expect(source.asOf).toBe("2026-11-21");
    expect(["verified", "secondary", "unverified"]).toContain(source.status);
  }
});

test("every regime passes its schema and all fit together", () => {
  for (const regime of regimes) {
    expect(parseInput(regimeSchema, regime)).toEqual({ ok: true, value: regime });
  }
  expect(checkRegimes(regimes)).toEqual([]);
});

test("what nobody verified is never a default, and all else is", () => {
  const unverified = regimes.filter(({ source }) => source.status === "unverified");
  expect(unverified.map(({ id }) => id)).toEqual(["id-bank-indonesia", "id-consumer-law"]);
  expect(defaultRegimes).toEqual(regimes.filter((regime) => !unverified.includes(regime)));
});

test("versions of a regime follow one another without a gap and keep their steps apart", () => {
  for (const id of new Set(regimes.map((regime) => regime.id))) {
    const versions = regimes.filter((regime) => regime.id === id);
    for (const [index, version] of versions.entries()) {
      const next = versions[index + 1];
      if (next === undefined) continue;
      const dayAfter = new Date(Date.parse(`${version.validTo}T00:00Z`) + 86_400_000);
      expect(dayAfter.toISOString().slice(0, 10)).toBe(next.validFrom);
    }
  }
});

test("a rule that asks for business days has a calendar, of ours or one that its country brings", () => {
  const known: readonly string[] = [...calendarIds, "part", "EU", "US", "AU", "BH"];
  for (const { calendar, milestones } of regimes) {
    const asks = milestones.some(
      ({ rule }) => rule?.unit === "businessDay" || rule?.roll === "next",
    );
    if (asks) expect(known).toContain(calendar);
  }
});

test("everything has a name in both languages", () => {
  for (const locale of locales) {
    for (const regime of regimes) {
      expect(regimeText(regime, locale)).not.toBe(regime.id);
      for (const milestone of regime.milestones) {
        expect(milestoneText(milestone, locale)).not.toBe("");
        expect(purposeText(milestone.purpose, locale)).not.toBe("");
        for (const demand of [milestone.letter, milestone.orLetter, milestone.extension?.notice]) {
          if (demand !== undefined) expect(letterText(demand.kind, locale)).not.toBe("");
        }
      }
    }
    for (const jurisdiction of jurisdictions) {
      expect(jurisdictionText(jurisdiction, locale)).not.toBe("");
    }
    for (const sector of sectors) expect(sectorText(sector, locale)).not.toBe("");
  }
  const keys = new Set(regimes.flatMap(({ milestones }) => milestones.map(({ key }) => key)));
  for (const key of keys) expect(milestoneText(key, "id"), key).not.toBe(key);
});

test("a regime of the user's own is called by its own name, else by its id", () => {
  const own = { ...regimes[0], name: { en: "Ours", id: "Milik kami" } } as const;
  expect(regimeText(own as never, "id")).toBe("Milik kami");
  expect(regimeText("house-vip", "en")).toBe("house-vip");
  expect(milestoneText("call-back", "en")).toBe("call-back");
});

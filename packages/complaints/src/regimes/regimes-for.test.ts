import { expect, test } from "vitest";
import type { PlannedComplaint } from "./facts.js";
import { regimes } from "./regimes.js";
import { regimesFor } from "./regimes-for.js";

const complaint: PlannedComplaint = {
  receivedAt: "2026-06-19T12:00+01:00",
  jurisdiction: "GB-SCT",
  sector: "banking",
  channel: "email",
  isOral: false,
};

const verdict = (given: Partial<PlannedComplaint>, id: string, validFrom = "") =>
  regimesFor({ ...complaint, ...given }, regimes).find(
    ({ regime }) => regime.id === id && regime.validFrom >= validFrom,
  );

const binding = (given: Partial<PlannedComplaint>) =>
  regimesFor({ ...complaint, ...given }, regimes)
    .filter(({ binds }) => binds)
    .map(({ regime }) => regime.id);

test("each regime answers for everything that it asks for", () => {
  expect(verdict({}, "uk-fca", "2026")).toMatchObject({
    binds: true,
    on: "2026-06-19",
    reasons: [
      { code: "jurisdiction-fits", data: { found: "GB-SCT" } },
      { code: "sector-fits", data: { found: "banking" } },
      { code: "fact-fits", data: { fact: "concernsPayment", found: "false" } },
      { code: "held-then", data: { on: "2026-06-19", validFrom: "2026-06-01" } },
    ],
  });
  expect(verdict({ sector: "telecoms", concernsPayment: true }, "uk-fca")).toMatchObject({
    binds: false,
    reasons: [
      { code: "jurisdiction-fits" },
      { code: "sector-differs", data: { found: "telecoms" } },
      { code: "fact-differs", data: { asked: ["false", "in-part"], found: "true" } },
      { code: "no-longer-held", data: { validTo: "2026-05-31" } },
    ],
  });
  expect(verdict({ channel: "post" }, "house-email")?.reasons).toMatchObject([
    { code: "channel-differs", data: { asked: ["email"], found: "post" } },
    { code: "held-then" },
  ]);
  expect(verdict({}, "house-acknowledgement")?.reasons).toMatchObject([
    { code: "binds-all" },
    { code: "held-then" },
  ]);
});

test("what is not mentioned is the ordinary case: no payment, no remedy, stage one", () => {
  expect(binding({})).toEqual(["uk-fca-summary", "uk-fca", "house-acknowledgement", "house-email"]);
  expect(
    verdict({ jurisdiction: "GB-ENG", sector: "housing" }, "uk-housing-stage-1", "2024")?.binds,
  ).toBe(true);
  expect(verdict({}, "uk-goods-rejection")?.reasons[1]).toMatchObject({
    code: "fact-differs",
    data: { found: "none" },
  });
});

test("a version holds from its first day to its last, by the clocks of its zone", () => {
  const personal = { concernsPersonalData: true } as const;
  const held = (receivedAt: string) =>
    verdict({ ...personal, receivedAt }, "uk-data-complaint")?.reasons.at(-1)?.code;
  expect(held("2026-06-18T22:59Z")).toBe("not-yet-held");
  expect(held("2026-06-18T23:00Z")).toBe("held-then");
  const old = (receivedAt: string) => verdict({ receivedAt }, "uk-fca")?.reasons.at(-1)?.code;
  expect(old("2026-05-31T22:59Z")).toBe("held-then");
  expect(old("2026-05-31T23:00Z")).toBe("no-longer-held");
});

test("no two versions of a regime ever bind together", () => {
  const sectors = ["banking", "payments", "telecoms", "housing"] as const;
  for (const sector of sectors) {
    const ids = binding({ sector, jurisdiction: "GB-ENG", concernsPayment: true, stage: 1 });
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("facts that are none are refused", () => {
  expect(() => regimesFor({ ...complaint, sector: "shops" as never }, regimes)).toThrowError(
    /regimesFor: plan-value at complaint\.sector/,
  );
});

import { dayMs, hourMs, minuteMs } from "@ramah/core";
import {
  type Claim,
  createLookup,
  find,
  type Offer,
  type PopInput,
  type Profile,
  type Role,
  screenPop,
} from "@ramah/crm";
import { describe } from "@ramah/crm/messages";
import { expect, test } from "vitest";
import { profile, purchase, said } from "../support/claims.js";

const at = 1000 * dayMs;
const role: Role = {
  id: "agent",
  clearance: "confidential",
  fields: ["name", "value", "birthDate", "phone", "address", "preferredChannel", "language"],
  parts: ["matters", "promises", "contacts", "points", "offers", "assets"],
};
const line = "021 555 1234";
const yes = { profileId: "p1", given: true, at: 0 };
const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  profileId: "p1",
  title: { en: "Breakdown cover", id: "Layanan derek" },
  reason: { code: "drives-far", data: {} },
  ...more,
});
const person = (id: string, name: string, ...claims: readonly Claim[]): Profile =>
  profile(id, said("name", name), said("phone", { number: line }), ...claims);
const ring = (profiles: readonly Profile[], more: Partial<PopInput> = {}) =>
  screenPop({
    found: find(createLookup(profiles, { at, region: "ID" }), [{ kind: "phone", text: line }]),
    profiles,
    at,
    today: "2026-11-21",
    channel: "phone",
    role,
    openMatters: [],
    promises: [],
    lastContacts: [],
    purchases: [],
    ...more,
  });
const codes = (reasons: readonly { code: string }[] = []) => reasons.map(({ code }) => code);

test("a household line: nobody is assumed, nobody's matters are shown, until a person chooses (C-14)", () => {
  const family = [person("p1", "Ibu Ratna"), person("p2", "Dimas")];
  const matter = { id: "m1", profileId: "p2", kind: "request", title: "New card" } as const;
  const pop = ring(family, { openMatters: [matter] });
  expect(pop.who).toMatchObject({
    kind: "choice",
    people: [{ name: "Ibu Ratna" }, { name: "Dimas" }],
  });
  expect(pop.customer).toBeUndefined();
  expect(JSON.stringify(pop)).not.toContain("New card");
  const chosen = ring(family, { openMatters: [matter], chosen: "p2" });
  expect(chosen.who).toMatchObject({ kind: "one", reasons: [{ code: "chosen-by-person" }] });
  expect(chosen.customer?.matters.map(({ item }) => item.title)).toEqual(["New card"]);
  // Who was not found by the keys cannot be chosen.
  expect(ring(family, { chosen: "p3" }).who.kind).toBe("choice");
});

test("high value, and the ticket for tomorrow's flight never came (C-14)", () => {
  const passenger = person(
    "p1",
    "Bapak Andre",
    said("value", "high", { source: { kind: "system", ref: "rule" } }),
    said("preferredChannel", "email"),
    said("language", "id"),
  );
  const own = { profileId: "p1" };
  const pop = ring([passenger], {
    openMatters: [
      { id: "undated", kind: "order", title: "Miles statement", owner: "Tono", ...own },
      { id: "z-later", kind: "complaint", title: "Seat", dueAt: at + dayMs, owner: "Tono", ...own },
      { id: "late", kind: "order", title: "Ticket has not come", dueAt: at - hourMs, ...own },
      { id: "same", kind: "order", title: "Meal", dueAt: at + dayMs, owner: "Tono", ...own },
    ],
    promises: [
      { id: "soon", what: "call back", dueAt: at + 20 * minuteMs, by: "Tono", ...own },
      { id: "broken", what: "ticket by courier", dueAt: at - 2 * hourMs, by: "Sinta", ...own },
    ],
    lastContacts: [
      {
        id: "c1",
        at: at - 3 * dayMs,
        channel: "email",
        summary: "Asked where the ticket is",
        ...own,
      },
      { id: "c2", at: at - dayMs, channel: "phone", summary: "Was told it is on its way", ...own },
      { id: "c3", at: at + 1, channel: "phone", summary: "not yet said", ...own },
      { id: "c4", at: at - 1, channel: "phone", summary: "somebody else", profileId: "p9" },
    ],
    offers: [offer("f1")],
    consents: [yes],
  });
  const { customer } = pop;
  expect(customer?.value).toMatchObject({ flag: "high", reason: { code: "value-high" } });
  expect(customer?.matters.map(({ item }) => item.id)).toEqual([
    "late",
    "z-later",
    "same",
    "undated",
  ]);
  expect(codes(customer?.matters[0]?.reasons)).toEqual(["matter-overdue", "matter-unowned"]);
  expect(customer?.promises.map(({ item }) => item.id)).toEqual(["broken", "soon"]);
  expect(customer?.promises.flatMap(({ reasons }) => reasons)).toEqual([
    { code: "promise-broken", data: { by: "Sinta", lateMs: 2 * hourMs } },
    { code: "promise-breaks", data: { by: "Tono", inMs: 20 * minuteMs } },
  ]);
  expect(customer?.contacts.map(({ item }) => item.summary)).toEqual([
    "Was told it is on its way",
    "Asked where the ticket is",
  ]);
  expect(customer?.manner).toMatchObject({ channel: "email", language: "id" });
  expect(codes(customer?.manner.reasons)).toEqual(["channel-not-preferred", "language-preferred"]);
  // High value or not: nothing is sold during a complaint.
  expect(customer?.offer).toEqual({
    reasons: [{ code: "offer-complaint-open", data: { complaints: 1 } }],
  });
});

test("a promise due this very moment is not broken yet", () => {
  const pop = ring([person("p1", "A")], {
    promises: [{ id: "r", profileId: "p1", what: "x", dueAt: at, by: "B" }],
    openMatters: [{ id: "m", profileId: "p1", kind: "order", title: "x", dueAt: at, owner: "B" }],
  });
  expect(pop.customer?.promises[0]?.reasons[0]?.code).toBe("promise-breaks");
  expect(pop.customer?.matters[0]?.reasons[0]?.code).toBe("matter-due");
});

test("in arrears: service as always, but no offer, and the account says why (C-10)", () => {
  const bill = purchase("o1", { at: at - 60 * dayMs, dueAt: at - 30 * dayMs });
  const pop = ring([person("p1", "Ibu Wati")], {
    purchases: [bill, purchase("o2", { profileId: "p9", dueAt: 0 })],
    offers: [offer("f1")],
    consents: [yes],
  });
  expect(pop.customer?.offer).toEqual({
    reasons: [{ code: "offer-arrears", data: { purchases: 1 } }],
  });
  expect(pop.customer?.points?.howMuch.status).toBe("due");
  const reason = pop.customer?.points?.howMuch.reasons.at(-1);
  expect(reason && describe(reason as never, "id")).toBe(
    "Rp400.000 lewat jatuh tempo untuk 1 pembelian, yang terlama 30 hari.",
  );
  const settled = {
    ...bill,
    payments: [{ id: "b", at: at - dayMs, amountMinor: 40_000_000, method: "cash" as const }],
  };
  const free = ring([person("p1", "Ibu Wati")], {
    purchases: [settled],
    offers: [offer("f1")],
    consents: [yes],
  });
  expect(free.customer?.offer?.offer?.id).toBe("f1");
});

test("who may not see the account is not told of arrears by the back door (C-08)", () => {
  const bill = purchase("o1", { dueAt: 2000 });
  const pop = ring([person("p1", "Ibu Wati")], {
    purchases: [bill],
    offers: [offer("f1")],
    consents: [yes],
    role: { ...role, parts: ["offers"] },
  });
  expect(pop.customer?.offer).toEqual({ reasons: [{ code: "offer-withheld", data: {} }] });
  expect(pop.customer?.points).toBeUndefined();
});

test("no product for the over-seventies at forty, and the next one that suits is made (C-10)", () => {
  const offers = [offer("over-70", { minimumAge: 70 }), offer("family")];
  const forty = person("p1", "Ibu Rini", said("birthDate", "1986-11-21"));
  expect(ring([forty], { offers, consents: [yes] }).customer?.offer?.offer?.id).toBe("family");
  expect(ring([forty], { offers: offers.slice(0, 1), consents: [yes] }).customer?.offer).toEqual({
    reasons: [{ code: "offer-age-unfit", data: { offer: "over-70", minimumAge: 70 } }],
  });
  const edge = [offer("exactly", { minimumAge: 40, maximumAge: 40 })];
  expect(ring([forty], { offers: edge, consents: [yes] }).customer?.offer?.offer?.id).toBe(
    "exactly",
  );
  const younger = ring([forty], { offers: edge, consents: [yes], today: "2026-11-20" });
  expect(codes(younger.customer?.offer?.reasons)).toEqual(["offer-age-unfit"]);
  const older = ring([forty], { offers: edge, consents: [yes], today: "2027-11-21" });
  expect(codes(older.customer?.offer?.reasons)).toEqual(["offer-age-unfit"]);
  const blind = { ...role, fields: ["name"] } as const;
  const unsaid = ring([forty], { offers: offers.slice(0, 1), consents: [yes], role: blind });
  expect(unsaid.customer?.offer).toEqual({ reasons: [{ code: "offer-withheld", data: {} }] });
  const ageless = ring([person("p1", "Ibu Rini")], { offers: edge, consents: [yes] });
  expect(codes(ageless.customer?.offer?.reasons)).toEqual(["offer-age-unknown"]);
});

test("offers for an age tell a role without the date of birth nothing about it (C-08)", () => {
  const blind = { ...role, fields: role.fields.filter((field) => field !== "birthDate") };
  // One offer for each year of age would spell the age out.
  const offers = [
    ...[20, 40].map((age) => offer(`at-${age}`, { minimumAge: age, maximumAge: age })),
    offer("family"),
  ];
  const screens = ["2006-01-01", "1986-01-01"].map((birthDate) => {
    const somebody = person("p1", "Ibu Rini", said("birthDate", birthDate as "2006-01-01"));
    return JSON.stringify(ring([somebody], { offers, consents: [yes], role: blind }));
  });
  expect(screens[0]).toBe(screens[1]);
  expect(screens[0]).toContain('"offer":{"id":"family"');
});

test("no offer without consent: missing, withdrawn, or given for another channel only (C-19)", () => {
  const offers = [offer("f1")];
  const reasons = (consents: PopInput["consents"]) =>
    codes(
      ring([person("p1", "A")], { offers, ...(consents === undefined ? {} : { consents }) })
        .customer?.offer?.reasons,
    );
  expect(reasons(undefined)).toEqual(["offer-consent-missing"]);
  expect(reasons([{ ...yes, channel: "email" }])).toEqual(["offer-consent-missing"]);
  expect(reasons([{ ...yes, profileId: "p9" }])).toEqual(["offer-consent-missing"]);
  expect(reasons([{ ...yes, at: at + 1 }])).toEqual(["offer-consent-missing"]);
  expect(reasons([yes, { ...yes, given: false, at: 5 }])).toEqual(["offer-consent-refused"]);
  expect(reasons([yes, { ...yes, given: false }])).toEqual(["offer-consent-refused"]);
  expect(
    reasons([
      { ...yes, given: false },
      { ...yes, at: 5, channel: "phone" },
    ]),
  ).toEqual(["offer-fits"]);
});

test("payments that could not be read forbid an offer as arrears would", () => {
  const { purchases, ...rest } = { purchases: undefined, offers: [offer("f1")], consents: [yes] };
  const found = find(createLookup([person("p1", "A")], { at, region: "ID" }), [
    { kind: "phone", text: line },
  ]);
  const pop = screenPop({
    found,
    profiles: [person("p1", "A")],
    at,
    today: "2026-11-21",
    channel: "phone",
    role,
    openMatters: [],
    promises: [],
    lastContacts: [],
    ...rest,
  });
  expect(purchases).toBeUndefined();
  expect(codes(pop.customer?.offer?.reasons)).toEqual(["offer-payment-unknown"]);
  expect(pop.customer?.points?.boughtBefore.status).toBe("unknown");
});

test("found, but the profile is not there: the screen says so", () => {
  const pop = ring([person("p1", "A")], { profiles: [] });
  expect(codes(pop.who.reasons)).toEqual(["identity-unproven", "profile-missing"]);
  expect(pop.customer).toBeUndefined();
});

test("a withheld number shows nobody", () => {
  const lookup = createLookup([person("p1", "A")], { at, region: "ID" });
  const pop = ring([person("p1", "A")], {
    found: find(lookup, [{ kind: "phone", text: "Anonymous" }]),
  });
  expect(codes(pop.who.reasons)).toEqual(["nobody-found", "caller-withheld"]);
});

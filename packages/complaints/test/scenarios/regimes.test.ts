import { calendar } from "@ramah/calendar";
import { defaultRegimes, planCase, regimes } from "@ramah/complaints";
import { describe } from "@ramah/complaints/messages";
import { expect, test } from "vitest";
import { datesOf, only, ordinary, ownCalendars } from "../regime-worlds.js";

const letter = (complaint: Parameters<typeof planCase>[0], id: string) =>
  planCase(complaint, only(id)).letters.find(({ kind }) => kind === "acknowledgement");

test("a firm has three business days to settle at once and eight weeks for a final response", () => {
  const complaint = { receivedAt: "2026-11-20T16:30Z", sector: "banking" } as const;
  expect(datesOf(complaint, only("uk-fca-summary", "uk-fca"))).toEqual({
    "uk-fca-summary/summary": "2026-11-25",
    "uk-fca/final-response": "2027-01-15",
    "uk-fca/to-ombudsman": "2027-07-15",
  });
});

test("the third business day ends at the close of business, the eighth week with the day", () => {
  const complaint = { ...ordinary, receivedAt: "2026-11-20T16:30Z", sector: "banking" } as const;
  const { entries } = planCase(complaint, defaultRegimes, { closeOfBusiness: "17:30" });
  expect(entries.map(({ clock }) => [clock.key, new Date(clock.due).toISOString()])).toEqual([
    ["uk-fca-summary/summary", "2026-11-25T17:30:00.000Z"],
    ["uk-fca/final-response", "2027-01-16T00:00:00.000Z"],
    ["uk-fca/to-ombudsman", "2027-07-15T23:00:00.000Z"],
  ]);
});

test("the close of business is assumed aloud", () => {
  const complaint = { ...ordinary, sector: "banking" } as const;
  const timeline = planCase(complaint, only("uk-fca-summary"));
  expect(timeline.notices).toEqual([{ code: "close-assumed", data: { time: "17:00" } }]);
  expect(timeline.entries[0]?.clock.closeOfBusiness).toBe("17:00");
  const told = planCase(complaint, only("uk-fca-summary"), { closeOfBusiness: "16:00" });
  expect(told.notices).toEqual([]);
});

test("from 1 June 2026 the acknowledgement must state the time limit", () => {
  const before = { ...ordinary, receivedAt: "2026-05-31T22:30Z", sector: "banking" } as const;
  const after = { ...before, receivedAt: "2026-05-31T23:30Z" };
  expect(letter(before, "uk-fca")?.mustContain).toEqual(["says-received", "says-handled"]);
  expect(letter(after, "uk-fca")?.mustContain).toEqual([
    "says-received",
    "says-handled",
    "states-time-limit",
  ]);
  const payment = { concernsPayment: true } as const;
  expect(letter({ ...before, ...payment }, "uk-fca-payments")?.mustContain).toHaveLength(2);
  expect(letter({ ...after, ...payment }, "uk-fca-payments")?.mustContain).toHaveLength(3);
  expect(datesOf(before, only("uk-fca"))["uk-fca/final-response"]).toBe("2026-07-26");
  expect(datesOf(after, only("uk-fca"))["uk-fca/final-response"]).toBe("2026-07-27");
});

test("a payment complaint has 15 business days, 35 from receipt when it is exceptional", () => {
  const complaint = {
    receivedAt: "2026-12-11T16:30Z",
    sector: "payments",
    concernsPayment: true,
  } as const;
  const key = "uk-fca-payments/final-response";
  expect(datesOf(complaint, only("uk-fca-payments"))[key]).toBe("2027-01-06 or 2027-02-03");
  // 2 January is a bank holiday in Scotland: 4 January 2027 stands for it.
  const scottish = { ...complaint, jurisdiction: "GB-SCT" } as const;
  expect(datesOf(scottish, only("uk-fca-payments"))[key]).toBe("2027-01-07 or 2027-02-04");
});

test("a complaint about payments in part runs under both rules", () => {
  const { entries } = planCase(
    { ...ordinary, sector: "banking", concernsPayment: "in-part" },
    only("uk-fca", "uk-fca-payments"),
  );
  expect(
    entries.filter(({ purpose }) => purpose === "answer").map(({ clock }) => clock.key),
  ).toEqual(["uk-fca-payments/final-response", "uk-fca/final-response"]);
});

test("Ofcom: raised on 7 April 2026 eight weeks, on 8 April six: the later one is due earlier", () => {
  const chosen = only("uk-ofcom");
  const raised = (firstRaisedAt: string) =>
    datesOf({ receivedAt: "2026-04-10T09:00+01:00", firstRaisedAt, sector: "telecoms" }, chosen);
  expect(raised("2026-04-07T12:00+01:00")).toEqual({ "uk-ofcom/adr-letter": "2026-06-02" });
  expect(raised("2026-04-08T12:00+01:00")).toEqual({ "uk-ofcom/adr-letter": "2026-05-20" });
  // Midnight in London is an hour before midnight UTC in April.
  expect(raised("2026-04-07T22:59Z")).toEqual({ "uk-ofcom/adr-letter": "2026-06-02" });
  expect(raised("2026-04-07T23:00Z")).toEqual({ "uk-ofcom/adr-letter": "2026-05-20" });
});

test("a complaint that nobody raised before counts as raised when it is received", () => {
  const complaint = { receivedAt: "2026-04-08T09:00+01:00", sector: "telecoms" } as const;
  expect(datesOf(complaint, only("uk-ofcom"))).toEqual({ "uk-ofcom/adr-letter": "2026-05-20" });
});

test("which side of a change of rules a complaint is on is said", () => {
  const complaint = {
    ...ordinary,
    receivedAt: "2026-04-07T12:00+01:00",
    sector: "telecoms",
  } as const;
  const { notices } = planCase(complaint, only("uk-ofcom"));
  expect(notices).toEqual([
    {
      code: "rules-change",
      data: { regime: "uk-ofcom", on: "2026-04-07", from: "2026-04-08" },
    },
  ]);
  const after = planCase({ ...complaint, receivedAt: "2026-06-06T12:00Z" }, only("uk-ofcom"));
  expect(after.notices.map(({ code }) => code)).toEqual(["rules-new"]);
  const later = planCase({ ...complaint, receivedAt: "2026-06-07T12:00Z" }, only("uk-ofcom"));
  expect(later.notices).toEqual([]);
});

test("data protection: nothing before 19 June 2026, then 30 days that roll to a working day", () => {
  const chosen = [...only("uk-data-complaint"), ...only("house-acknowledgement")];
  const received = (receivedAt: string, jurisdiction: "GB-ENG" | "GB-NIR" = "GB-ENG") =>
    datesOf({ receivedAt, jurisdiction, concernsPersonalData: true }, chosen);
  expect(received("2026-06-18T12:00Z")).toEqual({});
  expect(received("2026-06-19T12:00Z")).toEqual({ "uk-data-complaint/acknowledge": "2026-07-20" });
  expect(received("2026-06-20T12:00Z")).toEqual({ "uk-data-complaint/acknowledge": "2026-07-20" });
  // 12 July is a holiday in Northern Ireland only.
  expect(received("2027-06-12T12:00Z")).toEqual({ "uk-data-complaint/acknowledge": "2027-07-12" });
  expect(received("2027-06-12T12:00Z", "GB-NIR")).toEqual({
    "uk-data-complaint/acknowledge": "2027-07-13",
  });
});

test("a request for one's own data: one wording until 14 August 2019, the other since", () => {
  const received = (receivedAt: string) =>
    datesOf({ receivedAt, isAccessRequest: true }, only("uk-access-request"));
  expect(received("2019-08-05T12:00Z")).toEqual({
    "uk-access-request/respond": "2019-09-06 or 2019-11-06",
  });
  expect(received("2019-09-05T12:00Z")).toEqual({
    "uk-access-request/respond": "2019-10-07 or 2019-12-05",
  });
  expect(received("2026-09-03T12:00Z")).toEqual({
    "uk-access-request/respond": "2026-10-05 or 2026-12-03",
  });
  expect(received("2026-01-30T12:00Z")).toEqual({
    "uk-access-request/respond": "2026-03-02 or 2026-04-30",
  });
  const versions = ["2019-08-14T22:59Z", "2019-08-14T23:01Z"].map(
    (receivedAt) =>
      planCase({ ...ordinary, receivedAt, isAccessRequest: true }, only("uk-access-request"))
        .entries[0]?.clock.regimeValidFrom,
  );
  expect(versions).toEqual(["2018-05-25", "2019-08-15"]);
});

test("a landlord's response counts from the acknowledgement, planned until it is known", () => {
  const complaint = { ...ordinary, sector: "housing" } as const;
  const chosen = only("uk-housing-stage-1");
  expect(datesOf(complaint, chosen)).toEqual({
    "uk-housing-stage-1/acknowledge": "2026-11-09",
    "uk-housing-stage-1/response": "2026-11-23 or 2026-12-07",
  });
  expect(planCase(complaint, chosen).notices).toEqual([
    {
      code: "start-planned",
      data: {
        regime: "uk-housing-stage-1",
        milestone: "response",
        after: "acknowledge",
        date: "2026-11-09",
      },
    },
  ]);
  const acknowledged = { ...complaint, acknowledgedAt: "2026-11-04T15:00Z" };
  expect(datesOf(acknowledged, chosen)["uk-housing-stage-1/response"]).toBe(
    "2026-11-18 or 2026-12-02",
  );
  const { entries, notices } = planCase(acknowledged, chosen);
  expect(entries.map(({ startsFrom }) => startsFrom)).toEqual(["known", "known"]);
  expect(notices).toEqual([]);
  // What was done for one regime outweighs what was done for all.
  const doneAt = { "uk-housing-stage-1/acknowledge": "2026-11-05T09:00Z" };
  expect(datesOf({ ...acknowledged, doneAt }, chosen)["uk-housing-stage-1/response"]).toBe(
    "2026-11-19 or 2026-12-03",
  );
});

test("the second stage has 20 days after its acknowledgement, and had 20 from receipt until 31 March 2024", () => {
  const complaint = { sector: "housing", stage: 2 } as const;
  const chosen = only("uk-housing-stage-1", "uk-housing-stage-2");
  expect(datesOf(complaint, chosen)).toEqual({
    "uk-housing-stage-2/acknowledge": "2026-11-09",
    "uk-housing-stage-2/response": "2026-12-07 or 2027-01-07",
    "uk-housing-stage-2/to-ombudsman": "2027-12-07",
  });
  const before = datesOf({ ...complaint, receivedAt: "2024-03-28T12:00Z" }, chosen);
  expect(before["uk-housing-stage-2/response"]).toBe("2024-04-29 or 2024-05-14");
  const after = datesOf({ ...complaint, receivedAt: "2024-04-01T12:00Z" }, chosen);
  expect(after["uk-housing-stage-2/acknowledge"]).toBe("2024-04-08");
});

test("faulty goods: 30 days to reject them, 14 to refund that begin with the day of agreement", () => {
  const complaint = {
    remedy: "faulty-goods",
    goodsReceivedAt: "2026-10-20T12:00Z",
    refundAgreedAt: "2026-11-10T12:00Z",
    receivedAt: "2026-11-09T12:00Z",
  } as const;
  expect(datesOf(complaint, only("uk-goods-rejection", "uk-goods-refund"))).toEqual({
    "uk-goods-rejection/reject": "2026-11-19",
    "uk-goods-refund/refund": "2026-11-23",
  });
});

test("a distance sale: 14 days each to cancel, to send back and to refund", () => {
  const complaint = {
    remedy: "distance-cancellation",
    goodsReceivedAt: "2026-11-02T12:00Z",
    receivedAt: "2026-11-10T12:00Z",
    goodsReturnedAt: "2026-11-20T12:00Z",
  } as const;
  expect(datesOf(complaint, only("uk-distance-cancellation", "uk-distance-refund"))).toEqual({
    "uk-distance-cancellation/cancel": "2026-11-16",
    "uk-distance-refund/send-back": "2026-11-24",
    "uk-distance-refund/refund": "2026-12-04",
  });
});

const european = { jurisdiction: "EU", zone: "Europe/Berlin" } as const;

test("the European Union: 15 or 35 business days by the holidays of the state, last days that roll", () => {
  const payment = { ...european, sector: "payments", concernsPayment: true } as const;
  expect(datesOf(payment, only("eu-payments"))).toEqual({
    "eu-payments/reply": "2026-11-24 or 2026-12-22",
  });
  expect(
    datesOf(
      {
        ...european,
        remedy: "distance-cancellation",
        goodsReceivedAt: "2026-11-28T12:00Z",
        receivedAt: "2026-12-01T12:00Z",
      },
      only("eu-withdrawal"),
    ),
  ).toEqual({ "eu-withdrawal/cancel": "2026-12-14" });
  expect(datesOf({ ...european, isAccessRequest: true }, only("eu-access-request"))).toEqual({
    "eu-access-request/respond": "2026-12-02 or 2027-02-02",
  });
});

test("a guideline without a number waits, and its letters are not lost", () => {
  const { entries, waiting, letters } = planCase(
    { ...ordinary, ...european, sector: "banking" },
    only("eu-finance-guidelines"),
  );
  expect(entries).toEqual([]);
  expect(waiting.map(({ milestone, reason }) => [milestone, reason.code])).toEqual([
    ["answer", "no-number"],
  ]);
  expect(letters.map(({ kind, role, isPrompt }) => [kind, role, isPrompt])).toEqual([
    ["delay-notice", "instead", true],
    ["final-response", "must", true],
  ]);
});

const american = { jurisdiction: "US", zone: "America/New_York" } as const;

test("the United States: the portal 15 and 60 days, airlines 30 and 60, disability 30", () => {
  const portal = { ...american, isViaPortal: true, sentToCompanyAt: "2026-11-02T15:00Z" } as const;
  expect(datesOf(portal, only("us-cfpb"))).toEqual({
    "us-cfpb/response": "2026-11-17 or 2027-01-01",
  });
  const flight = { ...american, sector: "air-travel" } as const;
  const airline = only("us-airline", "us-airline-disability");
  expect(datesOf(flight, airline)).toEqual({
    "us-airline/acknowledge": "2026-12-02",
    "us-airline/response": "2027-01-01",
  });
  expect(datesOf({ ...flight, concernsDisability: true }, airline)).toEqual({
    "us-airline-disability/response": "2026-12-02",
  });
  expect(datesOf({ ...flight, isOral: true }, airline)).toEqual({});
});

test("Regulation E: ten business days for a finding or credit, 45 days at most, three to report", () => {
  const transfer = { ...american, sector: "banking", concernsPayment: true } as const;
  expect(datesOf(transfer, only("us-fund-transfer"))).toEqual({
    "us-fund-transfer/determine-or-credit": "2026-11-17",
    "us-fund-transfer/determine": "2026-12-17",
    "us-fund-transfer/report": "2026-12-22",
  });
});

const australian = { jurisdiction: "AU", zone: "Australia/Sydney" } as const;

test("Australia: 24 hours to acknowledge; 30, 45 or 21 days to answer; five business days to close early", () => {
  const complaint = { ...australian, receivedAt: "2026-11-20T16:30+11:00" } as const;
  const chosen = only("au-idr", "au-idr-superannuation", "au-idr-hardship", "au-idr-early");
  expect(datesOf({ ...complaint, sector: "insurance" }, chosen)).toEqual({
    "au-idr/acknowledge": "2026-11-21",
    "au-idr-early/close-early": "2026-11-27",
    "au-idr/response": "2026-12-20",
  });
  expect(datesOf({ ...complaint, sector: "superannuation" }, chosen)).toMatchObject({
    "au-idr-superannuation/response": "2027-01-04",
  });
  expect(datesOf({ ...complaint, sector: "credit", concernsHardship: true }, chosen)).toMatchObject(
    {
      "au-idr-hardship/response": "2026-12-11",
    },
  );
  const [first] = planCase(
    { ...ordinary, ...complaint, sector: "insurance" },
    only("au-idr"),
  ).entries;
  expect(new Date(first?.clock.due ?? 0).toISOString()).toBe("2026-11-21T05:30:00.000Z");
});

const indonesian = { jurisdiction: "ID", sector: "banking" } as const;

test("OJK before 22 December 2023: 20 working days from receipt; since: 10 from complete documents", () => {
  const chosen = only("id-ojk-oral", "id-ojk-written");
  expect(datesOf({ ...indonesian, receivedAt: "2023-12-21T10:00+07:00" }, chosen)).toMatchObject({
    "id-ojk-written/answer": expect.stringMatching(/^2024-01-23 or /),
  });
  const since = {
    ...indonesian,
    receivedAt: "2023-12-22T10:00+07:00",
    documentsCompleteAt: "2023-12-22T10:00+07:00",
  } as const;
  expect(datesOf(since, chosen)).toEqual({
    "id-ojk-written/answer": "2024-01-10 or 2024-01-24",
  });
  // Half past midnight in Jakarta is still the day before in London.
  const midnight = planCase(
    { ...ordinary, ...indonesian, receivedAt: "2023-12-21T17:30Z" },
    chosen,
  );
  expect(midnight.entries).toEqual([]);
  expect(midnight.waiting.map(({ milestone, reason }) => [milestone, reason.code])).toEqual([
    ["acknowledge", "no-number"],
    ["documents", "start-unknown"],
    ["answer", "start-unknown"],
  ]);
});

test("OJK: five working days for an oral complaint, ten for the customer to complete documents", () => {
  const oral = { ...indonesian, isOral: true, receivedAt: "2023-12-21T10:00+07:00" } as const;
  expect(datesOf(oral, only("id-ojk-oral", "id-ojk-written"))).toEqual({
    "id-ojk-oral/answer": "2024-01-02",
  });
  const written = {
    ...indonesian,
    receivedAt: "2026-11-02T10:00+07:00",
    documentsRequestedAt: "2026-11-02T11:00+07:00",
    documentsCompleteAt: "2026-11-04T09:00+07:00",
  } as const;
  expect(datesOf(written, only("id-ojk-written"))).toEqual({
    "id-ojk-written/documents": "2026-11-16",
    "id-ojk-written/answer": "2026-11-18 or 2026-12-02",
  });
});

test("18 August 2025 became a holiday on the 7th: what was planned before changes lawfully after", () => {
  const complaint = {
    ...ordinary,
    ...indonesian,
    receivedAt: "2025-08-04T10:00+07:00",
    documentsCompleteAt: "2025-08-04T10:00+07:00",
  };
  const chosen = only("id-ojk-written");
  const answer = (context: Parameters<typeof planCase>[2]) =>
    planCase(complaint, chosen, context).entries.find(({ purpose }) => purpose === "answer")?.clock;
  expect(answer({ at: "2025-08-04T12:00+07:00" })?.date).toBe("2025-08-18");
  expect(answer({ at: "2025-08-04T12:00+07:00" })?.calendar?.knownAt).toBe("2025-08-04");
  expect(answer({ at: "2025-08-08T12:00+07:00" })?.date).toBe("2025-08-19");
  expect(answer({ knownAt: "2025-08-06" })?.date).toBe("2025-08-18");
  // Without a moment of planning all that the data know counts: the law does not ask when we looked.
  expect(answer({})?.date).toBe("2025-08-19");
  expect(answer({})?.calendar).not.toHaveProperty("knownAt");
  // A house that stays open on joint leave brings its own calendar.
  expect(answer({ calendars: { "ID+cuti-bersama": calendar("ID") } })?.date).toBe("2025-08-18");
});

test("Bahrain rests on Friday and Saturday: five business days and twenty", () => {
  const complaint = {
    jurisdiction: "BH",
    sector: "banking",
    receivedAt: "2026-11-19T10:00+03:00",
  } as const;
  expect(datesOf(complaint, only("bh-cbb"))).toEqual({
    "bh-cbb/acknowledge": "2026-11-26",
    "bh-cbb/response": "2026-12-20",
  });
});

test("the house answers e-mail in 24 hours of the clock, also when the clocks change (K-02)", () => {
  const complaint = {
    ...ordinary,
    channel: "email",
    receivedAt: "2026-10-24T12:00+01:00",
  } as const;
  const [entry] = planCase(complaint, only("house-email")).entries;
  expect(new Date(entry?.clock.due ?? 0).toISOString()).toBe("2026-10-25T11:00:00.000Z");
  expect(entry?.origin).toBe("house");
});

test("a payment complaint by e-mail with a limb on personal data: everything at once, strictest first (K-12)", () => {
  const complaint = {
    receivedAt: "2026-11-20T16:30Z",
    jurisdiction: "GB-ENG",
    sector: "payments",
    channel: "email",
    isOral: false,
    concernsPayment: true,
    concernsPersonalData: true,
  } as const;
  const timeline = planCase(complaint, defaultRegimes, { closeOfBusiness: "17:00" });
  expect(
    timeline.entries.map(({ clock, extended }) => [clock.key, clock.date, extended?.date]),
  ).toEqual([
    ["house-email/reply", "2026-11-21", undefined],
    ["uk-fca-summary/summary", "2026-11-25", undefined],
    ["uk-fca-payments/final-response", "2026-12-11", "2027-01-13"],
    ["uk-data-complaint/acknowledge", "2026-12-21", undefined],
    ["uk-fca-payments/to-ombudsman", "2027-06-11", undefined],
  ]);
  expect(timeline.waiting.map(({ regime, milestone }) => `${regime}/${milestone}`)).toEqual([
    "uk-fca-payments/acknowledge",
    "uk-data-complaint/outcome",
    "house-acknowledgement/acknowledge",
  ]);
  const acknowledgement = timeline.letters.find(({ kind }) => kind === "acknowledgement");
  expect(acknowledgement?.mustContain).toEqual([
    "says-received",
    "says-handled",
    "states-time-limit",
    "names-handler",
    "gives-reference",
    "apologises-early",
  ]);
  expect(acknowledgement?.asks.map(({ regime }) => regime)).toEqual([
    "uk-data-complaint",
    "uk-fca-payments",
    "house-acknowledgement",
  ]);
  // 30 days for one, "promptly" for two: nobody may wait for the 30 days.
  expect(acknowledgement).toMatchObject({ date: "2026-12-21", isPrompt: true, role: "must" });
  const holding = timeline.letters.find(({ kind }) => kind === "holding-response");
  expect(holding).toMatchObject({ date: "2026-12-11", role: "extension", isPrompt: false });
  expect(
    timeline.strictest.map(({ purpose, binding, bindingLaw }) => [
      purpose,
      binding.key,
      bindingLaw?.key,
    ]),
  ).toEqual([
    ["answer", "house-email/reply", "uk-fca-payments/final-response"],
    ["settle-early", "uk-fca-summary/summary", "uk-fca-summary/summary"],
    ["acknowledge", "uk-data-complaint/acknowledge", "uk-data-complaint/acknowledge"],
  ]);
  const [looser] = timeline.strictest[0]?.looser ?? [];
  expect(looser && describe(looser, "en")).toBe(
    "FCA rules for payment complaints, final response, 11 December 2026: 20 days later than House rule on e-mail, reply, 21 November 2026, which binds.",
  );
});

test("what cannot be counted is listed, and the rest stands", () => {
  const complaint = {
    ...ordinary,
    receivedAt: "2028-12-01T12:00Z",
    sector: "payments",
    channel: "email",
    concernsPayment: true,
  } as const;
  const timeline = planCase(complaint, defaultRegimes, { closeOfBusiness: "17:00" });
  expect(timeline.entries.map(({ clock }) => clock.key)).toEqual([
    "house-email/reply",
    "uk-fca-summary/summary",
    "uk-fca-payments/final-response",
    "uk-fca-payments/to-ombudsman",
  ]);
  expect(
    timeline.failed.map(({ milestone, part, issues }) => [milestone, part, issues[0].code]),
  ).toEqual([["final-response", "extension", "calendar-horizon"]]);
  const later = planCase({ ...complaint, receivedAt: "2028-12-20T12:00Z" }, defaultRegimes);
  expect(later.failed.map(({ milestone, part }) => [milestone, part])).toEqual([
    ["final-response", "limit"],
  ]);
  expect(later.waiting.map(({ milestone, reason }) => [milestone, reason.code])).toContainEqual([
    "to-ombudsman",
    "start-is-milestone",
  ]);
  expect(later.letters.find(({ kind }) => kind === "final-response")).not.toHaveProperty("due");
});

test("a calendar that nobody has is asked for by name", () => {
  const { failed } = planCase(
    { ...ordinary, jurisdiction: "BH", sector: "banking" },
    only("bh-cbb"),
  );
  expect(failed.map(({ issues }) => issues)).toEqual([
    [
      {
        code: "regime-calendar",
        path: ["context", "calendars", "BH"],
        data: { regime: "bh-cbb", calendar: "BH" },
      },
    ],
    [expect.objectContaining({ code: "regime-calendar" })],
  ]);
  expect(ownCalendars.BH.weekend).toEqual([5, 6]);
});

test("rows that nobody could verify bind only those who ask for them, and say so", () => {
  const complaint = {
    ...ordinary,
    jurisdiction: "ID",
    sector: "payments",
    transactionAt: "2026-10-30T10:00+07:00",
  } as const;
  const byDefault = planCase(complaint, defaultRegimes);
  expect(byDefault.verdicts.map(({ regime }) => regime.id)).not.toContain("id-consumer-law");
  const all = planCase(complaint, regimes);
  expect(all.entries.map(({ clock }) => [clock.key, clock.date])).toEqual([
    ["id-consumer-law/compensate", "2026-11-06"],
  ]);
  expect(all.notices.map(({ code, data }) => [code, "regime" in data && data.regime])).toEqual([
    ["source-secondary", "id-ojk-written"],
    ["source-unverified", "id-bank-indonesia"],
    ["source-unverified", "id-consumer-law"],
  ]);
});

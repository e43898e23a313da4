import { expect, test } from "vitest";
import { profile, purchase, said } from "../../test/support/claims.js";
import { goldenView } from "../profile/view.js";
import { preTrade } from "./pre-trade.js";

const at = 10_000;
const pay = (id: string, when: number, amountMinor: number, method: "cash" | "card" = "cash") => ({
  id,
  at: when,
  amountMinor,
  method,
});
const tyres = { product: "Tyre 15", kind: "tyres", quantity: 2, amountMinor: 9900 };
const oil = { product: "Oil", kind: "oil", quantity: 1, amountMinor: 100 };
const purchases = [
  purchase("o3", {
    at: 3000,
    currency: "GBP",
    totalMinor: 9900,
    lines: [tyres],
    dueAt: 20_000,
    deliverTo: "Depot 2",
    payments: [pay("b3", 3500, 900, "card")],
  }),
  purchase("o1", {
    at: 1000,
    totalMinor: 500,
    lines: [oil, oil],
    dueAt: 4000,
    deliverTo: "Depot 1",
    payments: [pay("b1", 4000, 200), pay("b2", 4001, 100)],
  }),
  purchase("o2", { at: 2000, totalMinor: 100, lines: [oil], payments: [pay("b4", 2000, 150)] }),
  purchase("o4", { at: 2500, totalMinor: 700, cancelledAt: 2600 }),
  purchase("o5", { at: 10_001, totalMinor: 800 }),
];

test("answers the five questions, each currency on its own (C-06)", () => {
  const points = preTrade({ purchases }, { at });
  expect(points.boughtBefore).toMatchObject({
    status: "known",
    value: { purchases: 3, firstAt: 1000, lastAt: 3000 },
    records: [{ ref: "o1" }, { ref: "o2" }, { ref: "o3" }],
  });
  expect(points.howMuch.status).toBe("due");
  expect(points.howMuch.value).toEqual([
    {
      currency: "GBP",
      purchases: 1,
      spentMinor: 9900,
      paidMinor: 900,
      unpaidMinor: 9000,
      unpaidPurchases: 1,
      overdueMinor: 0,
      overduePurchases: 0,
    },
    {
      currency: "IDR",
      purchases: 2,
      spentMinor: 600,
      paidMinor: 450,
      unpaidMinor: 200,
      unpaidPurchases: 1,
      overdueMinor: 200,
      overduePurchases: 1,
      overdueSince: 4000,
    },
  ]);
  expect(points.howMuch.reasons.map(({ code }) => code)).toEqual([
    "spent",
    "unpaid",
    "spent",
    "unpaid",
    "overdue",
  ]);
  expect(points.howMuch.reasons.at(-1)?.data).toEqual({
    currency: "IDR",
    minor: 200,
    purchases: 1,
    lateMs: 6000,
  });
  expect(points.whichProducts.value).toEqual([
    { product: "Oil", kind: "oil", quantity: 3, currency: "IDR", amountMinor: 300, purchases: 2 },
    {
      product: "Tyre 15",
      kind: "tyres",
      quantity: 2,
      currency: "GBP",
      amountMinor: 9900,
      purchases: 1,
    },
  ]);
  expect(points.howTheyPay.value).toEqual([
    { method: "cash", payments: 3, late: 1 },
    { method: "card", payments: 1, late: 0 },
  ]);
  expect(points.whereToReach).toMatchObject({
    status: "unknown",
    value: { deliverTo: "Depot 2" },
    records: [{ kind: "purchase", ref: "o3" }],
  });
});

test("due this very moment is not overdue; money that went back is owed again and is no payment", () => {
  const due = purchase("o1", { totalMinor: 100, dueAt: at });
  expect(preTrade({ purchases: [due] }, { at }).howMuch.value?.[0]).toMatchObject({
    unpaidMinor: 100,
    overdueMinor: 0,
  });
  const back = purchase("o2", { totalMinor: 100, payments: [pay("a", 1, 100), pay("b", 2, -40)] });
  const points = preTrade({ purchases: [back] }, { at });
  expect(points.howMuch.value?.[0]?.unpaidMinor).toBe(40);
  expect(points.howTheyPay.value).toEqual([{ method: "cash", payments: 1, late: 0 }]);
});

test("never bought is known; not read is unknown", () => {
  const none = preTrade({ purchases: [] }, { at });
  expect(none.boughtBefore).toMatchObject({ status: "known", value: { purchases: 0 } });
  expect(none.howMuch).toMatchObject({ status: "known", value: [] });
  expect(none.howTheyPay.status).toBe("unknown");
  const unread = preTrade({}, { at });
  for (const point of [
    unread.boughtBefore,
    unread.howMuch,
    unread.whichProducts,
    unread.howTheyPay,
  ]) {
    expect(point).toEqual({
      status: "unknown",
      reasons: [{ code: "history-missing", data: {} }],
      records: [],
    });
  }
});

test("a phone counts for the daytime only when somebody asked; the address falls back on the profile", () => {
  const reach = (hours?: "daytime" | "evening" | "always") => {
    const phone = { number: "08123456789", ...(hours === undefined ? {} : { reach: hours }) };
    const view = goldenView(profile("p1", said("address", "Bandung"), said("phone", phone)), {
      at,
    });
    return preTrade({ purchases: [], view }, { at }).whereToReach;
  };
  expect(reach("daytime")).toMatchObject({
    status: "known",
    value: { deliverTo: "Bandung", daytimePhone: "08123456789" },
    records: [
      { kind: "claim", ref: "call-1" },
      { kind: "claim", ref: "call-1" },
    ],
  });
  expect(reach("always").status).toBe("known");
  expect(reach("evening").reasons).toEqual([
    { code: "delivery-as-profile", data: {} },
    { code: "daytime-phone-not-asked", data: { phones: 1 } },
  ]);
  expect(reach().status).toBe("unknown");
  expect(preTrade({}, { at }).whereToReach.reasons.map(({ code }) => code)).toEqual([
    "delivery-unknown",
    "daytime-phone-unknown",
  ]);
});

test("cancelled this very moment is cancelled", () => {
  const gone = purchase("o1", { cancelledAt: at });
  expect(preTrade({ purchases: [gone] }, { at }).boughtBefore.value?.purchases).toBe(0);
  expect(preTrade({ purchases: [gone] }, { at: at - 1 }).boughtBefore.value?.purchases).toBe(1);
});

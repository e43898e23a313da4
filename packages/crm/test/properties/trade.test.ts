import { type Payment, preTrade } from "@ramah/crm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { purchase } from "../support/claims.js";

const moment = fc.integer({ min: 0, max: 20 });
const amount = fc.integer({ min: 0, max: 1000 });
const payments: fc.Arbitrary<readonly Payment[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    at: moment,
    amountMinor: amount,
    method: fc.constantFrom("cash" as const, "card" as const),
  }),
  { maxLength: 3 },
);
const purchases = fc.uniqueArray(
  fc
    .tuple(
      fc.uuid(),
      fc.record(
        {
          at: moment,
          currency: fc.constantFrom("IDR", "GBP"),
          totalMinor: amount,
          payments,
          dueAt: moment,
          cancelledAt: moment,
        },
        { requiredKeys: ["at", "currency", "totalMinor", "payments"] },
      ),
    )
    .map(([id, more]) => purchase(id, more)),
  { selector: ({ id }) => id, maxLength: 8 },
);

test("what is overdue is part of what is unpaid, and no one pays another's debt (C-06)", () => {
  fc.assert(
    fc.property(purchases, moment, (some, at) => {
      const { howMuch } = preTrade({ purchases: some }, { at });
      for (const account of howMuch.value ?? []) {
        expect(account.overdueMinor).toBeLessThanOrEqual(account.unpaidMinor);
        expect(account.unpaidMinor).toBeLessThanOrEqual(account.spentMinor);
        expect(account.spentMinor - account.paidMinor).toBeLessThanOrEqual(account.unpaidMinor);
      }
      const isOwing = (howMuch.value ?? []).some(({ unpaidMinor }) => unpaidMinor > 0);
      expect(howMuch.status).toBe(isOwing ? "due" : "known");
    }),
  );
});

test("the order of the purchases changes nothing, and later ones are not known yet", () => {
  fc.assert(
    fc.property(purchases, moment, (some, at) => {
      const points = preTrade({ purchases: some }, { at });
      const then = some.filter((one) => one.at <= at);
      expect(preTrade({ purchases: some.toReversed() }, { at })).toEqual(points);
      expect(preTrade({ purchases: then }, { at })).toEqual(points);
    }),
  );
});

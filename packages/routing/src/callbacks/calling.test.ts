import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import { estimateWait } from "../waiting/estimate-wait.js";
import { noEstimate } from "../waiting/no-estimate.js";
import { bestTimeToCall } from "./best-time-to-call.js";
import { callbackOffer } from "./callback-offer.js";
import { nextCallbacks } from "./next-callbacks.js";
import { proactiveContacts } from "./proactive-contacts.js";

const hour = 3_600_000;
const day = 24 * hour;
const window = (from: number, until: number) => ({ from: from * hour, until: until * hour });

test("a short wait is no reason to hang up; a long one keeps the place (R-12)", () => {
  const long = estimateWait({ ahead: 20, agents: 4, meanHandleMs: 240_000 });
  const offer = callbackOffer(long, { at: 1000 });
  expect(offer.window).toEqual({ from: 601_000, until: 1_801_000 });
  expect(describe(offer.because, "en")).toBe(
    "You may hang up and keep your place in line. We will call you back between 10 minutes and 30 minutes from now.",
  );
  expect(describe(offer.because, "id")).toBe(
    "Anda boleh menutup telepon tanpa kehilangan urutan antrean. Kami akan menelepon Anda kembali antara 10 menit dan 30 menit dari sekarang.",
  );
  const short = estimateWait({ ahead: 0, agents: 4, meanHandleMs: 240_000 });
  expect(callbackOffer(short, { at: 0 })).toMatchObject({
    isOffered: false,
    because: { code: "callback-not-needed" },
  });
  expect(callbackOffer(short, { at: 0, worthMs: 0 }).isOffered).toBe(true);
});

test("a call that would come after closing, or nobody can promise, is by appointment", () => {
  const long = estimateWait({ ahead: 20, agents: 4, meanHandleMs: 240_000 });
  expect(callbackOffer(long, { at: 0, closesAt: 1_799_999 })).toEqual({
    isOffered: true,
    because: { code: "callback-by-appointment", data: {} },
  });
  expect(callbackOffer(long, { at: 0, closesAt: 1_800_000 }).window).toBeDefined();
  expect(callbackOffer(noEstimate(0), { at: 0 }).because.code).toBe("callback-without-agents");
});

test("callbacks come in the order of joining, whoever hung up first (G12)", () => {
  const waiting = [
    { contact: "c", joinedAt: 30, sequence: 9 },
    { contact: "b", joinedAt: 20, sequence: 2 },
    { contact: "a", joinedAt: 20, sequence: 1 },
    { contact: "later", joinedAt: 1, sequence: 0, from: 101 },
    { contact: "over", joinedAt: 1, sequence: -1, until: 100 },
  ];
  expect(nextCallbacks(waiting, 2, 100)).toEqual(["a", "b"]);
  expect(nextCallbacks(waiting, 9, 101)).toEqual(["later", "a", "b", "c"]);
  expect(nextCallbacks(waiting, 0, 100)).toEqual([]);
  expect(() => nextCallbacks([null as never, {} as never], 1, 0)).toThrow(
    /waiting\[0\].*waiting\[1\]/,
  );
});

test("the best time is the first that suits both, and the same hour is not tried in vain twice", () => {
  const open = [window(8, 17)];
  const preferred = [window(16, 20), window(12, 13)];
  expect(bestTimeToCall({ at: 0, preferred, open })).toEqual({ ok: true, value: window(12, 13) });
  const tried = { at: 12.75 * hour, preferred, open };
  expect(bestTimeToCall(tried)).toEqual({ ok: true, value: window(12.75, 13) });
  expect(bestTimeToCall({ ...tried, unanswered: [12.5 * hour] })).toEqual({
    ok: true,
    value: window(16, 17),
  });
  // Yesterday at the same hour.
  expect(bestTimeToCall({ at: 0, preferred, open, unanswered: [12.5 * hour - day] })).toEqual({
    ok: true,
    value: window(16, 17),
  });
  // Where every hour was in vain, the first one again.
  const both = [12.5 * hour - day, 16.5 * hour - day];
  expect(bestTimeToCall({ at: 0, preferred, open, unanswered: both })).toEqual({
    ok: true,
    value: window(12, 13),
  });
});

test("the conversation has to end within the window, and to begin by the deadline", () => {
  const preferred = [window(12, 13)];
  const half = hour / 2;
  expect(bestTimeToCall({ at: 0, preferred, needsMs: half })).toEqual({
    ok: true,
    value: { from: 12 * hour, until: 12 * hour + half + 1 },
  });
  expect(bestTimeToCall({ at: 0, preferred, needsMs: 2 * hour })).toMatchObject({
    issues: [{ code: "call-too-short" }],
  });
  expect(bestTimeToCall({ at: 0, preferred, deadline: 12 * hour })).toEqual({
    ok: true,
    value: { from: 12 * hour, until: 12 * hour + 1 },
  });
  expect(bestTimeToCall({ at: 0, preferred, deadline: 12 * hour - 1 })).toMatchObject({
    issues: [{ code: "call-no-time", data: { deadline: 12 * hour - 1 } }],
  });
  expect(bestTimeToCall({ at: 13 * hour, preferred })).toMatchObject({
    issues: [{ code: "call-no-time" }],
  });
  expect(() => bestTimeToCall({ at: 0, preferred: [window(2, 1)] })).toThrow(
    /preferred\[0\]\.until/,
  );
});

test("windows that touch or overlap are one", () => {
  const preferred = [window(13, 14), window(12, 13), window(8, 11), window(9, 10)];
  const asked = { at: 0, preferred };
  expect(bestTimeToCall({ ...asked, needsMs: 2.5 * hour })).toEqual({
    ok: true,
    value: { from: 8 * hour, until: 8.5 * hour + 1 },
  });
  expect(bestTimeToCall({ ...asked, at: 11 * hour, needsMs: 1.5 * hour })).toEqual({
    ok: true,
    value: { from: 12 * hour, until: 12.5 * hour + 1 },
  });
  expect(bestTimeToCall({ ...asked, needsMs: 3.5 * hour }).ok).toBe(false);
});

test("a wait of exactly what is worth it is short enough", () => {
  const exact = { ...noEstimate(0), method: "ql", quantile: () => 120_000 } as const;
  expect(callbackOffer(exact, { at: 0 }).isOffered).toBe(false);
  expect(callbackOffer({ ...exact, quantile: () => 120_001 }, { at: 0 }).isOffered).toBe(true);
});

test("the earliest promise counts, and whoever must be told first comes first", () => {
  const plan = proactiveContacts(
    [
      { id: "late", kind: "promise", customers: ["siti", "siti"], deadline: 12 * hour },
      { id: "soon", kind: "promise", customers: ["siti"], deadline: 9 * hour },
      { id: "sooner", kind: "promise", customers: ["budi"], deadline: 8.5 * hour },
    ],
    [
      { id: "siti", channels: ["email"] },
      { id: "budi", channels: ["phone"], preferred: [window(8.25, 10)] },
    ],
    { at: 8 * hour, channels: ["email", "phone"] },
  );
  expect(plan.contacts).toEqual([
    {
      customer: "budi",
      occasions: ["sooner"],
      channel: "phone",
      window: { from: 8.25 * hour, until: 8.5 * hour + 1 },
    },
    {
      customer: "siti",
      occasions: ["late", "soon"],
      channel: "email",
      window: { from: 8 * hour, until: 9 * hour + 1 },
    },
  ]);
});

test("customers are called first, on the channel they like, once for everything (R-12)", () => {
  const plan = proactiveContacts(
    [
      { id: "outage", kind: "incident", customers: ["siti", "budi", "wayan"] },
      { id: "promised", kind: "promise", customers: ["budi", "siti"], deadline: 10 * hour },
    ],
    [
      { id: "siti", channels: ["phone", "sms"], preferred: [window(9, 11)] },
      { id: "budi", channels: ["email"], isOptedOut: true },
      { id: "wayan", channels: ["post"] },
    ],
    { at: 8 * hour, channels: ["phone", "sms", "email"], open: [window(8, 17)] },
  );
  expect(plan.contacts).toEqual([
    {
      customer: "budi",
      occasions: ["promised"],
      channel: "email",
      window: { from: 8 * hour, until: 10 * hour + 1 },
    },
    {
      customer: "siti",
      occasions: ["outage", "promised"],
      channel: "phone",
      window: { from: 9 * hour, until: 10 * hour + 1 },
    },
  ]);
  expect(plan.left).toEqual([
    { customer: "budi", occasions: ["outage"], because: { code: "call-refused", data: {} } },
    { customer: "wayan", occasions: ["outage"], because: { code: "call-no-channel", data: {} } },
  ]);
});

test("when the liked time is after the deadline, the next liked channel keeps the promise", () => {
  const occasions = [
    { id: "due", kind: "promise", customers: ["siti"], deadline: 9 * hour },
  ] as const;
  const options = { at: 8 * hour, channels: ["phone", "email"] } as const;
  const evening = { id: "siti", preferred: [window(18, 20)] };
  const both = proactiveContacts(
    occasions,
    [{ ...evening, channels: ["phone", "email"] }],
    options,
  );
  expect(both.contacts[0]?.channel).toBe("email");
  const phone = proactiveContacts(occasions, [{ ...evening, channels: ["phone"] }], options);
  expect(phone.left[0]?.because.code).toBe("call-no-time");
  expect(proactiveContacts(occasions, [], options).left[0]?.because.code).toBe("call-no-channel");
  expect(() => proactiveContacts([null as never], [{} as never], options)).toThrow(
    /occasions\[0\]/,
  );
});

test("a promise that is too late takes no news along: what can be told is told", () => {
  const plan = proactiveContacts(
    [
      { id: "outage", kind: "incident", customers: ["siti"] },
      { id: "promise", kind: "promise", customers: ["siti"], deadline: 100 },
      { id: "refund", kind: "promise", customers: ["siti"], deadline: 250 },
    ],
    [{ id: "siti", channels: ["phone"], preferred: [{ from: 200, until: 300 }] }],
    { at: 0, channels: ["phone"] },
  );
  expect(plan.contacts).toEqual([
    {
      customer: "siti",
      occasions: ["outage", "refund"],
      channel: "phone",
      window: { from: 200, until: 251 },
    },
  ]);
  const because = { code: "call-no-time", data: { deadline: 100 } };
  expect(plan.left).toEqual([{ customer: "siti", occasions: ["promise"], because }]);
});

import type { Locale } from "@ramah/core";
import { expect, test } from "vitest";
import type { DialectReasons } from "../dialects/reasons.js";
import { dialectMessages as en } from "./en/dialects.js";
import { dialectMessages as id } from "./id/dialects.js";

// One of each code: a code that is new does not compile before it has its example.
const examples: { readonly [Code in keyof DialectReasons]: DialectReasons[Code] } = {
  "dialect-missing": { field: "queue" },
  "dialect-type": { expected: "list" },
  "dialect-number": { least: 1, most: 50 },
  "dialect-value": { allowed: ["FIFO", "LIFO"] },
  "dialect-duplicate": { id: "WQ1" },
  "dialect-unknown": { kind: "queue", id: "WQ1" },
  "dialect-no-prefix": { reference: "skills" },
  "dialect-no-task-attribute": { text: "WK1" },
  "dialect-both": { fields: ["known_worker_sid", "known_worker_friendly_name"] },
  "dialect-order-by": { text: "level UP" },
  "dialect-condition": { found: ["AndExpression", "OrExpression"] },
  "dialect-field-ignored": { field: "tim_out" },
  "dialect-queue-assumed": { queue: "WQ1" },
  "dialect-channel-shared": { channel: "social", names: ["whatsapp", "facebook"] },
  "dialect-channel-unknown": { name: "kiosk" },
  "dialect-mixed-and-or": { source: "a == 1 OR b == 2 AND c == 3" },
  "task-router-no-default": {},
  "task-router-time-to-live": { defaultMs: 86_400_000 },
  "task-router-early-timeout": { timeoutMs: 10_000 },
  "task-router-skipped-time": {},
  "task-router-worker-order": {},
  "task-router-rejected": {},
  "task-router-timed-out": { activity: "Offline" },
  "task-router-wrapping": {},
  "task-router-priorities": { mapping: [{ from: 5000, to: 2 }] },
  "task-router-capacity-assumed": { workers: ["WKa", "WKb"] },
  "task-router-worker-attribute": { source: "worker.sid == task.agent" },
  "task-router-activity-attribute": { source: "worker.activity_name == 'Idle'" },
  "task-router-channel-attribute": { source: "worker.channel.chat.assigned_tasks < 2" },
  "task-router-activity-count": { reference: "workers.WA1" },
  "task-router-order-missing": { attributes: ["level"] },
  "task-router-order-nested": { attributes: ["skills[0]"] },
  "task-router-single-tasking": {},
  "connect-not-blocking": {},
  "connect-contact-priority": { usual: 5 },
  "connect-queue-split": { queue: "Sales", queues: [{ channel: "chat", queue: "q/chat" }] },
  "connect-other-channels": { profile: "", channels: ["chat", "email"] },
  "connect-fewest-contacts": {},
  "connect-missed": { reservationMs: 20_000 },
  "connect-after-contact-work": {},
  "connect-hours": { names: ["Office"] },
  "connect-criteria-on-queue": { queues: ["q1", "q2"] },
  "connect-step-unreachable": { step: 3, after: 2 },
  "connect-last-inbound": { profile: "Agents" },
  "connect-queue-channels": { queue: "Sales", channels: ["phone"] },
};

const said = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(examples).map(([code, data]) => [
      code,
      { en, id }[locale][code as keyof DialectReasons](data as never),
    ]),
  );

test("everything about other systems is said in both languages, each in its own words", () => {
  const [english, indonesian] = [said("en"), said("id")];
  for (const code of Object.keys(examples)) {
    expect(english[code]).toMatch(/^\S.*[.)]$/s);
    expect(indonesian[code]).toMatch(/^\S.*[.)]$/s);
    expect(`${english[code]} ${indonesian[code]}`).not.toMatch(/undefined|\[object|NaN/);
    expect(indonesian[code]).not.toBe(english[code]);
  }
  expect(new Set(Object.values(english)).size).toBe(Object.keys(examples).length);
});

test("the sentences carry their figures and names", () => {
  expect(said("en")).toMatchObject({
    "dialect-number": "Must be a whole number from 1 to 50.",
    "dialect-unknown": 'There is no queue "WQ1" in this file.',
    "task-router-priorities":
      "Priorities end at 1,000 here, so they were numbered in their order: 5000 became 2. Give tasks their own priorities in the new numbers.",
    "connect-step-unreachable": "Step 3 is never reached: step 2 before it does not expire.",
  });
  expect(said("id")).toMatchObject({
    "dialect-number": "Harus berupa bilangan bulat dari 1 sampai 50.",
    "dialect-unknown": 'Antrean "WQ1" tidak ada dalam berkas ini.',
    "connect-step-unreachable":
      "Langkah 3 tidak pernah tercapai: langkah 2 sebelumnya tidak pernah berakhir.",
  });
  expect(en["dialect-condition"]({ found: [] })).toContain("exactly one of");
  expect(id["dialect-condition"]({ found: [] })).toContain("tepat salah satu");
  expect(en["connect-last-inbound"]({ profile: "" })).toContain("this profile");
  expect(id["connect-other-channels"]({ profile: "Agen", channels: ["chat"] })).toContain("Agen");
});

import { expect, test } from "vitest";
import {
  announceWait,
  callbackOffer,
  callbacksToDial,
  estimateWait,
  measureStandards,
  nextCallbacks,
  noEstimate,
  type ServiceFact,
  type WaitCause,
  type WaitMemory,
} from "../../src/index.js";
import { describe } from "../../src/messages/index.js";

const second = 1000;
const minute = 60 * second;

test("a caller in Indonesian is told the truth from the first word to the last (R-07)", () => {
  const heard: (string | null)[] = [];
  let memory: WaitMemory | null = null;
  const hear = (at: number, ahead: number | null, agents: number, cause?: WaitCause): void => {
    const estimate =
      ahead === null ? noEstimate(0) : estimateWait({ ahead, agents, meanHandleMs: 4 * minute });
    const told = announceWait(estimate, memory, { at, ...(cause === undefined ? {} : { cause }) });
    memory = told.memory;
    heard.push(told.say && describe(told.say, "id"));
  };
  hear(0, 3, 4);
  hear(20 * second, 2, 4);
  hear(80 * second, 2, 4);
  hear(120 * second, 2, 2, "agent-left");
  hear(400 * second, 0, 2);
  hear(440 * second, null, 0);
  expect(heard).toEqual([
    "Anda berada di antrean nomor 4. Kami perkirakan Anda akan dilayani dalam 6 menit.",
    null,
    "Anda berada di antrean nomor 3. Kami perkirakan Anda akan dilayani dalam 5 menit.",
    "Jumlah petugas kami saat ini berkurang sehingga waktu tunggu Anda menjadi lebih lama daripada yang kami sampaikan. Mohon maaf. Anda berada di antrean nomor 3. Kini kami perkirakan Anda akan dilayani dalam 9 menit.",
    "Berikutnya giliran Anda. Kami perkirakan Anda akan dilayani dalam 4 menit.",
    "Saat ini belum ada petugas yang dapat melayani Anda, dan kami belum dapat memastikan kapan petugas tersedia.",
  ]);
});

test("a caller who hangs up is called in turn, and only when somebody is free (R-12)", () => {
  const estimate = estimateWait({ ahead: 12, agents: 3, meanHandleMs: 4 * minute });
  const offer = callbackOffer(estimate, { at: 0 });
  expect(offer.isOffered).toBe(true);
  // Siti joined first and hung up last; those who stayed on the line kept nothing from her.
  const waiting = [
    { contact: "budi", joinedAt: 60 * second, sequence: 2 },
    { contact: "siti", joinedAt: 0, sequence: 1 },
  ];
  const nobody = callbacksToDial({ freeAgents: 1, dialing: 1, waiting: 2 });
  expect(nextCallbacks(waiting, nobody.dial, 10 * minute)).toEqual([]);
  const one = callbacksToDial({ freeAgents: 1, dialing: 0, waiting: 2 });
  expect(nextCallbacks(waiting, one.dial, 10 * minute)).toEqual(["siti"]);
});

test("the clerk who went for a coffee while the caller waited four minutes is found out (R-08)", () => {
  const log: readonly ServiceFact[] = [
    { type: "offered", at: 0, contact: "film", channel: "phone" },
    { type: "answered", at: 10 * second, contact: "film", rings: 2 },
    { type: "hold-started", at: 30 * second, contact: "film" },
    { type: "hold-ended", at: 270 * second, contact: "film" },
  ];
  const hold = measureStandards(log).find(({ standard }) => standard === "hold-acknowledged");
  expect(hold?.worst).toEqual({ contact: "film", at: 150 * second, by: 2 * minute });
});

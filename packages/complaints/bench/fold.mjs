// Cases folded once and asked from the state, against folding all events again for every question.
// Prints cases per second and the ratio of the two in the same run; asserts nothing about time.
import { replay } from "@ramah/core";
import { answerClock, complaintCase, findPromises, followUpDue, ownerAt } from "../dist/index.js";

const hourMs = 3_600_000;
const questions = 24;
const cases = Array.from({ length: 5_000 }, (_, index) => eventsOf(index));

function eventsOf(index) {
  const at = index * 1_000;
  const by = "dewi";
  const channel = "email";
  return [
    {
      type: "received",
      at,
      caseId: `C-${index}`,
      channel,
      complainant: "Ibu Sari",
      summary: "The ticket never came",
      owner: by,
    },
    { type: "acknowledged", at: at + 1, by, channel, givenName: "Dewi" },
    { type: "hand-over-offered", at: at + 2, by, to: "budi" },
    { type: "owner-changed", at: at + 3, owner: "budi", previous: by },
    { type: "assessed", at: at + 4, by, severity: 4 },
    { type: "apologised", at: at + 5, by, channel },
    { type: "analysed", at: at + 6, by, cause: "an old address" },
    { type: "outcome-decided", at: at + 7, by, outcome: "upheld", explanation: "An old address." },
    { type: "answered", at: at + 8, by, channel: "phone" },
    { type: "followed-up", at: at + 9, by, channel },
    { type: "closed", at: at + 10, by },
  ];
}

function ask(record, at) {
  return [answerClock(record, at).state, followUpDue(record, at), ownerAt(record, at)].length;
}

const rounds = {
  foldedOnce: () => {
    for (const events of cases) {
      const state = replay(complaintCase, events);
      for (let hour = 0; hour < questions; hour++) ask(state, hour * hourMs);
    }
  },
  foldedForEveryQuestion: () => {
    for (const events of cases) {
      for (let hour = 0; hour < questions; hour++) ask(events, hour * hourMs);
    }
  },
  foldOnly: () => {
    for (const events of cases) replay(complaintCase, events);
  },
};

function medianMs(run) {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[2];
}

const fold = medianMs(rounds.foldOnly);
const once = medianMs(rounds.foldedOnce);
const every = medianMs(rounds.foldedForEveryQuestion);
const perSecond = (ms) => Math.round((cases.length / ms) * 1_000);
console.log(`fold only: ${perSecond(fold)} cases of ${cases[0].length} events per second`);
console.log(`fold once, ask ${questions} x 3 questions: ${perSecond(once)} cases per second`);
console.log(`fold for every question: ${perSecond(every)} cases per second`);
console.log(`ratio: ${(every / once).toFixed(1)}`);

const sentence = "I will call you by 5 pm. Tiket baru akan kami kirim besok pukul 10.00. ";
const time = (count) => medianMs(() => findPromises(sentence.repeat(count), { at: 0 }));
const [short, long] = [time(250), time(2_000)];
console.log(`findPromises: ${Math.round((sentence.length * 2_000) / long)} characters per ms`);
console.log(`eight times the text takes ${(long / short).toFixed(1)} times as long`);

import type { Mutant } from "./mutant.js";
import { type CandidateModule, mutant } from "./mutant.js";
import { returning } from "./suite.js";

// Faults of what is refused, of what travels with a contact, and of what is said of a choice.

type Admission = typeof import("../../src/engine/admission.js");
type Transfer = typeof import("../../src/engine/transfer.js");
type Places = typeof import("../../src/engine/places.js");
type WeightedRandom = typeof import("../../src/strategies/weighted-random.js");

const admitting = (code: string) =>
  mutant(`nobody is refused for ${code}`, "engine/admission", ({ offerRefusals }: Admission) => ({
    offerRefusals: (...asked: Parameters<typeof offerRefusals>) =>
      offerRefusals(...asked).filter((refusal) => refusal.code !== code),
  }));

export const toldMutants: readonly Mutant[] = [
  ...["queue-full", "nobody-there", "nobody-qualified"].map(admitting),
  mutant("who asks for anything is turned away", "engine/admission", (original: Admission) => ({
    offerRefusals: (...[floor, contact, at]: Parameters<Admission["offerRefusals"]>) =>
      contact.needs === undefined
        ? original.offerRefusals(floor, contact, at)
        : [{ code: "nobody-qualified", path: ["contact"], data: { contact: contact.id } }],
  })),
  mutant("a fact is lost without a word", "engine/transfer", ({ transferRefusals }: Transfer) => ({
    transferRefusals: (...passedOn: Parameters<typeof transferRefusals>) =>
      transferRefusals(...passedOn).filter(({ code }) => code !== "facts-dropped"),
  })),
  mutant("who is passed on must tell it again", "engine/transfer", ({ transfer }: Transfer) => ({
    transfer: (...[floor, hand, event, at]: Parameters<typeof transfer>) =>
      transfer(floor, hand, { ...event, note: { ...event.note, collected: [] } }, at),
  })),
  mutant(
    "who comes back must tell it again",
    "engine/places",
    ({ keepPlace }: Places) => ({
      keepPlace: (...[floor, { handover: _, ...kept }]: Parameters<typeof keepPlace>) =>
        keepPlace(floor, kept),
    }),
    returning,
  ),
  mutant(
    "every choice is the strategy's",
    "engine/candidate",
    ({ decidingRule }: CandidateModule) => ({
      decidingRule: (...choice: Parameters<typeof decidingRule>) => {
        const rule = decidingRule(...choice);
        return rule === "tier" || rule === "order-by" ? "strategy" : rule;
      },
    }),
  ),
  mutant(
    "who weighs nothing draws a lot all the same",
    "strategies/weighted-random",
    ({ weightedRandom }: WeightedRandom) => ({
      weightedRandom: {
        ...weightedRandom,
        compare: (...[one, other, context]: Parameters<typeof weightedRandom.compare>) =>
          weightedRandom.compare(
            { ...one, weight: Math.max(1, one.weight) },
            { ...other, weight: Math.max(1, other.weight) },
            context,
          ),
      },
    }),
  ),
];

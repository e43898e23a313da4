import type { Floor } from "../../src/engine/floor.js";
import { changing } from "./changing.js";
import type { Mutant } from "./mutant.js";
import { mutant } from "./mutant.js";
import { resuming } from "./resuming.js";

// Faults of going on from a snapshot.

type Restore = typeof import("../../src/engine/restore.js");
type Resume = typeof import("../../src/engine/resume.js");

const after =
  (more: (floor: Floor) => void) =>
  ({ restoreFloor }: Restore): object => ({
    restoreFloor: (...[floor, state]: Parameters<typeof restoreFloor>): void => {
      restoreFloor(floor, state);
      more(floor);
    },
  });

/** Under another configuration. */
const faults: readonly Mutant[] = [
  mutant(
    "whoever is free is not looked at again",
    "engine/restore",
    after(({ freed }) => {
      for (const agent of freed.splice(0)) agent.isPending = false;
    }),
  ),
  mutant(
    "what another configuration has made due is forgotten",
    "engine/restore",
    after(({ timers, contacts, now }) => {
      for (const contact of contacts.values()) {
        const due = timers.when("stage", contact);
        if (due !== null && due <= (now ?? 0)) timers.clear("stage", contact);
      }
    }),
  ),
  mutant("a stage is known by its number", "engine/resume", ({ resume }: Resume) => ({
    resume: (...[floor, state]: Parameters<typeof resume>) => {
      const { path } = resume(floor, state);
      return { path, stage: Math.min(state.stage, path.length - 1) };
    },
  })),
  mutant("a stop is known by its number alone", "engine/resume", ({ resume }: Resume) => ({
    resume: (...[floor, state]: Parameters<typeof resume>) => {
      const { path, stage } = resume(floor, state);
      return { path, stage: path[stage]?.stage.step === state.step ? stage : -1 };
    },
  })),
];

/** Under the same. */
const anew = mutant(
  "open or closed, a site is asked again",
  "engine/restore",
  after(({ sites }) => {
    for (const site of sites.values()) site.until = Number.NEGATIVE_INFINITY;
  }),
  resuming,
);

export const restoreMutants: readonly Mutant[] = [
  ...faults.map((fault) => ({ ...fault, by: changing })),
  anew,
];

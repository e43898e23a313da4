import { createRandom, type RandomState } from "@ramah/core";
import type { RoutingConfig } from "../config/config.js";
import type { Contact } from "../contact/contact.js";
import { createRouter } from "../engine/create-router.js";
import type { LoggedEvent } from "../engine/event.js";
import { customersOf } from "./customers.js";
import type { Demand } from "./demand.js";
import { runHost } from "./host/run.js";
import { sourceOf } from "./host/visitor.js";
import { agentsOf, type KernelChoice } from "./kernel/plan-of.js";
import { runKernel } from "./kernel/run.js";
import { createCounter, type Recorder } from "./measure/counter.js";
import { createTally, type Tally } from "./measure/tally.js";
import type { Settings } from "./options.js";

// With one replication the intervals come from stretches of it: enough for Student's t, few enough to
// be long compared with a busy period.
export const batches = 20;

/** What the engines share. */
export interface Setting {
  readonly config: RoutingConfig;
  readonly demand: Demand;
  readonly settings: Settings;
  readonly choice: KernelChoice;
}

/** Runs every replication and counts. */
export function runAll(setting: Setting, record?: Recorder): Tally {
  const { config, demand, settings } = setting;
  const { replications, countFrom, until } = settings;
  const tally = createTally({
    classes: demand.classes.length,
    agents: config.agents.length,
    observations: replications === 1 ? batches : replications,
    countFrom,
    until,
  });
  for (let replication = 0; replication < replications; replication++) {
    tally.events += runOne(setting, tally, replication, record);
  }
  return tally;
}

/** Runs one replication. */
export function runOne(
  setting: Setting,
  tally: Tally,
  replication: number,
  record?: Recorder,
  log?: LoggedEvent[],
): number {
  const { config, demand, settings, choice } = setting;
  const { seed, from, until, withinMs, replications } = settings;
  const customers = demand.classes.map((demandClass) =>
    customersOf(demandClass, demand.answer, { seed, replication, from, until }),
  );
  const counter = createCounter(tally, {
    classes: demand.classes.length,
    withinMs,
    ...(replications > 1 && { observation: replication }),
  });
  if ("plan" in choice) return runKernel(choice.plan, { customers, counter, from, until, record });
  return runHost({
    router: createRouter(config, { seed: routerSeed(seed, replication) }),
    config,
    agents: agentsOf(config, demand),
    agentIds: config.agents.map(({ id }) => id),
    sources: customers.map((own, index) =>
      sourceOf(own, index, (item) => contactOf(demand, index, item)),
    ),
    absentMs: demand.absentMs ?? 60_000,
    from,
    until,
    counter,
    record,
    takeDown: log && ((at, event) => log.push({ at, ...event })),
  });
}

/** The first router has the seed itself, so that whoever follows its log can name it. */
const routerSeed = (seed: number | string, replication: number): number =>
  replication === 0 && typeof seed === "number"
    ? seed
    : (createRandom(seed).split(`router ${replication}`).state() as RandomState)[0];

/** A contact of a class, named after the class and its number there from 0. */
function contactOf({ classes }: Demand, classIndex: number, item: number): Contact {
  const { name, contact } = classes[classIndex] as Demand["classes"][number];
  return { ...contact, channel: contact?.channel ?? "phone", id: `${name}-${item}` };
}

import type { Instant } from "@ramah/core";
import type { LoggedEvent } from "../../engine/event.js";
import { createStaff } from "../host/staff.js";
import type { KernelAgent } from "../kernel/plan.js";
import type { Counter } from "../measure/counter.js";
import type { Life } from "./lives.js";

/** What happened in the log, as steps to count. */
interface Step {
  readonly at: Instant;
  readonly act: () => void;
}

/** Counts what happened in the log, in the same way as a simulation is counted. */
export function countLog(
  log: readonly LoggedEvent[],
  lives: readonly Life[],
  classOf: (life: Life) => number,
  agents: readonly KernelAgent[],
  agentIds: readonly string[],
  unitsOf: (life: Life) => number,
  counter: Counter,
  until: Instant,
): number {
  const agentOf = new Map(agentIds.map((id, index) => [id, index]));
  const staff = createStaff(agents, agentIds, counter, () => {});
  const steps: Step[] = [];
  let events = 0;
  for (const event of log) {
    if (event.type !== "agent.updated" || event.agent.presence === undefined) continue;
    const agent = agentOf.get(event.agent.id);
    if (agent === undefined) continue;
    const { presence } = event.agent;
    const act = (): void =>
      presence === "ready"
        ? staff.comes(agent, event.at)
        : staff.stops(agent, presence === "signed-out", event.at);
    steps.push({ at: event.at, act });
  }
  for (const life of lives) {
    const { at, outcome, leftAt, isDelayed, doneAt } = life;
    const classIndex = classOf(life);
    counter.offered(classIndex, at);
    if (outcome === "refused") {
      counter.refused(classIndex, at);
      continue;
    }
    events++;
    if (isDelayed || leftAt !== at) {
      steps.push({ at, act: () => counter.line(classIndex, 1, at) });
      if (leftAt !== undefined) {
        steps.push({ at: leftAt, act: () => counter.line(classIndex, -1, leftAt) });
      }
    }
    if (leftAt === undefined || outcome === undefined) continue;
    events++;
    counter.left(classIndex, at, leftAt, outcome, isDelayed);
    const agent = agentOf.get(life.agent ?? "");
    if (outcome !== "answered" || agent === undefined) continue;
    if (life.completedAt !== undefined) events++;
    counter.called(agent, leftAt);
    counter.busy(agent, unitsOf(life), leftAt, doneAt ?? until);
    steps.push({ at: leftAt, act: () => staff.takes(agent) });
    if (doneAt !== undefined) {
      steps.push({ at: doneAt, act: () => staff.finishes(agent, doneAt) });
    }
  }
  for (const { act } of steps.sort((one, other) => one.at - other.at)) act();
  staff.close(until);
  counter.close();
  return events;
}

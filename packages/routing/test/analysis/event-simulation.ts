import { createRandom } from "@ramah/core";
import type { SkillModel } from "../../src/analysis/skill-model.js";

/**
 * Plays the system event by event: the next event of all exponential clocks, the longest-waiting contact,
 * the longest-idle agent. Shares nothing with the product form. Mean waits and busy agents are averages over
 * time, the shares answered in time are counted contact by contact.
 */
export function playOut(
  { classes, groups }: SkillModel,
  seed: number,
  events: number,
  within: number,
): {
  readonly meanWait: readonly number[];
  readonly busy: readonly number[];
  readonly inTime: readonly number[];
} {
  const random = createRandom(seed);
  const agents = groups.flatMap(({ count, serviceRate, serves }, group) =>
    Array.from({ length: count }, () => ({
      group,
      serviceRate,
      able: classes.map(({ name }) => serves.includes(name)),
    })),
  );
  const idle = agents.map((_, at) => at);
  const busy: number[] = [];
  const queue: number[] = [];
  const since: number[] = [];
  let clock = 0;
  const served = classes.map(() => 0);
  const prompt = classes.map(() => 0);
  const serve = (one: number, wait: number): void => {
    served[one] = (served[one] as number) + 1;
    if (wait <= within) prompt[one] = (prompt[one] as number) + 1;
  };
  const arrivals = classes.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
  const queued = classes.map(() => 0);
  const working = groups.map(() => 0);
  let speed = 0;
  let elapsed = 0;
  for (let event = 0; event < events; event++) {
    const rate = arrivals + speed;
    // Of an exponential time only the mean matters to a time average.
    const time = event > events / 50 ? 1 / rate : 0;
    elapsed += time;
    clock -= Math.log(1 - random.float()) / rate;
    for (const one of queue) queued[one] = (queued[one] as number) + time;
    for (const agent of busy) {
      const { group } = agents[agent] as (typeof agents)[number];
      working[group] = (working[group] as number) + time;
    }
    let draw = random.float() * rate;
    if (draw < arrivals) {
      let one = 0;
      while (one < classes.length - 1 && draw >= (classes[one]?.arrivalRate ?? 0)) {
        draw -= classes[one]?.arrivalRate ?? 0;
        one += 1;
      }
      const at = idle.findIndex((agent) => agents[agent]?.able[one]);
      if (at < 0) {
        queue.push(one);
        since.push(clock);
      } else {
        serve(one, 0);
        const [agent = 0] = idle.splice(at, 1);
        busy.push(agent);
        speed += agents[agent]?.serviceRate ?? 0;
      }
      continue;
    }
    draw -= arrivals;
    let place = 0;
    while (place < busy.length - 1 && draw >= (agents[busy[place] as number]?.serviceRate ?? 0)) {
      draw -= agents[busy[place] as number]?.serviceRate ?? 0;
      place += 1;
    }
    const agent = busy[place] as number;
    const next = queue.findIndex((one) => agents[agent]?.able[one]);
    if (next >= 0) {
      const [one = 0] = queue.splice(next, 1);
      const [from = 0] = since.splice(next, 1);
      serve(one, clock - from);
    } else {
      busy.splice(place, 1);
      idle.push(agent);
      speed -= agents[agent]?.serviceRate ?? 0;
    }
  }
  return {
    meanWait: classes.map(({ arrivalRate }, one) => (queued[one] ?? 0) / elapsed / arrivalRate),
    busy: working.map((time) => time / elapsed),
    inTime: prompt.map((count, one) => count / (served[one] ?? 0)),
  };
}

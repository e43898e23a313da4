import { type Channel, channels } from "@ramah/core";
import { type Finding, finding } from "./finding.js";
import { fits, type World } from "./world.js";

/** Queues whose able agents have room for no channel, or for none that others in the house have slots for. */
export function channelFindings(world: World): readonly Finding[] {
  const { config, rules } = world;
  // Units fit every channel unless they are few: only slots say which channels a house works with.
  const used = new Set(
    config.agents.flatMap(({ capacity }) =>
      capacity !== undefined && "slots" in capacity
        ? channels.filter((channel) => (capacity.slots[channel] ?? 0) > 0)
        : [],
    ),
  );
  return world.queues.flatMap((queue, index): readonly Finding[] => {
    const able = [...world.ableFor(queue)];
    // Nobody at all is told elsewhere.
    if (able.length === 0) return [];
    const isServed = (channel: Channel): boolean =>
      able.some((agent) => fits(agent, channel, rules));
    const fix = { code: "fix-room", data: { queue: queue.id } } as const;
    if (!channels.some(isServed)) {
      const reason = { code: "queue-fits-nothing", data: { queue: queue.id } } as const;
      return [finding("warning", ["queues", index], reason, fix)];
    }
    const missing = channels.filter((channel) => used.has(channel) && !isServed(channel));
    if (missing.length === 0) return [];
    const data = { queue: queue.id, channels: missing };
    return [finding("info", ["queues", index], { code: "queue-without-channel", data }, fix)];
  });
}

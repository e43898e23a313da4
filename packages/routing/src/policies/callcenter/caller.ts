import { isRinging } from "./order.js";
import { type CallcenterState, onlyQueue, placed } from "./state.js";
import type { CallcenterMember } from "./tables.js";

/** A caller comes in: takes up the place of an abandoned row with the same number, or joins at the end. */
export function join(
  state: CallcenterState,
  given: CallcenterMember,
  answered?: number,
): string | null {
  const member = placed(given, onlyQueue(state.queues));
  const queue = state.queues.get(member.queue);
  if (queue === undefined) return null;
  if (queue.abandoned_resume_allowed) {
    // The newest of several; of equals, the one that joined first. A row without a time of leaving cannot be resumed.
    const [last] = state.members
      .filter(
        (row) =>
          row.queue === queue.name &&
          row.cid_number === member.cid_number &&
          row.state === "Abandoned",
      )
      .sort((one, other) => other.abandoned_epoch - one.abandoned_epoch);
    if (last !== undefined && last.abandoned_epoch !== 0) {
      last.session_uuid = member.session_uuid;
      last.state = "Waiting";
      last.rejoined_epoch = state.now;
      last.instance_id = state.instance;
      // What was noted on the old channel went with it.
      state.memory.members.delete(last.uuid);
      return last.uuid;
    }
  }
  const answeredAt = answered ?? (member.system_epoch || state.now);
  const isSystem = queue.time_base_score.toLowerCase() === "system";
  const strategy = queue.strategy.toLowerCase();
  state.memory.members.delete(member.uuid);
  state.members = [
    ...state.members,
    {
      ...member,
      instance_id: state.instance,
      system_epoch: answeredAt,
      joined_epoch: state.now,
      base_score: member.base_score + (isSystem ? state.now - answeredAt : 0),
      // A score by skill is planned in the module; it is always 0.
      skill_score: 0,
      serving_agent: isRinging(strategy) ? strategy : "",
      serving_system: "",
      state: "Waiting",
    },
  ];
  return member.uuid;
}

/** A caller leaves without having been served. */
export function abandon(state: CallcenterState, uuid: string): boolean {
  let found = false;
  for (const row of state.members) {
    if (row.uuid !== uuid || row.instance_id !== state.instance) continue;
    row.state = "Abandoned";
    row.session_uuid = "";
    row.abandoned_epoch = state.now;
    found = true;
  }
  return found;
}

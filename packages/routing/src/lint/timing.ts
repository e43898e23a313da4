import type { Path } from "@ramah/core";
import { defaultRules } from "../config/default-rules.js";
import type { Queue } from "../config/queue.js";
import type { OfferFailure } from "../config/rules.js";
import { nameOf } from "../requirements/agent-facts.js";
import { type Finding, finding, setTo } from "./finding.js";
import type { World } from "./world.js";

/** Lengths of time that do not go together. */
export const timingFindings = (world: World): readonly Finding[] => [
  ...world.queues.flatMap((queue, index) => [
    ...waitFindings(world, queue, ["queues", index]),
    ...ringFindings(world, queue, ["queues", index]),
  ]),
  ...pingPong(world),
];

function waitFindings({ rules }: World, queue: Queue, path: Path): readonly Finding[] {
  const { id, maximumWaitMs } = queue;
  if (maximumWaitMs === undefined) return [];
  const found: Finding[] = [];
  const { preferredAgentMs } = rules;
  const fix = { code: "fix-below", data: { limitMs: maximumWaitMs } } as const;
  if (preferredAgentMs > maximumWaitMs) {
    const data = { queue: id, preferredAgentMs, maximumWaitMs };
    found.push(
      finding("warning", [...path, "maximumWaitMs"], { code: "preferred-too-long", data }, fix),
    );
  }
  const reservationMs = queue.reservationMs ?? rules.reservationMs;
  if (reservationMs > maximumWaitMs) {
    const data = { queue: id, reservationMs, maximumWaitMs };
    const own = [...path, queue.reservationMs === undefined ? "maximumWaitMs" : "reservationMs"];
    found.push(finding("warning", own, { code: "reservation-too-long", data }, fix));
  }
  return found;
}

function ringFindings(world: World, queue: Queue, path: Path): readonly Finding[] {
  const { rules } = world;
  const { id, strategy = "longest-idle", reservationMs = rules.reservationMs } = queue;
  const choice = typeof strategy === "string" ? { name: strategy } : strategy;
  const found: Finding[] = [];
  if ("everyMs" in choice && choice.everyMs > reservationMs) {
    const data = { queue: id, everyMs: choice.everyMs, reservationMs };
    const everyMs: Path = [...path, "strategy", "everyMs"];
    found.push(
      finding(
        "warning",
        everyMs,
        { code: "ring-too-slow", data },
        ...setTo(everyMs, reservationMs),
      ),
    );
  }
  const { notReadyAfter } = rules.backOff["no-answer"];
  const isUnbounded =
    choice.name === "ring-all" && (!("atMost" in choice) || choice.atMost === undefined);
  if (isUnbounded && notReadyAfter !== undefined && world.membersOf(id).length > 1) {
    const reason = { code: "ring-empties-team", data: { queue: id, notReadyAfter } } as const;
    found.push(
      finding("warning", [...path, "strategy"], reason, {
        code: "fix-ring-fewer",
        data: { queue: id },
      }),
    );
  }
  return found;
}

const causes: readonly OfferFailure[] = ["rejected", "no-answer", "busy", "unreachable"];

/** Where one agent is all there is, nothing but a pause keeps an offer from coming back at once. */
function pingPong(world: World): readonly Finding[] {
  return causes.flatMap((cause): readonly Finding[] => {
    const { contactMs, agentMs = 0, notReadyAfter } = world.rules.backOff[cause];
    if (contactMs > 0 || agentMs > 0 || notReadyAfter !== undefined) return [];
    for (const queue of world.queues) {
      const able = world.ableFor(queue);
      const [only, second] = able;
      if (only === undefined || second !== undefined) continue;
      const path = ["rules", "backOff", cause, "contactMs"];
      const reason = {
        code: "back-off-ping-pong",
        data: { queue: queue.id, agent: nameOf(only), cause },
      } as const;
      return [
        finding("warning", path, reason, ...setTo(path, defaultRules.backOff[cause].contactMs)),
      ];
    }
    return [];
  });
}

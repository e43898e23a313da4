import type { Instant } from "@ramah/core";
import type { RoutingConfig } from "../../config/config.js";
import type { Router } from "../../engine/create-router.js";
import type { RoutingEvent } from "../../engine/event.js";
import { createHeap, type Heap } from "../../matcher/heap.js";
import type { KernelAgent } from "../kernel/plan.js";
import type { Counter, Recorder } from "../measure/counter.js";
import { type Books, createBooks } from "./books.js";
import type { Course } from "./course.js";
import type { Guest } from "./guest.js";
import { createStaff, type Staff } from "./staff.js";
import { tell } from "./tell.js";
import type { Answer, Source } from "./visitor.js";

/** One run on the public router. */
export interface HostRun {
  readonly router: Pick<Router, "apply">;
  readonly config: RoutingConfig;
  /** Agents of the configuration, then those who are added on the way. */
  readonly agents: readonly KernelAgent[];
  readonly agentIds: readonly string[];
  readonly sources: readonly Source[];
  /** A log to begin with. */
  readonly course?: Course;
  readonly absentMs: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly counter: Counter;
  readonly record?: Recorder | undefined;
  /** Told every event that the router was told. */
  readonly takeDown?: ((at: Instant, event: RoutingEvent) => void) | undefined;
}

/** A run that is under way. */
export interface Floor {
  readonly run: HostRun;
  readonly books: Books;
  readonly staff: Staff;
  readonly agentOf: ReadonlyMap<string, number>;
  readonly calendar: Heap;
  /** Offers that are out. */
  readonly ringing: Map<string, { readonly guest: Guest; readonly answer: Answer }>;
  /** Offers that are accepted before anything else happens. */
  readonly toAccept: string[];
  /** What happens comes from the log. */
  isOnCourse: boolean;
  now: Instant;
  /** When the router wants to be told that time has passed, infinite for never. */
  wakeAt: number;
  /** Comes in at this moment. */
  arriving: Guest | undefined;
}

export function createFloor(run: HostRun): Floor {
  const { config, agents, agentIds, counter, record } = run;
  const staff = createStaff(agents, counter, (agent, presence, at) => {
    const id = agentIds[agent] as string;
    tell(floor, at, { type: "agent.updated", agent: { id, presence } });
  });
  const floor: Floor = {
    run,
    books: createBooks(config, agents, staff, counter, record),
    staff,
    agentOf: new Map(agentIds.map((id, index) => [id, index])),
    calendar: createHeap(),
    ringing: new Map(),
    toAccept: [],
    isOnCourse: false,
    now: run.from,
    wakeAt: Number.POSITIVE_INFINITY,
    arriving: undefined,
  };
  return floor;
}

import type { RowRule } from "../row.js";

/** A queue of mod_callcenter: its parameters by their names in the module; all times in seconds. */
export interface CallcenterQueue {
  readonly name: string;
  readonly strategy: string;
  readonly time_base_score: string;
  readonly ring_progressively_delay: number;
  readonly tier_rules_apply: boolean;
  readonly tier_rule_wait_second: number;
  readonly tier_rule_wait_multiply_level: boolean;
  readonly tier_rule_no_agent_no_wait: boolean;
  readonly discard_abandoned_after: number;
  readonly abandoned_resume_allowed: boolean;
  readonly max_wait_time: number;
  readonly max_wait_time_with_no_agent: number;
  readonly max_wait_time_with_no_agent_time_reached: number;
  readonly agent_no_answer_status: string;
  readonly skip_agents_with_external_calls: boolean;
}

/** A row of mod_callcenter's table of agents; times in seconds since 1970. */
export interface CallcenterAgent {
  readonly name: string;
  readonly instance_id: string;
  readonly uuid: string;
  readonly type: string;
  readonly contact: string;
  /** `Available`, `Available (On Demand)`, `On Break` or `Logged Out`, in exactly these letters. */
  readonly status: string;
  /** `Waiting`, `Receiving`, `In a queue call`, `Idle` or `Reserved`. */
  readonly state: string;
  readonly max_no_answer: number;
  readonly wrap_up_time: number;
  readonly reject_delay_time: number;
  readonly busy_delay_time: number;
  readonly no_answer_delay_time: number;
  readonly last_bridge_start: number;
  readonly last_bridge_end: number;
  readonly last_offered_call: number;
  readonly last_status_change: number;
  readonly no_answer_count: number;
  readonly calls_answered: number;
  readonly talk_time: number;
  readonly ready_time: number;
  readonly external_calls_count: number;
}

/** A row of mod_callcenter's table of tiers: an agent's place in a queue. */
export interface CallcenterTier {
  readonly queue: string;
  readonly agent: string;
  /** `Ready`, `No Answer`, `Offering`, `Active Inbound` or `Standby`. */
  readonly state: string;
  readonly level: number;
  readonly position: number;
}

/** A row of mod_callcenter's table of members: a caller; times in seconds since 1970. */
export interface CallcenterMember {
  readonly queue: string;
  readonly instance_id: string;
  readonly uuid: string;
  /** The caller's channel; empty when the caller is gone. */
  readonly session_uuid: string;
  readonly cid_number: string;
  readonly cid_name: string;
  readonly system_epoch: number;
  readonly joined_epoch: number;
  readonly rejoined_epoch: number;
  readonly bridge_epoch: number;
  readonly abandoned_epoch: number;
  readonly base_score: number;
  readonly skill_score: number;
  readonly serving_agent: string;
  readonly serving_system: string;
  /** `Waiting`, `Trying`, `Answered` or `Abandoned`. */
  readonly state: string;
}

/** What the dispatcher noted on a caller's channel. Plain JSON. */
export interface CallcenterMemberMemory {
  /** Top-down: where the last offer was made. */
  readonly cc_last_agent_tier_position?: number;
  readonly cc_last_agent_tier_level?: number;
  /** Ring-progressively: when the last agent was added. */
  readonly cc_last_originated_call?: number;
}

/** What the module keeps besides its tables. Plain JSON; give it back with the next call. */
export interface CallcenterMemory {
  /** By uuid of the member. */
  readonly members: { readonly [uuid: string]: CallcenterMemberMemory };
  /** By name of the queue: when the dispatcher last looked for agents, and last saw a row of one. */
  readonly queues: {
    readonly [name: string]: {
      readonly last_agent_exist: number;
      readonly last_agent_exist_check: number;
    };
  };
  /** By name of the agent: the row as it was when the offer that is now ringing was made. */
  readonly offers: {
    readonly [agent: string]: CallcenterAgent & {
      readonly strategy: string;
      readonly agent_no_answer_status: string;
    };
  };
}

/** Stands for a channel nobody named: a caller whose row says nothing of a channel is there. */
export const anySession = "*";

/** The name of the only machine there is, unless somebody says otherwise. */
export const singleBox = "single_box";

/** FreeSWITCH's words; a parameter with another word keeps its default. */
function flag(text: string): boolean | undefined {
  if (/^(?:yes|on|true|t|enabled|active|allow)$/i.test(text)) return true;
  if (/^(?:no|off|false|f|disabled|inactive|disallow)$/i.test(text)) return false;
  return /^[+-]?\d+$/.test(text) ? Number(text) !== 0 : undefined;
}

export const queueRule: RowRule<CallcenterQueue> = {
  key: "name",
  flag,
  aliases: { queue: "name", id: "name" },
  defaults: {
    name: "",
    strategy: "longest-idle-agent",
    time_base_score: "queue",
    ring_progressively_delay: 10,
    tier_rules_apply: false,
    tier_rule_wait_second: 0,
    tier_rule_wait_multiply_level: false,
    tier_rule_no_agent_no_wait: true,
    discard_abandoned_after: 60,
    abandoned_resume_allowed: false,
    max_wait_time: 0,
    max_wait_time_with_no_agent: 0,
    max_wait_time_with_no_agent_time_reached: 5,
    agent_no_answer_status: "On Break",
    skip_agents_with_external_calls: true,
  },
};

export const agentRule: RowRule<CallcenterAgent> = {
  key: "name",
  aliases: { agent: "name", id: "name", system: "instance_id" },
  defaults: {
    name: "",
    instance_id: "single_box",
    uuid: "",
    type: "Callback",
    contact: "",
    status: "Logged Out",
    state: "Waiting",
    max_no_answer: 0,
    wrap_up_time: 0,
    reject_delay_time: 0,
    busy_delay_time: 0,
    no_answer_delay_time: 0,
    last_bridge_start: 0,
    last_bridge_end: 0,
    last_offered_call: 0,
    last_status_change: 0,
    no_answer_count: 0,
    calls_answered: 0,
    talk_time: 0,
    ready_time: 0,
    external_calls_count: 0,
  },
};

export const tierRule: RowRule<CallcenterTier> = {
  aliases: { queuename: "queue", agentname: "agent" },
  defaults: { queue: "", agent: "", state: "Ready", level: 1, position: 1 },
};

export const memberRule: RowRule<CallcenterMember> = {
  key: "uuid",
  aliases: { id: "uuid", system: "instance_id", queuename: "queue", joined: "joined_epoch" },
  defaults: {
    queue: "",
    instance_id: "single_box",
    uuid: "",
    session_uuid: "*",
    cid_number: "",
    cid_name: "",
    system_epoch: 0,
    joined_epoch: 0,
    rejoined_epoch: 0,
    bridge_epoch: 0,
    abandoned_epoch: 0,
    base_score: 0,
    skill_score: 0,
    serving_agent: "",
    serving_system: "",
    state: "Waiting",
  },
};

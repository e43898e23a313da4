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

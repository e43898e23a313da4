/**
 * A queue of mod_callcenter: its parameters by their names in the module. All times in seconds; one below
 * 0 or above 86,400 is taken for the default, as the module does.
 */
export interface CallcenterQueue {
  /** The name that tiers and callers refer to; may be left out when it is the only queue. */
  readonly name: string;
  /** Who is asked first, `longest-idle-agent` by default; a name that is not known there behaves as `sequentially-by-agent-order`. */
  readonly strategy: string;
  /** `queue` (default): a caller's score counts from joining; `system`: from the answering of the channel. */
  readonly time_base_score: string;
  /** Seconds before `ring-progressively` adds the next agent: 10 by default, and for 0. */
  readonly ring_progressively_delay: number;
  /** Whether higher levels open only in time; off by default: then all are open. */
  readonly tier_rules_apply: boolean;
  /** Seconds a caller waits before a level opens, 0 by default. */
  readonly tier_rule_wait_second: number;
  /** Whether a level opens after its number times that wait; off by default: all after one. */
  readonly tier_rule_wait_multiply_level: boolean;
  /** Whether a level opens at once where no agent stands before it; on by default. */
  readonly tier_rule_no_agent_no_wait: boolean;
  /** Seconds for which the place of a caller who hung up is kept, 60 by default. */
  readonly discard_abandoned_after: number;
  /** Whether a caller with the same number takes up such a place; off by default. */
  readonly abandoned_resume_allowed: boolean;
  /** Seconds after which a caller is sent away; 0, the default, for never. */
  readonly max_wait_time: number;
  /** Seconds without any agent after which callers are sent away; 0, the default, for never. */
  readonly max_wait_time_with_no_agent: number;
  /** Seconds more that a caller who has just come is spared by that rule, 5 by default. */
  readonly max_wait_time_with_no_agent_time_reached: number;
  /** The status of an agent who missed too many calls, `On Break` by default. */
  readonly agent_no_answer_status: string;
  /** Whether agents in a call outside the queues are passed over; on by default. */
  readonly skip_agents_with_external_calls: boolean;
}

/** A row of mod_callcenter's table of agents; times in seconds since 1970, 0 by default for never. */
export interface CallcenterAgent {
  /** The name that tiers refer to; needed. */
  readonly name: string;
  /** The machine the agent belongs to, `single_box` by default; agents of others are passed over. */
  readonly instance_id: string;
  /** The agent's own channel, where one stays on the line; decides nothing. */
  readonly uuid: string;
  /** `Callback` (default) or `uuid-standby`; decides nothing. */
  readonly type: string;
  /** What is dialled; decides nothing. */
  readonly contact: string;
  /** `Available`, `Available (On Demand)`, `On Break` or `Logged Out` (default), in exactly these letters. */
  readonly status: string;
  /** `Waiting` (default), `Receiving`, `In a queue call`, `Idle` or `Reserved`. */
  readonly state: string;
  /** Missed calls after which the status changes; 0, the default, for never. */
  readonly max_no_answer: number;
  /** Seconds of after-call work, 0 by default. */
  readonly wrap_up_time: number;
  /** Seconds without offers after a rejected one, 0 by default. */
  readonly reject_delay_time: number;
  /** Seconds without offers after a busy telephone, 0 by default. */
  readonly busy_delay_time: number;
  /** Seconds without offers after a missed one, 0 by default. */
  readonly no_answer_delay_time: number;
  /** When the last call began. */
  readonly last_bridge_start: number;
  /** When the last call ended: the idle time counts from it, whatever came after. */
  readonly last_bridge_end: number;
  /** When a call was offered last, by any queue. */
  readonly last_offered_call: number;
  /** When the status changed last. */
  readonly last_status_change: number;
  /** Missed calls since the last one that was answered, or since going Available. */
  readonly no_answer_count: number;
  /** Answered calls since going Available. */
  readonly calls_answered: number;
  /** Seconds of talk since going Available. */
  readonly talk_time: number;
  /** No offers before this moment. */
  readonly ready_time: number;
  /** Calls outside the queues at the moment. */
  readonly external_calls_count: number;
}

/** A row of mod_callcenter's table of tiers: an agent's place in a queue. */
export interface CallcenterTier {
  /** Name of the queue; may be left out when there is only one. */
  readonly queue: string;
  /** Name of the agent. */
  readonly agent: string;
  /** `Ready` (default), `No Answer`, `Offering`, `Active Inbound` or `Standby`. */
  readonly state: string;
  /** Lower levels are asked first; 1 by default. */
  readonly level: number;
  /** The place within the level; 1 by default. */
  readonly position: number;
}

/** A row of mod_callcenter's table of members: a caller; times in seconds since 1970, 0 by default for never. */
export interface CallcenterMember {
  /** Name of the queue; may be left out when there is only one. */
  readonly queue: string;
  /** The machine the caller came to, `single_box` by default; a pass serves its own. */
  readonly instance_id: string;
  /** Names the caller; needed. */
  readonly uuid: string;
  /** The caller's channel, the `uuid` by default; empty when the caller is gone. */
  readonly session_uuid: string;
  /** The caller's number: who calls again with it may take up an abandoned place. */
  readonly cid_number: string;
  /** The caller's name; decides nothing. */
  readonly cid_name: string;
  /** When the channel was answered. */
  readonly system_epoch: number;
  /** When the caller joined: the score counts from it. */
  readonly joined_epoch: number;
  /** When the caller took up an abandoned place: the longest wait counts from it. */
  readonly rejoined_epoch: number;
  /** When an agent answered. */
  readonly bridge_epoch: number;
  /** When the caller hung up. */
  readonly abandoned_epoch: number;
  /** Added to the seconds waited; 0 by default. */
  readonly base_score: number;
  /** Added to the seconds waited; 0 by default. */
  readonly skill_score: number;
  /** The agent who is being offered the call; the name of the strategy where several are rung. */
  readonly serving_agent: string;
  /** The machine of that agent. */
  readonly serving_system: string;
  /** `Waiting` (default), `Trying`, `Answered` or `Abandoned`, in exactly these letters. */
  readonly state: string;
}

/** What the dispatcher noted on a caller's channel. Plain JSON. */
export interface CallcenterMemberMemory {
  /** Top-down: the position of the last offer. */
  readonly cc_last_agent_tier_position?: number;
  /** Top-down: the level of the last offer. */
  readonly cc_last_agent_tier_level?: number;
  /** Ring-progressively: when the last agent was added, seconds since 1970. */
  readonly cc_last_originated_call?: number;
}

/** What the module keeps besides its tables. Plain JSON; give it back with the next call. */
export interface CallcenterMemory {
  /** By uuid of the member. */
  readonly members: { readonly [uuid: string]: CallcenterMemberMemory };
  /** By name of the queue: when the dispatcher last saw a row of an agent, and last looked; seconds since 1970. */
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

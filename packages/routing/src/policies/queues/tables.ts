/**
 * A queue of app_queue: its settings by the names of queues.conf, and its figures; times in seconds. What
 * is left out is off or 0 unless said otherwise, and a switch is off for every word but Asterisk's yes.
 */
export interface QueuesQueue {
  /** Other queues refer to it; may be left out. */
  readonly name: string;
  /** `ringall` (default, and for an unknown name), `leastrecent`, `fewestcalls`, `random`, `rrmemory` or `roundrobin`, `linear`, `wrandom`, `rrordered`. */
  readonly strategy: string;
  /** A queue of greater weight has the first call on a member of both. */
  readonly weight: number;
  /** With so many members or fewer, penalties do not count. */
  readonly penalty_members_limit: number;
  /** Whether several callers may be offered at once; off unless set, as in the sample configuration. */
  readonly autofill: boolean;
  /** Whether members are rung who are in a call; on by default. */
  readonly ring_in_use: boolean;
  /** Seconds of after-call work for members without a time of their own. */
  readonly wrap_up_time: number;
  /** Most callers, 0 for no bound. */
  readonly max_len: number;
  /** When nobody may join, `yes` by default for always; flags and words as in queues.conf: `paused,penalty,inuse,…`, `yes`, `no`, `strict`, `loose`. */
  readonly join_empty: string;
  /** When callers are sent away, `no` by default for never; the same flags and words. */
  readonly leave_when_empty: string;
  /** Seconds within which a call counts as answered in time. */
  readonly service_level: number;
  /** Whether a member who lets it ring is paused: `yes`, `no` (default) or `all`. */
  readonly auto_pause: string;
  /** Seconds after a call during which nobody is paused so. */
  readonly auto_pause_delay: number;
  /** Seconds between announcements of the position, 0 for none. */
  readonly announce_frequency: number;
  /** Seconds between announcements at least, even when the position changed; 15 by default. */
  readonly min_announce_frequency: number;
  /** `yes` (default), `no`, `limit` or `more`. */
  readonly announce_position: string;
  /** Whether only a better position is said. */
  readonly announce_position_only_up: boolean;
  /** The last position that `limit` says, and that `more` says by number; 10 by default. */
  readonly announce_position_limit: number;
  /** `yes` (default), `no` or `once`. */
  readonly announce_holdtime: string;
  /** 5, 10, 15, 20 or 30 to say seconds rounded so; else minutes alone. */
  readonly announce_round_seconds: number;
  /** Seconds between periodic announcements, 0 for none. */
  readonly periodic_announce_frequency: number;
  /** How many periodic announcements there are, 1 by default. */
  readonly periodic_announce: number;
  /** Seconds from joining to the first; -1, the default, for one whole period. */
  readonly periodic_announce_startdelay: number;
  /** Whether chance chooses among them. */
  readonly random_periodic_announce: boolean;
  /** Whether the next one counts from the end of the last. */
  readonly relative_periodic_announce: boolean;
  /** The queue's pointer for `rrmemory` and `rrordered`, a position from 0. */
  readonly rrpos: number;
  /** Average wait, in whole seconds. */
  readonly holdtime: number;
  /** Average talk, in whole seconds. */
  readonly talktime: number;
  /** Calls that were answered and have ended. */
  readonly calls_completed: number;
  /** Callers who hung up. */
  readonly calls_abandoned: number;
  /** Those of them that were answered within the service level. */
  readonly calls_completed_in_sl: number;
  /** Those who hung up within it. */
  readonly calls_abandoned_in_sl: number;
}

/** A member of a queue of app_queue, in the order in which its container is iterated; what is left out is off or 0 unless said otherwise. */
export interface QueuesMember {
  /** Technology and name, as `PJSIP/1001`: names the member in every queue; needed. */
  readonly interface: string;
  /** The tier: members of lower penalties are called first. */
  readonly penalty: number;
  /** Calls taken. */
  readonly calls: number;
  /** When the last call ended, seconds since 1970; 0 for never. */
  readonly lastcall: number;
  /** Device state: name (`NOT_INUSE` by default, `INUSE`, `BUSY`, `RINGING`, …) or number. */
  readonly status: string;
  /** Whether the member takes no calls for now. */
  readonly paused: boolean;
  /** Seconds of after-call work; 0 leaves it to the queue. */
  readonly wrap_up_time: number;
  /** Name of the queue of the last call; empty for the queue itself. */
  readonly lastqueue: string;
  /** Place for `rrmemory` and `rrordered`, from 0; -1, the default, stands for the place in the list. */
  readonly queuepos: number;
  /** Whether the member is rung while in a call; empty, the default, leaves it to the queue. */
  readonly ring_in_use: string;
  /** When the present call began, seconds since 1970; 0 for none. */
  readonly starttime: number;
  /** Another caller's attempt is ringing this member already. */
  readonly pending: boolean;
  /** The telephone cannot be called at all: the attempt fails at once. */
  readonly unreachable: boolean;
}

/** A caller of app_queue, in the order of the queue; what is left out is off or 0 unless said otherwise. */
export interface QueuesCaller {
  /** Names the caller among those who wait; may be left out. */
  readonly id: string;
  /** The priority: higher ones stand in front. */
  readonly prio: number;
  /** When the caller began to wait, seconds since 1970. */
  readonly start: number;
  /** Already being offered to somebody. */
  readonly pending: boolean;
  /** The highest penalty that may be called, as `QUEUE_MAX_PENALTY`; `2147483647`, the default here and below, stands for not set. */
  readonly max_penalty: number;
  /** The lowest one, as `QUEUE_MIN_PENALTY`. */
  readonly min_penalty: number;
  /** Lower penalties count as this one, as `QUEUE_RAISE_PENALTY`. */
  readonly raise_penalty: number;
  /** The raise has the form `r` and number: it leaves out members below the minimum. */
  readonly raise_respect_min: boolean;
  /** The caller's own pointer for `linear`, a position from 0. */
  readonly linpos: number;
  /** Position from 1 that was asked for on joining, 0 for none. */
  readonly position: number;
  /** When a position was last announced, seconds since 1970; 0 for never. */
  readonly last_pos: number;
  /** Which one that was, from 1; 0 for none. */
  readonly last_pos_said: number;
  /** When the last periodic announcement was made, seconds since 1970; 0 for never. */
  readonly last_periodic_announce_time: number;
  /** The number of the next one, from 0. */
  readonly last_periodic_announce_sound: number;
}

/** A queue of app_queue: its settings by the names of queues.conf, and its figures; times in seconds. */
export interface QueuesQueue {
  readonly name: string;
  /** `ringall`, `leastrecent`, `fewestcalls`, `random`, `rrmemory` or `roundrobin`, `linear`, `wrandom`, `rrordered`. */
  readonly strategy: string;
  readonly weight: number;
  /** With so many members or fewer, penalties do not count. */
  readonly penalty_members_limit: number;
  /** Off unless set, as in the sample configuration. */
  readonly autofill: boolean;
  readonly ring_in_use: boolean;
  readonly wrap_up_time: number;
  /** Most callers, 0 for no bound. */
  readonly max_len: number;
  /** Flags and words as in queues.conf: `paused,penalty,inuse,…`, `yes`, `no`, `strict`, `loose`. */
  readonly join_empty: string;
  readonly leave_when_empty: string;
  readonly service_level: number;
  /** `yes`, `no` or `all`. */
  readonly auto_pause: string;
  readonly auto_pause_delay: number;
  readonly announce_frequency: number;
  readonly min_announce_frequency: number;
  /** `yes`, `no`, `limit` or `more`. */
  readonly announce_position: string;
  readonly announce_position_only_up: boolean;
  readonly announce_position_limit: number;
  /** `yes`, `no` or `once`. */
  readonly announce_holdtime: string;
  readonly announce_round_seconds: number;
  readonly periodic_announce_frequency: number;
  /** How many periodic announcements there are. */
  readonly periodic_announce: number;
  /** -1 for none: the first comes after one whole period. */
  readonly periodic_announce_startdelay: number;
  readonly random_periodic_announce: boolean;
  readonly relative_periodic_announce: boolean;
  /** The queue's pointer for `rrmemory` and `rrordered`. */
  readonly rrpos: number;
  /** Average wait and talk, in whole seconds. */
  readonly holdtime: number;
  readonly talktime: number;
  readonly calls_completed: number;
  readonly calls_abandoned: number;
  readonly calls_completed_in_sl: number;
  readonly calls_abandoned_in_sl: number;
}

/** A member of a queue of app_queue, in the order in which its container is iterated. */
export interface QueuesMember {
  /** Technology and name, as `PJSIP/1001`: names the member in every queue. */
  readonly interface: string;
  readonly penalty: number;
  readonly calls: number;
  /** When the last call ended, seconds since 1970; 0 for never. */
  readonly lastcall: number;
  /** Device state: name (`NOT_INUSE`, `INUSE`, `BUSY`, `RINGING`, …) or number. */
  readonly status: string;
  readonly paused: boolean;
  /** 0 leaves it to the queue. */
  readonly wrap_up_time: number;
  /** Name of the queue of the last call; empty for the queue itself. */
  readonly lastqueue: string;
  /** Place for `rrmemory` and `rrordered`; -1 stands for the place in the list. */
  readonly queuepos: number;
  /** Empty leaves it to the queue. */
  readonly ring_in_use: string;
  /** When the present call began, 0 for none. */
  readonly starttime: number;
  /** Another caller's attempt is ringing this member already. */
  readonly pending: boolean;
  /** The telephone cannot be called at all: the attempt fails at once. */
  readonly unreachable: boolean;
}

/** A caller of app_queue, in the order of the queue. */
export interface QueuesCaller {
  readonly id: string;
  readonly prio: number;
  /** When the caller began to wait, seconds since 1970. */
  readonly start: number;
  /** Already being offered to somebody. */
  readonly pending: boolean;
  /** `QUEUE_MAX_PENALTY` and the others; `2147483647` stands for not set. */
  readonly max_penalty: number;
  readonly min_penalty: number;
  readonly raise_penalty: number;
  /** The raise has the form `r` and number: it leaves out members below the minimum. */
  readonly raise_respect_min: boolean;
  /** The caller's own pointer for `linear`. */
  readonly linpos: number;
  /** Position that was asked for on joining, 0 for none. */
  readonly position: number;
  /** When a position was last announced and which, 0 for never. */
  readonly last_pos: number;
  readonly last_pos_said: number;
  /** When the last periodic announcement was made, and the number of the next one from 0. */
  readonly last_periodic_announce_time: number;
  readonly last_periodic_announce_sound: number;
}

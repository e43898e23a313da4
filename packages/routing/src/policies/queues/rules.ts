import type { RowRule } from "../row.js";
import type { FlagWords } from "../value.js";
import { deviceStateOf, deviceStates } from "./device.js";
import type { QueuesCaller, QueuesMember, QueuesQueue } from "./tables.js";

/** C's greatest int: how app_queue writes "not set". */
export const notSet = 2147483647;

/** Asterisk's words for yes; everything else is no. */
export const isTrue = (text: string): boolean => /^(?:yes|true|y|t|1|on)$/i.test(text);

/** Asterisk's words for no, for the settings that know three answers. */
export const isFalse = (text: string): boolean => /^(?:no|false|n|f|0|off)$/i.test(text);

/** Asterisk's words for yes and no; anything else is no. */
const asteriskFlags: FlagWords = {
  read: (text) => (isTrue(text) ? true : isFalse(text) ? false : undefined),
  otherwise: false,
};

export const queueRule: RowRule<QueuesQueue> = {
  flags: asteriskFlags,
  aliases: {
    penaltymemberlimit: "penalty_members_limit",
    announceholdtimes: "announce_holdtime",
    callscompletedinsl: "calls_completed_in_sl",
    callsabandonedinsl: "calls_abandoned_in_sl",
    numperiodicannounce: "periodic_announce",
    roundingseconds: "announce_round_seconds",
    minannouncefrequency: "min_announce_frequency",
    announcepositionlimit: "announce_position_limit",
    // As QueueParams of the manager interface says them.
    queue: "name",
    max: "max_len",
    completed: "calls_completed",
    abandoned: "calls_abandoned",
  },
  // What is said, recorded and counted otherwise: nobody is chosen by it.
  others: [
    "announce",
    "announcetofirstuser",
    "autopausebusy",
    "autopauseunavail",
    "calls",
    "context",
    "count",
    "defaultrule",
    "event",
    "logrestrictedcallerid",
    "loggedin",
    "memberdelay",
    "membergosub",
    "monitorformat",
    "music",
    "musicclass",
    "musiconhold",
    "queuecallerannounce",
    "queuecallswaiting",
    "queueholdtime",
    "queueminute",
    "queueminutes",
    "queuequantity1",
    "queuequantity2",
    "queuereporthold",
    "queueseconds",
    "queuethankyou",
    "queuethereare",
    "queueyouarenext",
    "reportholdtime",
    "retry",
    "servicelevelperf",
    "servicelevelperf2",
    "setinterfacevar",
    "setqueueentryvar",
    "setqueuevar",
    "timeout",
    "timeoutpriority",
    "timeoutrestart",
  ],
  defaults: {
    name: "",
    strategy: "ringall",
    weight: 0,
    penalty_members_limit: 0,
    autofill: false,
    ring_in_use: true,
    wrap_up_time: 0,
    max_len: 0,
    join_empty: "yes",
    leave_when_empty: "no",
    service_level: 0,
    auto_pause: "no",
    auto_pause_delay: 0,
    announce_frequency: 0,
    min_announce_frequency: 15,
    announce_position: "yes",
    announce_position_only_up: false,
    announce_position_limit: 10,
    announce_holdtime: "yes",
    announce_round_seconds: 0,
    periodic_announce_frequency: 0,
    periodic_announce: 1,
    periodic_announce_startdelay: -1,
    random_periodic_announce: false,
    relative_periodic_announce: false,
    rrpos: 0,
    holdtime: 0,
    talktime: 0,
    calls_completed: 0,
    calls_abandoned: 0,
    calls_completed_in_sl: 0,
    calls_abandoned_in_sl: 0,
  },
};

export const memberRule: RowRule<QueuesMember> = {
  flags: asteriskFlags,
  key: "interface",
  aliases: { location: "interface", id: "interface", callstaken: "calls" },
  words: {
    status: { allowed: deviceStates, isOne: (text) => deviceStateOf(text) !== undefined },
  },
  spareKeys: ["membername", "name"],
  // As QueueMember of the manager interface and queue_members have them.
  others: [
    "callcompletedinsl",
    "dynamic",
    "event",
    "incall",
    "lastpause",
    "logintime",
    "membername",
    "membership",
    "name",
    "pausedreason",
    "queue",
    "queuename",
    "realtime",
    "reasonpaused",
    "stateinterface",
    "uniqueid",
  ],
  defaults: {
    interface: "",
    penalty: 0,
    calls: 0,
    lastcall: 0,
    status: "NOT_INUSE",
    paused: false,
    wrap_up_time: 0,
    lastqueue: "",
    queuepos: -1,
    ring_in_use: "",
    starttime: 0,
    pending: false,
    unreachable: false,
  },
};

export const callerRule: RowRule<QueuesCaller> = {
  flags: asteriskFlags,
  aliases: { priority: "prio", uniqueid: "id", channel: "id", joined: "start" },
  // As QueueEntry of the manager interface has them; its `Wait` is not when the wait began.
  others: [
    "calleridname",
    "calleridnum",
    "connectedlinename",
    "connectedlinenum",
    "event",
    "queue",
  ],
  defaults: {
    id: "",
    prio: 0,
    start: 0,
    pending: false,
    max_penalty: notSet,
    min_penalty: notSet,
    raise_penalty: notSet,
    raise_respect_min: false,
    linpos: 0,
    position: 0,
    last_pos: 0,
    last_pos_said: 0,
    last_periodic_announce_time: 0,
    last_periodic_announce_sound: 0,
  },
};

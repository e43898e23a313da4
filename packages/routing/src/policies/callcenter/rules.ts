import type { RowRule } from "../row.js";
import type { FlagWords, Words } from "../value.js";
import type {
  CallcenterAgent,
  CallcenterMember,
  CallcenterQueue,
  CallcenterTier,
} from "./tables.js";

/** Stands for a channel nobody named: a caller whose row says nothing of a channel is there. */
export const anySession = "*";

/** The name of the only machine there is, unless somebody says otherwise. */
export const singleBox = "single_box";

/** FreeSWITCH's words; a parameter with another word keeps its default. */
export const freeSwitchFlags: FlagWords = {
  read: (text) => {
    if (/^(?:yes|on|true|t|enabled|active|allow)$/i.test(text)) return true;
    if (/^(?:no|off|false|f|disabled|inactive|disallow)$/i.test(text)) return false;
    return /^[+-]?\d+$/.test(text) ? Number(text) !== 0 : undefined;
  },
};

const memberStates: readonly string[] = ["Waiting", "Trying", "Answered", "Abandoned"];
// Only the module itself writes these, and always in the same letters.
const memberStateWords: Words = {
  allowed: memberStates,
  isOne: (text) => memberStates.includes(text),
};

/** What the module's own commands take, whatever the case of the letters. */
export const agentWords: { readonly status: Words; readonly state: Words } = {
  status: { allowed: ["Available", "Available (On Demand)", "On Break", "Logged Out"] },
  state: { allowed: ["Waiting", "Receiving", "In a queue call", "Idle", "Reserved"] },
};

export const queueRule: RowRule<CallcenterQueue> = {
  key: "name",
  flags: freeSwitchFlags,
  aliases: { queue: "name", id: "name" },
  // What callers hear, and what `queue list` counts: nobody is chosen by it.
  others: [
    "mohsound",
    "announcesound",
    "announcefrequency",
    "recordtemplate",
    "callsanswered",
    "callsabandoned",
  ],
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
  words: agentWords,
  defaults: {
    name: "",
    instance_id: singleBox,
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
  words: {
    state: { allowed: ["Ready", "No Answer", "Offering", "Active Inbound", "Standby"] },
  },
  defaults: { queue: "", agent: "", state: "Ready", level: 1, position: 1 },
};

export const memberRule: RowRule<CallcenterMember> = {
  key: "uuid",
  aliases: { id: "uuid", system: "instance_id", queuename: "queue", joined: "joined_epoch" },
  words: { state: memberStateWords },
  defaults: {
    queue: "",
    instance_id: singleBox,
    uuid: "",
    session_uuid: anySession,
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

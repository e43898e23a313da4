import { expectTypeOf, test } from "vitest";
import { callcenterPolicy } from "./callcenter/policy.js";
import type { CallcenterAgent } from "./callcenter/tables.js";
import { queuesPolicy } from "./queues/policy.js";
import type { Spelled } from "./spelled.js";

test("columns are typed in every spelling", () => {
  type Agent = Spelled<CallcenterAgent>;
  expectTypeOf<{ wrapUpTime: string }>().toExtend<Agent>();
  expectTypeOf<{ wrap_up_time: number }>().toExtend<Agent>();
  expectTypeOf<{ "wrap-up-time": number }>().toExtend<Agent>();
  expectTypeOf<{ wrapuptime: number }>().toExtend<Agent>();
  expectTypeOf<{ wrapUpTime: object }>().not.toExtend<Agent>();
});

test("a misspelt column and a missing moment are errors", () => {
  const tables = { queue: {}, agents: [], tiers: [], members: [] };
  // @ts-expect-error there is no such column
  callcenterPolicy({ ...tables, agents: [{ name: "a", wrapUp: 3 }], now: 0 });
  // @ts-expect-error without `now` nothing can be decided
  () => callcenterPolicy(tables);
  expectTypeOf(queuesPolicy({ queue: {}, members: [], now: 0 }).best).toEqualTypeOf<
    string | null
  >();
});

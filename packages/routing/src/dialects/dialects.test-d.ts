import { expectTypeOf, test } from "vitest";
import type { Contact } from "../contact/contact.js";
import type { ConnectCriteria } from "./connect/criteria.js";
import { fromConnect } from "./connect/from-connect.js";
import type { Difference } from "./reasons.js";
import {
  type FromTaskRouter,
  fromTaskRouter,
  parseTaskRouter,
} from "./task-router/from-task-router.js";

test("criteria fit a contact as they are", () => {
  expectTypeOf<ConnectCriteria>().toExtend<Pick<Contact, "needs" | "relax">>();
});

test("parsing shows its value only after asking whether there is one", () => {
  const parsed = parseTaskRouter({});
  // @ts-expect-error there may be problems instead
  parsed.value;
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<FromTaskRouter>();
});

test("a difference's code tells its data", () => {
  const tell = (difference: Difference): void => {
    if (difference.code === "connect-step-unreachable") {
      expectTypeOf(difference.data).toEqualTypeOf<{
        readonly step: number;
        readonly after: number;
      }>();
    }
  };
  expectTypeOf(tell).parameter(0).toHaveProperty("severity");
  expectTypeOf(fromConnect).returns.toHaveProperty("differences");
  expectTypeOf(fromTaskRouter).returns.toHaveProperty("presence");
});

import type { Channel } from "@ramah/core";
import { bestTime } from "./best-time-to-call.js";
import { checkProactive } from "./check-proactive.js";
import type {
  Occasion,
  ProactiveContact,
  ProactiveOptions,
  ProactivePlan,
  Reachable,
} from "./proactive-plan.js";
import type { CallProblem } from "./reasons.js";

// Nobody is woken by these; the others reach a person who has to be there.
const silent: readonly Channel[] = ["email", "post", "web", "fax"];

/**
 * Plans whom to contact before they ask: after an incident, before a promise falls due, on the channel
 * and at the time each customer likes, several matters in one contact. Where the liked time is after the
 * deadline, the next liked channel is tried.
 *
 * @param occasions what happened or is due
 * @param customers how each likes to be reached; one who is not listed has no channel
 * @param options `at`, the `channels` at hand, and when the centre is `open`
 * @returns the contacts to make, and those who cannot be reached, with the reason
 * @throws RangeError with `code` and `issues` for figures that are none
 * @example
 * import { proactiveContacts } from "@ramah/routing";
 *
 * const plan = proactiveContacts(
 *   [{ id: "outage", kind: "incident", customers: ["siti", "budi"] }],
 *   [
 *     { id: "siti", channels: ["sms", "phone"] },
 *     { id: "budi", channels: ["phone"], isOptedOut: true },
 *   ],
 *   { at: 0, channels: ["phone", "sms"] },
 * );
 * plan.contacts[0]?.channel; // => "sms"
 * plan.left[0]?.because.code; // => "call-refused"
 */
export function proactiveContacts(
  occasions: readonly Occasion[],
  customers: readonly Reachable[],
  options: ProactiveOptions,
): ProactivePlan {
  checkProactive(occasions, customers, options);
  const reachables = new Map(customers.map((customer) => [customer.id, customer]));
  const matters = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    for (const customer of new Set(occasion.customers)) {
      const known = matters.get(customer);
      if (known === undefined) matters.set(customer, [occasion]);
      else known.push(occasion);
    }
  }
  const plans = [...matters].map(([customer, about]) => {
    const reachable = reachables.get(customer);
    const wanted = reachable?.isOptedOut ? about.filter(({ kind }) => kind === "promise") : about;
    const refused = about.filter((one) => !wanted.includes(one));
    const reached = wanted.length === 0 ? undefined : reach(customer, wanted, reachable, options);
    return { customer, refused, wanted, reached };
  });
  return {
    contacts: plans
      .flatMap(({ reached }) => (reached !== undefined && "channel" in reached ? [reached] : []))
      .toSorted(
        (one, other) =>
          one.window.until - other.window.until || one.window.from - other.window.from,
      ),
    left: plans.flatMap(({ customer, refused, wanted, reached }) => [
      ...(refused.length === 0
        ? []
        : [
            {
              customer,
              occasions: idsOf(refused),
              because: { code: "call-refused", data: {} } as const,
            },
          ]),
      ...(reached !== undefined && "code" in reached
        ? [{ customer, occasions: idsOf(wanted), because: reached }]
        : []),
    ]),
  };
}

const idsOf = (occasions: readonly Occasion[]): readonly string[] => occasions.map(({ id }) => id);

/** The first liked channel on which it can be said in time, or what stands against the last one. */
function reach(
  customer: string,
  about: readonly Occasion[],
  reachable: Reachable | undefined,
  { at, channels, open }: ProactiveOptions,
): ProactiveContact | CallProblem {
  const usable = (reachable?.channels ?? []).filter((channel) => channels.includes(channel));
  const deadlines = about.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline]));
  const deadline = deadlines.length === 0 ? {} : { deadline: Math.min(...deadlines) };
  const needsMs = about.reduce((sum, one) => sum + (one.needsMs ?? 0), 0);
  let problem: CallProblem = { code: "call-no-channel", data: {} };
  for (const channel of usable) {
    const preferred = reachable?.preferred;
    const found = bestTime(
      silent.includes(channel)
        ? { at, ...deadline }
        : {
            at,
            ...deadline,
            needsMs,
            ...(preferred === undefined ? {} : { preferred }),
            ...(open === undefined ? {} : { open }),
          },
    );
    if (found.ok) return { customer, occasions: idsOf(about), channel, window: found.value };
    problem = found.issues[0];
  }
  return problem;
}

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
 * deadline, the next liked channel is tried; where none is in time, the other matters go without that one.
 *
 * @param occasions what happened or is due
 * @param customers how each likes to be reached; one who is not listed has no channel
 * @param options `at`, the `channels` at hand, and when the centre is `open`
 * @returns the contacts to make, and those who cannot be reached, with the reason
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
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
  const plans = [...matters].map(([customer, about]): Plan => {
    const reachable = reachables.get(customer);
    const wanted = reachable?.isOptedOut ? about.filter(({ kind }) => kind === "promise") : about;
    const refused = about.filter((one) => !wanted.includes(one));
    const because = { code: "call-refused", data: {} } as const;
    return [
      ...(refused.length === 0 ? [] : [{ customer, occasions: idsOf(refused), because }]),
      ...(wanted.length === 0 ? [] : planFor(customer, wanted, reachable, options)),
    ];
  });
  return {
    contacts: plans
      .flat()
      .filter((one) => "channel" in one)
      .toSorted(
        (one, other) =>
          one.window.until - other.window.until || one.window.from - other.window.from,
      ),
    left: plans.flat().filter((one) => "because" in one),
  };
}

/** One contact to make, and what is left out with the reason. */
type Plan = readonly (ProactiveContact | ProactivePlan["left"][number])[];

const idsOf = (occasions: readonly Occasion[]): readonly string[] => occasions.map(({ id }) => id);

/** Everything in one contact; where it is too late for what is due first, the others go without it. */
function planFor(
  customer: string,
  about: readonly Occasion[],
  reachable: Reachable | undefined,
  options: ProactiveOptions,
): Plan {
  const found = reach(customer, about, reachable, options);
  if ("channel" in found) return [found];
  const dueOf = ({ deadline = Number.POSITIVE_INFINITY }: Occasion): number => deadline;
  const due = Math.min(...about.map(dueOf));
  const later = found.code === "call-no-time" ? about.filter((one) => dueOf(one) > due) : [];
  const missed = about.filter((one) => !later.includes(one));
  return [
    { customer, occasions: idsOf(missed), because: found },
    ...(later.length === 0 ? [] : planFor(customer, later, reachable, options)),
  ];
}

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

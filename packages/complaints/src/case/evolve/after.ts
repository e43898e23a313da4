import type { EventOf } from "../events.js";
import type { Complaint, Round } from "../state.js";
import { type Appliers, contacted, ended, inRound, lastRound, newRound, noted } from "./apply.js";

/** What follows the answer. */
export const applyAfter: Pick<
  Appliers,
  | "acceptance-noted"
  | "dissatisfaction-noted"
  | "escalated"
  | "referred"
  | "adr-decided"
  | "learned"
> = {
  "acceptance-noted": (complaint, { at, by, channel }) =>
    responded(complaint, { at, by, channel, isAccepted: true }),
  "dissatisfaction-noted": dissatisfied,
  escalated: (complaint, event) => {
    const left = ended(dissatisfied(complaint, event), event.at, "escalated");
    return { ...left, rounds: [...left.rounds, newRound(event.at, 2)] };
  },
  referred: (complaint, event) => {
    const { type: _, channel: __, letter: ___, fulfils: ____, ...referral } = event;
    const told = noted(contacted(complaint, event), event);
    return { ...told, referrals: [...told.referrals, referral] };
  },
  "adr-decided": (complaint, { type: _, ...decision }) => ({
    ...complaint,
    referrals: complaint.referrals.map((referral, index, all) =>
      index === all.length - 1 ? { ...referral, decision } : referral,
    ),
  }),
  learned: (complaint, { type: _, ...lesson }) => ({
    ...complaint,
    lessons: [...complaint.lessons, lesson],
  }),
};

type Dissatisfied = EventOf<"dissatisfaction-noted"> | EventOf<"escalated">;

function dissatisfied(complaint: Complaint, { at, by, channel, reason }: Dissatisfied): Complaint {
  return responded(complaint, { at, by, channel, isAccepted: false, reason });
}

/** The customer's own word: an inbound contact. */
function responded(complaint: Complaint, response: Round["responses"][number]): Complaint {
  const { responses } = lastRound(complaint);
  return inRound(contacted(complaint, response, "inbound"), {
    responses: [...responses, response],
  });
}

import { fromTaskRouter } from "../../src/index.js";
import { type Play, play } from "./play.js";

// Each story told with this is one that TaskRouter's documentation tells, in our words; the page is named beside it.

/** Workers by sid. */
export interface Staff {
  readonly [sid: string]: { readonly attributes?: object; readonly available?: boolean };
}
/** A workspace of three queues: support, sales, and everybody, who take what no filter takes. */
export const workspace = (filters: readonly object[], staff: Staff, rest: object = {}): Play => {
  const { config, presence } = fromTaskRouter({
    workflow: {
      configuration: {
        task_routing: { filters, default_filter: { queue: "WQeverybody" } },
      },
      task_reservation_timeout: 5,
    },
    task_queues: [
      { sid: "WQsupport", target_workers: "skills HAS 'support'" },
      { sid: "WQsales", target_workers: "skills HAS 'sales'" },
      { sid: "WQeverybody", target_workers: "1==1" },
    ],
    workers: Object.entries(staff).map(([sid, one]) => ({
      sid,
      attributes: {},
      available: true,
      ...one,
    })),
    ...rest,
  });
  return play(config, presence);
};

export const support = { attributes: { skills: ["support"], id: "agent01" } };
export const sales = { attributes: { skills: ["sales"] } };
export const away = { available: false };

import { parseTaskRouter } from "../../src/index.js";

/** Queues, workers and the way to write a workflow over them, as TaskRouter's interface returns them. */
export const queues = [
  { sid: "WQsales", friendly_name: "Sales", target_workers: "skills HAS 'sales'" },
  { sid: "WQsupport", friendly_name: "Support", target_workers: "worker.skills HAS 'support'" },
  { sid: "WQall", friendly_name: "Everyone", target_workers: "1==1" },
];
const workers = [
  {
    sid: "WKsari",
    friendly_name: "sari",
    attributes: '{"skills":["sales"],"level":5}',
    activity_name: "Idle",
    available: true,
  },
  {
    sid: "WKbudi",
    friendly_name: "budi",
    attributes: { skills: ["support"] },
    activity_name: "Break",
    available: false,
  },
];
export const base = { task_queues: queues, workers };

export const workflow = (
  filters: readonly unknown[],
  rest: object = { default_filter: { queue: "WQall" } },
): object => ({ configuration: { task_routing: { filters, ...rest } } });

/** A filter that takes every task. */
export const filterOf = (...targets: readonly object[]): object => ({
  expression: "1==1",
  targets,
});

/** The codes of all that is wrong. */
export const codes = (json: unknown): readonly string[] => {
  const parsed = parseTaskRouter(json);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};

/** What happens in a simulation; at the same moment the smaller number comes first. */
export const eventKinds = {
  /** First, as in the router: what is due ends before the next event. */
  wrapUpEnd: 0,
  shiftEnd: 1,
  completion: 2,
  abandonment: 3,
  shiftStart: 4,
  arrival: 5,
} as const;

/** One of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[keyof typeof eventKinds];

/**
 * Orders what happens in the same millisecond by kind and then by the number of the contact, class or
 * agent (wrap-ups by the number of the start), never by when it was planned: both engines agree without
 * planning alike.
 */
export const eventOrder = (kind: number, number: number): number =>
  kind * 1_125_899_906_842_624 + number;

/** A configuration and a demand brought down to numbers, for the fast kernel. */
export interface KernelPlan {
  readonly classes: readonly KernelClass[];
  readonly groups: readonly KernelGroup[];
  readonly agents: readonly KernelAgent[];
  /** Sizes of contacts in units; a size's place is its bit in the lanes of the matcher. */
  readonly sizes: readonly number[];
}

/** A class of contacts, for the kernel. */
export interface KernelClass {
  /** Number of the group of agents. */
  readonly group: number;
  readonly units: number;
  /** Taken off the moment of arrival to find the place in line. */
  readonly headStartMs: number;
  readonly isNewestFirst: boolean;
  /** After-call work where the demand names none. */
  readonly wrapUpMs: number;
}

/** Agents who can serve the same contacts, with the rank that the contacts have with them. */
export interface KernelGroup {
  /** The bit of the contacts' size. */
  readonly lane: number;
  readonly members: readonly { readonly agent: number; readonly rank: number }[];
}

/** An agent as both engines know it. */
export interface KernelAgent {
  readonly capacity: number;
  /** Capacity counts contacts, not units. */
  readonly hasSlots: boolean;
  readonly speed: number;
  readonly shifts: readonly { readonly from: number; readonly to: number }[];
}

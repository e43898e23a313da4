/**
 * The inner kernel: who waits, who is idle, and who of both comes next, in O(classes of the agent + log
 * waiting). Agents, classes and contacts are small whole numbers that the caller gives out. A class is a
 * set of agents who can all serve the same contacts; each contact waits in one class.
 */
export interface Matcher {
  /** Makes room for an agent; numbers count up from 0. */
  addAgent(): number;
  /** Makes a class; numbers count up from 0 and are used again after `removeClass`. `lane` is a bit: what an agent must have room for. */
  addClass(lane: number): number;
  removeClass(group: number): void;
  /** The agent serves the class; classes of a smaller rank come first for this agent. */
  addMember(group: number, agent: number, rank?: number): void;
  removeMember(group: number, agent: number): void;
  /** The contact waits: smallest key first, then smallest sequence. */
  enqueue(contact: number, group: number, key: number, sequence: number): void;
  dequeue(contact: number): void;
  /** The agent can take contacts of these lanes (a bit set); longest idle is smallest key, then smallest sequence. Replaces an earlier release. */
  release(agent: number, key: number, sequence: number, lanes: number): void;
  withdraw(agent: number): void;
  /**
   * The contact this agent takes next with room for these lanes: smallest rank, key, sequence of all its
   * classes, without those that `isBarred` keeps from it; -1 for none. Released or not.
   */
  nextContact(agent: number, lanes: number, isBarred?: (contact: number) => boolean): number;
  /** The released agent of the class that is idle longest and has room; -1 for none. */
  nextAgent(group: number): number;
  /** Every released agent of the class with room, in no order. */
  agentsOf(group: number, into: number[]): number;
  /** How many wait in the class. */
  waiting(group: number): number;
  /** The first contact of the class, -1 for none. */
  head(group: number): number;
  /** Visits the contacts of a class in their order until told to stop by `false`. */
  inOrder(group: number, visit: (contact: number) => boolean): void;
  /** How many contacts of the class come before this place. */
  countBefore(group: number, key: number, sequence: number): number;
}

import { createRandom, type Random } from "@ramah/core";

/** A line of one class: Poisson arrivals, exponential handling and patience, all times in seconds. */
export interface Line {
  readonly agents: number;
  readonly handle: number;
  readonly patience?: number;
  /** Arrivals per second at a moment, at most `peak`. */
  readonly arrivals: (time: number) => number;
  readonly peak: number;
}

/** What somebody who had to wait could see on joining, and how long the wait became. */
export interface Delayed {
  readonly ahead: number;
  /** How long the head of the line had waited, `null` with nobody ahead. */
  readonly head: number | null;
  readonly last: number;
  /** The wait, or what it would have been had the customer not given up. */
  readonly waited: number;
}

interface Waiting {
  readonly joined: number;
  readonly seen: Omit<Delayed, "waited"> | null;
  isGone: boolean;
}

/**
 * Runs the line, event by event. Customers who gave up leave a shadow that is served at the moment at which
 * they would have been: judging only those who stayed would favour short waits.
 */
export function runLine(line: Line, seed: string, events: number): readonly Delayed[] {
  const random: Random = createRandom(seed);
  const found: Delayed[] = [];
  const row: Waiting[] = [];
  let first = 0;
  let present = 0;
  let busy = 0;
  let time = 0;
  let last = 0;

  const skipShadows = (): void => {
    for (; first < row.length && row[first]?.isGone; first++) close(row[first] as Waiting);
  };
  const close = ({ joined, seen }: Waiting): void => {
    if (seen !== null) found.push({ ...seen, waited: time - joined });
  };
  const arrive = (): void => {
    if (busy < line.agents) {
      busy++;
      return;
    }
    let head = first;
    while (head < row.length && row[head]?.isGone) head++;
    const oldest = row[head];
    row.push({
      joined: time,
      isGone: false,
      seen: {
        ahead: present,
        head: oldest === undefined ? null : time - oldest.joined,
        last,
      },
    });
    present++;
  };
  const finish = (): void => {
    skipShadows();
    const next = row[first];
    if (next === undefined) {
      busy--;
      return;
    }
    first++;
    present--;
    last = time - next.joined;
    close(next);
  };
  const giveUp = (): void => {
    let leaving: Waiting | undefined;
    do leaving = row[random.integer(first, row.length - 1)];
    while (leaving?.isGone !== false);
    leaving.isGone = true;
    present--;
  };

  for (let event = 0; event < events; event++) {
    const served = busy / line.handle;
    const left = line.patience === undefined ? 0 : present / line.patience;
    const rate = line.peak + served + left;
    time -= Math.log1p(-random.float()) / rate;
    const which = random.float() * rate;
    if (which < served) finish();
    else if (which < served + left) giveUp();
    else if (random.float() * line.peak < line.arrivals(time)) arrive();
  }
  return found;
}

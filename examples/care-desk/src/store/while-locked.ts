/** How often a locked database is asked again, and how long to wait in between. */
const attempts = 200;
const pauseMs = 25;

/**
 * Does something with a database, again as long as it is locked. While several desks make one store,
 * SQLite refuses some of them at once to keep two from waiting for each other, whatever the time-out
 * of their connections.
 */
export function whileLocked<Value>(work: () => Value): Value {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (attempt === attempts || !String(error).includes("database is locked")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}

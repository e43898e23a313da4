/**
 * Makes something at its first use and keeps it: a table that takes milliseconds to prepare costs
 * nothing on import and is prepared once. What is made must depend on nothing but literals, so that
 * nobody outside can tell.
 *
 * @param make prepares the thing; called at most once
 * @returns a function that gives the thing
 * @example
 * import { once } from "@ramah/core";
 *
 * const squares = once(() => [1, 2, 3].map((side) => side * side));
 * squares() === squares(); // => true
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

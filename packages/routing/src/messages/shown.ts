// Who reads a sentence looks for an example, not for a register.
const most = 5;

/** The first few of a list, and how many are left. */
export const shownOf = (
  items: readonly string[],
  more: (left: number) => string,
): readonly string[] =>
  items.length <= most ? items : [...items.slice(0, most - 1), more(items.length - most + 1)];

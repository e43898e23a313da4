/** A law does not hold; the message begins with its number. */
export class LawBroken extends Error {}

export const demand = (holds: boolean, law: () => string): void => {
  if (!holds) throw new LawBroken(law());
};

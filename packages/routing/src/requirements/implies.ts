import type { Literal } from "./normal-form.js";

type SkillLiteral = Literal & { readonly kind: "skill" };

/**
 * Whether whoever meets the first literal meets the second as well: level 4 of a skill where level 2 is asked
 * elsewhere. Such a pair is one thing to a person, not two.
 */
export function implies(first: Literal, second: Literal): boolean {
  if (first.text === second.text) return true;
  if (first.kind === "skill" && second.kind === "skill") {
    return first.skill === second.skill && (levelsOf(first) & ~levelsOf(second)) === 0;
  }
  if (first.kind === "language" && second.kind === "language") {
    if (first.isUnwanted !== second.isUnwanted) return false;
    // Who speaks a script of a language speaks the language; who does not speak it speaks no script of it.
    return first.isUnwanted
      ? second.key.startsWith(first.key) && first.level <= second.level
      : first.key.startsWith(second.key) && first.level >= second.level;
  }
  if ("ids" in first && "ids" in second && first.kind === second.kind) {
    const among = ({ ids }: { readonly ids: readonly string[] }, id: string): boolean =>
      ids.includes(id);
    if (first.isUnwanted) {
      return second.isUnwanted && second.ids.every((id) => among(first, id));
    }
    return first.ids.length > 0 && first.ids.every((id) => among(second, id) !== second.isUnwanted);
  }
  return false;
}

/** The levels that meet a skill literal, 0 (not mastered) to 5, as bits. */
export function levelsOf({ level, maximum, isUnwanted }: SkillLiteral): number {
  let levels = 0;
  for (let has = 0; has <= 5; has++) {
    if ((has >= level && has <= maximum) !== isUnwanted) levels |= 1 << has;
  }
  return levels;
}

import {
  bilingual,
  type Check,
  fieldsOf,
  isObject,
  level,
  listOf,
  number,
  oneOf,
  orNull,
  text,
} from "../config/shape.js";
import type { RequirementBlocks } from "./reasons.js";

/** A block as `blocks` of compiled requirements gives it: all that its remedy is made of. */
export const blockCheck: Check = (value, path, checking) => {
  const code = isObject(value) ? value["code"] : undefined;
  const known = fieldsByCode();
  const fields =
    typeof code === "string" && Object.hasOwn(known, code)
      ? known[code as keyof RequirementBlocks]
      : {};
  fieldsOf({
    code: oneOf(...Object.keys(known)),
    data: fieldsOf({ agent: text, ...fields }),
  })(value, path, checking);
};

const fieldsByCode = (): Readonly<
  Record<keyof RequirementBlocks, Readonly<Record<string, Check>>>
> => {
  const ofSkill = { skill: text, skillName: bilingual };
  const names = listOf(text);
  const has = number(0, 5);
  return {
    "skill-missing": { ...ofSkill, needs: level },
    "skill-level-low": { ...ofSkill, needs: level },
    "skill-level-high": { ...ofSkill, has },
    "skill-unwanted": ofSkill,
    "language-missing": { language: text, needs: level },
    "language-level-low": { language: text, needs: level },
    "language-unwanted": { language: text },
    "not-among-agents": {},
    "agent-unwanted": {},
    "site-not-asked": { site: orNull(text), sites: names },
    "site-unwanted": { site: text },
    "expression-false": { expression: text },
    "expression-true": { expression: text },
    "no-alternative": {},
  };
};

import {
  careTerms,
  createMatcher,
  defineGlossary,
  type Glossary,
  type Matcher,
} from "@ramah/glossary";

interface HouseGlossary {
  readonly glossary: Glossary;
  readonly matcher: Matcher;
}

let made: HouseGlossary | undefined;

/** The terms of customer care and their matcher, made at the first call and kept. */
export function houseGlossary(): HouseGlossary {
  made ??= make();
  return made;
}

function make(): HouseGlossary {
  const glossary = defineGlossary(careTerms);
  if (!glossary.ok) throw new TypeError("houseGlossary: the terms do not fit together");
  return { glossary: glossary.value, matcher: createMatcher(glossary.value) };
}

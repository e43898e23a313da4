import type { Requirement } from "../requirements/requirement.js";
import { type Finding, finding, plainFix } from "./finding.js";
import { leavesIn, placedNeeds } from "./needs.js";
import type { World } from "./world.js";

/** Skills on the list that nobody has, and such that nothing asks for. */
export function skillFindings(
  world: World,
  expected: readonly (Requirement | readonly Requirement[] | undefined)[],
): readonly Finding[] {
  const { agents, skills = [], queues = [] } = world.config;
  const leaves = [...placedNeeds(world), ...expected.flatMap((needs) => leavesIn(needs, []))];
  const asked = new Set(leaves.flatMap(({ need }) => ("skill" in need ? [need.skill] : [])));
  // What a queue relaxes is what its contacts bring.
  for (const { relax = [] } of queues) {
    for (const { drop = [], lower = {} } of relax) {
      for (const name of [...drop, ...Object.keys(lower)]) asked.add(name);
    }
  }
  return skills.flatMap(({ id }, index): readonly Finding[] => {
    const path = ["skills", index];
    if (!agents.some((agent) => Object.hasOwn(agent.skills ?? {}, id))) {
      const fix = { code: "fix-teach", data: { ability: id } } as const;
      return [finding("warning", path, { code: "skill-nobody-has", data: { skill: id } }, fix)];
    }
    // Where nothing at all is asked for, contacts bring their needs themselves.
    if (asked.size === 0 || asked.has(id)) return [];
    return [
      finding("info", path, { code: "skill-unused", data: { skill: id } }, plainFix("fix-nothing")),
    ];
  });
}

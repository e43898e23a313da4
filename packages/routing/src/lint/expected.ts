import type { Contact } from "../contact/contact.js";
import { evaluatorOf } from "../expressions/compile.js";
import { parseTree } from "../expressions/parse.js";
import { nameOf } from "../requirements/agent-facts.js";
import { needList } from "../requirements/need-list.js";
import { stagesInQueue, stagesOnRoutes } from "../requirements/relax.js";
import type { Requirement } from "../requirements/requirement.js";
import type { Stage } from "../requirements/stage.js";
import { type Finding, finding, plainFix } from "./finding.js";
import type { NeedAsked } from "./reasons.js";
import { fits, type World } from "./world.js";

/** What customers are known to come with, as far as a contact says it. */
export type ExpectedNeed = Pick<Contact, "channel"> &
  Partial<Pick<Contact, "queue" | "language" | "languageLevel" | "needs" | "attributes" | "relax">>;

/** A need is checked against what agents can do, not against who happens to be signed in. */
export const expectedFindings = (
  world: World,
  expected: readonly ExpectedNeed[],
): readonly Finding[] =>
  expected.flatMap((need, index): readonly Finding[] => {
    const path = ["expected", index];
    const { channel } = need;
    const stages = wayOf(world, need);
    if (stages === undefined) {
      const reason = { code: "need-without-route", data: { channel } } as const;
      return [finding("warning", path, reason, plainFix("fix-add-route"))];
    }
    const known = need.attributes === undefined ? undefined : need;
    const able = new Set(
      stages
        .flatMap((stage) => world.ableAt(stage, known))
        .filter((agent) => fits(agent, channel, world.rules)),
    );
    const [first, second] = able;
    if (first === undefined) {
      const reason = { code: "need-nobody-meets", data: askedOf(world, need) } as const;
      return [finding("warning", path, reason, plainFix("fix-teach-or-ask-less"))];
    }
    if (second !== undefined || world.config.agents.length === 1) return [];
    const reason = {
      code: "need-one-person-meets",
      data: { ...askedOf(world, need), agent: nameOf(first) },
    } as const;
    return [finding("info", path, reason, plainFix("fix-second-person"))];
  });

function askedOf({ config }: World, { channel, language, needs }: ExpectedNeed): NeedAsked {
  const names = new Map((config.skills ?? []).map(({ id, name }) => [id, name]));
  const skills = new Set(needList(needs).flatMap(skillsOf));
  return {
    channel,
    language: language ?? null,
    skills: [...skills].map((skill) => names.get(skill) ?? { en: skill, id: skill }),
  };
}

function skillsOf(need: Requirement): readonly string[] {
  if ("skill" in need) return [need.skill];
  if ("all" in need) return need.all.flatMap(skillsOf);
  if ("any" in need) return need.any.flatMap(skillsOf);
  return "not" in need ? skillsOf(need.not) : [];
}

/** The stages of such a contact; `undefined` when no route takes it. */
function wayOf(world: World, need: ExpectedNeed): readonly Stage[] | undefined {
  const { routes } = world.config;
  const input = world.stageInput(need);
  if (need.queue === undefined && routes !== undefined) {
    // Without attributes it is not known which routes take it: all of them may.
    const attributes = need.attributes;
    const taken = routes.filter(
      ({ when }) =>
        when === undefined ||
        attributes === undefined ||
        evaluatorOf(parseTree(when).tree)({ ...attributes, task: attributes }),
    );
    return taken.length === 0 ? undefined : stagesOnRoutes({ ...input, routes: taken });
  }
  const queue = need.queue === undefined ? world.queues[0] : world.queueOf(need.queue);
  return queue === undefined ? undefined : stagesInQueue({ ...input, queue });
}

import type { RoutingBlock, RoutingRemedy } from "./reasons.js";

/** The change that takes away the only block. With two blocks no single change is enough. */
export function remedyFor(blocks: readonly RoutingBlock[]): RoutingRemedy | null {
  const [block, another] = blocks;
  if (block === undefined || another !== undefined) return null;
  const { agent } = block.data;
  switch (block.code) {
    case "skill-missing":
    case "skill-level-low": {
      const { skill, skillName, needs } = block.data;
      return { code: "learn-skill", data: { agent, skill, skillName, toLevel: needs } };
    }
    case "language-missing":
    case "language-level-low": {
      const { language, needs } = block.data;
      return { code: "learn-language", data: { agent, language, toLevel: needs } };
    }
    case "capacity-too-small": {
      const { channel, needs } = block.data;
      return { code: "enlarge-capacity", data: { agent, channel, toCapacity: needs } };
    }
    case "signed-out":
      return { code: "sign-in-and-be-ready", data: { agent } };
    case "not-ready":
      return { code: "be-ready", data: { agent } };
    case "busy":
      return { code: "free-units", data: { agent, units: block.data.missing } };
    case "site-closed":
      return { code: "open-site", data: { agent, site: block.data.site } };
    case "excluded-by-rejection":
    case "excluded-by-transfer":
      return { code: "lift-exclusion", data: { agent } };
  }
}

import type {
  Asset,
  Interaction,
  KeyRules,
  Lookup,
  MarketingConsent,
  Offer,
  Profile,
  Purchase,
  Role,
} from "@ramah/crm";
import type { TermLookup } from "@ramah/netiquette";
import type { Agent, Router } from "@ramah/routing";
import type { Script } from "@ramah/scripting";

/** What the business knows before the first mail comes in. Read once, never changed. */
export interface World {
  readonly profiles: readonly Profile[];
  readonly purchases: readonly Purchase[];
  readonly assets: readonly Asset[];
  readonly contacts: readonly Interaction[];
  readonly offers: readonly Offer[];
  readonly consents: readonly MarketingConsent[];
  readonly lookup: Lookup;
  readonly keyRules: KeyRules;
  /** What the people of this desk may see of a customer. */
  readonly role: Role;
  readonly agents: readonly Agent[];
  /** Names of the sites by id. */
  readonly sites: ReadonlyMap<string, string>;
  /** A router of this desk in which nothing has happened yet. */
  readonly newRouter: () => Router;
  /** The skill that each kind of matter needs. */
  readonly needs: Readonly<Record<string, string>>;
  /** Owns every case until an agent confirms taking it. */
  readonly lead: { readonly id: string; readonly name: string };
  /** The zone in which the desk reads and writes times. */
  readonly zone: string;
  readonly scripts: ReadonlyMap<string, Script>;
  readonly terms: TermLookup;
  /** Names of the mails that come with the desk. */
  readonly samples: readonly string[];
}

/** The name of a person who works here, or the id when nobody has it. */
export function nameOf(world: World, id: string): string {
  if (id === world.lead.id) return world.lead.name;
  return world.agents.find((agent) => agent.id === id)?.name ?? id;
}

import type { Source } from "@ramah/core";
import type { MenuFindings } from "./reasons.js";

/** Where a rule about menus comes from, and what it says there. */
export type MenuRules = Readonly<Record<keyof MenuFindings, Source>>;

const asOf = "2026-11-21";

const queueInDisguise: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "module 4, promise - queue - E.T.: layers of keypad options before a person are a queue",
  asOf,
  status: "verified",
};

const wrongLine: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section:
    "module 4, speed of response: nobody is told at the end of the line that it was the wrong one",
  asOf,
  status: "verified",
};

const bilingual: Source = {
  document: "CRM dan Pelayanan Pelanggan (slides)",
  section: "call routing: bilingual response",
  asOf,
  status: "verified",
};

const broad: Source = {
  document:
    "Commarford, Lewis, Smither, Gentzler: A Comparison of Broad Versus Deep Auditory Menu Structures, Human Factors 50(1), 2008",
  section: "abstract; Virzi and Huitema 1997 found the same of keypad menus",
  url: "https://doi.org/10.1518/001872008X250665",
  asOf,
  status: "verified",
};

const twoKeys: Source = {
  document: "Dunlap: Auditory menu design (dissertation, Wichita State University, 1998)",
  section: "abstract: a person within two keyed responses",
  asOf,
  status: "verified",
};

const choices: Source = {
  document: "Avaya Interactive Response R2.0, Menus",
  section:
    "no more than four or five choices; kept as a soft limit, since Virzi and Huitema 1997 and Commarford and others 2008 found broad menus better than deep ones",
  url: "https://support.avaya.com/elmodocs2/ir/r2_0/IR_R2_0_Doc_CD/CD/html/15577.htm",
  asOf,
  status: "verified",
};

const sequence: Source = {
  document: "Avaya Interactive Response R2.0, Menus",
  section: "the likeliest choice first; keys in numerical order",
  url: "https://support.avaya.com/elmodocs2/ir/r2_0/IR_R2_0_Doc_CD/CD/html/15577.htm",
  asOf,
  status: "verified",
};

const wording: Source = {
  document: "Blueworx Voice Response for AIX 7, Prompts",
  section: "the goal before the key; zero for the operator",
  url: "https://docs.blueworx.com/BVR/InfoCenter/V7/AIX/help/topic/com.ibm.wvraix.desman.doc/i630600.html",
  asOf,
  status: "verified",
};

const errors: Source = {
  document: "Plum Voice, IVR prompt guidelines",
  section:
    "asks a second and a third time, then an operator; instructions of at most twenty seconds",
  url: "http://www.plumvoice.com/blog/ivr-prompt-guidelines",
  asOf,
  status: "verified",
};

const notHangUp: Source = {
  document: "IVRS World, Frequently overlooked problems in IVR applications",
  section: "4: never hang up on a caller",
  url: "http://www.ivrsworld.com/advanced-ivrs/frequently-overlooked-problems-in-ivr-applications/",
  asOf,
  status: "verified",
};

const consistency: Source = {
  document: "Ramah term base",
  section: "menus: what is said, keyed and reached must agree",
  asOf,
  status: "verified",
};

/**
 * Who says so, for each finding of `lintMenu`.
 *
 * @example
 * import { menuRules } from "@ramah/routing";
 *
 * menuRules["menu-person-far"].section; // => "abstract: a person within two keyed responses"
 */
export const menuRules: MenuRules = {
  "menu-too-deep": broad,
  "menu-too-broad": choices,
  "menu-too-slow": queueInDisguise,
  "menu-prompt-long": errors,
  "menu-dead-end": queueInDisguise,
  "menu-no-person": queueInDisguise,
  "menu-person-far": twoKeys,
  "menu-unreachable": consistency,
  "menu-loop": queueInDisguise,
  "menu-unknown-target": consistency,
  "menu-duplicate-digit": consistency,
  "menu-duplicate-word": consistency,
  "menu-no-key": consistency,
  "menu-digit-order": sequence,
  "menu-digit-said-wrong": consistency,
  "menu-key-first": wording,
  "menu-not-by-frequency": sequence,
  "menu-shares": consistency,
  "menu-no-language-choice": bilingual,
  "menu-language-late": bilingual,
  "menu-language-missing": bilingual,
  "menu-language-not-own": bilingual,
  "menu-prompt-missing": bilingual,
  "menu-no-input": errors,
  "menu-wrong-input": errors,
  "menu-repeats": errors,
  "menu-hangs-up": notHangUp,
  "menu-zero-taken": wording,
  "menu-no-zero": wording,
  "menu-wrong-queue": wrongLine,
  "menu-queue-language": bilingual,
};

/** The figures that `lintMenu` holds a menu against. */
export interface MenuLimits {
  /** Layers before a person, languages not counted: one more is a `warning`, two or more an `error`. */
  readonly depth: number;
  /** Options of a layer: more are an `info`, more than nine a `warning`. */
  readonly breadth: number;
  /** Keys before the first person, languages not counted. */
  readonly presses: number;
  /** Seconds of what is said before the options. */
  readonly promptSeconds: number;
  /** How often a menu is said again to who chooses nothing. */
  readonly repeats: number;
  /** Mean seconds of listening before a person; nobody has a figure for it, so there is none until you give one. */
  readonly secondsToPerson?: number;
}

/**
 * The limits that the sources of {@link menuRules} name.
 *
 * @example
 * import { menuLimits } from "@ramah/routing";
 *
 * menuLimits.depth; // => 2
 */
export const menuLimits: MenuLimits = {
  depth: 2,
  breadth: 5,
  presses: 2,
  promptSeconds: 20,
  repeats: 2,
};

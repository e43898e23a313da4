import type { Locale } from "@ramah/core";

/** What is said or understood, by language; a language that is missing is for `lintMenu` to tell. */
export type Spoken<Value = string> = { readonly [Language in Locale]?: Value };

/** A recording, or a text that is read out. */
export interface Prompt {
  readonly text: Spoken;
  /** How long it takes, as measured; estimated from the text when left out. */
  readonly seconds?: number;
}

/** A key of a telephone. */
export type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "*" | "#";

/** Where a caller goes next. */
export type MenuTarget =
  | { readonly menu: string }
  | { readonly queue: string }
  | { readonly person: string }
  /**
   * Something is said, then it goes on with `to`. With `isAnswer` the caller has got what they called
   * for: ending there is no dead end.
   */
  | { readonly message: Prompt; readonly to?: MenuTarget; readonly isAnswer?: boolean }
  /** This menu once more, the menu before it, or the end of the call. */
  | "repeat"
  | "back"
  | "hang-up";

/** One thing to choose. */
export interface MenuOption {
  /** Says what it is for, then how to choose it: `For loans, press 1.` */
  readonly prompt: Prompt;
  readonly digit?: Digit;
  /** Words that choose it, where speech is understood. */
  readonly words?: Spoken<readonly string[]>;
  readonly to: MenuTarget;
  /** Part of this menu's callers who choose it, 0 to 1; those who left it out share the rest alike. */
  readonly share?: number;
  /** The language that it chooses: the rest of the call is in it. */
  readonly language?: Locale;
  /** What is certain about a caller who chose it: `loan-customer`. */
  readonly ensures?: readonly string[];
}

/** What happens when a caller does nothing, or something that is no choice. */
export interface MenuFallback {
  /** How often the menu is said again before `to`. */
  readonly repeats: number;
  readonly to: MenuTarget;
  /** Silence before it counts as nothing, three seconds when left out. */
  readonly afterSeconds?: number;
  /** Part of this menu's callers, 0 when left out. */
  readonly share?: number;
}

/** One layer: something is said, and the caller chooses. */
export interface MenuLayer {
  readonly id: string;
  /** Said before the options. */
  readonly prompt?: Prompt;
  /** In the order in which they are said. */
  readonly options: readonly MenuOption[];
  readonly noInput?: MenuFallback;
  readonly wrongInput?: MenuFallback;
}

/** What a menu must know of a queue so that nobody waits in the wrong one. */
export interface MenuQueue {
  readonly id: string;
  /** Languages that are spoken there; all of the menu's when left out. */
  readonly languages?: readonly Locale[];
  /** What somebody must be to be served there: `loan-customer`. */
  readonly onlyFor?: readonly string[];
  /** Mean wait, when it is known. */
  readonly waitSeconds?: number;
}

/** A keypad or speech menu: what callers hear before they reach a person. */
export interface Menu {
  /** Languages of the callers, the commonest first. */
  readonly languages: readonly Locale[];
  /** Id of the layer that answers the call. */
  readonly start: string;
  readonly layers: readonly MenuLayer[];
  /** When given, a queue that is not among them is a mistake. */
  readonly queues?: readonly MenuQueue[];
}

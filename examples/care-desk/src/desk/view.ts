import type { Instant, Locale } from "@ramah/core";

/** One thing to show, already in words, with the code of the reason behind it. */
export interface Line {
  readonly code: string;
  readonly text: string;
  readonly tone?: "good" | "attention" | "bad";
}

/** A heading with lines below it. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The whole desk at a glance, in one language. */
export interface DeskView {
  readonly locale: Locale;
  readonly cases: readonly CaseSummary[];
  readonly agents: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** File names of the mails that come with the desk. */
  readonly samples: readonly string[];
}

export interface CaseSummary {
  readonly id: string;
  readonly customer: string;
  readonly subject: string;
  readonly matter: string;
  readonly status: string;
  readonly clock: ClockView;
}

export interface ClockView {
  readonly state: "running" | "met" | "missed" | "none";
  readonly dueAt?: Instant;
  /** Such as `3 hours left` or `answered in time`. */
  readonly text: string;
  readonly lines: readonly Line[];
}

/** A case with everything the desk knows about it, in one language. */
export interface CaseView {
  readonly locale: Locale;
  readonly id: string;
  /** Grows with every event; a command names the version that it was given on. */
  readonly version: number;
  readonly mail: MailView;
  readonly customer: CustomerView;
  readonly matter: MatterView;
  readonly case: StatusView;
  readonly routing: RoutingView;
  readonly script: ScriptView;
  readonly reply: ReplyView;
  readonly promises: readonly PromiseView[];
  readonly timeline: readonly TimelineEntry[];
}

export interface MailView {
  readonly from: string;
  readonly subject: string;
  readonly dateText: string;
  /** The text in order: what the customer wrote now, what is quoted, what is signature. Plain text. */
  readonly parts: readonly {
    readonly kind: string;
    readonly title: string;
    readonly text: string;
  }[];
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly warnings: readonly Line[];
}

export interface CustomerView {
  readonly kind: "known" | "choice" | "unknown";
  readonly title: string;
  /** Such as "High value", with the reason. */
  readonly value?: Line;
  readonly sections: readonly Section[];
}

export interface MatterView {
  readonly language: Locale;
  readonly classText: string;
  readonly isComplaint: boolean;
  /** Why it was taken for that: the phrases found and what they count. */
  readonly lines: readonly Line[];
  readonly urgency: readonly Line[];
}

export interface StatusView {
  readonly status: string;
  readonly statusText: string;
  readonly owner: string;
  readonly clock: ClockView;
  readonly principles: readonly {
    readonly name: string;
    readonly isMet: boolean;
    readonly text: string;
  }[];
  /** What can be done with the case now; each is the `type` of a command without further data. */
  readonly actions: readonly { readonly type: CaseAction; readonly label: string }[];
}

export interface RoutingView {
  readonly agent?: { readonly id: string; readonly name: string };
  readonly lines: readonly Line[];
  readonly others: readonly { readonly name: string; readonly lines: readonly Line[] }[];
}

export interface ScriptView {
  readonly title: string;
  readonly stepTitle: string;
  readonly say: readonly string[];
  readonly guidance: readonly string[];
  readonly mustSay: readonly {
    readonly id: string;
    readonly text: string;
    readonly isSaid: boolean;
  }[];
  readonly asks: readonly {
    readonly fact: string;
    readonly label: string;
    /** What can be chosen; a free text or a number when left out. */
    readonly choices?: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly options: readonly {
    readonly index: number;
    readonly label: string;
    readonly isAvailable: boolean;
    /** Why it cannot be chosen. */
    readonly text?: string;
  }[];
  readonly isEnd: boolean;
  readonly canGoBack: boolean;
}

export interface ReplyView {
  readonly to: string;
  /** What the editor begins with. */
  readonly draft: string;
  readonly isComplaint: boolean;
  /** The desk's moment when this view was made; the page may run on another clock. */
  readonly at: Instant;
  /** How far the desk's clock is from UTC, in minutes to the east: promises are read by it. */
  readonly offsetMinutes: number;
  /** What can be decided with a reply to a complaint; empty when there is nothing to decide. */
  readonly outcomes: readonly { readonly value: string; readonly label: string }[];
  readonly sent?: { readonly text: string; readonly atText: string; readonly by: string };
}

export interface PromiseView {
  readonly id: string;
  readonly what: string;
  readonly state: string;
  readonly text: string;
  readonly tone: "good" | "attention" | "bad";
}

export interface TimelineEntry {
  readonly at: Instant;
  readonly atText: string;
  readonly text: string;
  /** Type of the event as stored. */
  readonly type: string;
  readonly stream: string;
}

/** A command that needs no data. */
export type CaseAction = "accept" | "keep-promises" | "close" | "reopen";

/** What the page asks of a case. */
export type CaseCommand =
  | { readonly type: CaseAction }
  | { readonly type: "script-said"; readonly mustSay: string }
  | { readonly type: "script-answer"; readonly fact: string; readonly value: string }
  | { readonly type: "script-choose"; readonly option: number }
  | { readonly type: "script-back" }
  | {
      readonly type: "reply";
      readonly text: string;
      /** One of the outcomes of the view; the first when left out. */
      readonly outcome?: string;
    };

/** The answer to every request that was refused: what is wrong and what to do, in one language. */
export interface RefusalView {
  readonly issues: readonly Line[];
}

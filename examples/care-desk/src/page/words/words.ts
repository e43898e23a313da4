import type { Severity } from "@ramah/netiquette";
import type { CaseCommand } from "../../desk/view.js";

/** The words of the page itself, in one language; all else arrives in words. */
export interface Words {
  readonly language: string;
  readonly chooseLanguage: string;
  readonly brand: string;
  readonly claim: string;
  readonly skip: string;
  readonly loading: string;
  readonly noAnswer: string;
  readonly goneOn: string;
  readonly close: string;
  readonly take: {
    readonly title: string;
    readonly drop: string;
    readonly choose: string;
    readonly pasteTitle: string;
    readonly pasteLabel: string;
    readonly pasteHint: string;
    readonly takeIn: string;
    readonly nothingPasted: string;
    readonly samplesTitle: string;
    readonly samplesHint: string;
    readonly reading: string;
    readonly taken: string;
    readonly known: string;
    readonly tooLarge: (name: string) => string;
  };
  readonly list: {
    readonly title: string;
    readonly none: string;
    readonly agents: string;
  };
  readonly case: {
    readonly back: string;
    readonly jump: string;
    readonly regions: Readonly<Record<RegionName, string>>;
    readonly owner: string;
    readonly status: string;
    readonly clock: string;
    readonly met: string;
    readonly unmet: string;
    readonly from: string;
    readonly date: string;
    readonly attachments: string;
    readonly complaint: string;
    readonly noComplaint: string;
    readonly why: string;
    readonly urgency: string;
    readonly nobody: string;
    readonly others: (agents: number) => string;
    readonly noPromises: string;
    readonly events: (count: number) => string;
  };
  readonly script: {
    readonly say: string;
    readonly guidance: string;
    readonly mustSay: string;
    readonly said: string;
    readonly isSaid: string;
    readonly ask: string;
    readonly keep: string;
    readonly choose: string;
    readonly options: string;
    readonly back: string;
    readonly end: string;
  };
  readonly reply: {
    readonly to: string;
    readonly label: string;
    readonly hint: string;
    readonly send: string;
    readonly sentBy: (by: string, at: string) => string;
    readonly decision: string;
    readonly another: string;
    readonly refused: string;
    readonly unfixed: (errors: number) => string;
    readonly findings: string;
    readonly noFindings: string;
    readonly summary: (findings: number, errors: number) => string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly whole: string;
    readonly select: string;
    readonly source: string;
    readonly fixAll: string;
    readonly promises: string;
    readonly isPromise: string;
    readonly isAttempt: string;
    readonly jargon: string;
    readonly jargonHint: string;
    readonly inMail: string;
    readonly inReply: string;
    readonly customersSay: (name: string) => string;
  };
  readonly done: Readonly<Record<CaseCommand["type"], string>>;
}

/** The parts of a case's page. */
export type RegionName =
  | "standing"
  | "principles"
  | "customer"
  | "mail"
  | "matter"
  | "routing"
  | "script"
  | "reply"
  | "promises"
  | "timeline";

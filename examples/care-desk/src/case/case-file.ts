import type { Mail } from "@ramah/cli/mail";
import {
  type ComplaintCase,
  type ComplaintEvent,
  complaintCase,
  type Ledger,
  type PromiseEvent,
  promiseLedger,
} from "@ramah/complaints";
import { type Instant, replay } from "@ramah/core";
import type { LoggedEvent, Router } from "@ramah/routing";
import { type ScriptEvent, type Session, type SessionStart, scriptSession } from "@ramah/scripting";
import type { EventStore, StoredEvent } from "../store/event-store.js";
import type { World } from "../world/world.js";
import { type Enquiry, type EnquiryEvent, enquiryCase } from "./enquiry.js";
import { streams } from "./streams.js";

/** How a case began: kept with it, because what is known of the customer changes. */
export interface CaseOpened {
  readonly type: "case-opened";
  readonly at: Instant;
  readonly caseId: string;
  readonly isComplaint: boolean;
  /** The customer it was taken for; left out when nobody could tell. */
  readonly profileId?: string;
  /** The enquiry in whose thread the complaint came. */
  readonly follows?: string;
}

/** What passed between the customer and the desk. */
export type LetterEvent =
  | { readonly type: "mail-received"; readonly at: Instant; readonly mail: Mail }
  | {
      readonly type: "reply-written";
      readonly at: Instant;
      readonly by: string;
      readonly text: string;
    };

/** The first event of a script stream: which script, pinned by its hash, and what was known. */
export interface ScriptStarted {
  readonly type: "script-started";
  readonly at: Instant;
  readonly script: string;
  readonly start: SessionStart;
}

/** A stream with the version to append at. */
export interface Stream<Event> {
  readonly name: string;
  readonly version: number;
  readonly events: readonly Event[];
}

/** Everything stored about a case, folded. */
export interface CaseFile {
  readonly opened: CaseOpened;
  /** Grows with every event of the case. */
  readonly version: number;
  readonly letters: Stream<LetterEvent>;
  readonly complaint: Stream<ComplaintEvent> & { readonly state: ComplaintCase };
  readonly enquiry: Stream<EnquiryEvent> & { readonly state: Enquiry };
  readonly promises: Stream<PromiseEvent> & { readonly state: Ledger };
  readonly script: Stream<ScriptStarted | ScriptEvent> & { readonly session?: Session };
  readonly stored: readonly StoredEvent[];
}

/** The router of the desk with its log: a copy of its own, free to be asked what would be. */
export interface RouterFile extends Stream<LoggedEvent> {
  readonly router: Router;
  /** When it was last told anything; a clock that was set back does not go before it. */
  readonly lastAt: Instant;
}

/** Reads a case, or nothing when there is none of that id. */
export function readCase(store: EventStore, world: World, caseId: string): CaseFile | undefined {
  const opened = read<CaseOpened>(store, streams.cases).events.find((one) => one.caseId === caseId);
  if (opened === undefined) return undefined;
  const letters = read<LetterEvent>(store, streams.letters(caseId));
  const complaint = read<ComplaintEvent>(store, streams.complaint(caseId));
  const enquiry = read<EnquiryEvent>(store, streams.enquiry(caseId));
  const promises = read<PromiseEvent>(store, streams.promises(caseId));
  const script = read<ScriptStarted | ScriptEvent>(store, streams.script(caseId));
  const session = sessionOf(world, script.events);
  const parts = [letters, complaint, enquiry, promises, script];
  return {
    opened,
    version: parts.reduce((sum, { version }) => sum + version, 0),
    letters,
    complaint: { ...complaint, state: replay(complaintCase, complaint.events) },
    enquiry: { ...enquiry, state: replay(enquiryCase, enquiry.events) },
    promises: { ...promises, state: replay(promiseLedger, promises.events) },
    script: { ...script, ...(session === undefined ? {} : { session }) },
    stored: parts.flatMap(({ name }) => store.read(name)),
  };
}

/** Reads the router of the desk as it was stored. */
export function readRouter(store: EventStore, world: World): RouterFile {
  const stream = read<LoggedEvent>(store, streams.router);
  const router = world.newRouter();
  for (const event of stream.events) router.apply(event.at, event);
  return { ...stream, router, lastAt: stream.events.at(-1)?.at ?? 0 };
}

/** The router as it stands at a moment: reservations that nobody took up have passed on to others. */
export function routerAt(store: EventStore, world: World, at: Instant): RouterFile {
  const file = readRouter(store, world);
  const tick = { type: "tick", at: Math.max(at, file.lastAt) } as const;
  file.router.apply(tick.at, tick);
  return { ...file, events: [...file.events, tick] };
}

/** Reads a stream whose events were stored whole. */
export function read<Event>(store: EventStore, name: string): Stream<Event> {
  const events = store.read(name).map(({ data }) => data as Event);
  return { name, version: events.length, events };
}

function sessionOf(
  world: World,
  events: readonly (ScriptStarted | ScriptEvent)[],
): Session | undefined {
  const [first, ...rest] = events;
  if (first?.type !== "script-started") return undefined;
  const script = world.scripts.get(first.script);
  if (script === undefined) return undefined;
  return replay(scriptSession(script, first.start), rest as readonly ScriptEvent[]);
}

/** The newest mail that a person wrote; an out-of-office note does not hide what was asked. */
export function lastMail(file: CaseFile): Mail | undefined {
  const mails = file.letters.events.flatMap((event) =>
    event.type === "mail-received" ? [event.mail] : [],
  );
  return mails.findLast(({ isAutomatic }) => !isAutomatic) ?? mails.at(-1);
}

/** The reply that was written last, when there is one. */
export function lastReply(
  file: CaseFile,
): Extract<LetterEvent, { type: "reply-written" }> | undefined {
  return file.letters.events.filter((event) => event.type === "reply-written").at(-1);
}

/** Who owns the case now. */
export function ownerOf(file: CaseFile): string {
  if (!file.opened.isComplaint) return file.enquiry.state.owner;
  return file.complaint.state.status === "none" ? "" : file.complaint.state.owner;
}

import type { Mail } from "@ramah/cli/mail";
import type { Outcome } from "@ramah/complaints";
import { outcomeText } from "@ramah/complaints/messages";
import type { Instant, Locale } from "@ramah/core";
import { comparing } from "@ramah/core";
import type { CaseFile } from "../case/case-file.js";
import { streams } from "../case/streams.js";
import type { TimelineEntry } from "../desk/view.js";
import type { EventStore, StoredEvent } from "../store/event-store.js";
import type { DeskReason } from "../words/reasons.js";
import { momentText, sayDesk } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";
import { routerStory } from "./router-story.js";
import { scriptStory } from "./script-story.js";

/** The whole story of a case, oldest first. */
export function timelineOf(
  store: EventStore,
  world: World,
  file: CaseFile,
  locale: Locale,
): TimelineEntry[] {
  const { caseId } = file.opened;
  const story = scriptStory(world, file, locale);
  const told = file.stored.map((event) => ({
    at: momentOf(event),
    position: event.position,
    type: event.type,
    stream: event.stream,
    reason: reasonOf(world, event, story, locale),
  }));
  const routed = routerStory(store, world, caseId).map(({ at, position, type, agent }) => ({
    at,
    position,
    type,
    stream: streams.router,
    reason: { code: type, data: { agent: nameOf(world, agent) } } as DeskReason,
  }));
  return [...told, ...routed]
    .sort(
      comparing(
        ({ at }) => at,
        ({ position }) => position,
      ),
    )
    .map(({ at, type, stream, reason }) => ({
      at,
      atText: momentText(at, world.zone, locale),
      text: sayDesk(reason, locale),
      type,
      stream,
    }));
}

/** When it happened; an event may be stored later, such as the receipt of a mail. */
const momentOf = (event: StoredEvent): Instant =>
  (event.data as { readonly at?: Instant }).at ?? event.at;

/** Fields of the events that the timeline names. */
interface Told {
  readonly by?: string;
  readonly to?: string;
  readonly owner?: string;
  readonly previous?: string;
  readonly severity?: number;
  readonly outcome?: Outcome;
  readonly what?: string;
  readonly dueAt?: Instant;
  readonly mail?: Mail;
  readonly script?: string;
}

function reasonOf(
  world: World,
  { type, data, stream, version }: StoredEvent,
  story: readonly DeskReason[],
  locale: Locale,
): DeskReason {
  const told = data as Told;
  // The first event of a script stream begins it; the story tells the others.
  const scripted = stream.startsWith("script/") ? story[version - 2] : undefined;
  if (scripted !== undefined) return scripted;
  const by = nameOf(world, told.by ?? "");
  const due = told.dueAt === undefined ? "" : momentText(told.dueAt, world.zone, locale);
  switch (type) {
    case "mail-received":
      return {
        code: type,
        data: {
          from: told.mail?.from.name || told.mail?.from.address || "",
          subject: told.mail?.subject ?? "",
        },
      };
    case "received":
    case "enquiry-received":
    case "enquiry-noted":
      return { code: type, data: { owner: nameOf(world, told.owner ?? "") } };
    case "hand-over-offered":
      return { code: type, data: { by, to: nameOf(world, told.to ?? "") } };
    case "owner-changed":
      return {
        code: type,
        data: {
          owner: nameOf(world, told.owner ?? ""),
          previous: nameOf(world, told.previous ?? ""),
        },
      };
    case "assessed":
      return { code: type, data: { by, severity: told.severity ?? 0 } };
    case "outcome-decided":
      return {
        code: type,
        data: { by, outcome: outcomeText(told.outcome ?? "upheld", locale) },
      };
    case "promise-made":
      return { code: type, data: { by, what: told.what ?? "", due } };
    case "promise-renegotiated":
      return { code: type, data: { due } };
    case "promise-cancelled":
    case "promise-broken":
      return { code: type, data: {} };
    case "script-started": {
      const title = world.scripts.get(told.script ?? "")?.title;
      return { code: type, data: { script: title?.[locale] ?? told.script ?? "" } };
    }
    case "reply-written":
    case "acknowledged":
    case "hand-over-declined":
    case "apologised":
    case "analysed":
    case "answered":
    case "followed-up":
    case "closed":
    case "reopened":
    case "withdrawn":
    case "enquiry-taken":
    case "enquiry-answered":
    case "enquiry-closed":
    case "enquiry-reopened":
    case "promise-kept":
      return { code: type, data: { by } };
    default:
      return { code: "script-went-on", data: {} };
  }
}

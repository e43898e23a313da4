import { type Mail, readMail, describe as sayMail } from "@ramah/cli/mail";
import { type Instant, type Locale, type Result, succeed } from "@ramah/core";
import {
  type CaseFile,
  type CaseOpened,
  lastMail,
  ownerOf,
  read,
  readCase,
  routerAt,
} from "../case/case-file.js";
import { joinCase } from "../case/join-case.js";
import { type Matter, readMatter } from "../case/matter.js";
import { openCase } from "../case/open-case.js";
import { orRefuse, refuse } from "../case/outcome.js";
import { freeCaseId, placeOf } from "../case/place-of.js";
import { runCommand } from "../case/run-command.js";
import { commandIdOf, streams } from "../case/streams.js";
import type { EventStore, Write } from "../store/event-store.js";
import { customerView } from "../views/customer.js";
import { mailView } from "../views/mail.js";
import { matterText, matterView } from "../views/matter.js";
import { promiseViews, replyView } from "../views/reply.js";
import { routingView } from "../views/routing.js";
import { scriptView } from "../views/script.js";
import { clockView, statusView, statusWords } from "../views/status.js";
import { timelineOf } from "../views/timeline.js";
import { sayDesk } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";
import type { Desk, Ingested, Refusal } from "./desk.js";
import type { CaseSummary, CaseView, DeskView } from "./view.js";

/** Attempts before a desk that shares its store gives up; each reads again what the others wrote. */
const attempts = 100;

/** Puts a desk together: a store for what happens, a world for what is known, a clock for the moment. */
export function createDesk(store: EventStore, world: World, clock: () => Instant): Desk {
  const desk: Desk = {
    ingest: async (content, locale) => {
      const mail = orRefuse(await readMail(content), (issue) => sayMail(issue, locale));
      if (!mail.ok) return mail;
      const at = clock();
      return persist(store, at, locale, () => takeIn(store, world, mail.value, at, locale));
    },

    overview: (locale): DeskView => {
      const at = clock();
      const cases = read<CaseOpened>(store, streams.cases).events;
      return {
        locale,
        cases: cases.flatMap(({ caseId }) => summaryOf(store, world, caseId, at, locale)).reverse(),
        agents: world.agents.map(({ id, site = "" }) => ({
          id,
          name: nameOf(world, id),
          text: world.sites.get(site) ?? site,
        })),
        samples: world.samples,
      };
    },

    view: (caseId, locale) => {
      const file = readCase(store, world, caseId);
      const mail = file && lastMail(file);
      if (file === undefined || mail === undefined) return missing(caseId, locale);
      return succeed(viewOf(store, world, file, clock(), locale));
    },

    command: (caseId, expected, command, locale) => {
      const at = clock();
      const causeId = commandIdOf(caseId, expected, command);
      const written = streams.letters(caseId);
      if (store.has(`${causeId}:${written}:0`)) return desk.view(caseId, locale);
      const stored = persist(store, at, locale, () => {
        const file = readCase(store, world, caseId);
        if (file === undefined) return missing(caseId, locale);
        if (file.version !== expected) return refuse([stale(locale)], "stale");
        const writes = runCommand({ store, world, file, at, locale, causeId }, command);
        return writes.ok ? succeed({ caseId, writes: writes.value }) : writes;
      });
      return stored.ok ? desk.view(caseId, locale) : stored;
    },
  };
  return desk;
}

/** What was decided about a case; nothing to write when it is so already. */
interface Decided {
  readonly caseId: string;
  readonly writes: readonly Write[];
}

/** A mail is filed once: with the case that its thread belongs to, or with one of its own. */
function takeIn(
  store: EventStore,
  world: World,
  mail: Mail,
  at: Instant,
  locale: Locale,
): Result<Decided, Refusal> {
  const { kind, caseId } = placeOf(store, mail);
  if (kind === "known") return succeed({ caseId, writes: [] });
  const matter = readMatter(world, mail, at);
  const file = kind === "thread" ? readCase(store, world, caseId) : undefined;
  const about = file && matterOf(world, file, at);
  const decided = (id: string, writes: Result<readonly Write[], Refusal>) =>
    writes.ok ? succeed({ caseId: id, writes: writes.value }) : writes;
  if (file === undefined || about === undefined) {
    return decided(caseId, openCase(store, world, { caseId }, mail, matter, at, locale));
  }
  // An enquiry that turns into a complaint becomes a case of its own: the rules of complaints hold.
  if (matter.classification.isComplaint && !file.opened.isComplaint) {
    const own = freeCaseId(store, mail.messageId);
    const beginning = { caseId: own, follows: { caseId, owner: ownerOf(file) } };
    return decided(own, openCase(store, world, beginning, mail, matter, at, locale));
  }
  return decided(caseId, joinCase(store, world, file, { mail, matter, about }, at, locale));
}

/** Decides and stores; when somebody else was quicker, decides again on what is there now. */
function persist(
  store: EventStore,
  at: Instant,
  locale: Locale,
  decide: () => Result<Decided, Refusal>,
): Result<Ingested, Refusal> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const decided = decide();
    if (!decided.ok) return decided;
    const { caseId, writes } = decided.value;
    if (writes.length === 0) return succeed({ caseId, isNew: false });
    const appended = store.append(writes, at);
    if (appended.ok) return succeed({ caseId, isNew: !appended.isDuplicate });
  }
  return refuse([
    { code: "store-busy", text: sayDesk({ code: "store-busy", data: {} }, locale), tone: "bad" },
  ]);
}

function matterOf(world: World, file: CaseFile, at: Instant): Matter | undefined {
  const [first] = file.letters.events;
  // Never later than it came, so that "tomorrow" keeps its meaning.
  return first?.type === "mail-received"
    ? readMatter(world, first.mail, first.at ?? at)
    : undefined;
}

function viewOf(
  store: EventStore,
  world: World,
  file: CaseFile,
  at: Instant,
  locale: Locale,
): CaseView {
  const mail = lastMail(file);
  const matter = matterOf(world, file, at);
  if (mail === undefined || matter === undefined) throw new Error("a case without a mail");
  const router = routerAt(store, world, at);
  const held = router.router.explain(file.opened.caseId);
  const canBeTaken = held?.status === "reserved";
  return {
    locale,
    id: file.opened.caseId,
    version: file.version,
    mail: mailView(world, mail, locale),
    customer: customerView(world, file, mail, matter, at, locale),
    matter: matterView(matter, file.opened.follows, locale),
    case: statusView(world, file, canBeTaken, at, locale),
    routing: routingView(world, router, file.opened.caseId, locale),
    script: scriptView(world, file, locale),
    reply: replyView(world, file, mail, matter, at, locale),
    promises: promiseViews(world, file, at, locale),
    timeline: timelineOf(store, world, file, locale),
  };
}

function summaryOf(
  store: EventStore,
  world: World,
  caseId: string,
  at: Instant,
  locale: Locale,
): CaseSummary[] {
  const file = readCase(store, world, caseId);
  const mail = file && lastMail(file);
  const matter = file && matterOf(world, file, at);
  if (file === undefined || mail === undefined || matter === undefined) return [];
  return [
    {
      id: caseId,
      customer: mail.from.name || mail.from.address,
      subject: mail.subject,
      matter: matterText(matter, locale),
      status: statusWords(file, locale),
      clock: clockView(world, file, at, locale),
    },
  ];
}

const missing = (caseId: string, locale: Locale) =>
  refuse(
    [
      {
        code: "case-missing",
        text: sayDesk({ code: "case-missing", data: { caseId } }, locale),
        tone: "bad",
      },
    ],
    "missing",
  );

const stale = (locale: Locale) =>
  ({
    code: "case-went-on",
    text: sayDesk({ code: "case-went-on", data: {} }, locale),
    tone: "bad",
  }) as const;

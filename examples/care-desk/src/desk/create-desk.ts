import { readMail, describe as sayMail } from "@ramah/cli/mail";
import { type Instant, type Locale, type Result, succeed } from "@ramah/core";
import { type CaseFile, type CaseOpened, lastMail, read, readCase } from "../case/case-file.js";
import { type Matter, readMatter } from "../case/matter.js";
import { joinCase, openCase } from "../case/open-case.js";
import { orRefuse, refuse } from "../case/outcome.js";
import { runCommand } from "../case/run-command.js";
import { caseIdOf, commandIdOf, streams } from "../case/streams.js";
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
import type { World } from "../world/world.js";
import type { Desk, Ingested, Refusal } from "./desk.js";
import type { CaseSummary, CaseView, DeskView } from "./view.js";

/** Attempts before a desk that shares its store gives up; each reads again what the others wrote. */
const attempts = 20;

/** Puts a desk together: a store for what happens, a world for what is known, a clock for the moment. */
export function createDesk(store: EventStore, world: World, clock: () => Instant): Desk {
  const desk: Desk = {
    ingest: async (content, locale) => {
      const mail = orRefuse(await readMail(content), (issue) => sayMail(issue, locale));
      if (!mail.ok) return mail;
      const { messageId, references } = mail.value;
      const known = caseOfMail(store, messageId);
      if (known !== undefined) return succeed({ caseId: known, isNew: false });
      const thread = references.map((id) => caseOfMail(store, id)).find((id) => id !== undefined);
      const at = clock();
      const stored = persist(store, at, locale, () =>
        thread === undefined
          ? openCase(store, world, mail.value, readMatter(world, mail.value, at), at, locale)
          : succeed(joinCase(store, mail.value, thread, at)),
      );
      const ingested: Ingested = { caseId: thread ?? caseIdOf(messageId), isNew: true };
      return stored.ok ? succeed(ingested) : stored;
    },

    overview: (locale): DeskView => {
      const at = clock();
      const cases = read<CaseOpened>(store, streams.cases).events;
      return {
        locale,
        cases: cases.flatMap(({ caseId }) => summaryOf(store, world, caseId, at, locale)).reverse(),
        agents: world.agents.map(({ id, name, site }) => ({ id, name, text: site })),
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
        return runCommand({ store, world, file, at, locale, causeId }, command);
      });
      return stored.ok ? desk.view(caseId, locale) : stored;
    },
  };
  return desk;
}

/** Decides and stores; when somebody else was quicker, decides again on what is there now. */
function persist(
  store: EventStore,
  at: Instant,
  locale: Locale,
  decide: () => Result<readonly Write[], Refusal>,
): Result<undefined, Refusal> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const writes = decide();
    if (!writes.ok) return writes;
    if (store.append(writes.value, at).ok) return succeed(undefined);
  }
  return refuse([
    { code: "store-busy", text: sayDesk({ code: "store-busy", data: {} }, locale), tone: "bad" },
  ]);
}

/** The case that a mail was filed under. */
function caseOfMail(store: EventStore, messageId: string): string | undefined {
  const [filed] = store.read(streams.mail(messageId));
  return (filed?.data as { readonly caseId?: string } | undefined)?.caseId;
}

function matterOf(world: World, file: CaseFile, at: Instant): Matter | undefined {
  const [first] = file.letters.events;
  // Read as of the day it came: "tomorrow" keeps its meaning, and a later profile does not rewrite it.
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
  return {
    locale,
    id: file.opened.caseId,
    version: file.version,
    mail: mailView(world, mail, locale),
    customer: customerView(world, file, mail, matter, at, locale),
    matter: matterView(matter, locale),
    case: statusView(world, file, at, locale),
    routing: routingView(store, world, file.opened.caseId, at, locale),
    script: scriptView(world, file, locale),
    reply: replyView(world, file, mail, matter, locale),
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
      matter: matterText(matter.classification, locale),
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

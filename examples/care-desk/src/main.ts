import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { mailLimitBytes } from "@ramah/cli/mail";
import type { Instant } from "@ramah/core";
import { type Options, readArguments } from "./arguments.js";
import { createDesk } from "./desk/create-desk.js";
import { ingestOnce } from "./ingest-once.js";
import { readMailFile } from "./read-mail-file.js";
import { serveDesk } from "./serve-desk.js";
import { openStore } from "./store/open-store.js";
import { refuse, tell, type Voice } from "./voice.js";
import { loadWorld } from "./world/load-world.js";

/** The folder of the example: the built file lies in `dist`. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)));

const { asked, ...how } = readArguments(process.argv.slice(2), process.env);
const voice: Voice = {
  ...how,
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** Resolves to the exit code: 0 done, 1 refused, 2 asked for in a way that is not understood. */
async function main(): Promise<number> {
  if (!asked.ok) return refuse(voice, tell(voice, asked.issues), 2);
  const { help, ingest } = asked.value;
  if (help) {
    voice.print(tell(voice, [{ code: "help", data: {} }])[0]?.text ?? "");
    return 0;
  }
  const mail = ingest === undefined ? undefined : readMailFile(ingest, mailLimitBytes);
  if (mail?.ok === false) {
    const isMail = mail.issues[0].code === "mail-too-large";
    return refuse(voice, tell(voice, mail.issues), isMail ? 1 : 2);
  }
  return open(asked.value, mail?.value);
}

async function open(options: Options, mail: Uint8Array | undefined): Promise<number> {
  const { now, store: wanted } = options;
  const startedAt = Date.now();
  const clock = (): Instant => (now === undefined ? Date.now() : now + Date.now() - startedAt);
  // A whole path, because some names mean something else to the database, such as ":memory:".
  const file = wanted === undefined ? join(folder, ".data", "desk.db") : resolve(wanted);
  const world = loadWorld(folder, clock());
  if (!world.ok) return refuse(voice, tell(voice, world.issues), 1);
  const store = openStore(file);
  if (!store.ok) return refuse(voice, tell(voice, store.issues), 1);
  const desk = createDesk(store.value, world.value, clock);
  if (mail === undefined) {
    return serveDesk(desk, store.value, { file, folder, port: options.port }, voice);
  }
  const code = await ingestOnce(desk, mail, voice);
  store.value.close();
  return code;
}

/** A fault of the desk's own. Where it lies is of use to those who work on it, and to nobody else. */
function fault(error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  process.exitCode = refuse(voice, tell(voice, [{ code: "fault", data: { detail } }]), 70);
  if (process.env["DEBUG"] && error instanceof Error) voice.complain(error.stack ?? "");
  process.exit();
}

// A reader that has seen enough, such as `head`, closes the pipe: no fault of anybody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fault(error);
  process.exit();
});
process.on("uncaughtException", fault);
process.on("unhandledRejection", fault);

process.exitCode = await main();

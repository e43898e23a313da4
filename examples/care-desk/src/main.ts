import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Instant } from "@ramah/core";
import { readArguments } from "./arguments.js";
import { createDesk } from "./desk/create-desk.js";
import { ingestOnce } from "./ingest-once.js";
import { serveDesk } from "./serve-desk.js";
import { openStore } from "./store/open-store.js";
import { sayMain } from "./words/main.js";
import { loadWorld } from "./world/load-world.js";

/** The folder of the example: the built file lies in `dist`. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)));

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2), process.env);
  if (!options.ok) {
    for (const issue of options.issues) complain(sayMain(issue, "en"));
    return 2;
  }
  const { locale, help, now, ingest } = options.value;
  if (help) {
    print(sayMain({ code: "help", data: {} }, locale));
    return 0;
  }
  const startedAt = Date.now();
  const clock = (): Instant => (now === undefined ? Date.now() : now + Date.now() - startedAt);
  const file = options.value.store ?? join(folder, ".data", "desk.db");
  const mail = ingest === undefined ? undefined : readFile(ingest);
  if (typeof mail === "string") {
    const reason = { code: "file-unreadable", data: { file: ingest ?? "", detail: mail } } as const;
    complain(sayMain(reason, locale));
    return 2;
  }
  const store = openStore(file);
  if (!store.ok) {
    for (const issue of store.issues) complain(sayMain(issue, locale));
    return 1;
  }
  const desk = createDesk(store.value, loadWorld(folder, clock()), clock);
  if (mail !== undefined) {
    const code = await ingestOnce(desk, mail, options.value, { print, complain });
    store.value.close();
    return code;
  }
  return serveDesk(desk, store.value, file, folder, options.value, { print, complain });
}

/** The bytes of a file, or why it cannot be read. */
function readFile(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as Error).message;
  }
}

process.exitCode = await main();

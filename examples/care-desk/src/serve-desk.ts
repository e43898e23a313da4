import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Desk } from "./desk/desk.js";
import { createApp } from "./server/app.js";
import { readPage } from "./server/page-files.js";
import { claimStore } from "./store/claim-store.js";
import type { EventStore } from "./store/event-store.js";
import { refuse, tell, type Voice } from "./voice.js";

/** Where a desk is served from. */
export interface Site {
  /** Where the events are kept. */
  readonly file: string;
  /** The folder of the example. */
  readonly folder: string;
  readonly port: number;
}

/** How long what is under way may take when the desk is told to stop. */
const farewellMs = 1000;

/** Serves the desk on this machine only, until it is told to stop. Resolves to the exit code. */
export async function serveDesk(
  desk: Desk,
  store: EventStore,
  { file, folder, port }: Site,
  voice: Voice,
): Promise<number> {
  const claimed = claimStore(file);
  const page = readPage(join(folder, "dist", "page"));
  if (!claimed.ok || page === undefined) {
    if (claimed.ok) claimed.value();
    store.close();
    return refuse(
      voice,
      tell(voice, claimed.ok ? [{ code: "page-missing", data: {} }] : claimed.issues),
      1,
    );
  }
  const { samples } = desk.overview(voice.locale);
  const mails = samples.map((name) => [name, readFileSync(join(folder, "mails", name))] as const);
  const app = createApp(desk, page, new Map(mails));
  const server = createAdaptorServer({ fetch: app.fetch, hostname: "127.0.0.1" });
  return new Promise((resolve) => {
    const end = (code: number): void => {
      claimed.value();
      store.close();
      resolve(code);
    };
    server.once("error", ({ code, message: detail }: NodeJS.ErrnoException) => {
      const isBusy = code === "EADDRINUSE";
      const reason = isBusy
        ? ({ code: "port-busy", data: { port } } as const)
        : ({ code: "port-refused", data: { port, detail } } as const);
      end(refuse(voice, tell(voice, [reason]), 1));
    });
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      const address = `http://127.0.0.1:${taken}/`;
      for (const { text } of tell(voice, [{ code: "ready", data: { address, store: file } }])) {
        voice.print(text);
      }
    });
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) return;
      isStopping = true;
      // What was begun is finished first, so that nobody is left without an answer.
      server.close(() => {
        for (const { text } of tell(voice, [{ code: "stopped", data: {} }])) voice.complain(text);
        end(0);
      });
      if (!("closeAllConnections" in server)) return;
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), farewellMs).unref();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Options } from "./arguments.js";
import type { Desk } from "./desk/desk.js";
import type { Voice } from "./ingest-once.js";
import { createApp } from "./server/app.js";
import { readPage } from "./server/page-files.js";
import { claimStore } from "./store/claim-store.js";
import type { EventStore } from "./store/event-store.js";
import { sayMain } from "./words/main.js";

/** Serves the desk on this machine only, until it is told to stop. Resolves to the exit code. */
export async function serveDesk(
  desk: Desk,
  store: EventStore,
  file: string,
  folder: string,
  { locale, port }: Pick<Options, "locale" | "port">,
  { print, complain }: Voice,
): Promise<number> {
  const claimed = claimStore(file);
  if (!claimed.ok) {
    for (const issue of claimed.issues) complain(sayMain(issue, locale));
    store.close();
    return 1;
  }
  const mails = join(folder, "mails");
  const samples = new Map(
    desk
      .overview(locale)
      .samples.map((name) => [name, new Uint8Array(readFileSync(join(mails, name)))]),
  );
  const app = createApp(desk, readPage(join(folder, "dist", "page")), samples);
  const server = createAdaptorServer({ fetch: app.fetch, hostname: "127.0.0.1" });
  return new Promise((resolve) => {
    const end = (code: number): void => {
      claimed.value();
      store.close();
      resolve(code);
    };
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isBusy = error.code === "EADDRINUSE";
      complain(
        isBusy
          ? sayMain({ code: "port-busy", data: { port } }, locale)
          : sayMain({ code: "port-refused", data: { port, detail: error.message } }, locale),
      );
      end(1);
    });
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      const address = `http://127.0.0.1:${taken}/`;
      print(sayMain({ code: "ready", data: { address, store: file } }, locale));
    });
    const stop = (): void => {
      complain(sayMain({ code: "stopped", data: {} }, locale));
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      end(0);
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}

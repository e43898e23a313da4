import { chooseLocale, type Locale, type Result } from "@ramah/core";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Desk, Refusal } from "../desk/desk.js";
import type { RefusalView } from "../desk/view.js";
import { isLocalRequest } from "./local.js";
import { edgeLine } from "./messages.js";
import type { Page } from "./page-files.js";
import { parseCommand } from "./parse-command.js";

/** The largest mail that the page may send; a larger one is refused before it is read. */
export const uploadLimitBytes = 10_000_000;
const commandLimitBytes = 200_000;

/** What a desk answers over HTTP. It knows no clock and no file: the desk and the page are given. */
export function createApp(desk: Desk, page: Page, samples: ReadonlyMap<string, Uint8Array>): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    if (isLocalRequest(context.req.raw)) return next();
    return context.json({ issues: [edgeLine("edge-foreign", localeOf(context))] }, 403);
  });

  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: async (context) => {
        await drain(context.req.raw.body);
        // What was not read still stands on the line: it must not be taken for the next request.
        context.header("connection", "close");
        return context.json({ issues: [edgeLine("edge-too-large", localeOf(context))] }, 413);
      },
    });

  app.get("/api/desk", (context) => context.json(desk.overview(localeOf(context))));

  app.get("/api/samples/:name", (context) => {
    const sample = samples.get(context.req.param("name"));
    if (sample === undefined) return notFound(context);
    return context.body(new Uint8Array(sample), 200, {
      "content-type": "application/octet-stream",
    });
  });

  app.post("/api/mails", limit(uploadLimitBytes), async (context) => {
    const content = new Uint8Array(await context.req.arrayBuffer());
    const ingested = await desk.ingest(content, localeOf(context));
    return answer(context, ingested, ingested.ok && ingested.value.isNew ? 201 : 200);
  });

  app.get("/api/cases/:id", (context) =>
    answer(context, desk.view(context.req.param("id"), localeOf(context))),
  );

  app.post("/api/cases/:id/commands", limit(commandLimitBytes), async (context) => {
    const locale = localeOf(context);
    const command = parseCommand(await context.req.text());
    if (!command.ok) return context.json({ issues: [edgeLine("edge-command", locale)] }, 400);
    const { expected, command: wanted } = command.value;
    return answer(context, desk.command(context.req.param("id"), expected, wanted, locale));
  });

  app.get("*", (context) => {
    const file = page.get(context.req.path === "/" ? "/index.html" : context.req.path);
    if (file === undefined) return notFound(context);
    return context.body(new Uint8Array(file.content), 200, { "content-type": file.mediaType });
  });

  app.notFound(notFound);
  app.onError((error, context) => {
    // The request may hold a customer's words: only the fault itself is told.
    console.error(error instanceof Error ? error.message : error);
    return context.json({ issues: [edgeLine("edge-fault", localeOf(context))] }, 500);
  });
  return app;
}

/** As much of a refused body as is read all the same, so that its sender is there to hear the refusal. */
const drainLimitBytes = 64_000_000;

/** Reads a body and forgets it: a line closed while the sender still writes would swallow the answer. */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null || body.locked) return;
  const reader = body.getReader();
  try {
    for (let seen = 0; seen < drainLimitBytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      seen += value.length;
    }
  } catch {
    // The sender has gone: nobody is left to answer.
  }
}

const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const statusOf = { invalid: 422, missing: 404, stale: 409 } as const;

function answer<Value extends object>(
  context: Context,
  result: Result<Value, Refusal>,
  status: 200 | 201 = 200,
): Response {
  if (result.ok) return context.json(result.value, status);
  const { kind } = result.issues[0].data;
  const refusal: RefusalView = { issues: result.issues.flatMap(({ data }) => data.lines) };
  return context.json(refusal, statusOf[kind]);
}

const notFound = (context: Context): Response =>
  context.json({ issues: [edgeLine("edge-nothing-here", localeOf(context))] }, 404);

function localeOf(context: Context): Locale {
  const wanted = context.req.query("lang") ?? context.req.header("accept-language") ?? "en";
  return chooseLocale(wanted.split(",").map((tag) => tag.split(";", 1)[0]?.trim() ?? ""));
}

import { task } from "./lib/task.mjs";

// npm start [-- --ingest FILE.eml --json]: everything after the dashes goes to the desk. What this
// says goes to the other stream, so that the desk's JSON stays alone on its own.
await task(
  "start",
  async (context) => {
    const { start } = await import("./lib/steps/start.mjs");
    return start(context);
  },
  { to: "stderr", quiet: true, takes: "anything" },
);

import { task } from "./lib/task.mjs";

// npm test [-- --only unit,house]
await task(
  "test",
  async (context) => {
    const { chosenSteps, everything, runSteps } = await import("./lib/everything.mjs");
    const { closing } = await import("./lib/closing.mjs");
    return closing(context, await runSteps(context, chosenSteps(everything, context.args)));
  },
  { quiet: true, takes: "anything" },
);

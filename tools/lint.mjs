import { task } from "./lib/task.mjs";

// npm run lint [-- --fix]
await task(
  "lint",
  async (context) => {
    const { lint } = await import("./lib/steps/lint.mjs");
    return lint(context);
  },
  { takes: ["--fix"] },
);

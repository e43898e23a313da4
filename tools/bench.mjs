import { task } from "./lib/task.mjs";

// npm run bench [-- routing glossary]
await task(
  "bench",
  async (context) => {
    const { bench } = await import("./lib/steps/bench.mjs");
    return bench(context);
  },
  { takes: ["NAME..."] },
);

import { task } from "./lib/task.mjs";

// npm run prices [-- --write]
await task(
  "prices",
  async (context) => {
    const { prices } = await import("./lib/steps/prices.mjs");
    return prices(context, { list: true });
  },
  { takes: ["--write"] },
);

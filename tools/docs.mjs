import { task } from "./lib/task.mjs";

await task("docs", async (context) => {
  const { docs } = await import("./lib/steps/docs.mjs");
  return docs(context);
});

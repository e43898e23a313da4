import { task } from "./lib/task.mjs";

await task("check", async (context) => {
  const { check } = await import("./lib/steps/check.mjs");
  return check(context);
});

import { task } from "./lib/task.mjs";

await task("verify", async (context) => {
  const { verify } = await import("./lib/steps/verify.mjs");
  return verify(context);
});

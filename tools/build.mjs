import { task } from "./lib/task.mjs";

// npm run build [-- --fast]: without declarations, which are nine tenths of the time.
await task(
  "build",
  async (context) => {
    const { build } = await import("./lib/steps/build.mjs");
    const fast = context.args.includes("--fast") || process.env["RAMAH_NO_DTS"] !== undefined;
    return build(context, { declarations: !fast });
  },
  { takes: ["--fast"] },
);

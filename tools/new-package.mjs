import { task } from "./lib/task.mjs";

// npm run new-package -- NAME [DESCRIPTION]
await task(
  "new-package",
  async (context) => {
    const { newPackage } = await import("./lib/steps/new-package.mjs");
    return newPackage(context);
  },
  { takes: ["NAME", "DESCRIPTION"] },
);

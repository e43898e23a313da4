import { packageBuild } from "../../tools/lib/tsup.mjs";

export default packageBuild(
  { index: "src/index.ts", mail: "src/mail/index.ts", bin: "src/bin.ts" },
  // The program finds its manifest beside itself, in either kind of module.
  { platform: "node", shims: true },
);

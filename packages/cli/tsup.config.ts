import { packageBuild } from "../../tools/lib/tsup.mjs";

export default packageBuild(
  { index: "src/index.ts", mail: "src/mail/index.ts", bin: "src/bin.ts" },
  { platform: "node" },
);

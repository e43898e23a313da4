import { packageBuild } from "../../tools/lib/tsup.mjs";

export default packageBuild({
  index: "src/index.ts",
  schemas: "src/schemas.ts",
  messages: "src/messages/index.ts",
});

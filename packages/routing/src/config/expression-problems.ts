import { parseTree } from "../expressions/parse.js";
import type { Check } from "./shape.js";

/** An expression that can be read. */
export const expressionText: Check = (value, path, checking) => {
  for (const issue of parseTree(value).issues) checking.issues.push({ ...issue, path });
};

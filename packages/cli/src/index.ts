export type { FileFault, Io } from "./io.js";
export { run } from "./run.js";
export { nearestOf } from "./text/nearest.js";

#!/usr/bin/env node
import { readArguments } from "./arguments.js";
import { complain, tell } from "./context.js";
import { localeFrom } from "./language.js";
import { endOnWriteFault, manifestVersion, processIo } from "./process-io.js";
import { run } from "./run.js";

const args = process.argv.slice(2);
const { io, close } = processIo(manifestVersion(new URL("../package.json", import.meta.url)));
endOnWriteFault(process, () => {
  const { locale } = readArguments(args, localeFrom(io.environment));
  complain({ io }, [tell({ code: "output-unwritable", data: {} }, locale)]);
});
run(args, io).then((code) => {
  process.exitCode = code;
  close();
});

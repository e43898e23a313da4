#!/usr/bin/env node
import { manifestVersion, processIo } from "./process-io.js";
import { run } from "./run.js";

// A reader that has seen enough, such as `head`, closes the pipe: no reason for a stack trace.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { io, close } = processIo(manifestVersion(new URL("../package.json", import.meta.url)));
run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
  close();
});

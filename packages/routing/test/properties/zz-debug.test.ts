import { test } from "vitest";
import { createRouter } from "../../src/engine/create-router.js";
import { stepLaws } from "../model/laws.js";
import { newHost, play } from "../model/host.js";
import { newLedger } from "../model/ledger.js";
import { readFileSync } from "node:fs";
import { periodic, openEnded } from "../model/world.js";
test("debug", () => {
  const [config, story, isLate] = JSON.parse(readFileSync("/tmp/dbg/case.json", "utf8"));
  if (config.hours?.mks) config.hours.mks = periodic(50_001, 20_003);
  if (config.hours?.jkt) config.hours.jkt = openEnded(periodic(80_007, 9_001));
  const router = createRouter(config, { seed: 7 });
  const ledger = newLedger(config);
  const host = newHost(config);
  const lines: string[] = [];
  try {
  play(router, host, story, (event, effects, at) => {
    lines.push(`${at - 1700000000000} ${JSON.stringify(event)}\n     ${effects.map((e) => JSON.stringify(e)).join("\n     ")}`);
    stepLaws(ledger, event, effects, at, router.snapshot);
  }, isLate ? "late" : "punctual");
  } finally { console.log(lines.join("\n")); for (const c of router.snapshot().contacts) console.log(JSON.stringify(c)); console.log(JSON.stringify([...ledger.contacts.values()], null, 0)); }
});

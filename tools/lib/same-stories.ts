import fc from "fast-check";

// Always the same cases in a test run, so that what was green stays green; `RAMAH_LAW_RUNS`, which says how many
// a long run asks for, draws others each time.
if (process.env["RAMAH_LAW_RUNS"] === undefined) fc.configureGlobal({ seed: 20 });

import type { QueuesMember } from "./tables.js";

/** Device states by their numbers. */
export const deviceStates: readonly string[] = [
  "UNKNOWN",
  "NOT_INUSE",
  "INUSE",
  "BUSY",
  "INVALID",
  "UNAVAILABLE",
  "RINGING",
  "RINGINUSE",
  "ONHOLD",
];

/** A device state by its name or number: `2`, `AST_DEVICE_INUSE`, `In use` and `inuse` are all the same. */
export function deviceStateOf(status: string): string | undefined {
  if (/^\d+$/.test(status)) return deviceStates[Number(status)];
  const name = status
    .toUpperCase()
    .replace(/^AST_DEVICE_/, "")
    .replaceAll(/[^A-Z]/g, "");
  return deviceStates.find((state) => state.replace("_", "") === name);
}

/** The state of a member's device. */
export const deviceState = ({ status }: QueuesMember): string => deviceStateOf(status) ?? "UNKNOWN";

import type { StepTime } from "../reasons.js";

/** Distance from UTC: `UTC+07:00`, with seconds for the local mean times of old. */
export function offsetText(offsetMinutes: number): string {
  const seconds = Math.round(Math.abs(offsetMinutes) * 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  const rest = seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`;
  const sign = offsetMinutes < 0 ? "-" : "+";
  return `UTC${sign}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest}`;
}

/** A zone with the distance from UTC that it keeps at a moment. */
export function zoneText({ zone, offsetMinutes }: StepTime): string {
  return `${zone} (${offsetText(offsetMinutes)})`;
}

/** Open time as minutes, with seconds and thousandths where there are any. */
export function minutesText(openMs: number, minute: string, second: string): string {
  const minutes = `${Math.floor(openMs / 60_000)} ${minute}`;
  const rest = openMs % 60_000;
  return rest === 0 ? minutes : `${minutes} ${rest / 1000} ${second}`;
}

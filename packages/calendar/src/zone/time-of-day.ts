/** Minutes since midnight of `HH:MM`, 00:00 to 24:00, or `undefined`. */
export function timeOfDay(text: string): number | undefined {
  if (typeof text !== "string") return undefined;
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 1440 ? total : undefined;
}

/** `HH:MM` of minutes since midnight. */
export function timeText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

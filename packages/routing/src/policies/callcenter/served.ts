// Exactly these letters: the module compares them inside its database.
const served: readonly string[] = ["Available", "On Break", "Available (On Demand)"];

/** Whether the dispatcher's query finds agents of a status. */
export function isServedStatus(status: string, exact: boolean): boolean {
  if (exact) return served.includes(status);
  return served.some((name) => name.toLowerCase() === status.toLowerCase());
}

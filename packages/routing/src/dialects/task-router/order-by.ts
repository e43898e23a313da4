import type { RouteStep } from "../../config/queue.js";
import { type Place, text } from "../read.js";

type Order = NonNullable<RouteStep["orderBy"]>;

const clausePattern =
  /^(?:worker\.)?([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])*)(?:\s+(ASC|DESC))?$/i;

/** `worker.english DESC, worker.age ASC`: attributes that decide, first one first. */
export function orderBy(place: Place): Order | undefined {
  const source = text(place);
  if (source === undefined) return undefined;
  return source.split(",").map((clause) => {
    const [, attribute, direction] = clausePattern.exec(clause.trim()) ?? [];
    if (attribute === undefined) {
      const data = { text: clause.trim() };
      place.issues.push({ code: "dialect-order-by", path: place.path, data });
    }
    return {
      attribute: attribute ?? "",
      ...(direction?.toUpperCase() === "DESC" && { descending: true }),
    };
  });
}

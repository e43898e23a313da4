import { once } from "@ramah/core";
import { idIssues } from "../calendar/calendar-ids.js";
import type { CalendarId } from "../calendar/calendar-type.js";
import type { CalendarLayer } from "../calendar/layer.js";
import { refuse } from "../error.js";
import { indonesia, unitedKingdom } from "./packed.js";
import { unpack } from "./unpack.js";

// The day of the last announcement that the lists contain. It changes with every change of the lists.
const gb = "2026-02-04";
const id = "2026-09-15";

const layersOfUnitedKingdom: () => readonly CalendarLayer[] = /* @__PURE__ */ once(() =>
  unpack(unitedKingdom, [
    { id: "GB-ENG", version: gb },
    { id: "GB-SCT", version: gb },
    { id: "GB-NIR", version: gb },
  ]),
);

const layersOfIndonesia: () => readonly CalendarLayer[] = /* @__PURE__ */ once(() =>
  unpack(indonesia, [
    { id: "ID", version: id },
    { id: "ID-cuti-bersama", version: id, prefix: "cuti-bersama-" },
  ]),
);

/**
 * The layers of a calendar of this package, to be combined with your own by `compileCalendar`.
 *
 * @param id a calendar
 * @returns its layers; `GB-any` has those of the three divisions, `ID+cuti-bersama` national holidays and joint leave
 * @throws CalendarError `calendar-unknown` for another name
 * @example
 * import { compileCalendar, layersOf } from "@ramah/calendar";
 *
 * // Bank holidays that the whole of the United Kingdom shares.
 * const shared = compileCalendar(layersOf("GB-any"), { combine: "intersection" });
 * shared.rests.has("2026-07-13"); // => false
 * shared.rests.has("2026-12-25"); // => true
 */
export function layersOf(id: CalendarId): readonly CalendarLayer[] {
  refuse("layersOf", idIssues(id, ["id"]));
  if (id === "ID") return layersOfIndonesia().slice(0, 1);
  if (id === "ID+cuti-bersama") return layersOfIndonesia();
  return layersOfUnitedKingdom().filter((layer) => id === "GB-any" || layer.id === id);
}

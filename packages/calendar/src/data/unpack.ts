import { fromEpochDay, type PlainDate, toEpochDay } from "@ramah/core";
import type { CalendarLayer, LayerDay } from "../calendar/layer.js";
import type { HolidayName } from "./holiday-names.js";

/** What the packed text does not tell of a layer. */
export interface LayerHead {
  readonly id: string;
  readonly version: string;
  /** Put before the names of all its days. */
  readonly prefix?: "cuti-bersama-";
}

// Three letters in base 36, then two for each further one; since when and until when it is known.
const dates = /(^[0-9a-z]{3}|[0-9a-z]{2})(?:>([0-9a-z]{3}))?(?:<([0-9a-z]{3}))?/g;
const firstYear = 2019;

/**
 * Reads the layers of a packed text; `scripts/lib/pack.mjs` tells how it is written.
 *
 * @param text words such as `7christmas:e33a6uf`
 * @param heads the layers in the order of their bits
 */
export function unpack(text: string, heads: readonly LayerHead[]): readonly CalendarLayer[] {
  const words = text.split(" ").map((word) => {
    const [head = "", list = ""] = word.split(":");
    return { bits: Number(head[0]), name: head.slice(1), list };
  });
  return heads.map(({ id, version, prefix = "" }, index) => {
    const own = words.filter(({ bits }) => (bits >> index) % 2 === 1);
    const horizons = own.flatMap(({ name, list }) => (name === "." ? horizonsOf(list) : []));
    const days = own.flatMap(({ name, list }) =>
      name === "." ? [] : daysOf((prefix + name.replace("+", "-substitute")) as HolidayName, list),
    );
    return {
      id,
      version,
      from: `${firstYear}-01-01`,
      to: horizons.at(-1)?.to ?? `${firstYear}-12-31`,
      days: days.sort((one, other) => toEpochDay(one.date) - toEpochDay(other.date)),
      horizons,
    };
  });
}

/** Two years may be published on one day: then only the farther horizon counts. */
function horizonsOf(list: string): readonly { knownFrom: PlainDate; to: PlainDate }[] {
  const published = list.match(/.{3}/g) ?? [];
  return published.flatMap((letters, index) =>
    letters === published[index + 1]
      ? []
      : [{ knownFrom: dateOf(letters), to: `${firstYear + index}-12-31` as PlainDate }],
  );
}

function daysOf(name: HolidayName, list: string): LayerDay[] {
  let day = 0;
  return [...list.matchAll(dates)].map(([, letters = "", from, until]) => {
    day += Number.parseInt(letters, 36);
    return {
      date: fromEpochDay(day),
      name,
      ...(from === undefined ? {} : { knownFrom: dateOf(from) }),
      ...(until === undefined ? {} : { knownUntil: dateOf(until) }),
    };
  });
}

const dateOf = (letters: string): PlainDate => fromEpochDay(Number.parseInt(letters, 36));

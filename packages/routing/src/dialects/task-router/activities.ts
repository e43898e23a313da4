import {
  boolean,
  field,
  isGiven,
  type Place,
  records,
  tellDuplicates,
  text,
  unknown,
} from "../read.js";

/** What a worker is up to, and whether work comes to somebody who is. */
export interface Activity {
  readonly sid: string | undefined;
  readonly name: string | undefined;
  readonly isAvailable: boolean | undefined;
}

export function activities(place: Place): readonly Activity[] {
  const found = records(place).map((one) => ({
    sid: text(field(one, "sid")),
    name: text(field(one, "friendly_name")),
    isAvailable: boolean(field(one, "available")),
    one,
  }));
  tellDuplicates(
    found.flatMap(({ sid, name, one }) => {
      const id = sid ?? name;
      return id === undefined ? [] : [[id, one] as const];
    }),
  );
  return found.map(({ sid, name, isAvailable }) => ({ sid, name, isAvailable }));
}

/** The activity that two fields of an object name; one of the list when there is a list. */
export function activityOf(
  place: Place,
  fields: { readonly sid: string; readonly name: string },
  known: readonly Activity[],
): Activity | undefined {
  const bySid = field(place, fields.sid);
  const byName = field(place, fields.name);
  const sid = text(bySid);
  const name = text(byName);
  if (sid === undefined && name === undefined) return undefined;
  const listed = known.find((one) => (sid === undefined ? one.name === name : one.sid === sid));
  if (listed !== undefined) return { ...listed, name: listed.name ?? name };
  if (known.length > 0) unknown(isGiven(bySid) ? bySid : byName, "activity", sid ?? name ?? "");
  return { sid, name, isAvailable: undefined };
}

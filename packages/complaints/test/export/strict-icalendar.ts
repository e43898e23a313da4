/** A component as RFC 5545 has it; its properties with the parameters still in the name. */
export interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly components: readonly Component[];
}

const octets = (text: string): number => Buffer.byteLength(text, "utf8");
const moment = /^\d{8}T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z$/;
const date = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** Reads an iCalendar file and throws at whatever RFC 5545 does not allow there. */
export function parseStrictly(file: string): Component {
  if (!file.endsWith("\r\n")) throw new Error("the last line does not end");
  const lines = file.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (octets(line) > 75) throw new Error(`${octets(line)} octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`a bare end of line: ${line}`);
    if (line.includes("\uFFFD")) throw new Error(`a character was cut: ${line}`);
  }
  const unfolded = lines.reduce<string[]>((all, line) => {
    if (/^[ \t]/.test(line)) all.push(`${all.pop()}${line.slice(1)}`);
    else all.push(line);
    return all;
  }, []);
  const [root, rest] = component(unfolded);
  if (rest.length > 0) throw new Error(`after the end: ${rest[0]}`);
  if (root.name !== "VCALENDAR") throw new Error("no calendar");
  for (const one of ["VERSION", "PRODID"]) need(root, one);
  for (const entry of root.components) checkEntry(entry);
  const ids = root.components.map(({ properties }) => properties.get("UID"));
  if (new Set(ids).size !== ids.length) throw new Error("an id stands twice");
  return root;
}

function component(lines: readonly string[]): [Component, readonly string[]] {
  const [first = "", ...more] = lines;
  if (!first.startsWith("BEGIN:")) throw new Error(`no begin: ${first}`);
  const name = first.slice(6);
  const properties = new Map<string, string>();
  const components: Component[] = [];
  let left: readonly string[] = more;
  while (left[0] !== `END:${name}`) {
    const [line] = left;
    if (line === undefined) throw new Error(`${name} does not end`);
    if (line.startsWith("BEGIN:")) {
      const [inner, after] = component(left);
      components.push(inner);
      left = after;
      continue;
    }
    const found = /^([A-Z-]+(?:;[A-Z-]+=[^;:,"]+)*):(.*)$/s.exec(line);
    if (found === null) throw new Error(`no property: ${line}`);
    const [, key = "", value = ""] = found;
    if (properties.has(key)) throw new Error(`twice: ${key}`);
    if (/\p{Cc}/u.test(value)) throw new Error(`a control character: ${line}`);
    properties.set(key, value);
    left = left.slice(1);
  }
  return [{ name, properties, components }, left.slice(1)];
}

function checkEntry(entry: Component): void {
  need(entry, "UID");
  if (!moment.test(need(entry, "DTSTAMP"))) throw new Error("no stamp");
  for (const [key, value] of entry.properties) {
    if (/^(SUMMARY|DESCRIPTION)/.test(key)) textOf(value);
    if (/^(DTSTART|DUE|DTEND|COMPLETED)$/.test(key) && !moment.test(value)) {
      throw new Error(`${key}: ${value}`);
    }
    if (key.endsWith(";VALUE=DATE") && !date.test(value)) throw new Error(`${key}: ${value}`);
  }
  if (entry.name === "VEVENT" && !startOf(entry)) throw new Error("an event begins");
  for (const alarm of entry.components) {
    if (alarm.name !== "VALARM" || need(alarm, "ACTION") !== "DISPLAY") throw new Error("alarm");
    if (!moment.test(need(alarm, "TRIGGER;VALUE=DATE-TIME"))) throw new Error("trigger");
    if (![...alarm.properties.keys()].some((key) => key.startsWith("DESCRIPTION"))) {
      throw new Error("an alarm says something");
    }
  }
}

const startOf = ({ properties }: Component): boolean =>
  properties.has("DTSTART") || properties.has("DTSTART;VALUE=DATE");

function need({ name, properties }: Component, key: string): string {
  const value = properties.get(key);
  if (value === undefined) throw new Error(`${name} without ${key}`);
  return value;
}

/** Undoes the escapes of a text, and throws at what should have been escaped. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value) || /(?<!\\)(?:\\\\)*\\(?![\\;,nN])/.test(value)) {
    throw new Error(`not escaped: ${value}`);
  }
  return value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));
}

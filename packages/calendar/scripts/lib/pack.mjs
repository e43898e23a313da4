/**
 * Writes the lists of a family of layers as one short text, which `src/data/unpack.ts` reads:
 * words apart by a space, each a digit (the sum of the bits of the layers that have the days), a name, a
 * colon and dates. A date is days since 1 January 1970 in base 36, three letters, and after the first of a
 * word two letters for the days since the one before; `>` and three letters say since when it is known, `<`
 * until when. The name `.` lists, for 2019 and each year after it, when its list was published. `+` after
 * a name is a substitute day. Which layers are joint leave is not written: it follows from the layer.
 */
export function pack(layers) {
  const words = new Map();
  layers.forEach(({ published, days }, index) => {
    add(words, 1 << index, ".", {
      text: published.map(({ knownFrom }) => letters(knownFrom)).join(""),
    });
    for (const day of days) {
      const name = day.name.replace(/^cuti-bersama-/, "").replace(/-substitute$/, "+");
      const text = [
        day.knownFrom === undefined ? "" : `>${letters(day.knownFrom)}`,
        day.knownUntil === undefined ? "" : `<${letters(day.knownUntil)}`,
      ].join("");
      add(words, 1 << index, name, { day: epochDay(day.date), text });
    }
  });
  return [...together(words)]
    .flatMap(([, { name, bits, dates }]) => chain(`${bits}${name}:`, dates))
    .join(" ");
}

function add(words, bit, name, date) {
  const key = JSON.stringify([name, date]);
  const word = words.get(key) ?? { name, date, bits: 0 };
  words.set(key, { ...word, bits: word.bits | bit });
}

/** Days of one name that the same layers have stand in one word. */
function together(words) {
  const groups = new Map();
  for (const { name, date, bits } of words.values()) {
    const group = groups.get(`${name} ${bits}`) ?? { name, bits, dates: [] };
    group.dates.push(date);
    groups.set(`${name} ${bits}`, group);
  }
  return groups;
}

function chain(head, dates) {
  if (dates[0].day === undefined) return dates.map(({ text }) => head + text);
  const texts = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { day, text } of dates.toSorted((one, other) => one.day - other.day)) {
    if (day - before >= 36 ** 2) texts.push(`${head}${base36(day, 3)}${text}`);
    else texts.push(`${texts.pop()}${base36(day - before, 2)}${text}`);
    before = day;
  }
  return texts;
}

const epochDay = (date) => Date.parse(date) / 86_400_000;
const base36 = (number, length) => number.toString(36).padStart(length, "0");
const letters = (date) => base36(epochDay(date), 3);

/**
 * An independent reader of explanations: it knows the two languages and arithmetic, nothing of the package.
 * It counts again what the lines say, line by line, and throws at the first that does not follow from those
 * before it.
 */

/** What the lines come to. */
export interface Reading {
  readonly date: string;
  readonly due: number;
}

type Language = "en" | "id";

interface Match {
  readonly kind: Kind;
  readonly text: (name: string) => string;
  /** Days since 1 January 1970. */
  readonly day: (name: string) => number;
  readonly has: (name: string) => boolean;
}

const dayMs = 86_400_000;

const months = {
  en: "January February March April May June July August September October November December",
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
};

const weekdays = {
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  id: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu",
};

// <date> is a date with its weekday, <plain> one without, <clock> a time of day, <zone> an offset from UTC.
const patterns = {
  en: {
    start:
      /^(?:Received on|Counted back from|Counted from the end of the limit before, on) <date:date>(?: at <clock:time> in \S+ \(<zone:offset>\)| in \S+; no time of day was given)\.$/,
    late: /^<clock:time> is after the cut-off at <clock:cutoff>, so that it counts as received on <date:date>\.$/,
    early:
      /^<clock:time> is not after the cut-off at <clock:cutoff>, so that it counts as received that day\.$/,
    notReceived:
      /^<date:date>: (?:weekend|holiday \(.+\)), so that nothing counts as received on it\.$/,
    deemed: /^<date:date>: the business day on which it counts as received\.$/,
    count:
      /^To be counted(?<back> backwards)?: (?<n>\d+) (?<clear>clear )?(?<unit>hour|calendar day|day|business day|week|month|business minute)s?(?: of elapsed time| of 7 calendar days|, to the corresponding date)?(?:, first and last day excluded(?<short>; being 5 at most, business days only)?)?(?<inclusive>, the first day included)?(?:; business days by the calendar .+)?\.$/,
    extended:
      /^Extended: (?<n>\d+) (?:clear )?(?:hour|calendar day|day|business day|week|month|business minute)s?(?: of elapsed time| of 7 calendar days|, to the corresponding date)? from the same start, instead of (?<instead>\d+)\.$/,
    appended:
      /^Extended: (?<n>\d+) more (?:hour|calendar day|business day|week|month|business minute)s?(?: of elapsed time| of 7 calendar days|, to the corresponding date)?(?: after <date:date>)?\.$/,
    zero: /^<date:date>: day 0, not counted\.$/,
    day: /^<date:date>: (?:business )?day (?<number>\d+)\.$/,
    rest: /^<date:date>: (?:weekend|holiday \(.+\)), not counted\.$/,
    clear: /^<date:date>: the (?:(?<back>last day before)|first day after) the clear days\.$/,
    monthFrom: /^<date:date>: the months are counted from this day\.$/,
    corresponding:
      /^<date:date>: the date corresponding to <plain:from>, (?<n>\d+) months? (?:(?<back>earlier)|later)\.$/,
    clamp:
      /^<date:date>: the last day of its month, which has no day (?<missing>\d+) to correspond to <plain:from>, (?<n>\d+) months? (?:(?<back>earlier)|later)\.$/,
    beside:
      /^<date:date>: the day (?:before|(?<back>after)), since the first day is part of the months\.$/,
    hours:
      /^<date:date> at <clock:time> \(<zone:offset>\): (?<n>\d+) hours? (?:(?<back>earlier)|later)\.$/,
    change:
      /^<date:date>: the clocks change from <zone:before> to <zone:offset>; every hour that passes still counts\.$/,
    open: /^<date:date>: business hours from <clock:time> to <clock:until>, (?<n>\d+) min(?: (?<seconds>[\d.]+) s)?; (?<total>\d+) min(?: (?<totalSeconds>[\d.]+) s)? in all\.$/,
    closed: /^<date:date>: no business hours, nothing counted\.$/,
    notEnd: /^<date:date>: (?:weekend|holiday \(.+\)), so that the limit does not end on it\.$/,
    rolled:
      /^<date:date>: the (?:next|(?<back>previous)) business day, on which the limit ends instead\.$/,
    skipped:
      /^The clocks skip <clock:time> on <date:date>: at that moment they show <clock:until> on <date:shown>\.$/,
    due: /^Due (?:(?<endOfDay>by the end of)|by the close of business on|on) <date:date>: <clock:time> in \S+ \(<zone:offset>\)\.$/,
  },
  id: {
    start:
      /^(?:Diterima pada|Dihitung mundur dari|Dihitung dari akhir tenggat sebelumnya, pada) <date:date>(?: pukul <clock:time> di zona waktu \S+ \(<zone:offset>\)| di zona waktu \S+, tanpa keterangan jam)\.$/,
    late: /^Pukul <clock:time> sudah melewati batas penerimaan pukul <clock:cutoff> sehingga dianggap diterima pada <date:date>\.$/,
    early:
      /^Pukul <clock:time> belum melewati batas penerimaan pukul <clock:cutoff> sehingga dianggap diterima pada hari itu\.$/,
    notReceived:
      /^<date:date>: (?:akhir pekan|hari libur \(.+\)) sehingga tidak ada yang dianggap diterima pada hari itu\.$/,
    deemed: /^<date:date>: hari kerja yang dianggap sebagai hari penerimaan\.$/,
    count:
      /^Yang dihitung(?<back> mundur)?: (?<n>\d+) (?<unit>jam|hari kerja|hari|minggu|bulan|menit kerja)(?: kalender|(?<clear> penuh))?(?: menurut waktu yang berlalu| \(seminggu 7 hari kalender\)| \(sampai tanggal padanannya\))?(?:, tidak termasuk hari pertama dan hari terakhir(?<short>; karena paling banyak 5 hari, hanya hari kerja yang dihitung)?)?(?<inclusive>, termasuk hari pertama)?(?:; hari kerja menurut kalender .+)?\.$/,
    extended:
      /^Diperpanjang: (?<n>\d+) (?:jam|hari kerja|hari|minggu|bulan|menit kerja)(?: kalender| penuh)?(?: menurut waktu yang berlalu| \(seminggu 7 hari kalender\)| \(sampai tanggal padanannya\))? sejak awal yang sama, bukan (?<instead>\d+)\.$/,
    appended:
      /^Diperpanjang: ditambah (?<n>\d+) (?:jam|hari kerja|hari kalender|minggu|bulan|menit kerja)(?: menurut waktu yang berlalu| \(seminggu 7 hari kalender\)| \(sampai tanggal padanannya\))?(?: setelah <date:date>)?\.$/,
    zero: /^<date:date>: hari ke-0, tidak dihitung\.$/,
    day: /^<date:date>: hari (?:kerja )?ke-(?<number>\d+)\.$/,
    rest: /^<date:date>: (?:akhir pekan|hari libur \(.+\)), tidak dihitung\.$/,
    clear:
      /^<date:date>: hari (?:(?<back>terakhir sebelum)|pertama setelah) hari-hari penuh tersebut\.$/,
    monthFrom: /^<date:date>: bulan dihitung mulai hari ini\.$/,
    corresponding:
      /^<date:date>: tanggal padanan <plain:from>, (?<n>\d+) bulan (?:(?<back>sebelumnya)|setelahnya)\.$/,
    clamp:
      /^<date:date>: hari terakhir bulan itu, yang tidak memiliki tanggal (?<missing>\d+) sebagai padanan <plain:from>, (?<n>\d+) bulan (?:(?<back>sebelumnya)|setelahnya)\.$/,
    beside:
      /^<date:date>: sehari (?:sebelumnya|(?<back>sesudahnya)), karena hari pertama sudah termasuk dalam hitungan bulan\.$/,
    hours:
      /^<date:date> pukul <clock:time> \(<zone:offset>\): (?<n>\d+) jam (?:(?<back>sebelumnya)|setelahnya)\.$/,
    change:
      /^<date:date>: jam diubah dari <zone:before> ke <zone:offset>; setiap jam yang berlalu tetap dihitung\.$/,
    open: /^<date:date>: jam kerja pukul <clock:time> sampai <clock:until>, (?<n>\d+) menit(?: (?<seconds>[\d,]+) detik)?; seluruhnya (?<total>\d+) menit(?: (?<totalSeconds>[\d,]+) detik)?\.$/,
    closed: /^<date:date>: tidak ada jam kerja, tidak ada yang dihitung\.$/,
    notEnd:
      /^<date:date>: (?:akhir pekan|hari libur \(.+\)) sehingga tenggat tidak jatuh pada hari itu\.$/,
    rolled:
      /^<date:date>: hari kerja (?:berikutnya|(?<back>sebelumnya)); tenggat bergeser ke hari ini\.$/,
    skipped:
      /^Jam melompati pukul <clock:time> pada <date:date>: pada saat itu jam menunjukkan pukul <clock:until>, <date:shown>\.$/,
    due: /^Tenggat pada (?:(?<endOfDay>akhir hari )|jam tutup kantor )?<date:date>: pukul <clock:time> di zona waktu \S+ \(<zone:offset>\)\.$/,
  },
} as const;

type Kind = keyof (typeof patterns)["en"];

/** Counts again what a text says. */
export function readExplanation(text: string, language: Language): Reading {
  const lines = text.split("\n").map((line) => matchOf(line, language));
  const reader = newReader();
  for (const line of lines) reader[line.kind](line);
  return reader.reading();
}

const compiled = (language: Language): readonly (readonly [Kind, RegExp])[] =>
  (Object.entries(patterns[language]) as [Kind, RegExp][]).map(([kind, { source }]) => [
    kind,
    new RegExp(filledIn(source, language)),
  ]);

const filled = { en: compiled("en"), id: compiled("id") };

function matchOf(line: string, language: Language): Match {
  for (const [kind, pattern] of filled[language]) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const text = (name: string): string => found.groups?.[name] ?? "";
    return {
      kind,
      text,
      day: (name) => dayOf(text(name), language),
      has: (name) => found.groups?.[name] !== undefined,
    };
  }
  throw new Error(`no such line: ${line}`);
}

function filledIn(source: string, language: Language): string {
  const month = months[language].replaceAll(" ", "|");
  const weekday = weekdays[language].replaceAll(" ", "|");
  const plain = `\\d{1,2} (?:${month}) \\d{1,4}`;
  const date = language === "en" ? `(?:${weekday}) ${plain}` : `(?:${weekday}), ${plain}`;
  const clock =
    language === "en"
      ? "\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{3})?)?"
      : "\\d\\d\\.\\d\\d(?:\\.\\d\\d(?:,\\d{3})?)?";
  const zone = "UTC[+-]\\d\\d:\\d\\d(?::\\d\\d)?";
  const kinds: Readonly<Record<string, string>> = { date, plain, clock, zone };
  return source.replaceAll(
    /<(date|plain|clock|zone):(\w+)>/g,
    (_, kind: string, name: string) => `(?<${name}>${kinds[kind]})`,
  );
}

/** The number of a day, and whether its weekday is told truly. */
function dayOf(text: string, language: Language): number {
  const words = text.replace(",", "").split(" ");
  const [day = "", month = "", year = ""] = words.slice(-3);
  const index = months[language].split(" ").indexOf(month);
  const number = dayNumber(Number(year), index, Number(day));
  if (words.length === 4) {
    const weekday = weekdays[language].split(" ")[new Date(number * dayMs).getUTCDay()];
    same(words[0], weekday, `weekday of ${text}`);
  }
  return number;
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  same(date.getUTCDate(), day, `no such day: ${year} ${month + 1} ${day}`);
  return date.getTime() / dayMs;
}

const lengthOf = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
};

/** Milliseconds of `16:30:01.500` or `16.30.01,500`. */
function timeMs(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = text.split(/[.:,]/).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
}

/** Milliseconds of `UTC+07:00`. */
const offsetMs = (text: string): number => (text[3] === "-" ? -1 : 1) * timeMs(text.slice(4));

const lengthMs = (minutes: string, seconds: string): number =>
  Number(minutes) * 60_000 + Math.round(Number(seconds.replace(",", ".")) * 1000);

function same(found: unknown, expected: unknown, what: string): void {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
}

function newReader(): Record<Kind, (line: Match) => void> & { readonly reading: () => Reading } {
  let day = Number.NaN;
  let moment = Number.NaN;
  let time = Number.NaN;
  let step = 1;
  let unit = "";
  let wanted = 0;
  let number = 0;
  let openMs = 0;
  let isOver = false;
  let isMonthly = false;
  let reading: Reading | undefined;
  let rolling = 0;

  const isTimed = (): boolean => ["hour", "jam", "business minute", "menit kerja"].includes(unit);
  const isMonth = (): boolean => ["month", "bulan"].includes(unit);
  const isWeek = (): boolean => ["week", "minggu"].includes(unit);
  const goTo = (found: number, expected: number, what: string): void => {
    same(found, expected, what);
    day = found;
  };
  const momentOf = (line: Match): number =>
    line.day("date") * dayMs + timeMs(line.text("time")) - offsetMs(line.text("offset"));
  const counted = (): void => {
    if (!isTimed() && !isMonth()) same(number, wanted, "counted");
    if (isMonth()) same(isMonthly, true, "months counted");
  };
  const months = (line: Match): { year: number; month: number; wish: number; length: number } => {
    same(line.day("from"), day, "months from");
    const from = new Date(day * dayMs);
    const way = line.has("back") ? -1 : 1;
    same(Number(line.text("n")), wanted, "number of months");
    same(way, step, "way of the months");
    const index = from.getUTCFullYear() * 12 + from.getUTCMonth() + way * wanted;
    const [year, month] = [Math.floor(index / 12), ((index % 12) + 12) % 12];
    isMonthly = true;
    return { year, month, wish: from.getUTCDate(), length: lengthOf(year, month) };
  };

  return {
    start: (line) => {
      day = line.day("date");
      if (!line.has("time")) return;
      time = timeMs(line.text("time"));
      moment = momentOf(line);
    },
    late: (line) => {
      same(timeMs(line.text("time")), time, "time of receipt");
      same(time > timeMs(line.text("cutoff")), true, "after the cut-off");
      goTo(line.day("date"), day + 1, "the day after the cut-off");
    },
    early: (line) => {
      same(timeMs(line.text("time")), time, "time of receipt");
      same(time <= timeMs(line.text("cutoff")), true, "not after the cut-off");
    },
    notReceived: (line) => {
      goTo(line.day("date"), day, "day of no receipt");
      day++;
    },
    deemed: (line) => goTo(line.day("date"), day, "day of deemed receipt"),
    count: (line) => {
      unit = line.text("unit");
      wanted = Number(line.text("n")) * (isWeek() ? 7 : 1);
      step = line.has("back") ? -1 : 1;
      // Day 1 is the first day itself: the day before it is day 0.
      if (line.has("inclusive")) day -= step;
    },
    extended: (line) => {
      same(Number(line.text("instead")) * (isWeek() ? 7 : 1), wanted, "extended from");
      wanted = Number(line.text("n")) * (isWeek() ? 7 : 1);
    },
    appended: (line) => {
      const more = Number(line.text("n"));
      if (line.has("date")) {
        same(line.day("date"), day, "extended after");
        counted();
        wanted = more * (isWeek() ? 7 : 1);
        number = 0;
        isMonthly = false;
        rolling = 0;
      } else if (["hour", "jam"].includes(unit)) wanted = more;
      else wanted += more;
    },
    zero: (line) => goTo(line.day("date"), day, "day 0"),
    day: (line) => {
      goTo(line.day("date"), day + step, "next day");
      number++;
      same(Number(line.text("number")), number, "number of the day");
    },
    rest: (line) => goTo(line.day("date"), day + step, "day of rest"),
    clear: (line) => {
      counted();
      same(line.has("back") ? -1 : 1, step, "side of the clear days");
      goTo(line.day("date"), day + step, "day beside the clear days");
    },
    monthFrom: (line) => goTo(line.day("date"), day + step, "day after receipt"),
    corresponding: (line) => {
      const { year, month, wish, length } = months(line);
      same(wish <= length, true, "a month long enough");
      goTo(line.day("date"), dayNumber(year, month, wish), "corresponding date");
    },
    clamp: (line) => {
      const { year, month, wish, length } = months(line);
      same(Number(line.text("missing")), wish, "missing day");
      same(wish > length, true, "a month too short");
      goTo(line.day("date"), dayNumber(year, month, length), "last day of the month");
    },
    beside: (line) => {
      same(line.has("back") ? 1 : -1, -step, "side of the corresponding date");
      goTo(line.day("date"), day - step, "day beside the corresponding date");
    },
    hours: (line) => {
      moment += step * wanted * 3_600_000;
      same(line.has("back") ? -1 : 1, step, "way of the hours");
      same(Number(line.text("n")), wanted, "number of hours");
      same(momentOf(line), moment, "hours");
      day = line.day("date");
    },
    change: (line) => {
      same(line.text("before") !== line.text("offset"), true, "clocks that change");
    },
    open: (line) => {
      const length = lengthMs(line.text("n"), line.text("seconds"));
      openMs += length;
      moment = line.day("date") * dayMs + timeMs(line.text("until"));
      same(moment - length, line.day("date") * dayMs + timeMs(line.text("time")), "open time");
      same(lengthMs(line.text("total"), line.text("totalSeconds")), openMs, "open time in all");
      day = line.day("date");
    },
    closed: (line) => {
      day = line.day("date");
    },
    notEnd: (line) => {
      counted();
      if (rolling === 0) goTo(line.day("date"), day, "last day");
      else {
        same(Math.abs(line.day("date") - day), 1, "rolled by a day");
        day = line.day("date");
      }
      rolling++;
    },
    rolled: (line) => {
      same(rolling > 0, true, "something to roll from");
      goTo(line.day("date"), day + (line.has("back") ? -1 : 1), "rolled to");
    },
    skipped: () => {},
    due: (line) => {
      same(isOver, false, "one deadline");
      isOver = true;
      counted();
      if (["business minute", "menit kerja"].includes(unit)) {
        same(openMs, wanted * 60_000, "open minutes");
        if (!line.has("endOfDay") && wanted > 0) {
          same(line.day("date") * dayMs + timeMs(line.text("time")), moment, "end of open time");
        }
      } else if (["hour", "jam"].includes(unit) && !line.has("endOfDay")) {
        same(momentOf(line), moment, "end of the hours");
      }
      same(line.day("date"), day, "last day");
      if (line.has("endOfDay")) same(timeMs(line.text("time")), dayMs, "end of the day");
      const date = new Date(line.day("date") * dayMs).toISOString().slice(0, 10);
      reading = { date, due: momentOf(line) };
    },
    reading: () => {
      if (reading === undefined) throw new Error("no deadline in the text");
      return reading;
    },
  };
}
